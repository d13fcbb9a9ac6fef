package henan.atlas.page;

import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.TextPainter;
import henan.atlas.render.style.TextSymbol;
import henan.atlas.text.Messages;
import java.awt.Graphics2D;
import java.util.Optional;

/**
 * The number a row of a list begins with, in a narrow column of its own. Units: logical pixels.
 *
 * @param cluster the cluster the row is of; empty for none
 * @param words   its number; empty when it has none on the map
 * @param column  width of the column; 0 where no row has a number
 */
record RowNumber(TextPainter text, Optional<String> cluster, String words, double column) {
    private static final double GAP = 7;
    private static final Messages HEAD = Messages.of("page");

    /** No number: the row is of no cluster. */
    static RowNumber none(TextPainter text) {
        return new RowNumber(text, Optional.empty(), "", 0);
    }

    /** The number of a cluster's row; none where no row of its page has one. */
    static RowNumber of(TextPainter text, ListNumbers numbers, String cluster) {
        return new RowNumber(text, Optional.of(cluster), numbers.before(cluster), column(text, numbers));
    }

    /** The name of the column. */
    static RowNumber head(TextPainter text, ListNumbers numbers) {
        return new RowNumber(text, Optional.empty(), HEAD.get("page.number"), column(text, numbers));
    }

    private static double column(TextPainter text, ListNumbers numbers) {
        return numbers.isEmpty() ? 0 : Math.max(text.width(HEAD.get("page.number"), FurnitureStyle.CELL_HEAD),
                text.width(numbers.longest(), FurnitureStyle.CELL_NUMBER));
    }

    /** Room it takes with the gap behind it. */
    double room() {
        return column == 0 ? 0 : column + GAP;
    }

    /** Writes it, units below units, into a line as high as those of the row. */
    void paint(Graphics2D g, double x, double y, TextSymbol row) {
        TextSymbol look = cluster.isPresent() ? FurnitureStyle.CELL_NUMBER : row;
        if (!words.isEmpty()) {
            TextRow.line(g, text, words, look, x + column - text.width(words, look),
                    y + (TextRow.leading(row) - TextRow.leading(look)) / 2);
        }
    }
}
