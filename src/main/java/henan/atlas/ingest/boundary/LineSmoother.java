package henan.atlas.ingest.boundary;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Takes small bends out of a line and rounds what remains: each point becomes the mean of its surroundings along the
 * line, nearer ones weighing more. A bend much longer than the reach stays, one shorter goes flat, whichever way it
 * leads and however narrow it is; cutting corners off by their area would leave the narrow ones, which close up to
 * knots under a stroke. Ends of an open line stay where they are.
 *
 * <p><b>Units:</b> metres of the display projection.
 *
 * @param reach standard deviation of the weights, in metres along the line
 * @param exact how far the points kept may leave the smoothed line
 */
record LineSmoother(double reach, double exact) {
    /** Points to a reach at which the line is looked at. */
    private static final double FINENESS = 4;
    /** Where weights end, in reaches. */
    private static final double TAIL = 3;
    /**
     * A bendy line is longer than the ground it covers, and so smoothed less; the second time it is no longer bendy.
     */
    private static final int TIMES = 2;
    /** A line is smoothed by no more than this part of its length, lest a short one become its chord. */
    private static final double PART = 1.0 / 8;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** The line smoothed, with as few points as it takes. @param path closed or open, at least two points */
    Coordinate[] smooth(Coordinate[] path) {
        boolean ring = path[0].equals2D(path[path.length - 1]);
        double[] xy = packed(path);
        for (int time = 0; time < TIMES; time++) {
            double length = length(xy);
            double sigma = Math.min(reach / Math.sqrt(TIMES), length * PART);
            if (sigma > 0) {
                int steps = Math.max(ring ? 12 : 2, (int) Math.ceil(length / sigma * FINENESS));
                xy = mean(even(xy, length, steps), sigma * steps / length, ring);
            }
        }
        Coordinate[] smoothed = coordinates(xy);
        smoothed[0] = ring ? smoothed[0] : path[0].copy();
        smoothed[smoothed.length - 1] = ring ? smoothed[0].copy() : path[path.length - 1].copy();
        return thinned(smoothed, ring ? 5 : 2);
    }

    /** As few points as it takes, though so many. */
    private Coordinate[] thinned(Coordinate[] path, int least) {
        for (double tolerance = exact; tolerance > exact / 100; tolerance /= 2) {
            Coordinate[] thin = DouglasPeuckerSimplifier.simplify(FACTORY.createLineString(path), tolerance)
                    .getCoordinates();
            if (thin.length >= least) {
                return thin;
            }
        }
        return path;
    }

    /** Points at even distances. @return x and y in turn */
    private static double[] even(double[] xy, double length, int steps) {
        double[] even = new double[2 * steps + 2];
        int at = 0;
        double before = 0;
        double stretch = Math.hypot(xy[2] - xy[0], xy[3] - xy[1]);
        for (int i = 0; i <= steps; i++) {
            double along = length * i / steps;
            while (along > before + stretch && at + 2 < xy.length / 2) {
                before += stretch;
                at++;
                stretch = Math.hypot(xy[2 * at + 2] - xy[2 * at], xy[2 * at + 3] - xy[2 * at + 1]);
            }
            double share = stretch == 0 ? 0 : Math.min(1, (along - before) / stretch);
            even[2 * i] = xy[2 * at] + share * (xy[2 * at + 2] - xy[2 * at]);
            even[2 * i + 1] = xy[2 * at + 1] + share * (xy[2 * at + 3] - xy[2 * at + 1]);
        }
        return even;
    }

    /** Each point the mean of those about it; beyond an end a line goes on turned about that end. */
    private static double[] mean(double[] xy, double sigma, boolean ring) {
        int reach = (int) Math.ceil(TAIL * sigma);
        double[] weights = new double[reach + 1];
        double sum = 0;
        for (int k = 0; k <= reach; k++) {
            weights[k] = Math.exp(-k * k / (2 * sigma * sigma));
            sum += k == 0 ? weights[k] : 2 * weights[k];
        }
        int last = xy.length / 2 - 1;
        double[] mean = new double[xy.length];
        for (int i = 0; i <= last; i++) {
            for (int side = 0; side < 2; side++) {
                double total = weights[0] * xy[2 * i + side];
                for (int k = 1; k <= reach; k++) {
                    total += weights[k] * (at(xy, i - k, last, ring, side) + at(xy, i + k, last, ring, side));
                }
                mean[2 * i + side] = total / sum;
            }
        }
        return mean;
    }

    private static double at(double[] xy, int i, int last, boolean ring, int side) {
        if (ring) {
            return xy[2 * Math.floorMod(i, last) + side];
        }
        if (i < 0) {
            return 2 * xy[side] - xy[2 * Math.min(last, -i) + side];
        }
        return i <= last ? xy[2 * i + side] : 2 * xy[2 * last + side] - xy[2 * Math.max(0, 2 * last - i) + side];
    }

    private static double length(double[] xy) {
        double length = 0;
        for (int i = 2; i < xy.length; i += 2) {
            length += Math.hypot(xy[i] - xy[i - 2], xy[i + 1] - xy[i - 1]);
        }
        return length;
    }

    private static double[] packed(Coordinate[] path) {
        double[] xy = new double[2 * path.length];
        for (int i = 0; i < path.length; i++) {
            xy[2 * i] = path[i].x;
            xy[2 * i + 1] = path[i].y;
        }
        return xy;
    }

    private static Coordinate[] coordinates(double[] xy) {
        Coordinate[] path = new Coordinate[xy.length / 2];
        for (int i = 0; i < path.length; i++) {
            path[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
        }
        return path;
    }
}
