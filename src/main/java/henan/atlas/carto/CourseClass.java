package henan.atlas.carto;

/** What runs along a line that is no boundary. The book's map has none of these; they are the atlas's addition. */
public enum CourseClass {
    RIVER("河流"), RAILWAY("铁路"), ROAD("公路");

    private final String label;

    CourseClass(String label) {
        this.label = label;
    }

    /** The class of a label. @throws IllegalArgumentException when it is none */
    static CourseClass of(String label) {
        for (CourseClass courseClass : values()) {
            if (courseClass.label.equals(label)) {
                return courseClass;
            }
        }
        throw new IllegalArgumentException("no class of course: " + label);
    }

    /** The word used in the atlas file's {@code class} column and in styles. */
    public String label() {
        return label;
    }
}
