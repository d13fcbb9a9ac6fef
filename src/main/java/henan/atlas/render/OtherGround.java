package henan.atlas.render;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.stream.IntStream;

/**
 * Puts a place on other ground without touching what lies on it: each channel of its pixels is bent so that the old
 * ground becomes the new one while black stays black and white white. Lines, rivers, names and their halos are then as
 * if drawn over the new ground, which is the same whatever the old one was.
 *
 * @param was     the ground as it is, {@code 0xRRGGBB}
 * @param becomes the ground as it shall be, likewise
 */
public record OtherGround(int was, int becomes) {
    private static final int FULL = 255;
    private static final int[] SHIFTS = {16, 8, 0};

    /** The same, but only a part of the way. @param part 0 for the old ground to 1 for the new */
    public OtherGround part(double part) {
        int mixed = 0;
        for (int shift : SHIFTS) {
            int from = was >> shift & FULL;
            mixed |= (int) Math.round(from + part * ((becomes >> shift & FULL) - from)) << shift;
        }
        return new OtherGround(was, mixed);
    }

    /** A channel's values by what they were. */
    private int[] bent(int shift) {
        int from = was >> shift & FULL;
        int to = becomes >> shift & FULL;
        int[] values = new int[FULL + 1];
        for (int v = 0; v <= FULL; v++) {
            values[v] = v <= from ? (int) Math.round(v * (double) to / Math.max(1, from))
                    : (int) Math.round(FULL - (FULL - v) * (double) (FULL - to) / Math.max(1, FULL - from));
        }
        return values;
    }

    /**
     * Fills a mask with a map's pixels on other ground.
     *
     * @param mask white where the place is, {@code TYPE_INT_ARGB_PRE}, all of an image of its own
     * @param map  the map's picture, likewise
     * @param left column of the map at the mask's left edge
     * @param top  row of it at the upper edge
     */
    void lay(BufferedImage mask, BufferedImage map, int left, int top) {
        int[] aim = ((DataBufferInt) mask.getRaster().getDataBuffer()).getData();
        int[] source = ((DataBufferInt) map.getRaster().getDataBuffer()).getData();
        int[] red = bent(16);
        int[] green = bent(8);
        int[] blue = bent(0);
        IntStream.range(0, mask.getHeight()).parallel().forEach(row -> {
            int at = row * mask.getWidth();
            int from = (top + row) * map.getWidth() + left;
            for (int column = 0; column < mask.getWidth(); column++) {
                int alpha = aim[at + column] >>> 24;
                if (alpha > 0) {
                    int pixel = source[from + column];
                    aim[at + column] = alpha << 24 | red[pixel >> 16 & FULL] * alpha / FULL << 16
                            | green[pixel >> 8 & FULL] * alpha / FULL << 8 | blue[pixel & FULL] * alpha / FULL;
                }
            }
        });
    }
}
