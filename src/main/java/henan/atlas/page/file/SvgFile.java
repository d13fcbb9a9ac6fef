package henan.atlas.page.file;

import henan.atlas.domain.AtlasException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A drawing as SVG 1.1: its size in millimetres, a unit a logical pixel, in layers as Inkscape knows them, told what it
 * is and whose.
 */
final class SvgFile {
    private static final int EXACT = 10_000;

    private SvgFile() {
    }

    static List<String> write(Drawing drawing, Lettering lettering, OutputStream out)
            throws IOException, AtlasException {
        SvgDefinitions definitions = new SvgDefinitions();
        SvgContent content = new SvgContent(definitions, lettering);
        List<String> dropped = drawing.paint(new SvgGraphics(content));
        content.letters().finish();
        String painted = content.finished();
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(head(drawing.paper()));
        writer.write(told(drawing.label()));
        writer.write("<defs>\n" + definitions + "</defs>\n");
        writer.write(painted);
        writer.write("</svg>\n");
        writer.flush();
        return dropped;
    }

    private static String head(PaperSize paper) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"\n"
                + " xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" version=\"1.1\" xml:lang=\""
                + PdfMetadata.LANGUAGE + "\" xml:space=\"preserve\"\n width=\"" + number(paper.width())
                + "mm\" height=\"" + number(paper.height()) + "mm\" viewBox=\"0 0 " + number(paper.pixelWidth()) + " "
                + number(paper.pixelHeight()) + "\"\n" + SvgText.usualFace() + ">\n";
    }

    private static String number(double value) {
        return SvgPath.number(value, EXACT);
    }

    private static String told(FileLabel label) {
        StringBuilder words = new StringBuilder();
        words.append(element("title", label.title())).append(element("desc", label.subject()))
                .append("<metadata>\n<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"")
                .append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
                .append(" xmlns:cc=\"http://creativecommons.org/ns#\">\n<cc:Work rdf:about=\"\">\n")
                .append(element("dc:format", "image/svg+xml")).append(element("dc:title", label.title()))
                .append(agent("creator", label.author())).append(element("dc:description", label.subject()))
                .append(element("dc:source", label.source())).append(agent("rights", label.terms()))
                .append(element("dc:language", PdfMetadata.LANGUAGE));
        if (!label.keywords().isEmpty()) {
            words.append("<dc:subject><rdf:Bag>");
            label.keywords().forEach(k -> words.append("<rdf:li>").append(XmlText.escaped(k)).append("</rdf:li>"));
            words.append("</rdf:Bag></dc:subject>\n");
        }
        return words.append("</cc:Work>\n</rdf:RDF>\n</metadata>\n").toString();
    }

    private static String element(String tag, String words) {
        return words.isEmpty() ? "" : "<" + tag + ">" + XmlText.escaped(words) + "</" + tag + ">\n";
    }

    /** As Inkscape shows it among a document's properties. */
    private static String agent(String tag, String words) {
        return words.isEmpty() ? "" : "<dc:" + tag + "><cc:Agent><dc:title>" + XmlText.escaped(words)
                + "</dc:title></cc:Agent></dc:" + tag + ">\n";
    }
}
