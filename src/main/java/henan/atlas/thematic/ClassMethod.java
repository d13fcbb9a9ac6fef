package henan.atlas.thematic;

/** How values are divided into classes. */
public enum ClassMethod {
    /** Equal steps from least to greatest. */
    EQUAL_INTERVAL("EqualInterval"),
    /** The same number of places in every class. */
    QUANTILE("Quantile"),
    /** Natural breaks after Jenks: the least spread within the classes. */
    JENKS("Jenks"),
    /** Steps of a standard deviation about the mean. */
    STANDARD_DEVIATION("StandardDeviation"),
    /** Breaks set by hand. */
    MANUAL("");

    private final String function;

    ClassMethod(String function) {
        this.function = function;
    }

    /** Name of GeoTools' classification function; empty where there is none. */
    String function() {
        return function;
    }
}
