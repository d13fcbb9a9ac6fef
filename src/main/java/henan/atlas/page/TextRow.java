package henan.atlas.page;

import henan.atlas.render.TextPainter;
import henan.atlas.render.style.TextSymbol;
import java.awt.Graphics2D;
import java.util.Optional;

/** What a block of text is made of and never divided within. Units: logical pixels. */
interface TextRow {
    double height(double width);

    void paint(Graphics2D g, double x, double y, double width);

    /** What is written in it. */
    String wording();

    /** The number it begins with; none unless it is the row of a cluster. */
    default Optional<RowNumber> number() {
        return Optional.empty();
    }

    /** Distance from one line to the next. */
    static double leading(TextSymbol symbol) {
        return symbol.size() * 1.38;
    }

    /** Paints a line in the middle of its leading. */
    static void line(Graphics2D g, TextPainter text, String words, TextSymbol symbol, double x, double y) {
        text.paint(g, words, symbol, x, y + (leading(symbol) - TextPainter.height(symbol)) / 2);
    }

    /** Running text. @param after room below it */
    record Paragraph(TextPainter text, LineBreaker breaker, String words, TextSymbol symbol, double after)
            implements TextRow {
        @Override
        public double height(double width) {
            return breaker.lines(words, symbol, width).size() * leading(symbol) + after;
        }

        @Override
        public void paint(Graphics2D g, double x, double y, double width) {
            double top = y;
            for (String line : breaker.lines(words, symbol, width)) {
                line(g, text, line, symbol, x, top);
                top += leading(symbol);
            }
        }

        @Override
        public String wording() {
            return words;
        }
    }
}
