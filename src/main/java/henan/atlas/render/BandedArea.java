package henan.atlas.render;

import java.util.Arrays;
import java.util.Comparator;

/**
 * An area with the stretches of its outline by bands of northing, to tell quickly whether a point lies in it: of
 * hundreds of stretches it looks at those beside the point.
 *
 * <p><b>Units:</b> projected metres. <b>Threading:</b> safe; bands are made when first asked for, and threads that ask
 * at once make the same.
 */
final class BandedArea {
    /** About how many stretches there are to a band. */
    private static final int IN_A_BAND = 4;
    private static final int MOST_BANDS = 128;
    private static final int PACKED = 4;

    private final BoxedShape area;
    private volatile Bands bands;

    BandedArea(BoxedShape area) {
        this.area = area;
    }

    BoxedShape area() {
        return area;
    }

    /** Whether a point lies inside the rings, by even-odd crossings. */
    boolean contains(double x, double y) {
        Bands made = bands;
        if (made == null) {
            made = new Bands(area);
            bands = made;
        }
        return made.contains(x, y);
    }

    /**
     * Stretches of an outline by bands, their ends packed. Of a band most lies beside all stretches in it, and is
     * inside or outside as a whole.
     */
    private static final class Bands {
        private final double bottom;
        private final double perMetre;
        private final float[][] stretches;
        private final int[] filled;
        /** What stretches take of a band from west to east: where each piece begins and ends. */
        private final float[][] taken;
        /** Whether what lies before each of these pieces is inside. */
        private final boolean[][] inside;

        Bands(BoxedShape area) {
            float low = Float.MAX_VALUE;
            float high = -Float.MAX_VALUE;
            int count = 0;
            for (int p = 0; p < area.parts().length; p++) {
                low = Math.min(low, area.boxes()[4 * p + 1]);
                high = Math.max(high, area.boxes()[4 * p + 3]);
                count += area.parts()[p].length / 2;
            }
            int bands = Math.max(1, Math.min(MOST_BANDS, count / IN_A_BAND));
            bottom = low;
            perMetre = bands / ((double) high - low);
            stretches = new float[bands][4 * PACKED];
            filled = new int[bands];
            for (float[] xy : area.parts()) {
                for (int i = 0, j = xy.length - 2; i < xy.length; j = i, i += 2) {
                    add(xy[i], xy[i + 1], xy[j], xy[j + 1]);
                }
            }
            taken = new float[bands][];
            inside = new boolean[bands][];
            for (int b = 0; b < bands; b++) {
                // There are hundreds of these areas at each level, and a third of the room would stay empty.
                stretches[b] = Arrays.copyOf(stretches[b], filled[b]);
                tellBeside(b, bottom + (b + 0.5) / perMetre);
            }
        }

        private void add(float x0, float y0, float x1, float y1) {
            for (int b = band(Math.min(y0, y1)); b <= band(Math.max(y0, y1)); b++) {
                int at = filled[b];
                if (at == stretches[b].length) {
                    stretches[b] = Arrays.copyOf(stretches[b], 2 * at);
                }
                stretches[b][at] = x0;
                stretches[b][at + 1] = y0;
                stretches[b][at + 2] = x1;
                stretches[b][at + 3] = y1;
                filled[b] = at + PACKED;
            }
        }

        /** Tells what of a band is inside beside its stretches. @param y its middle */
        private void tellBeside(int b, double y) {
            float[] held = stretches[b];
            Integer[] byWest = new Integer[filled[b] / PACKED];
            Arrays.setAll(byWest, i -> i * PACKED);
            Arrays.sort(byWest, Comparator.comparing(i -> Math.min(held[i], held[i + 2])));
            float[] pieces = new float[2 * byWest.length];
            int ends = 0;
            for (int i : byWest) {
                float west = Math.min(held[i], held[i + 2]);
                float east = Math.max(held[i], held[i + 2]);
                if (ends > 0 && west <= pieces[ends - 1]) {
                    pieces[ends - 1] = Math.max(pieces[ends - 1], east);
                } else {
                    pieces[ends++] = west;
                    pieces[ends++] = east;
                }
            }
            taken[b] = Arrays.copyOf(pieces, ends);
            inside[b] = new boolean[ends / 2];
            for (int piece = 1; piece < ends / 2; piece++) {
                inside[b][piece] = crosses(b, ((double) pieces[2 * piece - 1] + pieces[2 * piece]) / 2, y);
            }
        }

        private int band(double y) {
            return Math.max(0, Math.min(stretches.length - 1, (int) ((y - bottom) * perMetre)));
        }

        boolean contains(double x, double y) {
            int b = band(y);
            float[] pieces = taken[b];
            for (int i = 0; i < pieces.length; i += 2) {
                if (x < pieces[i]) {
                    return inside[b][i / 2];
                }
                if (x <= pieces[i + 1]) {
                    return crosses(b, x, y);
                }
            }
            return false;
        }

        /** Whether an odd number of a band's stretches lies to the east of a point in it. */
        private boolean crosses(int b, double x, double y) {
            float[] held = stretches[b];
            boolean odd = false;
            for (int i = 0, last = filled[b]; i < last; i += PACKED) {
                if (held[i + 1] > y != held[i + 3] > y
                        && x < (double) (held[i + 2] - held[i]) * (y - held[i + 1]) / (held[i + 3] - held[i + 1])
                        + held[i]) {
                    odd = !odd;
                }
            }
            return odd;
        }
    }
}
