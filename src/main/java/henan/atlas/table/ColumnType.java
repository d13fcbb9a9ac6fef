package henan.atlas.table;

/** What the cells of a column hold. */
public enum ColumnType {
    TEXT,
    /** A number without a unit of its own: how many there are. */
    NUMBER,
    YEAR,
    /** Several words, each of which can be asked for. */
    WORDS,
    /** A grade of evidence. */
    GRADE,
    /** Whether something holds. */
    FLAG,
    /** A number with unit, time and sources. */
    FIGURE,
    /** A place on the map, which is asked by distance. */
    PLACE;

    /** Whether its cells stand at the right edge of their column, so that numbers can be compared. */
    public boolean isAlignedRight() {
        return this == NUMBER || this == YEAR || this == FIGURE;
    }

    /** Whether its cells are ordered by numbers. */
    public boolean isNumeric() {
        return isAlignedRight();
    }
}
