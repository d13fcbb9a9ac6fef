package henan.atlas.carto;

/** What a map is read for, which decides how much stands on it and how large. */
public enum MapPurpose {
    /** Shown to a room: fewer, larger names; counties only when near. */
    PRESENTATION,
    /** Read on a screen. */
    READING,
    /** Printed: all that finds room, at the size of print. */
    PRINT
}
