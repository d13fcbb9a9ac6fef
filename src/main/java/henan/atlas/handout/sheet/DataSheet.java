package henan.atlas.handout.sheet;

import java.util.List;

/**
 * One sheet: a header and rows. The rows are read as they are written, once for the widths of the columns and once for
 * themselves, so that they need not all be made at a time.
 *
 * @param name  for people; of what no program takes as a name, {@link SheetNames} makes one
 * @param size  how many rows there are, so that too many are refused before anything is written
 * @param rows  cells, as many in each row as there are columns
 */
public record DataSheet(String name, List<SheetColumn> columns, int size, Iterable<List<CellValue>> rows) {
    public DataSheet {
        columns = List.copyOf(columns);
    }

    /** Rows that are all there. */
    public static DataSheet of(String name, List<SheetColumn> columns, List<List<CellValue>> rows) {
        return new DataSheet(name, columns, rows.size(), List.copyOf(rows));
    }
}
