package henan.atlas.carto;

/** How true to its place a course is drawn. */
public enum CourseBasis {
    /** About where it is: from a source of small scale, hidden where a map shows more than that knows. */
    SKETCHED("示意"),
    /** As the owner of the atlas gave it, drawn at every scale. */
    OWN("自备");

    private final String label;

    CourseBasis(String label) {
        this.label = label;
    }

    /** The basis of a label. @throws IllegalArgumentException when it is none */
    static CourseBasis of(String label) {
        for (CourseBasis basis : values()) {
            if (basis.label.equals(label)) {
                return basis;
            }
        }
        throw new IllegalArgumentException("no basis of a course: " + label);
    }

    /** The word used in the atlas file's {@code basis} column and in styles. */
    public String label() {
        return label;
    }
}
