package henan.atlas.ingest.table.sheet;

import java.util.List;

/**
 * A row in which something stands.
 *
 * @param number as the program that wrote the file counts it, from 1
 * @param hidden whether that program does not show it
 * @param cells  up to the last one that is not blank
 */
public record ReadRow(int number, boolean hidden, List<ReadCell> cells) {
    public ReadRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, from 0; blank beyond the last. */
    public ReadCell cell(int column) {
        return column < cells.size() ? cells.get(column) : ReadCell.BLANK;
    }

    /** How many cells are not blank. */
    public long filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
