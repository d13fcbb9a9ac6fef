package henan.atlas.page;

import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
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

    /** What it and the rows like it about it are together; empty where it stands for itself. */
    default Optional<Role> within() {
        return Optional.empty();
    }

    /** The same where it is known on which page of a volume what stands. */
    default TextRow withPages(EntryPages pages) {
        return this;
    }

    /** A divided row. */
    record Parts(TextRow first, TextRow rest) {
    }

    /** The numbers in it, of clusters on the map; none unless it is a row of some. */
    default List<RowNumber> numbers() {
        return List.of();
    }

    /** Distance from one line to the next. */
    static double leading(TextSymbol symbol) {
        return symbol.size() * 1.38;
    }

    /** Paints a line in the middle of its leading. */
    static void line(Graphics2D g, TextPainter text, String words, TextSymbol symbol, double x, double y) {
        text.paint(g, words, symbol, x, y + (leading(symbol) - TextPainter.height(symbol)) / 2);
    }

    /**
     * Running text, its lines equally long.
     *
     * @param after  room below it
     * @param goesOn whether it goes on in the next column, so that its last line is as long as the others
     */
    record Paragraph(TextPainter text, LineBreaker breaker, String words, TextSymbol symbol, double after,
                     boolean goesOn) implements TextRow {
        /** Fewest lines on either side of a division. */
        private static final int FEWEST = 2;

        Paragraph(TextPainter text, LineBreaker breaker, String words, TextSymbol symbol, double after) {
            this(text, breaker, words, symbol, after, false);
        }

        private LineBreaker.Edge edge() {
            return goesOn ? LineBreaker.Edge.EVEN_TO_THE_LAST : LineBreaker.Edge.EVEN;
        }

        List<SetLine> lines(double width) {
            return breaker.set(words, symbol, width, edge());
        }

        @Override
        public Optional<Parts> divided(double width, double height) {
            List<SetLine> lines = lines(width);
            int count = Math.min((int) ((height + 0.01) / leading(symbol)), lines.size() - FEWEST);
            if (count < FEWEST) {
                return Optional.empty();
            }
            int end = breaker.end(words, symbol, width, edge(), count);
            return Optional.of(new Parts(new Paragraph(text, breaker, words.substring(0, end).stripTrailing(), symbol,
                    0, true), new Paragraph(text, breaker, words.substring(end).stripLeading(), symbol, after,
                    goesOn)));
        }

        @Override
        public double height(double width) {
            return lines(width).size() * leading(symbol) + after;
        }

        @Override
        public void paint(Graphics2D g, double x, double y, double width) {
            double top = y;
            try (Tags.Part paragraph = Tags.begin(g, Role.PARAGRAPH)) {
                for (SetLine line : lines(width)) {
                    line.paint(g, text, x, top);
                    top += leading(symbol);
                }
            }
        }

        @Override
        public String wording() {
            return words;
        }
    }
}
