package henan.atlas.ingest.content;

import henan.atlas.text.Message;
import henan.atlas.text.Messages;
import java.util.Comparator;

/**
 * One thing that is wrong, and where.
 *
 * @param file      as an editor knows it: {@code data/firms.csv}
 * @param line      counted from 1
 * @param character which character of the line, counted from 1 in code points; 0 when it cannot be told
 * @param column    name of the column; empty when it is not a matter of one
 * @param reason    what is wrong and what was expected
 */
record Problem(String file, long line, long character, String column, Message reason) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingLong(Problem::line).thenComparingLong(Problem::character).thenComparing(Problem::column)
            .thenComparing(Problem::words);

    private String words() {
        return reason.inWords();
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** {@code data/firms.csv:17:name（第9字）: reason}; in running text {@code data/cases/minquan.md:9:14: reason}. */
    @Override
    public String toString() {
        String number = String.valueOf(character);
        String inCell = character == 0 ? column : Messages.of("ingest").get("cell.place", column, number);
        String place = column.isEmpty() && character > 0 ? number : inCell;
        return file + ":" + line + (place.isEmpty() ? "" : ":" + place) + ": " + reason;
    }
}
