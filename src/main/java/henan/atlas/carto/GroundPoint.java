package henan.atlas.carto;

/**
 * A point of the display projection ({@link AtlasProjection}).
 *
 * @param x easting in metres
 * @param y northing in metres
 */
public record GroundPoint(double x, double y) {
}
