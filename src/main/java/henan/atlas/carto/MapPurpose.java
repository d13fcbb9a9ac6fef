package henan.atlas.carto;

/**
 * What a map is read for, which decides how much stands on it and how large; in the order in which it is offered, from
 * the screen to the room to paper.
 */
public enum MapPurpose {
    /** Read on a screen. */
    READING,
    /** Shown to a room: fewer, larger names; counties only when near. */
    PRESENTATION,
    /** Printed: all that finds room, at the size of print. */
    PRINT;

    /** Least size of letters before a room, as part of the window's height: so the last row reads them. */
    public static final double ROOM_LETTERS = 0.022;

    /** Whether its maps have rivers when nothing else is said: before a room every line more is one too many. */
    public boolean hasRivers() {
        return this != PRESENTATION;
    }
}
