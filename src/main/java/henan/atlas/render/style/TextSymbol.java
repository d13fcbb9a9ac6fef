package henan.atlas.render.style;

import java.awt.Color;

/**
 * A label's look with every expression resolved.
 *
 * @param family     name of a bundled face
 * @param bold       whether its bold cut is used
 * @param size       size in logical pixels
 * @param color      colour of the letters
 * @param halo       colour of the halo, with its opacity
 * @param haloRadius width of the halo beyond the letters, in logical pixels; 0 for none
 * @param spacing    extra space between letters, in logical pixels
 * @param candidates where it may stand
 * @param priority   what is placed first when there is no room for all
 * @param leader     how far from its place it may stand at the end of a leader line, in logical pixels; 0 for never
 * @param slant      how far the top of a letter leans to the left of its foot, as a share of its height: so Chinese
 *                   maps write the names of waters
 * @param least      the size down to which it may be written smaller where it finds no room, in logical pixels
 */
public record TextSymbol(String family, boolean bold, double size, Color color, Color halo, double haloRadius,
                         double spacing, Candidates candidates, double priority, double leader,
                         double slant, double least) {

    /** Opacity of halos, of 255: a line behind a name can still be followed, and the name does not look pasted on. */
    private static final int THIN_HALO = 170;
    /** The same on a theme's colours, the darkest of which would shine through until a name could not be read. */
    private static final int DENSE_HALO = 215;

    /** Where a label may stand. */
    public enum Candidates {
        /** Beside a point. */
        AROUND,
        /** On it, or a little off. */
        CENTER,
        /** On it, and wholly inside the area it names. */
        INSIDE,
        /** Letter by letter along the line it names. */
        ALONG,
        /** On it or ever further off, as wholly inside the area it names. */
        AREA
    }

    /** Plain text without a halo, for titles and legends. */
    public static TextSymbol plain(String family, boolean bold, double size, Color color, double spacing) {
        return new TextSymbol(family, bold, size, color, color, 0, spacing, Candidates.CENTER, 0, 0, 0, size);
    }

    /** The same with a halo. */
    public TextSymbol withHalo(Color haloColor, double radius) {
        return withHalo(haloColor, THIN_HALO, radius);
    }

    /** The same to be read on areas of any colour. */
    public TextSymbol onColours() {
        return withHalo(halo, DENSE_HALO, haloRadius);
    }

    private TextSymbol withHalo(Color of, int opacity, double radius) {
        return new TextSymbol(family, bold, size, color, new Color(of.getRed(), of.getGreen(), of.getBlue(), opacity),
                radius, spacing, candidates, priority, leader, slant, least);
    }

    /** The same in another colour. */
    public TextSymbol withColor(Color other) {
        return new TextSymbol(family, bold, size, other, halo, haloRadius, spacing, candidates, priority, leader,
                slant, least);
    }

    /** The same, wholly inside its area or not at all. */
    public TextSymbol inside() {
        return new TextSymbol(family, bold, size, color, halo, haloRadius, spacing, Candidates.INSIDE, priority, 0,
                slant, least);
    }

    /** The same beside a point: the name of an area at a symbol that stands in it. */
    public TextSymbol besideAPoint() {
        return new TextSymbol(family, bold, size, color, halo, haloRadius, spacing, Candidates.AROUND, priority, leader,
                slant, least);
    }

    /** The same on a point, or a little off: the name of an area in which no symbol stands. */
    public TextSymbol onAPoint() {
        return new TextSymbol(family, bold, size, color, halo, haloRadius, spacing, Candidates.CENTER, priority, leader,
                slant, least);
    }

    /** The same, but that it may stand further from its place. */
    public TextSymbol ledUpTo(double farthest) {
        return new TextSymbol(family, bold, size, color, halo, haloRadius, spacing, candidates, priority, farthest,
                slant, least);
    }

    /** The same with other space between its letters. */
    public TextSymbol withSpacing(double other) {
        return new TextSymbol(family, bold, size, color, halo, haloRadius, other, candidates, priority, leader, slant,
                least);
    }

    /** The same, larger by a factor. */
    public TextSymbol times(double factor) {
        return new TextSymbol(family, bold, size * factor, color, halo, haloRadius * factor, spacing * factor,
                candidates, priority, leader, slant, least * factor);
    }
}
