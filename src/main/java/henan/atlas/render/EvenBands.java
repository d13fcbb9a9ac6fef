package henan.atlas.render;

import henan.atlas.carto.Viewport;
import java.util.Arrays;
import java.util.Collection;

/**
 * Where a picture is cut into bands that take about as long to paint: stroking costs most, and lines lie unevenly.
 * With bands of one height threads wait for the one that has half of all lines.
 */
final class EvenBands {
    /** Rows that are weighed together, in device pixels. */
    private static final int STRIP = 8;
    /** Points of lines that cost as much as a row of pixels without any: tried on one province and on twenty. */
    private static final double ROW = 12;
    /** Of so many points one is weighed: neighbours lie in one strip. */
    private static final int STEP = 8;

    private final int height;
    private final double[] weights;

    /**
     * Weighs a picture.
     *
     * @param height  in device pixels
     * @param density device pixels per logical pixel
     * @param lines   what is stroked on it
     */
    EvenBands(int height, Viewport view, double density, Collection<BoxedShape> lines) {
        this.height = height;
        this.weights = new double[(height + STRIP - 1) / STRIP];
        Arrays.fill(weights, ROW * STRIP);
        double left = view.toGroundX(0);
        double right = view.toGroundX(view.width());
        for (BoxedShape line : lines) {
            for (int p = 0; p < line.parts().length; p++) {
                if (line.boxes()[4 * p] <= right && line.boxes()[4 * p + 2] >= left) {
                    add(line.parts()[p], view, density);
                }
            }
        }
    }

    private void add(float[] xy, Viewport view, double density) {
        for (int i = 1; i < xy.length; i += 2 * STEP) {
            double strip = view.toPixelY(xy[i]) * density / STRIP;
            if (strip >= 0 && strip < weights.length) {
                weights[(int) strip] += STEP;
            }
        }
    }

    /** The first row of every band and the one after the last, none of them empty. @param bands at most the rows */
    int[] tops(int bands) {
        double all = Arrays.stream(weights).sum();
        int[] tops = new int[bands + 1];
        double above = 0;
        int strip = 0;
        for (int band = 1; band < bands; band++) {
            while (strip < weights.length && above + weights[strip] <= all * band / bands) {
                above += weights[strip++];
            }
            double part = strip < weights.length ? (all * band / bands - above) / weights[strip] : 0;
            tops[band] = Math.min(height - bands + band, Math.max(tops[band - 1] + 1,
                    (int) Math.round((strip + part) * STRIP)));
        }
        tops[bands] = height;
        return tops;
    }
}
