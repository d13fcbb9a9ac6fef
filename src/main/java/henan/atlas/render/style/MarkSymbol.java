package henan.atlas.render.style;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Optional;

/**
 * A point symbol with every expression resolved.
 *
 * @param mark        name of a well-known mark
 * @param size        height in logical pixels
 * @param fill        fill colour, if it has one
 * @param stroke      outline colour, if it has one
 * @param strokeWidth outline width in logical pixels
 * @param dx          displacement to the right in logical pixels
 * @param dy          displacement downwards
 */
public record MarkSymbol(String mark, double size, Optional<Color> fill, Optional<Color> stroke, float strokeWidth,
        double dx,
                  double dy) implements Symbol {

    /** Its outline where it stands at a place. */
    public Shape shape(double x, double y) {
        return WellKnownMarks.at(mark, size, x + dx, y + dy);
    }

    public void paint(Graphics2D g, double x, double y) {
        Shape shape = shape(x, y);
        fill.ifPresent(color -> {
            g.setColor(color);
            g.fill(shape);
        });
        stroke.ifPresent(color -> {
            g.setColor(color);
            g.setStroke(new BasicStroke(strokeWidth, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(shape);
        });
    }

    /** The same in other colours. */
    public MarkSymbol withColors(Optional<Color> otherFill, Optional<Color> otherStroke) {
        return new MarkSymbol(mark, size, otherFill, otherStroke, strokeWidth, dx, dy);
    }

    /** Whether it lies on the ground about a place, as what says that the place is only about where a thing is. */
    public boolean isGround() {
        return mark.equals(WellKnownMarks.GROUND);
    }

    /** Whether it is the body of a drop. */
    public boolean isPin() {
        return mark.equals(WellKnownMarks.PIN);
    }

    /** How far it reaches below its place where it is no drop's body. */
    public double below() {
        return isGround() ? size * WellKnownMarks.GROUND_BELOW : 0;
    }

    /** The same, larger by a factor. */
    public MarkSymbol times(double factor) {
        return new MarkSymbol(mark, size * factor, fill, stroke, (float) (strokeWidth * factor), dx * factor,
                dy * factor);
    }
}
