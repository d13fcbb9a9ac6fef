package henan.atlas.ingest.table.sheet;

import java.util.List;
import java.util.Optional;

/**
 * One sheet.
 *
 * @param name   as the file calls it; empty for a file that has but one
 * @param hidden whether the program that wrote it does not show it
 * @param rows   those in which something stands
 * @param merged areas that are shown as one cell, whose value stands in the first
 */
public record ReadSheet(String name, boolean hidden, List<ReadRow> rows, List<Area> merged) {
    public ReadSheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /**
     * Cells shown as one.
     *
     * @param top    number of the first row, from 1
     * @param left   first column, from 0
     * @param bottom number of the last row
     * @param right  last column
     */
    public record Area(int top, int left, int bottom, int right) {
        boolean holds(int row, int column) {
            return row >= top && row <= bottom && column >= left && column <= right;
        }
    }

    /** The merged area a cell lies in. @param row its number @param column from 0 */
    public Optional<Area> areaOf(int row, int column) {
        return merged.stream().filter(area -> area.holds(row, column)).findFirst();
    }

    /** How many columns the widest row has. */
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
