package henan.atlas.table;

import henan.atlas.content.AfterBook;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Period;
import henan.atlas.text.Messages;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a row tells in a column.
 *
 * @param standing  whether it tells something
 * @param words     for people, in the language that was spoken when it was read; empty when it tells nothing
 * @param keys      what it can be asked for by, each a lasting id or word; of a text that text
 * @param values    numbers it tells, in {@link #unit}: one, or several that sources set against one another
 * @param unit      unit of the numbers; empty for a mere count or year
 * @param period    the time it holds for; {@link Period#NONE} where that is not told
 * @param after     whether it is known from after the book only
 * @param further   how many more of its like the row has behind it, as figures of other series or times
 * @param citations what it rests on; may be empty
 */
public record Cell(Standing standing, String words, List<String> keys, List<Double> values, String unit,
                   Period period, AfterBook after, int further, List<Citation> citations) {
    /** Nothing is recorded. */
    public static final Cell UNRECORDED = without(Standing.UNRECORDED);
    /** There is nothing to be recorded: nobody was moved, no name changed. */
    public static final Cell NONE = without(Standing.NONE);

    /** Whether a cell tells something, and what it means when it does not. */
    public enum Standing {
        TOLD,
        /** Neither the book nor the sources tell: that is no nought, and no no. */
        UNRECORDED,
        /** That there is none is known. */
        NONE
    }

    public Cell {
        keys = List.copyOf(keys);
        values = List.copyOf(values);
        citations = List.copyOf(citations);
    }

    private static Cell without(Standing standing) {
        return new Cell(standing, "", List.of(), List.of(), "", Period.NONE, AfterBook.NO, 0, List.of());
    }

    /** A text, which is what it is asked for by; unrecorded when empty. */
    static Cell text(String words) {
        return words.isEmpty() ? UNRECORDED : words(words, List.of(words));
    }

    /** A text that is empty where there is nothing to be told. */
    static Cell remark(String words) {
        return words.isEmpty() ? NONE : text(words);
    }

    /** Words, and what they are asked for by; unrecorded when that is nothing. */
    static Cell words(String words, Collection<String> keys) {
        return keys.isEmpty() ? UNRECORDED
                : new Cell(Standing.TOLD, words, List.copyOf(keys), List.of(), "", Period.NONE, AfterBook.NO, 0,
                        List.of());
    }

    /** A count or a year. */
    static Cell number(int number) {
        String words = String.valueOf(number);
        return new Cell(Standing.TOLD, words, List.of(words), List.of((double) number), "", Period.NONE, AfterBook.NO,
                0, List.of());
    }

    /** A measure that is known for certain. */
    static Cell number(double number) {
        String words = number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
        return new Cell(Standing.TOLD, words, List.of(words), List.of(number), "", Period.NONE, AfterBook.NO, 0,
                List.of());
    }

    /** How many there are; unrecorded when none are, since more may be than sources tell. */
    static Cell count(int number) {
        return number == 0 ? UNRECORDED : number(number);
    }

    /** The same, resting on these sources. */
    Cell cited(Collection<Citation> sources) {
        return new Cell(standing, words, keys, values, unit, period, after, further, List.copyOf(sources));
    }

    /** The same, known from after the book only or not. */
    Cell marked(AfterBook mark) {
        return new Cell(standing, words, keys, values, unit, period, mark, further, citations);
    }

    public boolean isTold() {
        return standing == Standing.TOLD;
    }

    /** The number it is ordered by: the first of those told. */
    public OptionalDouble number() {
        return values.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(values.get(0));
    }

    /** Whether sources set different numbers against one another. */
    public boolean isDisputed() {
        return values.size() > 1;
    }

    /** What is shown: its words, or in words that it has none. */
    public String shown() {
        return isTold() ? words : Messages.of("table").get("cell." + standing);
    }
}
