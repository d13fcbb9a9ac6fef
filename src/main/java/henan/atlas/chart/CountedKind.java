package henan.atlas.chart;

/** By what clusters, or what is told of them, can be counted. */
public enum CountedKind {
    /** Clusters by every class of their leading industries: one counts in several. */
    INDUSTRY,
    /** Honours by name. */
    HONOUR,
    /** Clusters by how surely they are known. */
    GRADE
}
