package henan.atlas.cli;

import java.lang.Character.UnicodeBlock;
import java.util.List;
import java.util.Set;

/**
 * Rows as aligned columns of a terminal, where a Chinese character is as wide as two Latin letters.
 *
 * @param header names of the columns
 * @param rows   cells, as many in each row as there are columns
 */
record TextTable(List<String> header, List<List<String>> rows) {
    private static final String GAP = "  ";
    /** The most characters of a cell; what the atlas says has some hundred at most. */
    private static final int LONGEST = 200;
    private static final Set<UnicodeBlock> WIDE = Set.of(UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS, UnicodeBlock.CJK_COMPATIBILITY,
            UnicodeBlock.CJK_COMPATIBILITY_FORMS, UnicodeBlock.HIRAGANA, UnicodeBlock.KATAKANA);

    TextTable {
        header = List.copyOf(header);
        rows = rows.stream().map(row -> row.stream().map(TextTable::shortened).toList()).toList();
    }

    /** A cell without what no line of a terminal has room for: every other row would be as wide. */
    private static String shortened(String cell) {
        return cell.codePointCount(0, cell.length()) <= LONGEST ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** A table. @param header names of the columns, a bar between them */
    static TextTable of(String header, List<List<String>> rows) {
        return new TextTable(List.of(header.split("\\|")), rows);
    }

    /** The table, each line ended. */
    String text() {
        int[] widths = new int[header.size()];
        measure(header, widths);
        rows.forEach(row -> measure(row, widths));
        StringBuilder text = new StringBuilder();
        append(text, header, widths);
        rows.forEach(row -> append(text, row, widths));
        return text.toString();
    }

    /** Columns of a terminal that a text takes. */
    static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int character) {
        if (Character.getType(character) == Character.NON_SPACING_MARK) {
            return 0;
        }
        boolean fullWidth = character >= 0xFF01 && character <= 0xFF60 || character >= 0xFFE0 && character <= 0xFFE6;
        return fullWidth || Character.isIdeographic(character) || WIDE.contains(UnicodeBlock.of(character)) ? 2 : 1;
    }

    private static void measure(List<String> row, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], width(row.get(i)));
        }
    }

    private static void append(StringBuilder text, List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)))).append(GAP);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }
}
