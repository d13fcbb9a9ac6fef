package henan.atlas.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * How the bar of a value is to be read, told without colours: it ends in stripes where nobody says where exactly, is
 * hatched where it was not so yet, and is a mark where sources disagree. Painted in the colour set; units: logical
 * pixels.
 */
public final class ValueBar {
    /** Most of a bar that its end in stripes takes. */
    private static final double FADING = 14;
    private static final double STRIPE = 3;
    private static final double NARROWER = 0.68;
    private static final double THINNEST_STRIPE = 0.4;
    private static final double BETWEEN = 1.4;
    private static final double HATCHING = 4;

    private ValueBar() {
    }

    /** A bar to somewhere about its end. @param x where it begins @param y its upper edge */
    public static void fading(Graphics2D g, double x, double y, double length, double height) {
        double end = Math.min(length, FADING);
        g.fill(new Rectangle2D.Double(x, y, length - end, height));
        double from = x + length - end;
        for (double width = STRIPE; width > THINNEST_STRIPE && from < x + length; width *= NARROWER) {
            g.fill(new Rectangle2D.Double(from + BETWEEN, y, Math.min(width, x + length - from), height));
            from += width + BETWEEN;
        }
    }

    /** A bar of a plan. @param x where it begins @param y its upper edge */
    public static void hatched(Graphics2D g, double x, double y, double length, double height) {
        g.setStroke(new BasicStroke(0.7f));
        g.draw(new Rectangle2D.Double(x, y, length, height));
        for (double from = x - height + HATCHING; from < x + length; from += HATCHING) {
            double left = Math.max(x, from);
            double right = Math.min(x + length, from + height);
            if (right > left) {
                g.draw(new Line2D.Double(left, y + height - (left - from), right, y + height - (right - from)));
            }
        }
    }

    /** The mark of a value that another source contradicts, about a point. @param size about its height */
    public static void disputed(Graphics2D g, double x, double y, double size) {
        Color color = g.getColor();
        diamond(g, x, y, size * 0.62);
        g.setColor(color);
        g.fill(new Ellipse2D.Double(x - 0.9, y - 0.9, 1.8, 1.8));
    }

    /** A hollow diamond about a point. @param reach from the point to its corners */
    public static void diamond(Graphics2D g, double x, double y, double reach) {
        Color color = g.getColor();
        Path2D mark = new Path2D.Double();
        mark.moveTo(x, y - reach);
        mark.lineTo(x + reach, y);
        mark.lineTo(x, y + reach);
        mark.lineTo(x - reach, y);
        mark.closePath();
        g.setColor(Color.WHITE);
        g.fill(mark);
        g.setColor(color);
        g.setStroke(new BasicStroke(1.3f));
        g.draw(mark);
    }
}
