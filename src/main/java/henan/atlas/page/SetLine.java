package henan.atlas.page;

import henan.atlas.render.TextPainter;
import henan.atlas.render.style.TextSymbol;
import java.awt.Graphics2D;
import java.util.List;

/**
 * A line as it is set: marks raised, punctuation closed up, longer or shorter than it would be by itself where it ends
 * at the edge of its column. Units: logical pixels.
 *
 * @param words what is written on it
 * @param width room it takes
 */
public record SetLine(String words, TextSymbol symbol, List<Run> runs, double width) {
    public SetLine {
        runs = List.copyOf(runs);
    }

    /**
     * Letters written in one go.
     *
     * @param x    from where the line begins
     * @param rise how far above where letters of the line stand
     */
    public record Run(String words, TextSymbol look, double x, double rise) {
    }

    /** Paints it in the middle of a leading. @param leading distance from one line to the next */
    public void paint(Graphics2D g, TextPainter text, double x, double y, double leading) {
        double top = y + (leading - TextPainter.height(symbol)) / 2;
        for (Run run : runs) {
            text.paint(g, run.words(), run.look(), x + run.x(), top + TextPainter.baseline(symbol)
                    - TextPainter.baseline(run.look()) - run.rise());
        }
    }

    /** The same in the usual leading of running text. */
    void paint(Graphics2D g, TextPainter text, double x, double y) {
        paint(g, text, x, y, TextRow.leading(symbol));
    }
}
