package henan.atlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.image.Image;
import javafx.scene.paint.Color;

/** How high what is written over the map is, measured in the pixels. */
final class WrittenInk {
    /** Of letters, as part of the window's height, before a room. */
    static final double LEAST = 0.022;
    /** The least part of its em square the ink of a line of Chinese characters is high. */
    static final double INK = 0.82;

    private WrittenInk() {
    }

    /**
     * Every run of rows with dark ink, but lines, is a line of writing.
     *
     * @param from share of the width, likewise to, between which it is looked at
     */
    static void assertHigh(Image image, double from, double to, double height, String what) {
        int run = 0;
        int lines = 0;
        for (int y = 0; y <= image.getHeight(); y++) {
            boolean inked = y < image.getHeight() && isInked(image, y, from * image.getWidth(),
                    to * image.getWidth());
            if (inked) {
                run++;
            } else {
                if (run > 4) {
                    lines++;
                    assertTrue(run >= INK * LEAST * height, what + " at " + height + ": ink " + run + " high, "
                            + "line " + lines);
                }
                run = 0;
            }
        }
        assertTrue(lines >= 2, what + ": lines " + lines);
    }

    private static boolean isInked(Image image, int y, double from, double to) {
        for (int x = (int) from; x < (int) to; x++) {
            Color seen = image.getPixelReader().getColor(x, y);
            if (seen.getOpacity() > 0.6 && seen.getBrightness() < 0.55) {
                return true;
            }
        }
        return false;
    }
}
