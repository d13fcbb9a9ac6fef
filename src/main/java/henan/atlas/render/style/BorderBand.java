package henan.atlas.render.style;

import java.awt.Color;

/**
 * The band along the province's border: strongest on the line, fading with the distance from it.
 *
 * @param color   its colour
 * @param opacity how opaque it is on the line, 0 to 1
 * @param width   how far from the line it ends, in logical pixels
 */
public record BorderBand(Color color, double opacity, double width) {
    static final BorderBand NONE = new BorderBand(new Color(0), 0, 1);

    /** How opaque it is at a distance. @param part of its width, 0 on the line and 1 at its end */
    public double at(double part) {
        double left = Math.max(0, 1 - part);
        return opacity * left * left * (3 - 2 * left);
    }
}
