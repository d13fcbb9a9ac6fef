package henan.atlas.ingest.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * Cuts off what a stroke along a line would close up to a knot: where the line leaves a place and comes back beside it,
 * about a stroke away, and what it went round is too small to be told. Bulbs on a neck, spurs and slits are all this.
 *
 * <p><b>Units:</b> metres of the display projection.
 *
 * @param neck  how near the line comes back
 * @param least area below which what it went round is not seen, in square metres
 */
record KnotCutter(double neck, double least) {
    /** How often what is left is looked over again. */
    private static final int PASSES = 4;
    /** Places looked at in a neck. */
    private static final double FINENESS = 4;
    /** How much further along the line than across it is, where it comes back and does not merely bend. */
    private static final double BACK = 2.5;
    /** How far it goes before it comes back, at most, in sides of a square of the least area. */
    private static final double FARTHEST = 8;
    /** Area of a tip in that of the rectangle about it: half, and a little for lines that are not straight. */
    private static final double TIP = 0.6;

    /** The line without its knots; itself where it has none. @param path at least two points */
    Coordinate[] cut(Coordinate[] path) {
        Coordinate[] cut = path;
        Coordinate[] before = new Coordinate[0];
        // Of knots that share a place one is cut off at a time.
        for (int pass = 0; pass < PASSES && cut != before; pass++) {
            before = cut;
            cut = once(cut);
        }
        return cut;
    }

    private Coordinate[] once(Coordinate[] path) {
        Coordinate[] dense = dense(path);
        double[] way = new double[dense.length];
        for (int i = 1; i < dense.length; i++) {
            way[i] = way[i - 1] + dense[i].distance(dense[i - 1]);
        }
        // Of a ring, no more than half is cut off.
        boolean ring = path[0].equals2D(path[path.length - 1]);
        double most = Math.min(farthest(), way[way.length - 1] / (ring ? 2 : 1));
        int[] ends = new int[dense.length];
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < dense.length; i++) {
            ends[i] = end(dense, way, i, most);
            if (ends[i] > i) {
                starts.add(i);
            }
        }
        return starts.isEmpty() ? path : without(dense, largest(starts, ends, way));
    }

    /** The knots that reach furthest along the line, of those that share a place. @return where each ends */
    private static int[] largest(List<Integer> starts, int[] ends, double[] way) {
        starts.sort(Comparator.comparingDouble(i -> way[i] - way[ends[i]]));
        int[] chosen = new int[ends.length];
        boolean[] taken = new boolean[ends.length];
        for (int start : starts) {
            boolean free = true;
            for (int i = start; i <= ends[start]; i++) {
                free &= !taken[i];
            }
            if (free) {
                Arrays.fill(taken, start, ends[start] + 1, true);
                chosen[start] = ends[start];
            }
        }
        return chosen;
    }

    private static Coordinate[] without(Coordinate[] dense, int[] knots) {
        List<Coordinate> kept = new ArrayList<>();
        for (int at = 0; at < dense.length; at = Math.max(at + 1, knots[at])) {
            kept.add(dense[at]);
        }
        return kept.toArray(Coordinate[]::new);
    }

    /** The last place at which the line is back from a knot begun at one; that itself if none begins there. */
    private int end(Coordinate[] p, double[] way, int start, double most) {
        int end = start;
        double twice = 0;
        for (int i = start + 1; i < p.length && way[i] - way[start] <= most; i++) {
            twice += twice(p[start], p[i - 1], p[i]);
            if (isKnot(p[i].distance(p[start]), way[i] - way[start], Math.abs(twice) / 2)) {
                end = i;
            }
        }
        return end;
    }

    /** Whether a stretch is a knot. @param across from its start to its end @param area between it and that chord */
    boolean isKnot(double across, double way, double area) {
        return across <= neck && way >= BACK * neck && area < least;
    }

    /** Whether it merely narrows to its end, as between two lines that meet at a sharp angle. */
    static boolean isTip(double across, double way, double area) {
        return area <= TIP * across * way / 2;
    }

    /** How far along the line a knot reaches at most. */
    double farthest() {
        return FARTHEST * Math.sqrt(least);
    }

    /** Twice the area of a triangle, with its turn. */
    static double twice(Coordinate from, Coordinate a, Coordinate b) {
        return (a.x - from.x) * (b.y - from.y) - (b.x - from.x) * (a.y - from.y);
    }

    /** A line with places no further apart than is looked at, its own points among them. */
    Coordinate[] dense(Coordinate[] path) {
        List<Coordinate> dense = new ArrayList<>(Arrays.asList(path[0]));
        for (int i = 1; i < path.length; i++) {
            Coordinate a = path[i - 1];
            Coordinate b = path[i];
            int parts = Math.max(1, (int) Math.ceil(a.distance(b) / neck * FINENESS));
            for (int k = 1; k < parts; k++) {
                dense.add(new Coordinate(a.x + (b.x - a.x) * k / parts, a.y + (b.y - a.y) * k / parts));
            }
            dense.add(b);
        }
        return dense.toArray(Coordinate[]::new);
    }
}
