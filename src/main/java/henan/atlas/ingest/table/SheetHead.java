package henan.atlas.ingest.table;

import java.util.List;

/**
 * What stands above the rows of a table.
 *
 * @param above   what is written over the head: a title, who made it, in which unit; may be empty
 * @param first   number of the first row of the head
 * @param last    number of its last row
 * @param columns those that have a title
 * @param unit    the unit told for the whole sheet; may be empty
 * @param period  the time told for the whole sheet; may be empty
 */
public record SheetHead(String above, int first, int last, List<HeadColumn> columns, String unit, String period) {
    public SheetHead {
        columns = List.copyOf(columns);
    }

    /** The look of the sheet: the same for sheets with the same titles in the same order. */
    public String look() {
        return LookDigest.of(columns);
    }
}
