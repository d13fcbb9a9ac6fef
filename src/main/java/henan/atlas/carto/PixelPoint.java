package henan.atlas.carto;

/**
 * A point of a picture, in logical pixels from its upper left corner.
 *
 * @param x to the right
 * @param y downwards
 */
public record PixelPoint(double x, double y) {
}
