package henan.atlas.page.file;

import henan.atlas.render.LetterRims;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.List;
import java.util.Optional;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;

/**
 * Graphics whose drawing becomes a file's: shapes in plain colours, letters of the bundled faces, pictures, what is let
 * through of them. All of it is handed on in the file's logical pixels. What the program does not draw with it does
 * not know, and says so.
 */
abstract class FileGraphics extends AbstractGraphics2D implements LetterRims {
    private static final double EVEN = 1e-6;

    private Optional<DrawnClip> clip;

    FileGraphics() {
        super(false);
        this.gc = new GraphicContext(new AffineTransform());
        this.clip = Optional.empty();
    }

    FileGraphics(FileGraphics of) {
        super(of);
        this.clip = of.clip;
    }

    abstract void filled(Shape placed, Color color);

    abstract void stroked(Shape placed, Color color, BasicStroke line);

    /**
     * Writes letters of the face that is set.
     *
     * @param place where their foot begins
     * @param rims  whether their rims are drawn, not they
     */
    abstract void lettered(String words, AffineTransform place, boolean rims);

    /** @param place from the picture's own pixels, its first row at the top */
    abstract void pictured(BufferedImage picture, AffineTransform place);

    /** What is let through; empty for everything. */
    Optional<DrawnClip> through() {
        return clip;
    }

    @Override
    public void dispose() {
        // holds nothing
    }

    @Override
    public void fill(Shape shape) {
        filled(getTransform().createTransformedShape(shape), color());
    }

    @Override
    public void draw(Shape shape) {
        AffineTransform t = getTransform();
        boolean even = Math.abs(t.getScaleX() - t.getScaleY()) < EVEN && Math.abs(t.getShearX() + t.getShearY()) < EVEN;
        if (!even || !(getStroke() instanceof BasicStroke stroke)) {
            fill(getStroke().createStrokedShape(shape));
            return;
        }
        stroked(t.createTransformedShape(shape), color(), scaled(stroke, scale(t)));
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
        if (!words.isEmpty()) {
            AffineTransform place = getTransform();
            place.translate(x, y);
            lettered(words, place, rims);
        }
    }

    /** The line rims are drawn with. */
    BasicStroke rim() {
        return scaled((BasicStroke) getStroke(), scale(getTransform()));
    }

    @Override
    public void drawString(AttributedCharacterIterator words, float x, float y) {
        throw unknown();
    }

    Color color() {
        if (!(getPaint() instanceof Color color) || getComposite() != AlphaComposite.SrcOver) {
            throw unknown();
        }
        return color;
    }

    @Override
    public void clip(Shape shape) {
        Shape placed = getTransform().createTransformedShape(shape);
        clip = Optional.of(clip.map(c -> c.and(placed)).orElseGet(() -> DrawnClip.of(placed)));
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        clip(new Rectangle(x, y, width, height));
    }

    @Override
    public void setClip(Shape shape) {
        clip = Optional.ofNullable(shape).map(s -> DrawnClip.of(getTransform().createTransformedShape(s)));
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
        AffineTransform place = getTransform();
        place.concatenate(at);
        pictured((BufferedImage) image, place);
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
