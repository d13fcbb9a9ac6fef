package henan.atlas.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/**
 * The field between two axes. Units: logical pixels.
 *
 * @param field  where values lie
 * @param across the axis below it
 * @param up     the axis at its left
 */
record Plot(ChartText text, Rectangle2D field, Ticks across, Ticks up) {
    private static final double BESIDE = 6;

    double x(double value) {
        return field.getX() + across.share(value) * field.getWidth();
    }

    double y(double value) {
        return field.getMaxY() - up.share(value) * field.getHeight();
    }

    /** Room its numbers take at the left. */
    static double left(ChartText text, Ticks up) {
        return up.at().stream().mapToDouble(v -> text.width(Ticks.written(v), ChartStyle.TICK)).max().orElse(0)
                + BESIDE;
    }

    /** The lines and numbers of the axis at the left. */
    void paintUp(Graphics2D g) {
        double last = Double.POSITIVE_INFINITY;
        for (double value : up.at()) {
            double y = y(value);
            g.setColor(!up.ratio() && value == 0 ? ChartStyle.AXIS : ChartStyle.GRID);
            g.setStroke(new BasicStroke(0.8f));
            g.draw(new Line2D.Double(field.getX(), y, field.getMaxX(), y));
            String words = Ticks.written(value);
            if (last - y >= ChartStyle.leading(ChartStyle.TICK)) {
                text.paintAt(g, words, ChartStyle.TICK, field.getX() - BESIDE - text.width(words, ChartStyle.TICK), y);
                last = y;
            }
        }
    }

    /** The lines and numbers of the axis below. */
    void paintAcross(Graphics2D g) {
        double last = Double.NEGATIVE_INFINITY;
        for (double value : across.at()) {
            double x = x(value);
            g.setColor(!across.ratio() && value == 0 ? ChartStyle.AXIS : ChartStyle.GRID);
            g.setStroke(new BasicStroke(0.8f));
            g.draw(new Line2D.Double(x, field.getY(), x, field.getMaxY()));
            String words = Ticks.written(value);
            double half = text.width(words, ChartStyle.TICK) / 2;
            if (x - half > last) {
                text.paintAt(g, words, ChartStyle.TICK, x - half, field.getMaxY() + 10);
                last = x + half + BESIDE;
            }
        }
    }

    void frame(Graphics2D g) {
        g.setColor(ChartStyle.AXIS);
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(field.getX(), field.getY(), field.getX(), field.getMaxY()));
        g.draw(new Line2D.Double(field.getX(), field.getMaxY(), field.getMaxX(), field.getMaxY()));
    }
}
