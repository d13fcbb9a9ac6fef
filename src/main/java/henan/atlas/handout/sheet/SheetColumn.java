package henan.atlas.handout.sheet;

/**
 * A column of a sheet.
 *
 * @param title what stands in the header, with the unit of numbers
 * @param kind  what its cells hold, as far as they hold what they should: a cell of another kind stands as it is
 * @param note  what it means, for {@link SheetBook#explained}; may be empty
 */
public record SheetColumn(String title, Kind kind, String note) {
    /** What the cells of a column hold. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A year, without a mark between thousands. */
        YEAR,
        DATE,
        /** A grade of evidence: one letter, in the middle of the column. */
        GRADE
    }

    public static SheetColumn text(String title) {
        return new SheetColumn(title, Kind.TEXT, "");
    }

    /** The same with what it means. */
    public SheetColumn meaning(String words) {
        return new SheetColumn(title, kind, words);
    }
}
