package henan.atlas.page.file;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.legend.PixelShapes;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Graphics whose drawing becomes a page's content, letters as text. What is drawn is kept until it is written: what the
 * pages of a file share, as faces, comes into it in their order, whichever of them is painted first.
 */
final class PdfGraphics extends FileGraphics implements Tags {
    private final List<Drawn> drawn;

    /** Something drawn. */
    private interface Drawn {
        void write(Page page);
    }

    /** The page it is written onto. */
    private static final class Page {
        private final PdfContent content;
        private final PdfTags tags;
        private final Map<Object, Tags.Part> open = new IdentityHashMap<>();

        Page(PdfContent content, PdfTags tags) {
            this.content = content;
            this.tags = tags;
        }

        /** Ready to be drawn on: within the clip, as what is open. */
        PdfContent ready(Optional<DrawnClip> clip) {
            content.mark(tags.mark());
            content.clip(clip);
            return content;
        }
    }

    /** Letters. @param rim the line their rims are drawn with; empty where they are filled */
    private record Letters(String words, Font font, FontRenderContext context, AffineTransform place, Color color,
                           Optional<BasicStroke> rim) {
        void write(Page page, Optional<DrawnClip> clip) {
            PdfFonts.Face face = page.content.resources().fonts().face(font);
            List<PdfLetters.Glyph> glyphs = new ArrayList<>();
            for (int letter : words.codePoints().toArray()) {
                Optional<PdfLetters.Glyph> glyph = face.glyph(letter);
                if (glyph.isEmpty()) {
                    outline(page.ready(clip));
                    return;
                }
                glyphs.add(glyph.get());
            }
            PdfContent content = page.ready(clip);
            content.aside(rim.isPresent());
            content.letters().begin();
            rim.ifPresentOrElse(line -> content.stroking(color, line), () -> content.filling(color));
            content.letters().draw(face.name(), font.getSize2D(), rim.isPresent(), place, glyphs);
        }

        /** Words with a letter the face has not, as shapes that stand for them. */
        private void outline(PdfContent content) {
            Shape shape = place.createTransformedShape(font.createGlyphVector(context, words).getOutline());
            rim.ifPresentOrElse(line -> content.stroke(shape, color, line), () -> content.fill(shape, color));
        }
    }

    PdfGraphics() {
        drawn = new ArrayList<>();
    }

    private PdfGraphics(PdfGraphics of) {
        super(of);
        drawn = of.drawn;
    }

    /** Writes all that was drawn. */
    void write(PdfContent content, PdfTags tags) {
        Page page = new Page(content, tags);
        drawn.forEach(d -> d.write(page));
    }

    @Override
    public Graphics create() {
        return new PdfGraphics(this);
    }

    @Override
    public Tags.Part open(Role role, String said) {
        return part(tags -> tags.open(role, said));
    }

    @Override
    public Tags.Part goOn(Role role, Object whole) {
        return part(tags -> tags.goOn(role, whole));
    }

    @Override
    public Tags.Part open(PageLink link, String said) {
        Rectangle2D area = getTransform().createTransformedShape(PixelShapes.of(link.area())).getBounds2D();
        PageLink placed = new PageLink(new PixelBox(area.getX(), area.getY(), area.getWidth(), area.getHeight()),
                link.page());
        return part(tags -> tags.open(placed, said));
    }

    private Tags.Part part(Function<PdfTags, Tags.Part> opening) {
        Object opened = new Object();
        drawn.add(page -> page.open.put(opened, opening.apply(page.tags)));
        return () -> drawn.add(page -> page.open.remove(opened).close());
    }

    @Override
    void filled(Shape placed, Color color) {
        Optional<DrawnClip> clip = through();
        drawn.add(page -> page.ready(clip).fill(placed, color));
    }

    @Override
    void stroked(Shape placed, Color color, BasicStroke line) {
        Optional<DrawnClip> clip = through();
        drawn.add(page -> page.ready(clip).stroke(placed, color, line));
    }

    @Override
    void lettered(String words, AffineTransform place, boolean rims) {
        Optional<DrawnClip> clip = through();
        Letters letters = new Letters(words, getFont(), getFontRenderContext(), place, color(),
                rims ? Optional.of(rim()) : Optional.empty());
        drawn.add(page -> letters.write(page, clip));
    }

    @Override
    void pictured(BufferedImage picture, AffineTransform place) {
        Optional<DrawnClip> clip = through();
        // A picture's unit square has its first row at the top.
        place.concatenate(new AffineTransform(picture.getWidth(), 0, 0, -picture.getHeight(), 0,
                picture.getHeight()));
        drawn.add(page -> page.ready(clip).image(picture, place));
    }
}
