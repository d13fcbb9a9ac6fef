package henan.atlas.render;

import henan.atlas.render.style.TextSymbol;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.List;

/** Measures and paints one line of text with halo and letter spacing, in logical pixels. */
public final class TextPainter {
    /** Where letters stand, below the upper edge of their box, as a share of their size. */
    private static final double BASELINE = 0.92;

    private final BundledFonts faces;

    public TextPainter(BundledFonts faces) {
        this.faces = faces;
    }

    Font font(TextSymbol symbol) {
        return faces.font(symbol.family(), symbol.bold(), symbol.size());
    }

    /** Width of a line of text in logical pixels. */
    public double width(String text, TextSymbol symbol) {
        double advance = font(symbol).getStringBounds(text, BundledFonts.CONTEXT).getWidth();
        return advance + symbol.spacing() * Math.max(0, text.codePointCount(0, text.length()) - 1);
    }

    /** Whether the bundled face has a glyph for a character. */
    public boolean canShow(int character, TextSymbol symbol) {
        return font(symbol).canDisplay(character);
    }

    /** Height of the letters proper: a Chinese character fills its em square. */
    public static double height(TextSymbol symbol) {
        return symbol.size() * 1.08;
    }

    /** Where letters stand, below the upper edge of their box. */
    public static double baseline(TextSymbol symbol) {
        return symbol.size() * BASELINE;
    }

    /** Paints the text with the top left corner of its box at a place, on its halo if it has one. */
    public void paint(Graphics2D g, String text, TextSymbol symbol, double x, double y) {
        halo(g, text, symbol, x, y);
        letters(g, text, symbol, x, y);
    }

    /** Paints the halo of a text alone, likewise; nothing where it has none. */
    void halo(Graphics2D g, String text, TextSymbol symbol, double x, double y) {
        if (symbol.haloRadius() > 0) {
            Font font = font(symbol);
            double baseline = y + symbol.size() * BASELINE;
            setRim(g, symbol);
            if (g instanceof LetterRims rims) {
                g.setFont(font);
                letters(font, text, symbol.spacing(), x, (letter, at) -> rims.rim(letter, at, (float) baseline));
            } else {
                g.draw(outline(font, text, symbol.spacing(), x, baseline));
            }
        }
    }

    private static void setRim(Graphics2D g, TextSymbol symbol) {
        g.setColor(symbol.halo());
        g.setStroke(new BasicStroke((float) (2 * symbol.haloRadius()), BasicStroke.CAP_ROUND,
                BasicStroke.JOIN_ROUND));
    }

    /** Paints the letters of a text without its halo, likewise. Letters stay text in PDF and SVG. */
    void letters(Graphics2D g, String text, TextSymbol symbol, double x, double y) {
        Font font = font(symbol);
        double baseline = y + symbol.size() * BASELINE;
        g.setColor(symbol.color());
        g.setFont(font);
        letters(font, text, symbol.spacing(), x, (letter, at) -> g.drawString(letter, at, (float) baseline));
    }

    /** Puts letters at places along a line. */
    private interface Putting {
        void put(String letters, float x);
    }

    /** Puts a line as a whole, or, where its letters are spaced, each by itself. */
    private static void letters(Font font, String text, double spacing, double x, Putting putting) {
        if (spacing == 0) {
            putting.put(text, (float) x);
            return;
        }
        double at = x;
        for (int i = 0; i < text.length();) {
            String letter = Character.toString(text.codePointAt(i));
            putting.put(letter, (float) at);
            at += font.getStringBounds(letter, BundledFonts.CONTEXT).getWidth() + spacing;
            i += letter.length();
        }
    }

    /**
     * Paints the halos of letters that each stand by themselves, as along a river; nothing where they have none.
     *
     * @param x left edge of their box
     * @param y its upper edge
     */
    void halo(Graphics2D g, List<LabelPlacement.Letter> letters, TextSymbol symbol, double x, double y) {
        if (symbol.haloRadius() > 0) {
            Font font = font(symbol);
            setRim(g, symbol);
            if (g instanceof LetterRims rims) {
                g.setFont(font);
                put(g, letters, symbol, x, y, rims);
            } else {
                put(g, letters, symbol, x, y, (letter, left, baseline) ->
                        g.draw(outline(font, letter, 0, left, baseline)));
            }
        }
    }

    /** Paints the letters without their halos, likewise. */
    void letters(Graphics2D g, List<LabelPlacement.Letter> letters, TextSymbol symbol, double x, double y) {
        g.setColor(symbol.color());
        g.setFont(font(symbol));
        put(g, letters, symbol, x, y, g::drawString);
    }

    private void put(Graphics2D g, List<LabelPlacement.Letter> letters, TextSymbol symbol, double x, double y,
                     LetterRims putting) {
        AffineTransform whole = g.getTransform();
        for (LabelPlacement.Letter l : letters) {
            g.transform(place(l, symbol, x, y));
            putting.rim(l.letter(), (float) -half(font(symbol), l.letter()), (float) drop(symbol));
            g.setTransform(whole);
        }
    }

    private static AffineTransform place(LabelPlacement.Letter letter, TextSymbol symbol, double x, double y) {
        AffineTransform place = AffineTransform.getTranslateInstance(x + letter.x(), y + letter.y());
        place.rotate(letter.angle());
        place.shear(symbol.slant(), 0);
        return place;
    }

    private static double half(Font font, String letter) {
        return font.getStringBounds(letter, BundledFonts.CONTEXT).getWidth() / 2;
    }

    /** How far below the middle of a letter its foot is. */
    private static double drop(TextSymbol symbol) {
        return symbol.size() * (BASELINE - 0.54);
    }

    private static Shape outline(Font font, String text, double spacing, double x, double baseline) {
        GlyphVector glyphs = font.createGlyphVector(BundledFonts.CONTEXT, text);
        for (int i = 1; spacing != 0 && i < glyphs.getNumGlyphs(); i++) {
            Point2D p = glyphs.getGlyphPosition(i);
            glyphs.setGlyphPosition(i, new Point2D.Double(p.getX() + i * spacing, p.getY()));
        }
        return glyphs.getOutline((float) x, (float) baseline);
    }
}
