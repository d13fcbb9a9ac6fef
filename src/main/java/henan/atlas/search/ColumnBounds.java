package henan.atlas.search;

import henan.atlas.search.SearchColumns.Column;
import henan.atlas.text.Glyphs;
import java.util.Map;

/**
 * What stored columns are held to before anything is made of them: they may have been written by anybody. Of each
 * number about ten times what the largest atlas there is has; an index beyond is made of the records, which have bounds
 * of their own.
 */
final class ColumnBounds {
    /** Most texts of a column: there are 1680 subjects and 6480 terms. */
    private static final int TEXTS = 65_000;
    /** Most signs of a text, so also of its parts: the longest has 220. */
    private static final int SIGNS = 2_200;

    private ColumnBounds() {
    }

    /** @throws IllegalArgumentException when they are beyond */
    static void require(SearchColumns columns) {
        for (Map.Entry<Column, String> column : columns.texts().entrySet()) {
            if (column.getKey() == Column.ROLE) {
                requireLetters(column.getValue());
            } else {
                requireTexts(column.getKey(), column.getValue());
            }
        }
    }

    private static void requireLetters(String letters) {
        if (letters.length() > TEXTS) {
            throw new IllegalArgumentException("too many terms");
        }
    }

    private static void requireTexts(Column column, String texts) {
        // What a subject is, and what a term is written and compared as, is never nothing.
        boolean mayBeEmpty = column != Column.SUBJECT && column != Column.TEXT && column != Column.FOLDED;
        int size = 0;
        int start = 0;
        for (int at = 0; at < texts.length(); at++) {
            char c = texts.charAt(at);
            if (c != Lines.END) {
                requireSign(c);
                continue;
            }
            if (++size > TEXTS || at - start > SIGNS || at == start && !mayBeEmpty) {
                throw new IllegalArgumentException("beyond any atlas: " + column);
            }
            start = at + 1;
        }
    }

    /** Signs that break a line, ring a bell or turn the direction of what follows are none of a name. */
    private static void requireSign(char c) {
        if (Glyphs.isInvisible(c) && !Lines.separates(c)) {
            throw new IllegalArgumentException("no sign of a text: " + (int) c);
        }
    }
}
