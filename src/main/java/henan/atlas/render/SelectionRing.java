package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import henan.atlas.render.style.WellKnownMarks;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;

/**
 * The ring about the symbol of a cluster that is selected with others, laid under the symbol. It is broken about one
 * that counts clusters of which only some are selected.
 *
 * <p><b>Units:</b> logical pixels.
 */
public record SelectionRing(PixelBox about, boolean round, boolean broken) {
    private static final Color GROUND = new Color(0xFF, 0xFD, 0xF8, 220);
    /** Between a symbol and its ring. */
    private static final double GAP = 2.5;
    private static final float LINE = 1.8f;
    private static final double CORNER = 9;
    private static final float[] DASHES = {4, 3};

    /** About the head of a drop whose point stands on the origin. @param height of the drop */
    public static SelectionRing ofDrop(double height) {
        double across = 2 * (1 - WellKnownMarks.PIN_HEAD) * height;
        return new SelectionRing(PixelBox.around(0, -WellKnownMarks.PIN_HEAD * height, across, across).grown(GAP),
                true, false);
    }

    /** About a counted symbol whose middle is the origin. @param some whether only some it counts are selected */
    public static SelectionRing ofCounted(DropPlaces.Group group, boolean some) {
        return new SelectionRing(PixelBox.around(0, 0, group.width(), group.height()).grown(GAP), false, some);
    }

    /** Draws it about the origin. @param color {@code 0xRRGGBB} */
    public void paint(Graphics2D g, int color) {
        g.setColor(GROUND);
        g.fill(shape());
        outline(g, color);
    }

    private Shape shape() {
        return round ? new Ellipse2D.Double(about.x(), about.y(), about.width(), about.height())
                : new RoundRectangle2D.Double(about.x(), about.y(), about.width(), about.height(), CORNER, CORNER);
    }

    /** The same over what it is about, which stays seen. */
    public void outline(Graphics2D g, int color) {
        Shape ring = shape();
        g.setColor(GROUND);
        g.setStroke(new BasicStroke(2 * LINE));
        g.draw(ring);
        g.setColor(new Color(color));
        g.setStroke(broken ? new BasicStroke(LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0)
                : new BasicStroke(LINE));
        g.draw(ring);
    }

    /** What it needs about the origin. */
    PixelBox reach() {
        return about.grown(2 * LINE);
    }
}
