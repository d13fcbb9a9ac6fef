package henan.atlas.page.file;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.legend.PixelShapes;
import henan.atlas.render.LetterRims;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;

/**
 * Graphics whose drawing becomes a page's content: shapes in plain colours, letters of the bundled faces as text. What
 * the program does not draw with it does not know, and says so.
 */
final class PdfGraphics extends AbstractGraphics2D implements Tags, LetterRims {
    private static final double EVEN = 1e-6;

    private final PdfContent content;
    private final PdfTags tags;
    private Optional<PdfClip> clip;

    PdfGraphics(PdfContent content, PdfTags tags) {
        super(false);
        this.gc = new GraphicContext(new AffineTransform());
        this.content = content;
        this.tags = tags;
        this.clip = Optional.empty();
    }

    private PdfGraphics(PdfGraphics of) {
        super(of);
        this.content = of.content;
        this.tags = of.tags;
        this.clip = of.clip;
    }

    @Override
    public Graphics create() {
        return new PdfGraphics(this);
    }

    @Override
    public void dispose() {
        // holds nothing
    }

    @Override
    public Tags.Part open(Role role, String said) {
        return tags.open(role, said);
    }

    @Override
    public Tags.Part open(PageLink link, String said) {
        Rectangle2D area = getTransform().createTransformedShape(PixelShapes.of(link.area())).getBounds2D();
        return tags.open(new PageLink(new PixelBox(area.getX(), area.getY(), area.getWidth(), area.getHeight()),
                link.page()), said);
    }

    @Override
    public void fill(Shape shape) {
        ready();
        content.fill(getTransform().createTransformedShape(shape), color());
    }

    @Override
    public void draw(Shape shape) {
        AffineTransform t = getTransform();
        boolean even = Math.abs(t.getScaleX() - t.getScaleY()) < EVEN && Math.abs(t.getShearX() + t.getShearY()) < EVEN;
        if (!even || !(getStroke() instanceof BasicStroke stroke)) {
            fill(getStroke().createStrokedShape(shape));
            return;
        }
        ready();
        content.stroke(t.createTransformedShape(shape), color(), scaled(stroke, scale(t)));
    }

    private static double scale(AffineTransform t) {
        return Math.hypot(t.getScaleX(), t.getShearY());
    }

    private static BasicStroke scaled(BasicStroke stroke, double scale) {
        if (Math.abs(scale - 1) < EVEN) {
            return stroke;
        }
        float by = (float) scale;
        float[] dash = stroke.getDashArray();
        for (int i = 0; dash != null && i < dash.length; i++) {
            dash[i] *= by;
        }
        return new BasicStroke(stroke.getLineWidth() * by, stroke.getEndCap(), stroke.getLineJoin(),
                stroke.getMiterLimit(), dash, stroke.getDashPhase() * by);
    }

    @Override
    public void drawString(String words, float x, float y) {
        write(words, x, y, false);
    }

    @Override
    public void rim(String words, float x, float y) {
        write(words, x, y, true);
    }

    private void write(String words, float x, float y, boolean rims) {
        if (words.isEmpty()) {
            return;
        }
        Font font = getFont();
        PdfFonts.Face face = content.resources().fonts().face(font);
        List<PdfLetters.Glyph> glyphs = new ArrayList<>();
        for (int letter : words.codePoints().toArray()) {
            Optional<PdfLetters.Glyph> glyph = face.glyph(letter);
            if (glyph.isEmpty()) {
                outline(words, x, y, rims);
                return;
            }
            glyphs.add(glyph.get());
        }
        ready();
        content.aside(rims);
        content.letters().begin();
        if (rims) {
            content.stroking(color(), scaled((BasicStroke) getStroke(), scale(getTransform())));
        } else {
            content.filling(color());
        }
        AffineTransform place = getTransform();
        place.translate(x, y);
        content.letters().draw(face.name(), font.getSize2D(), rims, place, glyphs);
    }

    /** Words with a letter the face has not, as shapes that stand for them. */
    private void outline(String words, float x, float y, boolean rim) {
        Shape shape = getFont().createGlyphVector(getFontRenderContext(), words).getOutline(x, y);
        if (rim) {
            draw(shape);
        } else {
            fill(shape);
        }
    }

    @Override
    public void drawString(AttributedCharacterIterator words, float x, float y) {
        throw unknown();
    }

    /** Ready to draw: within the clip, as what is open. */
    private void ready() {
        content.mark(tags.mark());
        content.clip(clip);
    }

    private Color color() {
        if (!(getPaint() instanceof Color color) || getComposite() != AlphaComposite.SrcOver) {
            throw unknown();
        }
        return color;
    }

    @Override
    public void clip(Shape shape) {
        Shape placed = getTransform().createTransformedShape(shape);
        clip = Optional.of(clip.map(c -> c.and(placed)).orElseGet(() -> PdfClip.of(placed)));
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        clip(new Rectangle(x, y, width, height));
    }

    @Override
    public void setClip(Shape shape) {
        clip = Optional.ofNullable(shape).map(s -> PdfClip.of(getTransform().createTransformedShape(s)));
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        setClip(new Rectangle(x, y, width, height));
    }

    @Override
    public Shape getClip() {
        if (clip.isEmpty()) {
            return null;
        }
        List<Shape> shapes = clip.get().shapes();
        Shape all = shapes.get(0);
        for (Shape shape : shapes.subList(1, shapes.size())) {
            Area area = new Area(all);
            area.intersect(new Area(shape));
            all = area;
        }
        try {
            return getTransform().createInverse().createTransformedShape(all);
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("nothing can be seen through " + getTransform(), e);
        }
    }

    @Override
    public Rectangle getClipBounds() {
        Shape shape = getClip();
        return shape == null ? null : shape.getBounds();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        BufferedImage pixels = (BufferedImage) image;
        drawRenderedImage(pixels, new AffineTransform((double) width / pixels.getWidth(), 0, 0,
                (double) height / pixels.getHeight(), x, y));
        return true;
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        return drawImage(image, x, y, image.getWidth(observer), image.getHeight(observer), observer);
    }

    @Override
    public boolean drawImage(Image image, AffineTransform at, ImageObserver observer) {
        drawRenderedImage((BufferedImage) image, at);
        return true;
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform at) {
        ready();
        AffineTransform place = getTransform();
        place.concatenate(at);
        // A picture's unit square has its first row at the top.
        place.concatenate(new AffineTransform(image.getWidth(), 0, 0, -image.getHeight(), 0, image.getHeight()));
        content.image((BufferedImage) image, place);
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform at) {
        throw unknown();
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw unknown();
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        throw unknown();
    }

    @Override
    public void setXORMode(Color color) {
        throw unknown();
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw unknown();
    }

    private static UnsupportedOperationException unknown() {
        return new UnsupportedOperationException("nothing in the program is drawn so");
    }
}
