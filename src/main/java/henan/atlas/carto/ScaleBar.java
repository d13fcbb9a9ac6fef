package henan.atlas.carto;

/**
 * A scale bar of a round length.
 *
 * @param lengthMetres ground length of the whole bar, 1, 2 or 5 times a power of ten
 * @param lengthPixels its length on the picture, in logical pixels
 * @param segments     number of equal parts it is divided into
 */
public record ScaleBar(double lengthMetres, double lengthPixels, int segments) {

    /** The longest round bar not longer than a given number of pixels. */
    public static ScaleBar atMost(double maxPixels, double metresPerPixel) {
        double limit = maxPixels * metresPerPixel;
        double power = Math.pow(10, Math.floor(Math.log10(limit)));
        int lead = limit >= 5 * power ? 5 : limit >= 2 * power ? 2 : 1;
        double length = lead * power;
        return new ScaleBar(length, length / metresPerPixel, 4);
    }
}
