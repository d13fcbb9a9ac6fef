package henan.atlas.profile;

import henan.atlas.content.AfterBook;
import henan.atlas.content.ClusterCount;
import henan.atlas.domain.ClusterCondition;
import henan.atlas.domain.ClusterFilter;
import java.util.List;
import java.util.stream.Stream;

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
 * @param counts    the numbers of clusters in the value, in its order
 */
public record PropertyRow(Link label, Link value, String detail, List<Integer> citations, boolean uncertain, Bar bar,
                          AfterBook after, List<Count> counts) {
    public PropertyRow {
        citations = List.copyOf(citations);
        counts = List.copyOf(counts);
    }

    static PropertyRow of(String label, String value) {
        return of(Link.plain(label), Link.plain(value));
    }

    static PropertyRow of(Link label, String value) {
        return of(label, Link.plain(value));
    }

    /** A line without sources; what rests on some is {@link #cited} and says by {@link #after} how they stand. */
    static PropertyRow of(Link label, Link value) {
        return new PropertyRow(label, value, "", List.of(), false, Bar.NONE, AfterBook.NO, List.of());
    }

    PropertyRow detail(String text) {
        return new PropertyRow(label, value, text, citations, uncertain, bar, after, counts);
    }

    PropertyRow cited(List<Integer> numbers) {
        return new PropertyRow(label, value, detail, numbers, uncertain, bar, after, counts);
    }

    PropertyRow uncertain(boolean weak) {
        return new PropertyRow(label, value, detail, citations, weak, bar, after, counts);
    }

    PropertyRow bar(Bar length) {
        return new PropertyRow(label, value, detail, citations, uncertain, length, after, counts);
    }

    PropertyRow after(AfterBook known) {
        return new PropertyRow(label, value, detail, citations, uncertain, bar, known, counts);
    }

    /** Tells of whom the next number in the value is, if it stands there and is of any. */
    PropertyRow counting(int number, ClusterFilter of) {
        int from = counts.isEmpty() ? 0 : counts.get(counts.size() - 1).end();
        return number == 0 ? this : Count.next(value.text(), from, number, of).map(count ->
                new PropertyRow(label, value, detail, citations, uncertain, bar, after,
                        Stream.concat(counts.stream(), Stream.of(count)).toList())).orElse(this);
    }

    /** The same for those that count and those recorded besides, as {@link ClusterCount} words them. */
    PropertyRow counting(ClusterCount count, ClusterFilter of) {
        return counting(count.counted(), of).counting(count.besides(), of.with(new ClusterCondition.Besides()));
    }

    /** The same in one line. */
    public PropertyRow withoutDetail() {
        return detail("");
    }
}
