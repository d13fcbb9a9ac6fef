package henan.atlas.carto;

/**
 * What a course's shape of a display level is known by.
 *
 * @param rank 1 for the greatest, {@value #LEAST} for the least
 * @param name empty where it is not known for certain
 */
public record CourseCode(CourseClass courseClass, int rank, CourseBasis basis, String name) implements ShapeCode {
    /** Rank of the least. */
    public static final int LEAST = 3;
    private static final String BETWEEN = "/";
    private static final int PARTS = 4;

    /** As {@link #written()} wrote it. */
    static CourseCode parse(String written) {
        String[] parts = written.split(BETWEEN, PARTS);
        if (parts.length < PARTS) {
            throw new IllegalArgumentException("no course: " + written);
        }
        return new CourseCode(CourseClass.of(parts[0]), Integer.parseInt(parts[1]), CourseBasis.of(parts[2]),
                parts[3]);
    }

    /** {@code 河流/1/示意/黄河}. */
    @Override
    public String written() {
        return String.join(BETWEEN, courseClass.label(), Integer.toString(rank), basis.label(), name);
    }
}
