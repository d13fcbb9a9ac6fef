package henan.atlas.page.file;

import henan.atlas.carto.Viewport;

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
    /** Logical pixels in a millimetre. */
    public static final double PIXELS = 1e-3 / Viewport.PIXEL_SIZE;
    private static final double INCH = 25.4;

    public PaperSize {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("not a paper size: " + width + "×" + height);
        }
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
