package henan.atlas.profile;

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
 */
public record Entry(Link label, Link value, String detail, List<Integer> citations, boolean uncertain, Bar bar) {
    public Entry {
        citations = List.copyOf(citations);
    }

    Entry(Link label, Link value, String detail, List<Integer> citations, boolean uncertain) {
        this(label, value, detail, citations, uncertain, Bar.NONE);
    }

    static Entry of(String label, String value) {
        return new Entry(Link.plain(label), Link.plain(value), "", List.of(), false);
    }

    static Entry of(Link label, String value) {
        return new Entry(label, Link.plain(value), "", List.of(), false);
    }

    Entry detail(String text) {
        return new Entry(label, value, text, citations, uncertain, bar);
    }

    Entry cited(List<Integer> numbers) {
        return new Entry(label, value, detail, numbers, uncertain, bar);
    }

    Entry uncertain(boolean weak) {
        return new Entry(label, value, detail, citations, weak, bar);
    }

    Entry bar(Bar length) {
        return new Entry(label, value, detail, citations, uncertain, length);
    }

    /** The same in one line. */
    public Entry withoutDetail() {
        return detail("");
    }
}
