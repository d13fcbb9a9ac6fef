package henan.atlas.page;

import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.TextPainter;
import henan.atlas.render.style.TextSymbol;
import henan.atlas.text.Messages;
import java.awt.Graphics2D;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The number a row of a list begins with, in a narrow column of its own. Units: logical pixels.
 *
 * @param cluster the cluster the row is of; empty for none
 * @param words   its number; empty when it has none on the map
 * @param remark  what the row says then behind its name; empty where no row of its page has a number
 * @param column  width of the column; 0 where no row has a number
 */
record RowNumber(TextPainter text, Optional<String> cluster, String words, String remark, double column) {
    private static final double GAP = 7;
    private static final Messages HEAD = Messages.of("page");

    /**
     * What the rows of a list begin with.
     *
     * @param rows     how many there are
     * @param clusters whom they are of, as many; none where they are of no clusters
     */
    static List<RowNumber> of(TextPainter text, ListNumbers numbers, int rows, List<String> clusters) {
        return clusters.isEmpty() ? Collections.nCopies(rows, none(text))
                : clusters.stream().map(cluster -> new RowNumber(text, Optional.of(cluster), numbers.before(cluster),
                        numbers.isEmpty() ? "" : numbers.remark(cluster), column(text, numbers))).toList();
    }

    /** The name of the column, above the rows of some clusters; none above those of none. */
    static RowNumber head(TextPainter text, ListNumbers numbers, List<String> clusters) {
        return clusters.isEmpty() || numbers.isEmpty() ? none(text)
                : new RowNumber(text, Optional.empty(), HEAD.get("page.number"), "", column(text, numbers));
    }

    private static RowNumber none(TextPainter text) {
        return new RowNumber(text, Optional.empty(), "", "", 0);
    }

    private static double column(TextPainter text, ListNumbers numbers) {
        return numbers.isEmpty() ? 0 : Math.max(text.width(HEAD.get("page.number"), FurnitureStyle.CELL_HEAD),
                text.width(numbers.longest(), FurnitureStyle.CELL_NUMBER));
    }

    /** Room it takes with the gap behind it. */
    double room() {
        return column == 0 ? 0 : column + GAP;
    }

    /** Writes it, units below units, into a line as high as those of the row; a cell of it where there is a column. */
    void paint(Graphics2D g, Role role, double x, double y, TextSymbol row) {
        if (column == 0) {
            return;
        }
        TextSymbol look = cluster.isPresent() ? FurnitureStyle.CELL_NUMBER : row;
        try (Tags.Part cell = Tags.begin(g, role)) {
            if (!words.isEmpty()) {
                TextRow.line(g, text, words, look, x + column - text.width(words, look),
                        y + (TextRow.leading(row) - TextRow.leading(look)) / 2);
            }
        }
    }
}
