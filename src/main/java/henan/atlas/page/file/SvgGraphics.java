package henan.atlas.page.file;

import henan.atlas.render.MapLayers;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Graphics whose drawing becomes elements of an SVG file, in layers. */
final class SvgGraphics extends FileGraphics implements Tags, MapLayers {
    private final SvgContent content;

    SvgGraphics(SvgContent content) {
        this.content = content;
    }

    private SvgGraphics(SvgGraphics of) {
        super(of);
        this.content = of.content;
    }

    @Override
    public Graphics create() {
        return new SvgGraphics(this);
    }

    @Override
    public Open openLayer(String id, String name) {
        String label = XmlText.escaped(name);
        content.open(id, " inkscape:groupmode=\"layer\" inkscape:label=\"" + label + "\" data-name=\"" + label + "\"",
                "", through());
        return content::close;
    }

    @Override
    public Open openThing(String id, String name) {
        content.open(id, "", name, through());
        return content::close;
    }

    @Override
    public void symbol(String id, Object look, double x, double y, Consumer<Graphics2D> painting) {
        AffineTransform at = getTransform();
        at.translate(x, y);
        if ((at.getType() & ~AffineTransform.TYPE_TRANSLATION) != 0) {
            Graphics2D there = (Graphics2D) create();
            there.translate(x, y);
            painting.accept(there);
            return;
        }
        String symbol = content.definitions().symbol(id, look, () -> {
            SvgContent aside = content.aside();
            painting.accept(new SvgGraphics(aside));
            return aside.finished();
        });
        content.letters().end();
        content.element(through(), "<use xlink:href=\"#" + symbol + "\" x=\"" + SvgPath.number(at.getTranslateX(), 100)
                + "\" y=\"" + SvgPath.number(at.getTranslateY(), 100) + "\"/>");
    }

    /** A figure has words that stand for it; other parts only are not one text with what stands beside them. */
    @Override
    public Part open(Role role, String said) {
        content.letters().end();
        if (said.isEmpty() || content.say(said)) {
            return content.letters()::end;
        }
        content.open("", "", "", through());
        content.say(said);
        return content::close;
    }

    /** Other pages are other files. */
    @Override
    public Part open(PageLink link, String said) {
        return Tags.NONE;
    }

    @Override
    void filled(Shape placed, Color color) {
        content.path(through(), placed, SvgPaint.fill(color)
                + (SvgPath.isEvenOdd(placed) ? " fill-rule=\"evenodd\"" : ""), false);
    }

    @Override
    void stroked(Shape placed, Color color, BasicStroke line) {
        content.path(through(), placed, SvgPaint.stroke(color, line), true);
    }

    @Override
    void lettered(String words, AffineTransform place, boolean rims) {
        content.letters().draw(words, getFont(), place, through(), rims ? SvgPaint.stroke(color(), rim())
                : SvgPaint.fill(color()), rims);
    }

    @Override
    void pictured(BufferedImage picture, AffineTransform place) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        content.letters().end();
        content.element(through(), "<image width=\"" + picture.getWidth() + "\" height=\"" + picture.getHeight() + "\""
                + SvgPaint.transform(place) + " xlink:href=\"data:image/png;base64,"
                + Base64.getEncoder().encodeToString(png.toByteArray()) + "\"/>");
    }
}
