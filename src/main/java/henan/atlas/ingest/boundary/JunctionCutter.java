package henan.atlas.ingest.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Cuts off knots that lie at a node: a unit that runs out into a tip between two others, so narrow at its neck that the
 * lines along its sides close up, and too small beyond that to be seen. The node then lies at the neck, and the line
 * between the two others goes on to it along that side of the tip which is of its own class: a border keeps its course
 * where a county ends at it.
 *
 * <p><b>Units:</b> metres of the display projection.
 *
 * @param knots what a knot is
 * @param areas the area of each unit, in square metres
 * @param units tells the class of lines
 */
record JunctionCutter(KnotCutter knots, Map<String, Double> areas, UnitIndex units) {
    /** How much of a unit may be cut off. */
    private static final double MOST = 0.08;
    /** Arcs at a node of which one can be drawn back. */
    private static final int THREE = 3;

    /** An end of an arc. */
    private record End(int arc, boolean start) {
    }

    /** Where two lines out of a node are a neck apart. */
    private record Neck(int one, int other) {
    }

    /**
     * The arcs with such nodes moved, each at its place in the list.
     *
     * @param arcs of a valid coverage
     * @param kept nodes that stay where they are
     */
    List<Arc> cut(List<Arc> arcs, Set<Coordinate> kept) {
        List<Arc> cut = new ArrayList<>(arcs);
        // In the order of their places, so that the outcome is the same from run to run.
        Map<Coordinate, List<End>> nodes = new TreeMap<>();
        for (int i = 0; i < arcs.size(); i++) {
            Coordinate[] p = arcs.get(i).points();
            if (!p[0].equals2D(p[p.length - 1])) {
                nodes.computeIfAbsent(p[0], k -> new ArrayList<>()).add(new End(i, true));
                nodes.computeIfAbsent(p[p.length - 1], k -> new ArrayList<>()).add(new End(i, false));
            }
        }
        nodes.forEach((node, ends) -> {
            if (ends.size() == THREE && !kept.contains(node)) {
                cutAt(ends, cut);
            }
        });
        return cut;
    }

    private void cutAt(List<End> ends, List<Arc> arcs) {
        for (int third = 0; third < THREE; third++) {
            End one = ends.get((third + 1) % THREE);
            End other = ends.get((third + 2) % THREE);
            Arc r = outward(ends.get(third), arcs);
            if (isOfClass(r, outward(other, arcs)) && !isOfClass(r, outward(one, arcs))) {
                End followed = other;
                other = one;
                one = followed;
            }
            Arc p = outward(one, arcs);
            Arc q = outward(other, arcs);
            // Between the two lies a unit of which the third arc is no edge.
            if (p.left().equals(q.right()) == p.right().equals(q.left())) {
                continue;
            }
            Coordinate[] along = knots.dense(p.points());
            Coordinate[] beside = knots.dense(q.points());
            String between = p.left().equals(q.right()) ? p.left() : p.right();
            Optional<Neck> neck = neck(along, beside, MOST * areas.getOrDefault(between, Double.MAX_VALUE));
            if (neck.isPresent()) {
                int at = neck.get().one();
                List<Coordinate> rest = new ArrayList<>(List.of(along[at]));
                rest.addAll(List.of(beside).subList(neck.get().other(), beside.length));
                List<Coordinate> longer = new ArrayList<>();
                for (int i = at; i > 0; i--) {
                    longer.add(along[i]);
                }
                longer.addAll(List.of(r.points()));
                put(one, List.of(along).subList(at, along.length), p, arcs);
                put(other, rest, q, arcs);
                put(ends.get(third), longer, r, arcs);
                return;
            }
        }
    }

    private boolean isOfClass(Arc line, Arc other) {
        return units.classify(line.left(), line.right()) == units.classify(other.left(), other.right());
    }

    private static Arc outward(End end, List<Arc> arcs) {
        return end.start() ? arcs.get(end.arc()) : arcs.get(end.arc()).reversed();
    }

    private static void put(End end, List<Coordinate> points, Arc outward, List<Arc> arcs) {
        Arc arc = new Arc(points.toArray(Coordinate[]::new), outward.left(), outward.right());
        arcs.set(end.arc(), end.start() ? arc : arc.reversed());
    }

    /** The neck furthest from the node; neither line is used up. @param most area that may lie beyond it */
    private Optional<Neck> neck(Coordinate[] one, Coordinate[] other, double most) {
        Optional<Neck> found = Optional.empty();
        double furthest = 0;
        double way = 0;
        double twice = 0;
        for (int i = 1; i < one.length - 1 && way <= knots.farthest(); i++) {
            way += one[i].distance(one[i - 1]);
            twice += KnotCutter.twice(one[0], one[i - 1], one[i]);
            double back = 0;
            double twiceBack = 0;
            for (int j = 1; j < other.length - 1 && way + back <= knots.farthest(); j++) {
                back += other[j].distance(other[j - 1]);
                twiceBack += KnotCutter.twice(other[0], other[j - 1], other[j]);
                double across = one[i].distance(other[j]);
                if (across > knots.neck() || way + back <= furthest) {
                    continue;
                }
                double area = Math.abs(twice - twiceBack + KnotCutter.twice(one[0], one[i], other[j])) / 2;
                if (area <= most && knots.isKnot(across, way + back, area)
                        && !KnotCutter.isTip(across, way + back, area)
                        && !crosses(one[i], other[j], one, i) && !crosses(one[i], other[j], other, j)) {
                    furthest = way + back;
                    found = Optional.of(new Neck(i, j));
                }
            }
        }
        return found;
    }

    /** Whether the way across a neck meets one of the lines but where it begins or ends. @param own its place there */
    private static boolean crosses(Coordinate a, Coordinate b, Coordinate[] line, int own) {
        Envelope across = new Envelope(a, b);
        LineIntersector meeting = new RobustLineIntersector();
        for (int i = 1; i < line.length; i++) {
            if (i != own && i != own + 1 && across.intersects(line[i - 1], line[i])) {
                meeting.computeIntersection(a, b, line[i - 1], line[i]);
                if (meeting.hasIntersection()) {
                    return true;
                }
            }
        }
        return false;
    }
}
