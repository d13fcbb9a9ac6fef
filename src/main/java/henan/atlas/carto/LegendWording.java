package henan.atlas.carto;

/** Whose words the legend uses. */
public enum LegendWording {
    /** The book's, as its own legend has them. */
    BOOK,
    /** Today's standard for public maps; an entry the standard has no word for is left out. */
    STANDARD
}
