package henan.atlas.page.file;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.util.HexFormat;
import java.util.List;

/**
 * Letters of a content stream. Words that are painted letter by letter, as where letters are spaced, are one string in
 * the file all the same, so that they are found and copied as words.
 */
final class PdfLetters {
    /** Farthest two letters of one string are from each other, in sizes of the face. */
    private static final double FAR = 1.5;
    /** How far a letter may be from where it would stand anyway. Units: logical pixels. */
    private static final double NEAR = 0.005;
    private static final HexFormat HEX = HexFormat.of();

    private final PdfContent content;
    /** Where the next letter would stand, and how letters lie; none outside of a text object. */
    private AffineTransform pen;
    private Look look;
    private boolean open;
    private boolean inString;

    /** How letters are drawn. @param font name among the resources @param size in logical pixels */
    private record Look(String font, float size, boolean rims) {
    }

    /** A letter in its face. @param code two bytes @param advance in thousandths of the face's size */
    record Glyph(int code, double advance) {
    }

    PdfLetters(PdfContent content) {
        this.content = content;
    }

    /**
     * Draws letters; colours and lines are set before, by {@link #begin}.
     *
     * @param place where the first stands: its foot's left end is the origin
     */
    void draw(String font, float size, boolean rims, AffineTransform place, List<Glyph> glyphs) {
        Look wanted = new Look(font, size, rims);
        double shift = inString && wanted.equals(look) ? shift(place) : Double.NaN;
        if (Double.isNaN(shift)) {
            endString();
            content.font(font + " " + number(size));
            content.rims(rims);
            content.number(place.getScaleX(), 10000).write(" ").number(place.getShearY(), 10000).write(" ")
                    .number(-place.getShearX(), 10000).write(" ").number(-place.getScaleY(), 10000).write(" ")
                    .number(place.getTranslateX()).write(" ").number(place.getTranslateY()).write(" Tm\n[<");
            inString = true;
        } else if (Math.abs(shift) > NEAR) {
            content.write(">").number(-shift * 1000 / size, 10).write("<");
        }
        look = wanted;
        double advance = 0;
        for (Glyph glyph : glyphs) {
            content.write(HEX.toHexDigits((char) glyph.code()));
            advance += glyph.advance() * size / 1000;
        }
        pen = new AffineTransform(place);
        pen.translate(advance, 0);
    }

    /** How far behind the letters before it a place lies; not a number when it does not lie beside them. */
    private double shift(AffineTransform place) {
        if (place.getScaleX() != pen.getScaleX() || place.getShearX() != pen.getShearX()
                || place.getShearY() != pen.getShearY() || place.getScaleY() != pen.getScaleY()) {
            return Double.NaN;
        }
        try {
            Point2D there = pen.inverseTransform(new Point2D.Double(place.getTranslateX(), place.getTranslateY()),
                    null);
            return Math.abs(there.getY()) < NEAR && Math.abs(there.getX()) < FAR * look.size() ? there.getX()
                    : Double.NaN;
        } catch (NoninvertibleTransformException e) {
            return Double.NaN;
        }
    }

    /** Makes ready for letters. */
    void begin() {
        if (!open) {
            content.write("BT\n");
            open = true;
        }
    }

    /** Ends a string, so that something can be set. */
    void endString() {
        if (inString) {
            content.write(">]TJ\n");
            inString = false;
        }
    }

    /** Ends them, so that something else can be drawn. */
    void end() {
        endString();
        if (open) {
            content.write("ET\n");
            open = false;
        }
    }

    private static String number(float size) {
        String words = Float.toString(Math.round(size * 1000) / 1000f);
        return words.endsWith(".0") ? words.substring(0, words.length() - 2) : words;
    }
}
