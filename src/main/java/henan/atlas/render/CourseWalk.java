package henan.atlas.render;

/**
 * A course at one scale, to be walked along. <b>Units:</b> world pixels (see {@link LabelPlacement}).
 *
 * <p><b>Threading:</b> one thread: where it was asked last is where it looks first.
 */
final class CourseWalk {
    private final double[] x;
    private final double[] y;
    private final double[] along;
    private int segment = 1;

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
        double s = Math.max(0, Math.min(length(), at));
        while (segment > 1 && along[segment - 1] > s) {
            segment--;
        }
        while (segment < along.length - 1 && along[segment] < s) {
            segment++;
        }
        double whole = along[segment] - along[segment - 1];
        double share = whole > 0 ? (s - along[segment - 1]) / whole : 0;
        return of[segment - 1] + share * (of[segment] - of[segment - 1]);
    }

    /** The course's place with its small bends taken out. @param reach how far to either side is looked */
    double smoothX(double at, double reach) {
        return (x(at - reach) + x(at - reach / 2) + x(at) + x(at + reach / 2) + x(at + reach)) / 5;
    }

    /** Likewise. */
    double smoothY(double at, double reach) {
        return (y(at - reach) + y(at - reach / 2) + y(at) + y(at + reach / 2) + y(at + reach)) / 5;
    }

    /** Whether the course comes nearer to a point between two places. */
    boolean comesWithin(double near, double px, double py, double from, double to, double step) {
        for (double at = from; at <= to; at += step) {
            double dx = x(at) - px;
            double dy = y(at) - py;
            if (dx * dx + dy * dy < near * near) {
                return true;
            }
        }
        return false;
    }
}
