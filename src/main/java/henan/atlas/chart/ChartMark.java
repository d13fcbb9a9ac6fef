package henan.atlas.chart;

import henan.atlas.page.ValueBar;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The marks of values: filled where the book's time knew them, hollow where later. Units: logical pixels. */
final class ChartMark {
    /** From the middle of a mark to its edge. */
    static final double REACH = 4.4;
    static final BasicStroke DASHED =
            new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 3}, 0);
    private static final double TURN = 2 * Math.PI;

    private ChartMark() {
    }

    /** Where a mark can be pointed at. */
    static ChartSpot spot(int part, double x, double y, String words) {
        double reach = REACH + 3;
        return new ChartSpot(part, x - reach, y - reach, 2 * reach, 2 * reach, words);
    }

    /** A round mark in the colour set. @param hollow whether it is known from after the book only */
    static void dot(Graphics2D g, double x, double y, boolean hollow) {
        shape(g, new Ellipse2D.Double(x - REACH, y - REACH, 2 * REACH, 2 * REACH), hollow);
    }

    private static void shape(Graphics2D g, Shape shape, boolean hollow) {
        Color color = g.getColor();
        g.setColor(hollow ? Color.WHITE : color);
        g.fill(shape);
        g.setColor(color);
        g.setStroke(new BasicStroke(1.4f));
        g.draw(shape);
    }

    /** The mark of a value in the colour set. @param line which line it is of: each has a shape of its own */
    static void value(Graphics2D g, double x, double y, ChartValue.Telling telling, int line) {
        if (telling.reading() == ChartValue.Reading.PLANNED) {
            ValueBar.diamond(g, x, y, REACH + 1);
            return;
        }
        switch (line % ChartStyle.LINES.length) {
            case 0 -> dot(g, x, y, telling.later());
            case 1 -> shape(g, new Rectangle2D.Double(x - REACH, y - REACH, 2 * REACH, 2 * REACH), telling.later());
            case 2 -> shape(g, corners(x, y, 3, -0.25), telling.later());
            case 3 -> shape(g, corners(x, y, 3, 0.25), telling.later());
            case 4 -> shape(g, corners(x, y, 5, -0.25), telling.later());
            default -> shape(g, corners(x, y, 6, 0), telling.later());
        }
    }

    /** A regular figure. @param turned how far its first corner is turned from the right, in whole turns */
    private static Shape corners(double x, double y, int count, double turned) {
        Path2D path = new Path2D.Double();
        double reach = REACH * 1.2;
        for (int i = 0; i < count; i++) {
            double angle = TURN * (turned + (double) i / count);
            if (i == 0) {
                path.moveTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
            } else {
                path.lineTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
            }
        }
        path.closePath();
        return path;
    }
}
