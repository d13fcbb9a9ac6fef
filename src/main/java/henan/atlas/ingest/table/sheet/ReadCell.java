package henan.atlas.ingest.table.sheet;

/**
 * What stands in a cell.
 *
 * @param kind    what the file says it is
 * @param text    a number in plain digits, a day as 2013-12-31, else what a person sees; empty for a blank cell
 * @param percent whether the number is shown as so many in a hundred; {@code text} then holds it so: 12.5 for 12.5%
 * @param formula whether it was reckoned: the value is the one last kept in the file
 */
public record ReadCell(Kind kind, String text, boolean percent, boolean formula) {
    /** An empty cell. */
    public static final ReadCell BLANK = new ReadCell(Kind.BLANK, "", false, false);

    /** What a file can say that a cell holds. */
    public enum Kind { BLANK, TEXT, NUMBER, DAY, FAULT }

    /** A text; blank where there is nothing but space in it. */
    public static ReadCell text(String text) {
        return text.isBlank() ? BLANK : new ReadCell(Kind.TEXT, text, false, false);
    }

    /** Whether nothing stands in it. */
    public boolean isBlank() {
        return kind == Kind.BLANK;
    }

    /** The text without space of any width around it. */
    public String stripped() {
        return text.replace('\u00A0', ' ').strip();
    }

    ReadCell reckoned() {
        return new ReadCell(kind, text, percent, true);
    }
}
