package henan.atlas.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows of words as they are set into pages.
 *
 * @param rows    in columns of one width
 * @param columns how many columns stand side by side
 */
record SetRows(List<BookRow> rows, int columns) {
    /**
     * Of several ways of setting the same the one on the fewest pages, with the last of them not almost blank where
     * another way of as few helps.
     *
     * @param ways the more usual first, at least one
     */
    static SetRows fewest(BookMatter matter, Stream<SetRows> ways) {
        return ways.min(Comparator.<SetRows>comparingInt(set -> set.pages(matter))
                .thenComparing(set -> matter.isScant(set.rows, set.columns))).orElseThrow();
    }

    /** How many pages it takes. */
    int pages(BookMatter matter) {
        return matter.pages(rows, columns);
    }
}
