package henan.atlas.carto;

/**
 * What a shape of a {@link DisplayLevel} is known by: an area by its administrative code, a boundary by its class and
 * sides, a course by its class, rank and name. An atlas file keeps all in one column, as text.
 */
public sealed interface ShapeCode permits AreaCode, BoundaryCode, CourseCode {
    /** As an atlas file keeps it. */
    String written();

    /**
     * As {@link #written()} wrote it.
     *
     * @param layer the shape's layer, which tells areas from lines
     * @throws IllegalArgumentException when it is no code
     */
    static ShapeCode parse(String layer, String written) {
        return switch (layer) {
            case DisplayLevel.BOUNDARY -> BoundaryCode.parse(written);
            case DisplayLevel.COURSE -> CourseCode.parse(written);
            default -> new AreaCode(written);
        };
    }
}
