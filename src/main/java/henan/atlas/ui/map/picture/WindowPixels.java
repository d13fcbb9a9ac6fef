package henan.atlas.ui.map.picture;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * The map's part of the window, pixel by pixel: put together anew for every frame, by as many threads as there are
 * processors. In JavaFX's software pipeline this costs a sixth of a scaled image under a canvas.
 */
final class WindowPixels {
    /** Rows a thread takes at a time. */
    private static final int STRIP = 64;

    private final int[] pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final Image image;

    /** @param width in device pixels, likewise height */
    WindowPixels(int width, int height) {
        pixels = new int[width * height];
        buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    int width() {
        return buffer.getWidth();
    }

    int height() {
        return buffer.getHeight();
    }

    /** What JavaFX shows of them. */
    Image image() {
        return image;
    }

    int pixel(int x, int y) {
        return pixels[y * width() + x];
    }

    /**
     * Puts a frame together.
     *
     * @param paper  colour where no layer is, opaque
     * @param whole  whether the lowest layer hides all of it
     * @param layers bottom first
     */
    void compose(int paper, boolean whole, List<PixelLayer> layers) {
        int strips = (height() + STRIP - 1) / STRIP;
        IntStream.range(0, strips).parallel().forEach(strip -> {
            int top = strip * STRIP;
            int bottom = Math.min(height(), top + STRIP);
            if (!whole) {
                Arrays.fill(pixels, top * width(), bottom * width(), paper);
            }
            layers.forEach(layer -> layer.copy(pixels, width(), top, bottom));
        });
        buffer.updateBuffer(all -> null);
    }
}
