package henan.atlas.page;

import henan.atlas.render.TextPainter;
import henan.atlas.render.style.TextSymbol;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;

/** What a block of text is made of; most are never divided within. Units: logical pixels. */
interface TextRow {
    double height(double width);

    void paint(Graphics2D g, double x, double y, double width);

    /** What is written in it. */
    String wording();

    /** As many of its lines as fit into a height, and the others; empty when it is not to be divided there. */
    default Optional<Parts> divided(double width, double height) {
        return Optional.empty();
    }

    /** A divided row. */
    record Parts(TextRow first, TextRow rest) {
    }

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
        /** Fewest lines on either side of a division. */
        private static final int FEWEST = 2;

        @Override
        public Optional<Parts> divided(double width, double height) {
            List<String> lines = breaker.lines(words, symbol, width);
            int count = Math.min((int) ((height + 0.01) / leading(symbol)), lines.size() - FEWEST);
            if (count < FEWEST) {
                return Optional.empty();
            }
            int end = breaker.end(words, symbol, width, count);
            return Optional.of(new Parts(new Paragraph(text, breaker, words.substring(0, end).stripTrailing(), symbol,
                    0), new Paragraph(text, breaker, words.substring(end).stripLeading(), symbol, after)));
        }

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
