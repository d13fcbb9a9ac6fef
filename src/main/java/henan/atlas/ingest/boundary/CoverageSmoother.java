package henan.atlas.ingest.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.noding.BasicSegmentString;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.SegmentString;

/**
 * Smooths the arcs of a coverage, each once for both of its sides, so that it stays one. Where two arcs would then
 * cross, or a unit would lose or win too much of its area, the arcs concerned are smoothed less, and in the end not at
 * all.
 *
 * <p><b>Units:</b> metres of the display projection.
 */
final class CoverageSmoother {
    /** Reach of the smoothing and exactness of its points, as parts of a level's tolerance. */
    private static final double REACH = 0.6;
    private static final double EXACT = 0.06;
    /** How near a line comes to itself in a knot, and two lines to one another that smoothing will draw together. */
    private static final double NECK = 1.5;
    private static final double JUNCTION_NECK = 1.6;
    /** Side of the square that is just seen: a ring of no node that holds less is left out. */
    private static final double SEEN = 2;
    /** Side of that which is told where it hangs on a neck: less is a knot. */
    private static final double TOLD = 5;
    /** The same of what runs out between two others. */
    private static final double TOLD_AT_NODE = 6;
    /** How much larger or smaller than it is a unit may be drawn. */
    private static final double OTHER_AREA = 0.12;
    /** By how much less at a time, and when not at all. */
    private static final double LESS = 0.6;
    private static final double LEAST = 0.05;
    /** Until then knots are cut off as if it were smoothed whole; they may be what crosses. */
    private static final double LEAST_WITH_KNOTS = 0.5;

    private final List<Arc> source;
    private final double[] strength;
    private final Map<String, Double> areas;

    /** @param source the arcs of a valid coverage */
    CoverageSmoother(List<Arc> source, double tolerance, UnitIndex units) {
        Map<String, Double> whole = areas(source);
        List<Arc> seen = source.stream().filter(arc -> !isSpeck(arc, tolerance, whole)).toList();
        JunctionCutter cutter = new JunctionCutter(knots(JUNCTION_NECK, TOLD_AT_NODE, tolerance), whole, units);
        this.source = cutAtNodes(seen, cutter).stream().filter(arc -> !isSpeck(arc, tolerance, whole)).toList();
        this.areas = areas(this.source);
        this.strength = new double[this.source.size()];
        Arrays.fill(strength, tolerance);
    }

    /** The arcs with knots at nodes cut off, but where something lies in the neck. */
    private static List<Arc> cutAtNodes(List<Arc> arcs, JunctionCutter cutter) {
        Set<Coordinate> kept = new HashSet<>();
        while (true) {
            List<Arc> cut = cutter.cut(arcs, kept);
            boolean[] crossing = new boolean[cut.size()];
            markCrossing(cut.toArray(Arc[]::new), crossing);
            int before = kept.size();
            for (int i = 0; i < crossing.length; i++) {
                if (crossing[i]) {
                    Coordinate[] p = arcs.get(i).points();
                    kept.addAll(List.of(p[0].copy(), p[p.length - 1].copy()));
                }
            }
            if (IntStream.range(0, crossing.length).noneMatch(i -> crossing[i])) {
                return cut;
            }
            if (kept.size() == before) {
                return arcs;
            }
        }
    }

    private static KnotCutter knots(double neck, double told, double tolerance) {
        return new KnotCutter(neck * tolerance, Math.pow(told * tolerance, 2));
    }

    /** A ring that is too small to be seen, unless a unit consists of it; a gap is none. */
    private static boolean isSpeck(Arc arc, double tolerance, Map<String, Double> whole) {
        Coordinate[] p = arc.points();
        double area = p[0].equals2D(p[p.length - 1]) ? Area.ofRing(p) : Double.MAX_VALUE;
        boolean gap = arc.left().isEmpty() != arc.right().isEmpty();
        return area < Math.pow(SEEN * tolerance, 2) && (gap || area < whole.getOrDefault(arc.left(), 0.0) / 2
                && area < whole.getOrDefault(arc.right(), 0.0) / 2);
    }

    /** The arcs, smoothed as far as they may be. */
    List<Arc> smoothed() {
        double whole = strength.length == 0 ? 0 : strength[0];
        Arc[] arcs = new Arc[strength.length];
        boolean[] again = new boolean[strength.length];
        Arrays.fill(again, true);
        boolean more = true;
        while (more) {
            for (int i = 0; i < arcs.length; i++) {
                if (again[i]) {
                    arcs[i] = strength[i] < LEAST * whole ? source.get(i) : smooth(source.get(i), strength[i],
                            strength[i] < LEAST_WITH_KNOTS * whole ? strength[i] : whole);
                }
            }
            Arrays.fill(again, false);
            markCrossing(arcs, again);
            markOtherAreas(arcs, again);
            more = false;
            for (int i = 0; i < arcs.length; i++) {
                again[i] &= strength[i] >= LEAST * whole;
                if (again[i]) {
                    strength[i] *= LESS;
                    more = true;
                }
            }
        }
        return List.of(arcs);
    }

    /** @param seen tolerance of what is a knot: a line smoothed less is drawn at the same scale */
    private static Arc smooth(Arc arc, double tolerance, double seen) {
        // Before, so that a knot does not bend what is near it; after, for the necks that smoothing closes.
        KnotCutter knots = knots(NECK, TOLD, seen);
        Coordinate[] points = knots.cut(new LineSmoother(REACH * tolerance, EXACT * tolerance)
                .smooth(knots.cut(arc.points())));
        List<Coordinate> rounded = new ArrayList<>();
        for (Coordinate c : points) {
            Coordinate stored = new Coordinate((float) c.x, (float) c.y);
            if (rounded.isEmpty() || !stored.equals2D(rounded.get(rounded.size() - 1))) {
                rounded.add(stored);
            }
        }
        return new Arc(rounded.toArray(Coordinate[]::new), arc.left(), arc.right());
    }

    private static void markCrossing(Arc[] arcs, boolean[] marked) {
        List<SegmentString> lines = new ArrayList<>();
        for (int i = 0; i < arcs.length; i++) {
            lines.add(new BasicSegmentString(arcs[i].points(), i));
        }
        new MCIndexNoder(new MeetingFinder((a, b) -> {
            marked[a] = true;
            marked[b] = true;
        })).computeNodes(lines);
    }

    private void markOtherAreas(Arc[] arcs, boolean[] marked) {
        Map<String, Double> now = areas(List.of(arcs));
        for (int i = 0; i < arcs.length; i++) {
            marked[i] |= isOther(arcs[i].left(), now) || isOther(arcs[i].right(), now);
        }
    }

    private boolean isOther(String code, Map<String, Double> now) {
        double before = Objects.requireNonNullElse(areas.get(code), 0.0);
        return !code.isEmpty() && Math.abs(now.getOrDefault(code, 0.0) - before) > OTHER_AREA * before;
    }

    /** The area of each unit, in square metres, as its arcs enclose it. */
    private static Map<String, Double> areas(List<Arc> arcs) {
        Map<String, Double> areas = new HashMap<>();
        for (Arc arc : arcs) {
            Coordinate[] p = arc.points();
            double twice = 0;
            for (int i = 1; i < p.length; i++) {
                twice += p[i - 1].x * p[i].y - p[i].x * p[i - 1].y;
            }
            areas.merge(arc.left(), twice / 2, Double::sum);
            areas.merge(arc.right(), -twice / 2, Double::sum);
        }
        return areas;
    }
}
