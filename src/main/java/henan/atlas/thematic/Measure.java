package henan.atlas.thematic;

/** What kind of figure a theme shows, which decides how it is drawn. */
public enum Measure {
    /** A rate, share or density: area colours. */
    RATE,
    /** A total: circles whose areas are in proportion. Colouring areas by totals would make large areas loud. */
    TOTAL,
    /** Parts of a whole: pies. */
    MIX
}
