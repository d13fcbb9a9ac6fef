package henan.atlas.ingest.table.sheet;

import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;

/** How much of a file is read: beyond it the file is refused in words before the memory is full. Counts one file. */
final class SheetBounds {
    /** Bytes of a file. */
    static final int MOST_BYTES = 64 << 20;
    /** Bytes of what is packed in a workbook, unpacked. */
    static final long MOST_UNPACKED = 512L << 20;
    static final int MOST_ROWS = 200_000;
    static final int MOST_COLUMNS = 1_000;
    static final int MOST_CELLS = 2_000_000;
    /** Characters of all cells. */
    static final int MOST_CHARACTERS = 48 << 20;

    private int rows;
    private int cells;
    private int characters;

    void row() throws AtlasException {
        if (++rows > MOST_ROWS) {
            throw wrong("tooManyRows", MOST_ROWS);
        }
    }

    /** Takes in a cell of a column, from 0. */
    void cell(int column, ReadCell cell) throws AtlasException {
        characters += cell.text().length();
        if (column >= MOST_COLUMNS) {
            throw wrong("tooManyColumns", MOST_COLUMNS);
        }
        if (++cells > MOST_CELLS || characters > MOST_CHARACTERS) {
            throw wrong("tooMuch", MOST_CELLS);
        }
    }

    static AtlasException wrong(String key, Object... arguments) {
        return new AtlasException(Messages.of("tableimport").message("file." + key, arguments));
    }
}
