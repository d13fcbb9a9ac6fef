package henan.atlas.page.gis;

import henan.atlas.page.file.SvgPath;
import henan.atlas.render.style.MarkSymbol;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * Marks on one another as one small drawing whose middle is the place they stand at, as QGIS sets it.
 *
 * @param text   the drawing, SVG 1.1
 * @param width  its width in logical pixels
 * @param height its height in logical pixels
 */
record MarkSvg(String text, double width, double height) {
    private static final int STEPS = 1000;

    static MarkSvg of(List<MarkSymbol> marks) {
        double right = 0;
        double below = 0;
        StringBuilder shapes = new StringBuilder();
        for (MarkSymbol mark : marks) {
            Shape shape = mark.shape(0, 0);
            Rectangle2D box = shape.getBounds2D();
            double line = mark.stroke().isPresent() ? mark.strokeWidth() / 2 : 0;
            right = Math.max(right, Math.max(-box.getMinX(), box.getMaxX()) + line);
            below = Math.max(below, Math.max(-box.getMinY(), box.getMaxY()) + line);
            shapes.append("<path d=\"").append(SvgPath.of(shape)).append("\" fill=\"")
                    .append(mark.fill().map(MarkSvg::hex).orElse("none")).append('"');
            mark.stroke().ifPresent(color -> shapes.append(" stroke=\"").append(hex(color))
                    .append("\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"")
                    .append(number(mark.strokeWidth())).append('"'));
            shapes.append("/>");
        }
        String size = number(2 * right) + "\" height=\"" + number(2 * below);
        return new MarkSvg("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + size + "\" viewBox=\""
                + number(-right) + " " + number(-below) + " " + number(2 * right) + " " + number(2 * below) + "\">"
                + shapes + "</svg>",
                2 * right, 2 * below);
    }

    /** As QGIS keeps a drawing with a symbol. */
    String kept() {
        return "base64:" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static String hex(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF);
    }

    /** To a thousandth. */
    static String number(double value) {
        return SvgPath.number(value, STEPS);
    }
}
