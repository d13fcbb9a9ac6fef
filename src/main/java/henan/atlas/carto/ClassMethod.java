package henan.atlas.carto;

/** How values are divided into classes. */
public enum ClassMethod {
    /** Equal steps from least to greatest. */
    EQUAL_INTERVAL,
    /** The same number of places in every class. */
    QUANTILE,
    /** Natural breaks after Jenks: the least spread within the classes. */
    JENKS,
    /** Steps of a standard deviation about the mean. */
    STANDARD_DEVIATION,
    /** Breaks set by hand. */
    MANUAL
}
