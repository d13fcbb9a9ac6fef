package henan.atlas.carto;

/**
 * Which maps a course's shape is for: a river lies under the lines it runs beside, and not all maps draw those between
 * counties.
 */
public enum CourseMaps {
    ALL(""), WITH_COUNTIES("县"), WITHOUT_COUNTIES("市");

    private final String label;

    CourseMaps(String label) {
        this.label = label;
    }

    /** The maps of a label. @throws IllegalArgumentException when it is none */
    static CourseMaps of(String label) {
        for (CourseMaps maps : values()) {
            if (maps.label.equals(label)) {
                return maps;
            }
        }
        throw new IllegalArgumentException("no maps of a course: " + label);
    }

    /** Whether shapes for these and for others are ever seen on one map. */
    public boolean areAmong(CourseMaps others) {
        return this == ALL || others == ALL || this == others;
    }

    String label() {
        return label;
    }
}
