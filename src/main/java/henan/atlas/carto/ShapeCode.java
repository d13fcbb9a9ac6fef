package henan.atlas.carto;

/**
 * What a shape of a {@link DisplayLevel} is known by: an area by its administrative code, a boundary by its class and
 * sides. An atlas file keeps both in one column, as text.
 */
public sealed interface ShapeCode permits AreaCode, BoundaryCode {
    /** As an atlas file keeps it. */
    String written();

    /**
     * As {@link #written()} wrote it.
     *
     * @param layer the shape's layer, which tells areas from boundaries
     * @throws IllegalArgumentException when it is no code
     */
    static ShapeCode parse(String layer, String written) {
        return layer.equals(DisplayLevel.BOUNDARY) ? BoundaryCode.parse(written) : new AreaCode(written);
    }
}
