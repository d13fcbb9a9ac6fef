package henan.atlas.carto;

/** How light a colour looks: L* of CIELAB for sRGB (IEC 61966-2-1, white D65), 0 for black to 100 for white. */
public final class Lightness {
    /** Below this part of white, L* is in proportion to it. */
    private static final double DARK = 216.0 / 24389;
    private static final double DARK_SLOPE = 24389.0 / 27;

    private Lightness() {
    }

    /** @param rgb {@code 0xRRGGBB} */
    public static double of(int rgb) {
        double y = luminance(rgb);
        return y <= DARK ? DARK_SLOPE * y : 116 * Math.cbrt(y) - 16;
    }

    /** The relative luminance of a colour, {@code 0xRRGGBB}: 0 for black to 1 for white. */
    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    /** How much two colours, {@code 0xRRGGBB}, stand out from one another: 1 to 21 (WCAG 2.2, contrast ratio). */
    public static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double linear(int channel) {
        double share = (channel & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
