package henan.atlas.ingest.table;

import henan.atlas.text.Message;
import java.util.List;

/**
 * How one cell stands to the atlas.
 *
 * @param row        number of its row
 * @param column     from 0
 * @param standing   in what way
 * @param asRead     what stands in the cell
 * @param understood what it was taken for, in the words of the atlas; empty where nothing was
 * @param present    what the atlas has; empty where it has nothing
 * @param proposals  the records it would make; none where it says what the atlas says or may not be taken
 * @param why        what is to be looked at, or why it cannot be taken
 */
public record CellReview(int row, int column, Standing standing, String asRead, String understood, String present,
                         List<Proposal<?>> proposals, List<Message> why) {
    public CellReview {
        proposals = List.copyOf(proposals);
        why = List.copyOf(why);
    }

    /** In what way a cell can stand to the atlas. */
    public enum Standing {
        /** The atlas has nothing of it. */
        NEW,
        /** The atlas says so. */
        SAME,
        /** What the atlas says, otherwise told: more or less exact, longer or shorter. */
        CHANGED,
        /** Another number for the same. */
        CONFLICT,
        /** It cannot be read, or it is not known whom it is about. */
        UNRECOGNISED,
        /** The atlas' rules do not let it in. */
        NOT_PERMITTED,
        /** Nothing stands in it: that says nothing. */
        EMPTY
    }

    CellReview refused(List<Message> reasons) {
        return new CellReview(row, column, Standing.NOT_PERMITTED, asRead, understood, present, List.of(), reasons);
    }
}
