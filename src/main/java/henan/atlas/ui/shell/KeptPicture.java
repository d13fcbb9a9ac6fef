package henan.atlas.ui.shell;

import henan.atlas.carto.PixelBox;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * The map as a window last showed it, with title and legend: what the next window shows until its own is drawn. It is
 * of use only where that one would come to look the same.
 *
 * @param window  width and height of the window's inside, in logical pixels
 * @param density device pixels per logical pixel of the screen
 * @param place   where the map stood in the window, in logical pixels
 * @param width   of the picture in device pixels
 * @param height  likewise
 * @param pixels  premultiplied, blue first, row by row from the upper left
 */
public record KeptPicture(Size window, double density, PixelBox place, int width, int height, ByteBuffer pixels) {
    /** Bytes a pixel takes. */
    static final int PIXEL = 4;

    /** A size in logical pixels. */
    public record Size(double width, double height) {
    }

    /** Takes an image down. */
    public static KeptPicture of(Size window, double density, PixelBox place, Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        ByteBuffer pixels = ByteBuffer.allocate(width * height * PIXEL).order(ByteOrder.LITTLE_ENDIAN);
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getByteBgraPreInstance(), pixels,
                width * PIXEL);
        return new KeptPicture(window, density, place, width, height, pixels.rewind());
    }

    /** What JavaFX shows of it, over the same pixels. */
    Image image() {
        IntBuffer argb = pixels.duplicate().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        return new WritableImage(new PixelBuffer<>(width, height, argb, PixelFormat.getIntArgbPreInstance()));
    }

    /** Whether a window of this size on such a screen would show it where it stands. */
    boolean fits(Size now, double densityNow) {
        return window.equals(now) && density == densityNow;
    }
}
