package henan.atlas.ingest.table;

import henan.atlas.ingest.table.sheet.ReadSheet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A table held against the atlas, cell by cell.
 *
 * @param sheet   as it was read
 * @param head    what stands above its rows
 * @param mapping what its columns were taken for
 * @param rows    all below the head in which something stands
 */
public record TableReview(ReadSheet sheet, SheetHead head, TableMapping mapping, List<RowReview> rows) {
    public TableReview {
        rows = List.copyOf(rows);
    }

    /** How many cells stand in each way to the atlas. */
    public Map<CellReview.Standing, Long> counts() {
        Map<CellReview.Standing, Long> counts = new EnumMap<>(CellReview.Standing.class);
        rows.forEach(row -> row.cells().forEach(cell -> counts.merge(cell.standing(), 1L, Long::sum)));
        return counts;
    }

    /** The rows of records. */
    public List<RowReview> records() {
        return rows.stream().filter(row -> row.kind() == RowReview.Kind.RECORD).toList();
    }

    /** The rows of which something cannot be taken as it is. */
    public List<RowReview> rejected() {
        return rows.stream().filter(RowReview::isRejected).toList();
    }

    /** What it would make. */
    public List<Proposal<?>> proposals() {
        return rows.stream().flatMap(row -> row.cells().stream()).<Proposal<?>>flatMap(cell ->
                cell.proposals().stream()).toList();
    }
}
