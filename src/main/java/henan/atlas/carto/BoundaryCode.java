package henan.atlas.carto;

/**
 * What a boundary's shape of a display level is known by.
 *
 * @param boundaryClass class of the line
 * @param left          code of the unit on the left; empty where lines of a class are joined over their neighbours
 * @param right         code of the unit on the right, likewise
 */
public record BoundaryCode(BoundaryClass boundaryClass, String left, String right) implements ShapeCode {
    private static final String BETWEEN = "/";

    /** The code of lines of a class, whatever lies beside them. */
    public static BoundaryCode of(BoundaryClass boundaryClass) {
        return new BoundaryCode(boundaryClass, "", "");
    }

    /** As {@link #written()} wrote it; sides that are missing are empty. */
    static BoundaryCode parse(String written) {
        String[] parts = written.split(BETWEEN, -1);
        return new BoundaryCode(BoundaryClass.of(parts[0]), parts.length > 1 ? parts[1] : "",
                parts.length > 2 ? parts[2] : "");
    }

    /** {@code 县界/410101/410102}. */
    @Override
    public String written() {
        return String.join(BETWEEN, boundaryClass.label(), left, right);
    }
}
