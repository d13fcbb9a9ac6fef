package henan.atlas.domain;

/** Keys of what is said of an atlas as a whole: title, vintage, sources of its boundaries. */
public final class MetaKeys {
    /** Title of the atlas. */
    public static final String TITLE = "title";
    /** Date the map speaks of, ISO 8601 (2013-12-31). */
    public static final String VINTAGE = "vintage";
    /** Day up to which the content was brought up to date, ISO 8601; nothing in it is younger. */
    public static final String DATA_DATE = "data_date";
    /** Source of the boundaries, one line for the map's source note. */
    public static final String BOUNDARY_SOURCE = "boundary_source";
    /** Terms of the boundaries, for 关于 and NOTICE. */
    public static final String BOUNDARY_TERMS = "boundary_terms";
    /** {@link #YES} where the boundaries are the owner's own, who answers for them; absent where they are another's. */
    public static final String BOUNDARY_OWN = "boundary_own";
    /** What is so. */
    public static final String YES = "yes";
    /** Source of the rivers and other courses, one line for the map's source note; absent or empty without any. */
    public static final String COURSE_SOURCE = "course_source";
    /** Terms of the courses, likewise. */
    public static final String COURSE_TERMS = "course_terms";
    /** Map approval number (审图号); absent or empty when there is none. */
    public static final String APPROVAL_NUMBER = "approval_number";

    /** Who edits the atlas and answers for its volumes; absent or empty when nobody is told. */
    public static final String EDITOR = "editor";

    private MetaKeys() {
    }
}
