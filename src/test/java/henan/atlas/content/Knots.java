package henan.atlas.content;

import java.util.Arrays;

/** How much of a line comes so near to itself again that a stroke along it closes up and its dashes are not told. */
final class Knots {
    /** A stroke this wide touches itself; along the line it is this far, or further, from one place to the other. */
    private static final double STROKE = 1.9;
    private static final double LEAST_WAY = 5;
    private static final double MOST_WAY = 16;
    /** Places looked at in a pixel. */
    private static final int FINENESS = 2;

    private Knots() {
    }

    /**
     * Length of the line that lies in knots, in logical pixels.
     *
     * @param xy             x and y of its points in turn, in metres
     * @param metresPerPixel ground metres of a logical pixel
     */
    static double length(float[] xy, double metresPerPixel) {
        int last = 0;
        int count = (int) (pixels(xy, metresPerPixel) * FINENESS);
        double[] x = new double[count + 1];
        double[] y = new double[count + 1];
        double way = 0;
        for (int i = 2; i < xy.length; i += 2) {
            double stretch = Math.hypot(xy[i] - xy[i - 2], xy[i + 1] - xy[i - 1]) / metresPerPixel;
            while (last <= count && last <= (way + stretch) * FINENESS) {
                double share = stretch == 0 ? 0 : (last / (double) FINENESS - way) / stretch;
                x[last] = (xy[i - 2] + share * (xy[i] - xy[i - 2])) / metresPerPixel;
                y[last] = (xy[i - 1] + share * (xy[i + 1] - xy[i - 1])) / metresPerPixel;
                last++;
            }
            way += stretch;
        }
        boolean[] knotted = new boolean[last];
        for (int i = 0; i < last; i++) {
            for (int j = i + (int) (LEAST_WAY * FINENESS); j < Math.min(last, i + MOST_WAY * FINENESS); j++) {
                if (Math.hypot(x[j] - x[i], y[j] - y[i]) < STROKE) {
                    Arrays.fill(knotted, i, j, true);
                }
            }
        }
        double length = 0;
        for (boolean k : knotted) {
            length += k ? 1.0 / FINENESS : 0;
        }
        return length;
    }

    /** Length of a line in logical pixels. */
    static double pixels(float[] xy, double metresPerPixel) {
        double length = 0;
        for (int i = 2; i < xy.length; i += 2) {
            length += Math.hypot(xy[i] - xy[i - 2], xy[i + 1] - xy[i - 1]);
        }
        return length / metresPerPixel;
    }
}
