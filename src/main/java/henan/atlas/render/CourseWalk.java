package henan.atlas.render;

/**
 * A course at one scale, to be walked along. <b>Units:</b> world pixels (see {@link LabelPlacement}).
 *
 * <p><b>Threading:</b> one thread: where it was asked last is where it looks first.
 */
final class CourseWalk {
    /** More than a length along the course can be reckoned wrong by. */
    private static final double SURE = 1e-3;

    private final double[] x;
    private final double[] y;
    private final double[] along;
    private int segment = 1;
    /** The place asked for last, and how much of its stretch lies before it. */
    private double sought = Double.NaN;
    private double share;

    CourseWalk(float[] xy, double metresPerPixel) {
        int points = xy.length / 2;
        x = new double[points];
        y = new double[points];
        along = new double[points];
        for (int i = 0; i < points; i++) {
            x[i] = xy[2 * i] / metresPerPixel;
            y[i] = -xy[2 * i + 1] / metresPerPixel;
            along[i] = i == 0 ? 0 : along[i - 1] + Math.hypot(x[i] - x[i - 1], y[i] - y[i - 1]);
        }
    }

    double length() {
        return along[along.length - 1];
    }

    double x(double at) {
        return value(x, at);
    }

    double y(double at) {
        return value(y, at);
    }

    private double value(double[] of, double at) {
        if (at != sought) {
            seek(at);
        }
        return of[segment - 1] + share * (of[segment] - of[segment - 1]);
    }

    private void seek(double at) {
        double s = Math.max(0, Math.min(length(), at));
        while (segment > 1 && along[segment - 1] > s) {
            segment--;
        }
        while (segment < along.length - 1 && along[segment] < s) {
            segment++;
        }
        double whole = along[segment] - along[segment - 1];
        share = whole > 0 ? (s - along[segment - 1]) / whole : 0;
        sought = at;
    }

    /** The course's place with its small bends taken out. @param reach how far to either side is looked */
    LabelPlacement.WorldPixel smooth(double at, double reach) {
        double sumX = 0;
        double sumY = 0;
        for (int i = -2; i <= 2; i++) {
            sumX += x(at + i * reach / 2);
            sumY += y(at + i * reach / 2);
        }
        return new LabelPlacement.WorldPixel(sumX / 5, sumY / 5);
    }

    /** Whether the course comes nearer to a point between two places. */
    boolean comesWithin(double near, double px, double py, double from, double to, double step) {
        double passed = 0;
        for (double at = from; at <= to; at += step) {
            if (passed > 0) {
                passed -= step;
                continue;
            }
            double dx = x(at) - px;
            double dy = y(at) - py;
            double square = dx * dx + dy * dy;
            if (square < near * near) {
                return true;
            }
            // So much further along it can at the earliest be as near as that.
            passed = Math.sqrt(square) - near - step - SURE;
        }
        return false;
    }
}
