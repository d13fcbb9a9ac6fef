package henan.atlas.render;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.SinglePixelPackedSampleModel;

/**
 * Some rows of a picture as plain numbers, so that what is painted most can be painted without ceremony.
 *
 * <p><b>Units:</b> device pixels, packed ARGB with the colours already multiplied, opaque.
 */
final class PixelBand {
    private final int[] pixels;
    private final int origin;
    private final int scan;
    private final int width;
    private final int height;
    private final int top;

    /**
     * A band.
     *
     * @param image the rows, of {@code TYPE_INT_ARGB_PRE}; may be a part of a larger picture
     * @param top   the first of them in the whole picture
     */
    PixelBand(BufferedImage image, int top) {
        pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        scan = ((SinglePixelPackedSampleModel) image.getSampleModel()).getScanlineStride();
        origin = -image.getRaster().getSampleModelTranslateY() * scan - image.getRaster().getSampleModelTranslateX();
        width = image.getWidth();
        height = image.getHeight();
        this.top = top;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Numbers from one row to the next. */
    int scan() {
        return scan;
    }

    int top() {
        return top;
    }

    /** Mixes a colour into a pixel. @param index row times {@link #scan} plus column @param share how much, of 256 */
    void mix(int index, int redBlue, int green, int share) {
        int at = origin + index;
        int under = pixels[at];
        int rb = (under & 0xFF00FF) * (256 - share) + redBlue * share >>> 8 & 0xFF00FF;
        int g = (under & 0xFF00) * (256 - share) + green * share >>> 8 & 0xFF00;
        pixels[at] = 0xFF000000 | rb | g;
    }

    /**
     * Puts a small picture on top. @param left column of its left edge @param first row of its upper edge, of the
     * whole
     */
    void copy(BufferedImage sprite, int left, int first) {
        int[] source = ((DataBufferInt) sprite.getRaster().getDataBuffer()).getData();
        int w = sprite.getWidth();
        int from = Math.max(0, -left);
        int to = Math.min(w, width - left);
        for (int row = Math.max(0, top - first); row < sprite.getHeight() && first + row < top + height; row++) {
            int at = origin + (first + row - top) * scan + left;
            for (int column = from; column < to; column++) {
                int over = source[row * w + column];
                int alpha = over >>> 24;
                if (alpha == 255) {
                    pixels[at + column] = over;
                } else if (alpha > 0) {
                    int under = pixels[at + column];
                    int through = 256 - alpha - (alpha >> 7);
                    int rb = (under & 0xFF00FF) * through >>> 8 & 0xFF00FF;
                    int g = (under & 0xFF00) * through >>> 8 & 0xFF00;
                    pixels[at + column] = 0xFF000000 | rb + (over & 0xFF00FF) | g + (over & 0xFF00);
                }
            }
        }
    }
}
