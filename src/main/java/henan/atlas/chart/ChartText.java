package henan.atlas.chart;

import henan.atlas.page.LineBreaker;
import henan.atlas.page.SetLine;
import henan.atlas.render.TextPainter;
import henan.atlas.render.style.TextSymbol;
import java.awt.Graphics2D;
import java.util.List;

/** Sets and paints the words of a chart. Units: logical pixels. */
record ChartText(TextPainter text, LineBreaker breaker) {
    ChartText(TextPainter text) {
        this(text, new LineBreaker(text));
    }

    double width(String words, TextSymbol symbol) {
        return words.isEmpty() ? 0 : breaker.width(words, symbol);
    }

    List<SetLine> lines(String words, TextSymbol symbol, double width) {
        return words.isEmpty() ? List.of()
                : breaker.set(words, symbol, Math.max(1, width), LineBreaker.Edge.RAGGED);
    }

    /** Height of a text in a width. */
    double height(String words, TextSymbol symbol, double width) {
        return lines(words, symbol, width).size() * ChartStyle.leading(symbol);
    }

    /** Paints lines. @return where the next would begin */
    double paint(Graphics2D g, List<SetLine> lines, TextSymbol symbol, double x, double y) {
        double top = y;
        for (SetLine line : lines) {
            line.paint(g, text, x, top, ChartStyle.leading(symbol));
            top += ChartStyle.leading(symbol);
        }
        return top;
    }

    /** Paints one line whose middle lies at a height. */
    void paintAt(Graphics2D g, String words, TextSymbol symbol, double x, double middle) {
        if (!words.isEmpty()) {
            double leading = ChartStyle.leading(symbol);
            breaker.line(words, symbol).paint(g, text, x, middle - leading / 2, leading);
        }
    }
}
