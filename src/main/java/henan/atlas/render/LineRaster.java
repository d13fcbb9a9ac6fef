package henan.atlas.render;

import java.awt.Color;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * Strokes paths straight into pixels, by each pixel's distance from the path.
 *
 * <p>How much of a pixel a stroke covers follows from that distance; where stretches of one stroke meet or cross, the
 * greater coverage counts, so joins are round, nothing is painted twice, and a translucent stroke has no seams. Dashes
 * follow from the place along the path, so that they run on from stretch to stretch. A line of a boundary is hardly
 * wider than a pixel and bends at every other one; outlining such a stroke and filling the outline, as Java2D does,
 * takes several times as long.
 *
 * <p><b>Units:</b> device pixels of one band of a picture. <b>Threading:</b> one thread.
 */
final class LineRaster {
    /** Entries of the table of dashes to a pixel. */
    private static final int FINENESS = 16;
    /** What an edge blurs by, as a pixel has an extent. */
    private static final double BLUR = 0.5;
    private static final int FULL = 255;
    /** Slope below which a stretch counts as level or upright. */
    private static final double FLAT = 1e-9;
    private static final byte ALL = (byte) FULL;
    private static final float[] SOLID = {};
    private static final int[] EVEN = {};
    private final PixelBand band;
    private final byte[] covered;
    private int[] touched = new int[1 << 14];
    private int count;
    private boolean roundEnds;
    private double reach;
    private double most;
    /** How much of a pixel is covered by its distance from the path, where that fades: 0 to {@link #FULL}. */
    private int[] fading = EVEN;
    private float[] pattern = {};
    private double left;
    private double right;

    /** @param covered nought for each pixel of the band, as it is again after a stroke has ended */
    LineRaster(PixelBand band, byte[] covered) {
        this.band = band;
        this.covered = covered;
    }

    /** Whether no stroke is under way. */
    boolean isDone() {
        return count == 0;
    }

    /**
     * Begins a stroke, which {@link #end} puts on the picture.
     *
     * @param strokeWidth its width
     * @param round       whether paths end round, not square
     * @param dashes      lengths of dashes and gaps in turn, an even number; none when solid
     */
    void begin(double strokeWidth, boolean round, double... dashes) {
        roundEnds = round;
        reach = strokeWidth / 2 + BLUR;
        most = Math.min(1, strokeWidth);
        fading = EVEN;
        pattern = table(dashes);
    }

    /**
     * Begins a stroke that fades with the distance from its path.
     *
     * @param halfWidth where it ends
     * @param share     how much of a pixel it covers, by its distance as part of that
     */
    void beginFading(double halfWidth, DoubleUnaryOperator share) {
        roundEnds = true;
        reach = halfWidth;
        fading = new int[(int) Math.ceil(halfWidth * FINENESS) + 2];
        for (int i = 0; i < fading.length; i++) {
            fading[i] = amount((float) share.applyAsDouble((i + 0.5) / FINENESS / halfWidth));
        }
        pattern = SOLID;
    }

    /** How much of a pixel at a distance from the path is covered. */
    private double covered(double distance) {
        return Math.min(reach - distance, most);
    }

    /** Likewise, where that fades. */
    private int faded(double distance) {
        return distance < reach ? fading[(int) (distance * FINENESS)] : 0;
    }

    private static int amount(double share) {
        return (int) (share * FULL + 0.5);
    }

    /** How much of a pixel about each place of a pattern lies in a dash. */
    private static float[] table(double[] dashes) {
        double period = Arrays.stream(dashes).sum();
        int n = (int) Math.round(period * FINENESS);
        boolean[] on = new boolean[n];
        for (int i = 0; i < n; i++) {
            double left = (i + 0.5) * period / n;
            int part = 0;
            while (part + 1 < dashes.length && left >= dashes[part]) {
                left -= dashes[part++];
            }
            on[i] = part % 2 == 0;
        }
        float[] table = new float[n];
        for (int i = 0; i < n; i++) {
            int inside = 0;
            for (int j = i - FINENESS / 2; j < i + FINENESS / 2; j++) {
                inside += on[Math.floorMod(j, n)] ? 1 : 0;
            }
            table[i] = inside / (float) FINENESS;
        }
        return table;
    }

    /**
     * Adds a path: a band about each of its stretches and, where two of them meet, what lies between the bands.
     *
     * @param x      columns of its points
     * @param y      rows of its points, counted from the band's first
     * @param place  where along the pattern they lie; negative numbers for a solid path
     * @param points how many there are
     * @param closed whether it is a ring
     */
    void add(double[] x, double[] y, double[] place, int points, boolean closed) {
        boolean square = !closed && !roundEnds;
        for (int i = 0; i + 1 < points; i++) {
            boolean last = i + 2 == points;
            stretch(x[i], y[i], x[i + 1], y[i + 1], place[i], place[i + 1], i == 0 && square, last && square);
            if (!last) {
                corner(x[i], y[i], x[i + 1], y[i + 1], x[i + 2], y[i + 2], place[i + 1]);
            } else if (closed) {
                corner(x[i], y[i], x[0], y[0], x[1], y[1], place[i + 1]);
            } else if (roundEnds) {
                corner(x[i], y[i], x[i + 1], y[i + 1], x[i + 1], y[i + 1], place[i + 1]);
                corner(x[1], y[1], x[0], y[0], x[0], y[0], place[0]);
            }
        }
    }

    private void stretch(double x0, double y0, double x1, double y1, double from, double to, boolean begins,
                         boolean ends) {
        int top = Math.max(0, (int) Math.ceil(Math.min(y0, y1) - reach - BLUR));
        int bottom = Math.min(band.height() - 1, (int) Math.floor(Math.max(y0, y1) + reach - BLUR));
        if (top > bottom) {
            return;
        }
        double length = Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
        if (length == 0) {
            return;
        }
        double ux = (x1 - x0) / length;
        double uy = (y1 - y0) / length;
        double perX = inverse(ux);
        double perY = inverse(uy);
        double least = begins ? -BLUR : 0;
        double greatest = ends ? length + BLUR : length;
        for (int row = top; row <= bottom; row++) {
            double py = row + BLUR - y0;
            left = -x0;
            right = band.width() - x0;
            limit(perX, least - uy * py, greatest - uy * py);
            limit(perY, ux * py - reach, ux * py + reach);
            int first = (int) Math.ceil(x0 + left - BLUR);
            int last = Math.min(band.width() - 1, (int) Math.floor(x0 + right - BLUR));
            double along = (first + BLUR - x0) * ux + py * uy;
            double aside = py * ux - (first + BLUR - x0) * uy;
            int index = row * band.scan() + first;
            if (fading.length > 0) {
                for (int end = index + last - first; index <= end; index++, aside -= uy) {
                    cover(index, faded(Math.abs(aside)));
                }
                continue;
            }
            for (int column = first; column <= last; column++, index++, along += ux, aside -= uy) {
                if (covered[index] == ALL) {
                    continue;
                }
                double coverage = covered(Math.abs(aside));
                if (begins) {
                    coverage *= Math.max(0, Math.min(1, along + BLUR));
                }
                if (ends) {
                    coverage *= Math.max(0, Math.min(1, length - along + BLUR));
                }
                cover(index, coverage, from < 0 ? from : from + (to - from) * along / length);
            }
        }
    }

    /**
     * What is nearer to the point between two stretches than to either of them; half a disc where there is no second.
     */
    private void corner(double x0, double y0, double x1, double y1, double x2, double y2, double place) {
        int top = Math.max(0, (int) Math.ceil(y1 - reach - BLUR));
        int bottom = Math.min(band.height() - 1, (int) Math.floor(y1 + reach - BLUR));
        if (top > bottom) {
            return;
        }
        double perIn = inverse(x1 - x0);
        double perOut = inverse(x2 - x1);
        for (int row = top; row <= bottom; row++) {
            double py = row + BLUR - y1;
            left = -reach;
            right = reach;
            limit(perIn, (y0 - y1) * py, Double.MAX_VALUE);
            limit(perOut, -Double.MAX_VALUE, (y1 - y2) * py);
            if (left > right) {
                continue;
            }
            double half = Math.sqrt(Math.max(0, reach * reach - py * py));
            left = Math.max(left, -half);
            right = Math.min(right, half);
            int last = Math.min(band.width() - 1, (int) Math.floor(x1 + right - BLUR));
            for (int column = Math.max(0, (int) Math.ceil(x1 + left - BLUR)); column <= last; column++) {
                double px = column + BLUR - x1;
                double distance = Math.sqrt(px * px + py * py);
                if (fading.length > 0) {
                    cover(row * band.scan() + column, faded(distance));
                } else {
                    cover(row * band.scan() + column, covered(distance), place);
                }
            }
        }
    }

    /** Columns to a unit of what grows by a slope along a row; 0 when it does not grow. */
    private static double inverse(double slope) {
        return Math.abs(slope) > FLAT ? 1 / slope : 0;
    }

    /** Narrows the row under way to where what grows along it lies between two values. @param per see inverse */
    private void limit(double per, double least, double greatest) {
        if (per > 0) {
            left = Math.max(left, least * per);
            right = Math.min(right, greatest * per);
        } else if (per < 0) {
            left = Math.max(left, greatest * per);
            right = Math.min(right, least * per);
        } else if (least > 0 || greatest < 0) {
            right = Double.NEGATIVE_INFINITY;
        }
    }

    private void cover(int index, double coverage, double place) {
        cover(index, amount(place < 0 ? coverage
                : coverage * pattern[(int) (place * FINENESS) % pattern.length]));
    }

    private void cover(int index, int amount) {
        int before = covered[index] & FULL;
        if (amount > before) {
            if (before == 0) {
                if (count == touched.length) {
                    touched = Arrays.copyOf(touched, 2 * count);
                }
                touched[count++] = index;
            }
            covered[index] = (byte) amount;
        }
    }

    /** Puts the stroke on the picture. */
    void end(Color color) {
        int alpha = color.getAlpha();
        int redBlue = color.getRGB() & 0xFF00FF;
        int green = color.getRGB() & 0xFF00;
        for (int i = 0; i < count; i++) {
            int index = touched[i];
            int share = (covered[index] & FULL) * alpha / FULL;
            covered[index] = 0;
            band.mix(index, redBlue, green, share + (share >> 7));
        }
        count = 0;
    }
}
