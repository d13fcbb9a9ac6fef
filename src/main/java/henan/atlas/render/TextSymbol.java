package henan.atlas.render;

import java.awt.Color;

/**
 * A label's look with every expression resolved.
 *
 * @param family     name of a bundled face
 * @param bold       whether its bold cut is used
 * @param size       size in logical pixels
 * @param color      colour of the letters
 * @param halo       colour of the halo
 * @param haloRadius width of the halo beyond the letters, in logical pixels; 0 for none
 * @param spacing    extra space between letters, in logical pixels
 * @param around     placed beside a point, or else centred on it
 * @param priority   what is placed first when there is no room for all
 */
public record TextSymbol(String family, boolean bold, double size, Color color, Color halo, double haloRadius, double spacing,
                  boolean around, double priority) {

    /** Plain text without a halo, for titles and legends. */
    public static TextSymbol plain(String family, boolean bold, double size, Color color, double spacing) {
        return new TextSymbol(family, bold, size, color, color, 0, spacing, false, 0);
    }

    /** The same with a halo. */
    public TextSymbol withHalo(Color haloColor, double radius) {
        return new TextSymbol(family, bold, size, color, haloColor, radius, spacing, around, priority);
    }
}
