package henan.atlas.domain;

/**
 * A class of leading industries; clusters are coloured and shaped by it.
 *
 * @param id    short id
 * @param name  name shown in legend and facets
 * @param group group of the taxonomy it belongs to (高成长性产业, 传统优势产业 …)
 * @param scope what falls under it
 */
public record Industry(String id, String name, String group, String scope) {
    /** Class of clusters whose leading industry no source names. */
    public static final String UNKNOWN = "unknown";

    public SubjectRef ref() {
        return new SubjectRef(SubjectKind.INDUSTRY, id);
    }
}
