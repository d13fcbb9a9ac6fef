package henan.atlas.thematic;

/** Whose figures a theme shows; the order themes are offered in. */
public enum ThemeGroup {
    /** What the atlas counts among its clusters. */
    CLUSTERS,
    /** How much the atlas knows of them. */
    COVERAGE,
    /** What sources published. */
    PUBLISHED
}
