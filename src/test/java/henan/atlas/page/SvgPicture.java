package henan.atlas.page;

import henan.atlas.render.BundledFonts;
import henan.atlas.render.PaintHints;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Paints an SVG file of the kind the program writes, as a reader of SVG 1.1 with the bundled faces would. */
final class SvgPicture {
    private static final Pattern STEP = Pattern.compile("[a-z]|-?(?:\\d+\\.?\\d*|\\.\\d+)");
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final BundledFonts faces = new BundledFonts();
    private final Map<String, Element> byId = new HashMap<>();
    private final Document document;
    private Graphics2D g;

    private SvgPicture(Document document) {
        this.document = document;
        collect(document.getDocumentElement());
    }

    static Document read(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(file.toFile());
    }

    /** @param scale pixels to a unit */
    static BufferedImage of(Document document, int width, int height, double scale) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        SvgPicture picture = new SvgPicture(document);
        picture.g = image.createGraphics();
        PaintHints.set(picture.g);
        picture.g.scale(scale, scale);
        picture.children(document.getDocumentElement());
        picture.g.dispose();
        return image;
    }

    private void collect(Element element) {
        if (element.hasAttribute("id") && byId.put(element.getAttribute("id"), element) != null) {
            throw new AssertionError("twice: " + element.getAttribute("id"));
        }
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                collect(child);
            }
        }
    }

    private void children(Element element) {
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                element(child, Optional.empty());
            }
        }
    }

    /** @param use the element that uses it */
    private void element(Element e, Optional<Element> use) {
        AffineTransform before = g.getTransform();
        Shape clip = g.getClip();
        if (e.getAttribute("transform").startsWith("matrix(")) {
            g.transform(new AffineTransform(Arrays.stream(e.getAttribute("transform").substring(7).replace(")", "")
                    .split(" ")).mapToDouble(Double::parseDouble).toArray()));
        }
        if (e.hasAttribute("clip-path")) {
            String id = e.getAttribute("clip-path").replaceAll("url\\(#|\\)", "");
            Element path = (Element) byId.get(id).getElementsByTagName("path").item(0);
            g.clip(path(path, "clip-rule"));
        }
        switch (e.getLocalName()) {
            case "g" -> children(e);
            case "path" -> paint(path(e, "fill-rule"), e, use);
            case "text" -> text(e, use);
            case "use" -> {
                String id = e.getAttributeNS("http://www.w3.org/1999/xlink", "href").substring(1);
                g.translate(number(e, "x", 0), number(e, "y", 0));
                element(Optional.ofNullable(byId.get(id)).orElseThrow(() -> new AssertionError(id)), Optional.of(e));
            }
            case "title", "desc", "metadata", "defs" -> { }
            default -> throw new AssertionError(e.getLocalName());
        }
        g.setTransform(before);
        g.setClip(clip);
    }

    private void text(Element e, Optional<Element> use) {
        String family = e.getAttribute("font-family").contains("Serif") ? BundledFonts.SERIF : BundledFonts.SANS;
        Font font = faces.font(family, e.hasAttribute("font-weight"), number(e, "font-size", 0));
        double x = number(e, "x", 0);
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
            double spacing = number(e, "letter-spacing", 0);
            if (n instanceof Element span) {
                x = number(span, "x", x);
                spacing = number(span, "letter-spacing", spacing);
            }
            for (int letter : n.getTextContent().codePoints().toArray()) {
                String one = Character.toString(letter);
                outline.append(font.createGlyphVector(EXACT, one).getOutline((float) x, (float) number(e, "y", 0)),
                        false);
                x += font.getStringBounds(one, EXACT).getWidth() + spacing;
            }
        }
        paint(outline, e, use);
    }

    private void paint(Shape shape, Element own, Optional<Element> use) {
        color("fill", own, use, "#000").ifPresent(c -> {
            g.setColor(c);
            g.fill(shape);
        });
        color("stroke", own, use, "none").ifPresent(c -> {
            Element e = own.hasAttribute("stroke") ? own : use.orElseThrow();
            float[] dashes = e.hasAttribute("stroke-dasharray") ? floats(e.getAttribute("stroke-dasharray")) : null;
            g.setColor(c);
            g.setStroke(new BasicStroke((float) number(e, "stroke-width", 1), switch (e.getAttribute(
                    "stroke-linecap")) {
                    case "round" -> BasicStroke.CAP_ROUND;
                    case "square" -> BasicStroke.CAP_SQUARE;
                    default -> BasicStroke.CAP_BUTT;
                }, switch (e.getAttribute("stroke-linejoin")) {
                    case "round" -> BasicStroke.JOIN_ROUND;
                    case "bevel" -> BasicStroke.JOIN_BEVEL;
                    default -> BasicStroke.JOIN_MITER;
                }, (float) number(e, "stroke-miterlimit", 4), dashes, (float) number(e, "stroke-dashoffset", 0)));
            g.draw(shape);
        });
    }

    private static float[] floats(String list) {
        String[] words = list.split(" ");
        float[] numbers = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = Float.parseFloat(words[i]);
        }
        return numbers;
    }

    private static Optional<Color> color(String name, Element own, Optional<Element> use, String usual) {
        Element e = own.hasAttribute(name) ? own : use.orElse(own);
        String value = e.hasAttribute(name) ? e.getAttribute(name) : usual;
        if (value.equals("none")) {
            return Optional.empty();
        }
        String hex = value.length() == 4 ? value.substring(1).replaceAll("(.)", "$1$1") : value.substring(1);
        return Optional.of(new Color(Integer.parseInt(hex, 16)
                | (int) Math.round(number(e, name + "-opacity", 1) * 255) << 24, true));
    }

    private static double number(Element e, String name, double usual) {
        return e.hasAttribute(name) ? Double.parseDouble(e.getAttribute(name)) : usual;
    }

    /** A path of relative steps. */
    static Path2D path(Element e, String rule) {
        Path2D.Double path = new Path2D.Double(e.getAttribute(rule).equals("evenodd") ? Path2D.WIND_EVEN_ODD
                : Path2D.WIND_NON_ZERO);
        Matcher steps = STEP.matcher(e.getAttribute("d"));
        char command = ' ';
        double[] c = new double[6];
        double[] at = new double[2];
        double[] start = new double[2];
        int have = 0;
        while (steps.find()) {
            String step = steps.group();
            if (Character.isLetter(step.charAt(0))) {
                command = step.charAt(0);
                if (command == 'z') {
                    path.closePath();
                    at = start.clone();
                }
                continue;
            }
            c[have] = Double.parseDouble(step) + at[have % 2];
            have++;
            if (have == (command == 'c' ? 6 : command == 'q' ? 4 : 2)) {
                switch (command) {
                    case 'm' -> path.moveTo(c[0], c[1]);
                    case 'l' -> path.lineTo(c[0], c[1]);
                    case 'q' -> path.quadTo(c[0], c[1], c[2], c[3]);
                    default -> path.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                }
                at = new double[] {c[have - 2], c[have - 1]};
                start = command == 'm' ? at.clone() : start;
                command = command == 'm' ? 'l' : command;
                have = 0;
            }
        }
        return path;
    }
}
