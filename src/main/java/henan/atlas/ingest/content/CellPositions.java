package henan.atlas.ingest.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where the cells of a table stand in its text, for an editor who has to find them: the parser of the cells tells lines
 * only. Records are counted from 0, the header included, empty lines not; fields from 0.
 */
final class CellPositions {
    /** A place in a text. @param line from 1 @param character of the line, from 1, in code points */
    record Place(long line, long character) {
    }

    private final String text;
    private final List<Integer> lines = new ArrayList<>(List.of(0));
    private final List<List<Integer>> records = new ArrayList<>();

    /** @param text a whole table, without byte order mark */
    CellPositions(String text) {
        this.text = text;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            lines.add(i + 1);
        }
        int at = 0;
        while (at < text.length()) {
            at = readRecord(at);
        }
    }

    int records() {
        return records.size();
    }

    int fields(int record) {
        return records.get(record).size();
    }

    /** A cell as written, without its outer quotes. */
    String written(int record, int field) {
        List<Integer> starts = records.get(record);
        int start = starts.get(field);
        String cell = text.substring(start, cellEnd(start));
        return quoted(start) ? cell.substring(1, Math.max(1, cell.length() - 1)) : cell;
    }

    /**
     * The place of a word in a cell; where the cell begins when it does not hold the word.
     *
     * @throws IndexOutOfBoundsException when there is no such cell
     */
    Place place(int record, int field, String word) {
        int start = records.get(record).get(field) + (quoted(records.get(record).get(field)) ? 1 : 0);
        int offset = start + Math.max(0, written(record, field).indexOf(word));
        int found = Collections.binarySearch(lines, offset);
        int line = found < 0 ? -found - 2 : found;
        return new Place(line + 1, text.codePointCount(lines.get(line), offset) + 1);
    }

    /** Notes where the cells of a record begin; gives the offset behind it. */
    private int readRecord(int from) {
        List<Integer> starts = new ArrayList<>();
        int at = from;
        if (!isLineBreak(at)) {
            starts.add(at);
            at = cellEnd(at);
            while (at < text.length() && text.charAt(at) == ',') {
                starts.add(at + 1);
                at = cellEnd(at + 1);
            }
            records.add(starts);
        }
        return at + 1;
    }

    /** The offset of the comma or line break behind the cell that begins at an offset. */
    private int cellEnd(int start) {
        int at = start;
        if (quoted(start)) {
            at = text.indexOf('"', start + 1);
            while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                at = text.indexOf('"', at + 2);
            }
            at = at < 0 ? text.length() : at;
        }
        while (at < text.length() && text.charAt(at) != ',' && !isLineBreak(at)) {
            at++;
        }
        return at;
    }

    private boolean quoted(int start) {
        return start < text.length() && text.charAt(start) == '"';
    }

    private boolean isLineBreak(int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }
}
