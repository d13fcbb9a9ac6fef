package henan.atlas.report;

import henan.atlas.content.AfterBook;
import henan.atlas.content.Uncertainty;
import henan.atlas.profile.NoteList;
import henan.atlas.profile.PropertyRow;
import henan.atlas.text.Messages;
import henan.atlas.text.WordList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The marks that all rows of a list have: said once of all, they need not stand behind each.
 *
 * @param after     why all are known from after the book only
 * @param uncertain whether all are yet to be verified
 */
record SharedMarks(AfterBook after, boolean uncertain) {
    private static final Messages TEXTS = Messages.of("report");
    /** Fewest rows of which it is worth saying that they are alike. */
    private static final int SEVERAL = 3;

    static SharedMarks of(List<PropertyRow> rows) {
        boolean several = rows.size() >= SEVERAL;
        List<AfterBook> after = rows.stream().map(PropertyRow::after).distinct().toList();
        return new SharedMarks(several && after.size() == 1 ? after.get(0) : AfterBook.NO,
                several && rows.stream().allMatch(PropertyRow::uncertain));
    }

    boolean isAny() {
        return after.isAfter() || uncertain;
    }

    /** What stands behind the heading of the list; empty where they share none. */
    String above() {
        return isAny() ? TEXTS.get("marks.all", WordList.of(Stream.of(after.mark(), Uncertainty.of(uncertain).raised())
                .filter(words -> !words.isEmpty()).toList())) : "";
    }

    /** The marks of a row that not all have. */
    String marks(PropertyRow row, NoteList notes) {
        return (after.isAfter() ? "" : notes.mark(row.after())) + (uncertain ? "" : notes.mark(row.uncertain()));
    }
}
