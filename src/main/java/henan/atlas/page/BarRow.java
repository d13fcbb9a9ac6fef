package henan.atlas.page;

import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.TextPainter;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A bar with its label before and its figure behind it. Units: logical pixels.
 *
 * @param label   width of the longest label of the chart
 * @param printed width of its longest figure
 */
record BarRow(TextPainter text, LineBreaker breaker, PageText.Bars.Bar bar, double label, double printed)
        implements TextRow {
    private static final double GAP = 6;
    private static final double HEIGHT = 15;
    private static final double BAR = 8.5;
    private static final double LONGEST = 260;

    /** The rows of a chart. */
    static List<TextRow> of(TextPainter text, LineBreaker breaker, List<PageText.Bars.Bar> bars) {
        double label = bars.stream().mapToDouble(b -> text.width(b.label(), FurnitureStyle.CELL)).max().orElse(0);
        double printed = bars.stream().mapToDouble(b -> text.width(b.printed(), FurnitureStyle.CELL)).max().orElse(0);
        List<TextRow> rows = new ArrayList<>();
        bars.forEach(b -> rows.add(new BarRow(text, breaker, b, label, printed)));
        return rows;
    }

    @Override
    public double height(double width) {
        return HEIGHT;
    }

    @Override
    public void paint(Graphics2D g, double x, double y, double width) {
        double labelWidth = Math.min(label, width * 0.42);
        double longest = Math.max(10, Math.min(LONGEST, width - labelWidth - printed - 2 * GAP));
        TextRow.line(g, text, breaker.cut(bar.label(), FurnitureStyle.CELL, labelWidth), FurnitureStyle.CELL, x, y);
        double left = x + labelWidth + GAP;
        Rectangle2D shape = new Rectangle2D.Double(left, y + (HEIGHT - BAR) / 2,
                Math.max(0.8, longest * bar.share()), BAR);
        g.setColor(new Color(bar.color()));
        g.fill(shape);
        g.setColor(FurnitureStyle.BAR_EDGE);
        g.setStroke(new BasicStroke(0.4f));
        g.draw(shape);
        String figure = breaker.cut(bar.printed(), FurnitureStyle.CELL, x + width - shape.getMaxX() - GAP);
        TextRow.line(g, text, figure, FurnitureStyle.CELL, shape.getMaxX() + GAP, y);
    }

    @Override
    public String wording() {
        return bar.label() + "\n" + bar.printed();
    }
}
