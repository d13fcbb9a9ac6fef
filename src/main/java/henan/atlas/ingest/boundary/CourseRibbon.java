package henan.atlas.ingest.boundary;

import henan.atlas.carto.CourseCode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntBiFunction;
import org.locationtech.jts.geom.Coordinate;

/**
 * A course as one ribbon that swells where it lies under a boundary, and tapers there into its own line, and that
 * begins thin at its spring: cut where its width changes by a step, so finely that no step is seen.
 *
 * <p><b>Units:</b> metres of the display projection.
 *
 * @param path   its points; in between some that serve to tell the swell
 * @param needed of each whether it is a point of the course
 * @param swells of each the swell between it and the one before; of no meaning for the first
 */
record CourseRibbon(List<Coordinate> path, List<Boolean> needed, List<Integer> swells) {

    /** Its pieces by their swell, each as packed x, y pairs. */
    TreeMap<Integer, List<float[]>> pieces() {
        TreeMap<Integer, List<float[]>> pieces = new TreeMap<>();
        List<Coordinate> piece = new ArrayList<>(List.of(path.get(0)));
        for (int i = 1; i < path.size(); i++) {
            boolean ends = i + 1 == path.size() || !swells.get(i).equals(swells.get(i + 1));
            if (ends || needed.get(i)) {
                piece.add(path.get(i));
            }
            if (ends) {
                pieces.computeIfAbsent(swells.get(i), k -> new ArrayList<>())
                        .add(LevelGeneralizer.packed(piece.toArray(Coordinate[]::new)));
                piece = new ArrayList<>(List.of(path.get(i)));
            }
        }
        return pieces;
    }

    /** Puts the pieces of a course together. */
    static final class Builder {
        /** Steps' lengths in which a river grows by one from its spring: more slowly than it swells. */
        private static final double GROWING = 3;

        private final double step;
        private final boolean springs;
        private final List<Coordinate> path = new ArrayList<>();
        private final List<Boolean> needed = new ArrayList<>();
        private final List<Integer> under = new ArrayList<>();

        /**
         * Begins a course.
         *
         * @param step    the length along which the swell changes by one
         * @param springs whether it begins at a spring
         */
        Builder(double step, boolean springs) {
            this.step = step;
            this.springs = springs;
        }

        /**
         * Goes on along some points, the first of which is the last one so far.
         *
         * @param swell how much it swells at most between two of them
         */
        void add(Coordinate[] points, ToIntBiFunction<Coordinate, Coordinate> swell) {
            if (path.isEmpty()) {
                put(points[0], true, 0);
            }
            for (int i = 1; i < points.length; i++) {
                Coordinate a = points[i - 1];
                Coordinate b = points[i];
                int parts = Math.max(1, (int) Math.ceil(2 * a.distance(b) / step));
                int least = swell.applyAsInt(a, b);
                for (int k = 1; k < parts; k++) {
                    put(new Coordinate(a.x + (b.x - a.x) * k / parts, a.y + (b.y - a.y) * k / parts), false, least);
                }
                put(b, true, least);
            }
        }

        private void put(Coordinate point, boolean isNeeded, int least) {
            path.add(point);
            needed.add(isNeeded);
            under.add(least);
        }

        /**
         * With the swell growing from nothing within each stretch that swells: where a course leaves a boundary it has
         * its own width, or a wedge would lie beside the line.
         */
        CourseRibbon build() {
            double[] swell = new double[path.size()];
            for (int i = 1; i < swell.length; i++) {
                double least = i + 1 < swell.length ? Math.min(under.get(i), under.get(i + 1)) : 0;
                swell[i] = Math.min(least, swell[i - 1] + steps(i));
            }
            for (int i = swell.length - 1; i > 0; i--) {
                swell[i - 1] = Math.min(swell[i - 1], swell[i] + steps(i));
            }
            double grown = springs ? CourseCode.SPRING : 0;
            for (int i = 0; i < swell.length && grown < swell[i]; i++) {
                grown += i == 0 ? 0 : steps(i) / GROWING;
                swell[i] = Math.min(swell[i], grown);
            }
            List<Integer> swells = new ArrayList<>();
            for (int i = 0; i < swell.length; i++) {
                swells.add((int) Math.floor((swell[Math.max(0, i - 1)] + swell[i]) / 2));
            }
            return new CourseRibbon(List.copyOf(path), List.copyOf(needed), swells);
        }

        private double steps(int i) {
            return path.get(i).distance(path.get(i - 1)) / step;
        }
    }
}
