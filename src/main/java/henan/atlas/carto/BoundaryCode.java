package henan.atlas.carto;

/**
 * What a boundary's shape of a display level is known by. A level keeps one column of codes for areas and boundaries;
 * this is how the three parts share it.
 *
 * @param boundaryClass label of its {@link BoundaryClass}, the word that styles ask for
 * @param left          code of the unit on the left; empty where lines of a class are joined over their neighbours
 * @param right         code of the unit on the right, likewise
 */
public record BoundaryCode(String boundaryClass, String left, String right) {
    private static final String BETWEEN = "/";

    /** The code of lines of a class, whatever lies beside them. */
    public static BoundaryCode of(BoundaryClass boundaryClass) {
        return new BoundaryCode(boundaryClass.label(), "", "");
    }

    /** As {@link #written()} wrote it; what is missing is empty. */
    public static BoundaryCode parse(String written) {
        String[] parts = written.split(BETWEEN, -1);
        return new BoundaryCode(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
    }

    /** As a level keeps it, {@code 县界/410101/410102}. */
    public String written() {
        return String.join(BETWEEN, boundaryClass, left, right);
    }
}
