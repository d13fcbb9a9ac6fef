package henan.atlas.profile;

import henan.atlas.content.AfterBook;
import java.util.List;

/**
 * A line of label and value.
 *
 * @param label     what the line is about
 * @param value     what is said of it
 * @param detail    more of it, in a second line; may be empty
 * @param citations numbers of the references
 * @param uncertain whether it rests on weak evidence only
 * @param bar       the value as a length; {@link Bar#NONE} for most
 * @param after     whether it is known from after the book only
 */
public record PropertyRow(Link label, Link value, String detail, List<Integer> citations, boolean uncertain, Bar bar,
                          AfterBook after) {
    public PropertyRow {
        citations = List.copyOf(citations);
    }

    static PropertyRow of(String label, String value) {
        return of(Link.plain(label), Link.plain(value));
    }

    static PropertyRow of(Link label, String value) {
        return of(label, Link.plain(value));
    }

    /** A line without sources; what rests on some is {@link #cited} and says by {@link #after} how they stand. */
    static PropertyRow of(Link label, Link value) {
        return new PropertyRow(label, value, "", List.of(), false, Bar.NONE, AfterBook.NO);
    }

    PropertyRow detail(String text) {
        return new PropertyRow(label, value, text, citations, uncertain, bar, after);
    }

    PropertyRow cited(List<Integer> numbers) {
        return new PropertyRow(label, value, detail, numbers, uncertain, bar, after);
    }

    PropertyRow uncertain(boolean weak) {
        return new PropertyRow(label, value, detail, citations, weak, bar, after);
    }

    PropertyRow bar(Bar length) {
        return new PropertyRow(label, value, detail, citations, uncertain, length, after);
    }

    PropertyRow after(AfterBook known) {
        return new PropertyRow(label, value, detail, citations, uncertain, bar, known);
    }

    /** The same in one line. */
    public PropertyRow withoutDetail() {
        return detail("");
    }
}
