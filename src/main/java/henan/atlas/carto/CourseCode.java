package henan.atlas.carto;

/**
 * What a course's shape of a display level is known by.
 *
 * @param rank  1 for the greatest, {@value #LEAST} for the least
 * @param name  empty where it is not known for certain
 * @param swell how much wider it is than by itself, so that it is seen on both sides of a boundary it lies under: up to
 *              {@value #FULL}; less than 0 where it is narrower, near its spring: down to {@value #SPRING}
 * @param maps  which maps it is for
 */
public record CourseCode(CourseClass courseClass, int rank, CourseBasis basis, String name, int swell,
                         CourseMaps maps) implements ShapeCode {
    /** Rank of the least. */
    public static final int LEAST = 3;
    /** Swell under the lines of province and prefecture, and under the finer one between counties. */
    public static final int FULL = 8;
    public static final int UNDER_COUNTY_LINE = 4;
    /** Swell at a spring. */
    public static final int SPRING = -3;
    private static final String BETWEEN = "/";
    private static final int PARTS = 6;

    public CourseCode {
        if (rank < 1 || rank > LEAST || swell < SPRING || swell > FULL) {
            throw new IllegalArgumentException("no course of rank " + rank + " swells by " + swell);
        }
    }

    /** A course by itself, on all maps. */
    public CourseCode(CourseClass courseClass, int rank, CourseBasis basis, String name) {
        this(courseClass, rank, basis, name, 0, CourseMaps.ALL);
    }

    /** As {@link #written()} wrote it. */
    static CourseCode parse(String written) {
        String[] parts = written.split(BETWEEN, PARTS);
        if (parts.length < PARTS) {
            throw new IllegalArgumentException("no course: " + written);
        }
        return new CourseCode(CourseClass.of(parts[0]), Integer.parseInt(parts[1]), CourseBasis.of(parts[2]),
                parts[5], Integer.parseInt(parts[3]), CourseMaps.of(parts[4]));
    }

    /** {@code 河流/1/示意/8/县/黄河}. */
    @Override
    public String written() {
        return String.join(BETWEEN, courseClass.label(), Integer.toString(rank), basis.label(),
                Integer.toString(swell), maps.label(), name);
    }
}
