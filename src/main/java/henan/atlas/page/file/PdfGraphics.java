package henan.atlas.page.file;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.legend.PixelShapes;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Graphics whose drawing becomes a page's content, letters as text. */
final class PdfGraphics extends FileGraphics implements Tags {
    private final PdfContent content;
    private final PdfTags tags;

    PdfGraphics(PdfContent content, PdfTags tags) {
        this.content = content;
        this.tags = tags;
    }

    private PdfGraphics(PdfGraphics of) {
        super(of);
        this.content = of.content;
        this.tags = of.tags;
    }

    @Override
    public Graphics create() {
        return new PdfGraphics(this);
    }

    @Override
    public Tags.Part open(Role role, String said) {
        return tags.open(role, said);
    }

    @Override
    public Tags.Part goOn(Role role, Object whole) {
        return tags.goOn(role, whole);
    }

    @Override
    public Tags.Part open(PageLink link, String said) {
        Rectangle2D area = getTransform().createTransformedShape(PixelShapes.of(link.area())).getBounds2D();
        return tags.open(new PageLink(new PixelBox(area.getX(), area.getY(), area.getWidth(), area.getHeight()),
                link.page()), said);
    }

    @Override
    void filled(Shape placed, Color color) {
        ready();
        content.fill(placed, color);
    }

    @Override
    void stroked(Shape placed, Color color, BasicStroke line) {
        ready();
        content.stroke(placed, color, line);
    }

    @Override
    void lettered(String words, AffineTransform place, boolean rims) {
        Font font = getFont();
        PdfFonts.Face face = content.resources().fonts().face(font);
        List<PdfLetters.Glyph> glyphs = new ArrayList<>();
        for (int letter : words.codePoints().toArray()) {
            Optional<PdfLetters.Glyph> glyph = face.glyph(letter);
            if (glyph.isEmpty()) {
                outline(words, place, rims);
                return;
            }
            glyphs.add(glyph.get());
        }
        ready();
        content.aside(rims);
        content.letters().begin();
        if (rims) {
            content.stroking(color(), rim());
        } else {
            content.filling(color());
        }
        content.letters().draw(face.name(), font.getSize2D(), rims, place, glyphs);
    }

    /** Words with a letter the face has not, as shapes that stand for them. */
    private void outline(String words, AffineTransform place, boolean rims) {
        Shape shape = place.createTransformedShape(getFont().createGlyphVector(getFontRenderContext(), words)
                .getOutline());
        if (rims) {
            stroked(shape, color(), rim());
        } else {
            filled(shape, color());
        }
    }

    /** Ready to draw: within the clip, as what is open. */
    private void ready() {
        content.mark(tags.mark());
        content.clip(through());
    }

    @Override
    void pictured(BufferedImage picture, AffineTransform place) {
        ready();
        // A picture's unit square has its first row at the top.
        place.concatenate(new AffineTransform(picture.getWidth(), 0, 0, -picture.getHeight(), 0,
                picture.getHeight()));
        content.image(picture, place);
    }
}
