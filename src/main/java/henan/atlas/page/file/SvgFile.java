package henan.atlas.page.file;

import henan.atlas.domain.AtlasException;
import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A drawing as SVG: its size in millimetres, letters as outlines so that they look the same without the faces. */
final class SvgFile {
    private SvgFile() {
    }

    static List<String> write(Drawing drawing, OutputStream out) throws IOException, AtlasException {
        PaperSize paper = drawing.paper();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(empty());
        context.setPrecision(3);
        SVGGraphics2D g = new SVGGraphics2D(context, true);
        g.setSVGCanvasSize(new Dimension((int) Math.ceil(paper.pixelWidth()), (int) Math.ceil(paper.pixelHeight())));
        List<String> dropped = drawing.paint(g);
        Element root = g.getRoot();
        root.setAttributeNS(null, "width", number(paper.width()) + "mm");
        root.setAttributeNS(null, "height", number(paper.height()) + "mm");
        root.setAttributeNS(null, "viewBox", "0 0 " + number(paper.pixelWidth()) + " " + number(paper.pixelHeight()));
        Element title = root.getOwnerDocument().createElementNS(SVGGraphics2D.SVG_NAMESPACE_URI, "title");
        title.setTextContent(drawing.title());
        root.insertBefore(title, root.getFirstChild());
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        g.stream(root, writer, true, false);
        writer.flush();
        return dropped;
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.4f", value);
        return text.replaceAll("\\.?0+$", "");
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation()
                    .createDocument(SVGGraphics2D.SVG_NAMESPACE_URI, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the platform's XML parser is missing", e);
        }
    }
}
