package henan.atlas.ingest.table;

import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * One row of a table.
 *
 * @param number  as the program that wrote it counts
 * @param kind    what it is
 * @param name    whom it names, as it stands there; empty where it names nobody
 * @param subject whom it is about; empty where that is not sure
 * @param several those that may be meant as surely; mostly none
 * @param cells   of the columns that are taken for something, names apart
 * @param why     what is to be looked at
 */
public record RowReview(int number, Kind kind, String name, Optional<SubjectRef> subject, List<SubjectRef> several,
                        List<CellReview> cells, List<Message> why) {
    public RowReview {
        several = List.copyOf(several);
        cells = List.copyOf(cells);
        why = List.copyOf(why);
    }

    /** What rows there are. */
    public enum Kind { RECORD, TOTAL, NOTE, HEAD_AGAIN }

    /** Whether it is a record that nobody is known for. */
    public boolean isUnrecognised() {
        return kind == Kind.RECORD && subject.isEmpty();
    }

    /** Whether something of it cannot be taken as it is. */
    public boolean isRejected() {
        return isUnrecognised() || cells.stream().anyMatch(cell ->
                cell.standing() == CellReview.Standing.UNRECOGNISED
                        || cell.standing() == CellReview.Standing.NOT_PERMITTED);
    }

    RowReview with(List<CellReview> others) {
        return new RowReview(number, kind, name, subject, several, others, why);
    }
}
