package henan.atlas.page.file;

import henan.atlas.carto.Viewport;
import java.util.List;
import java.util.Optional;

/**
 * A sheet of paper as it lies before the reader.
 *
 * @param name   name for people
 * @param width  width in millimetres
 * @param height height in millimetres
 */
public record PaperSize(String name, double width, double height) {
    /** ISO 216 sizes, upright. */
    public static final PaperSize A4 = new PaperSize("A4", 210, 297);
    public static final PaperSize A3 = new PaperSize("A3", 297, 420);
    public static final PaperSize A2 = new PaperSize("A2", 420, 594);
    public static final PaperSize A1 = new PaperSize("A1", 594, 841);
    public static final PaperSize A0 = new PaperSize("A0", 841, 1189);
    /** The sizes offered in window and commands, upright, the usual one first: a further size need only stand here. */
    public static final List<PaperSize> OFFERED = List.of(A4, A3, A2, A1, A0);
    /** Logical pixels in a millimetre. */
    public static final double PIXELS = 1e-3 / Viewport.PIXEL_SIZE;
    private static final double INCH = 25.4;

    public PaperSize {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("not a paper size: " + width + "×" + height);
        }
    }

    /** An offered size by its name, in whatever case. */
    public static Optional<PaperSize> named(String name) {
        return OFFERED.stream().filter(p -> p.name.equalsIgnoreCase(name)).findFirst();
    }

    /** A sheet of so many logical pixels, for pictures that are not printed. */
    public static PaperSize ofPixels(int width, int height) {
        return ofPixels(width, height, INCH * PIXELS);
    }

    /** A sheet of so many device pixels. @param dpi device pixels an inch */
    public static PaperSize ofPixels(int width, int height, double dpi) {
        return new PaperSize("", width * INCH / dpi, height * INCH / dpi);
    }

    /** Whether it is that of a picture, which nobody prints. */
    public boolean isPicture() {
        return name.isEmpty();
    }

    /** A sheet so many times as wide and as high. */
    public PaperSize enlarged(double by) {
        return by == 1 ? this : new PaperSize(name, width * by, height * by);
    }

    public PaperSize upright() {
        return width <= height ? this : new PaperSize(name, height, width);
    }

    public PaperSize across() {
        return width >= height ? this : new PaperSize(name, height, width);
    }

    public boolean isAcross() {
        return width > height;
    }

    /** The size lying across or upright. */
    public PaperSize lying(boolean across) {
        return across ? across() : upright();
    }

    public double pixelWidth() {
        return width * PIXELS;
    }

    public double pixelHeight() {
        return height * PIXELS;
    }

    /** Device pixels of its width. @param dpi device pixels an inch */
    public int dotsAcross(double dpi) {
        return (int) Math.round(width / INCH * dpi);
    }

    /** Device pixels of its height. @param dpi device pixels an inch */
    public int dotsDown(double dpi) {
        return (int) Math.round(height / INCH * dpi);
    }
}
