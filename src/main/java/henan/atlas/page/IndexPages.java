package henan.atlas.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An index as it is set: on the fewest pages, in narrower columns or a little tighter where that saves one, and with
 * the last of them not almost blank where another number of columns helps.
 *
 * @param rows    its rows, in columns of one width
 * @param columns how many columns stand side by side
 */
record IndexPages(List<BookRow> rows, int columns) {
    /** Least width of a column, in millimetres, and the same where that saves a page. */
    private static final double COLUMN = 46;
    private static final double NARROW_COLUMN = 40;

    static IndexPages of(VolumeIndex index, Typesetter setter, BookMatter matter) {
        int usual = matter.columns(COLUMN);
        return IntStream.of(usual, matter.columns(NARROW_COLUMN), Math.max(1, usual - 1)).boxed()
                .flatMap(count -> Stream.of(IndexRow.LEADING, IndexRow.TIGHT).map(leading -> new IndexPages(
                        index.rows(setter, matter.columnWidth(count), leading), count)))
                .min(Comparator.<IndexPages>comparingInt(set -> matter.pages(set.rows(), set.columns()))
                        .thenComparing(set -> matter.isScant(set.rows(), set.columns()))).orElseThrow();
    }
}
