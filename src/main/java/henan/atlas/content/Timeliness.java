package henan.atlas.content;

/** How a cluster, and the class of industry its drop shows, stand to the year of the map; drops tell these apart. */
public enum Timeliness {
    /** Of that year, by what was known of it then. */
    IN_TIME,
    /** Of that year; that it is of the class its drop shows is known from after the book only. */
    INDUSTRY_LATER,
    /** Recorded though it does not count for that year. */
    CLUSTER_LATER
}
