package henan.atlas.page.gis;

import henan.atlas.render.style.FillSymbol;
import henan.atlas.render.style.LineSymbol;
import henan.atlas.render.style.TextSymbol;
import java.awt.BasicStroke;
import java.awt.Color;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The style of one table in the words of QGIS 3 (QML): rules with their symbols, rules with their names, and what
 * columns are called. Lengths are written in millimetres: what QGIS calls a pixel is one of the device.
 */
final class QgisDocument {
    private static final double MILLIMETRES = 25.4 / 96;
    private static final String MM = "MM";
    /** How far from its symbol a name stands, in logical pixels. */
    private static final double BESIDE = 5;
    /** QGIS's numbers for where names stand: about a point by its rules of cartography, along a line. */
    private static final String ABOUT = "6";
    private static final String ALONG = "3";
    private static final double OPAQUE = 255;

    private final List<RuleText> drawn = new ArrayList<>();
    private final List<RuleText> named = new ArrayList<>();

    /** From which scale denominator to which. */
    record Scales(double from, double to) {
    }

    /** An element with its attributes. */
    private record Element(String name, List<String> attributes, List<Element> inside) {
        static Element of(String name, String... attributes) {
            return new Element(name, List.of(attributes), List.of());
        }

        Element with(List<Element> children) {
            return new Element(name, attributes, children);
        }

        Element with(Element... children) {
            return with(List.of(children));
        }
    }

    /** @param looks the layers of a symbol, or what says how a name looks */
    private record RuleText(String words, String condition, Scales scales, String kind, List<Element> looks) {
    }

    void mark(String words, String condition, Scales scales, MarkSvg drawing) {
        drawn.add(new RuleText(words, condition, scales, "marker", List.of(layer("SvgMarker", "name", drawing.kept(),
                "size", mm(drawing.width()), "size_unit", MM, "color", "255,255,255,255", "outline_style", "no",
                "offset", "0,0"))));
    }

    void line(String words, String condition, Scales scales, List<LineSymbol> lines) {
        drawn.add(new RuleText(words, condition, scales, "line", lines.stream().map(QgisDocument::line).toList()));
    }

    void fill(String words, String condition, Scales scales, List<FillSymbol> fills) {
        drawn.add(new RuleText(words, condition, scales, "fill", fills.stream().map(f -> layer("SimpleFill", "color",
                rgba(f.color()), "style", "solid", "outline_style", "no")).toList()));
    }

    /** Areas, all of them, with an outline. @param width of that, in logical pixels */
    void outlined(FillSymbol fill, Color outline, double width) {
        drawn.add(new RuleText("", "", new Scales(0, Double.POSITIVE_INFINITY), "fill", List.of(layer("SimpleFill",
                "color", rgba(fill.color()), "style", "solid", "outline_style", "solid", "outline_color",
                rgba(outline), "outline_width", mm(width), "outline_width_unit", MM, "joinstyle", "round"))));
    }

    /** @param column from which names are read */
    void label(String words, String condition, Scales scales, TextSymbol look, String column) {
        boolean along = look.candidates() == TextSymbol.Candidates.ALONG;
        Element text = Element.of("text-style", "fieldName", column, "fontFamily", look.family(), "fontSize",
                mm(look.size()), "fontSizeUnit", MM, "fontWeight", look.bold() ? "75" : "50", "namedStyle",
                look.bold() ? "Bold" : "Regular", "textColor", rgba(look.color()), "textOpacity", "1",
                "fontLetterSpacing", mm(look.spacing())).with(Element.of("text-buffer", "bufferDraw",
                look.haloRadius() > 0 ? "1" : "0", "bufferSize", mm(look.haloRadius()), "bufferSizeUnits", MM,
                "bufferColor", rgba(look.halo()), "bufferOpacity", MarkSvg.number(look.halo().getAlpha() / OPAQUE)));
        named.add(new RuleText(words, condition, scales, "label", List.of(Element.of("settings", "calloutType",
                "simple").with(text, Element.of("placement", "placement", along ? ALONG : ABOUT, "dist", mm(BESIDE),
                "distUnits", MM, "priority", String.valueOf(Math.min(10, (int) (look.priority() / 90)))),
                Element.of("rendering", "obstacle", "1", "displayAll", "0")))));
    }

    /** The whole. @param aliases what columns are called before people, by their names, in the order of the table */
    String text(Map<String, String> aliases) {
        List<Element> parts = new ArrayList<>();
        if (!drawn.isEmpty()) {
            List<Element> symbols = new ArrayList<>();
            for (RuleText rule : drawn) {
                symbols.add(Element.of("symbol", "type", rule.kind(), "name", String.valueOf(symbols.size()), "alpha",
                        "1", "clip_to_extent", "1", "force_rhr", "0").with(rule.looks()));
            }
            parts.add(Element.of("renderer-v2", "type", "RuleRenderer", "symbollevels", "0", "enableorderby", "0",
                    "forceraster", "0").with(rules(drawn, true), Element.of("symbols").with(symbols)));
        }
        if (!named.isEmpty()) {
            parts.add(Element.of("labeling", "type", "rule-based").with(rules(named, false)));
        }
        List<Element> names = new ArrayList<>();
        aliases.forEach((column, name) -> names.add(Element.of("alias", "index", String.valueOf(names.size()), "field",
                column, "name", name)));
        parts.add(Element.of("aliases").with(names));
        return written(Element.of("qgis", "version", "3.22", "labelsEnabled", named.isEmpty() ? "0" : "1").with(parts));
    }

    private static Element rules(List<RuleText> rules, boolean symbols) {
        List<Element> all = new ArrayList<>();
        for (RuleText rule : rules) {
            String number = String.valueOf(all.size());
            List<String> told = new ArrayList<>(List.of("key", "{" + number + "}", "description", rule.words(),
                    "label", rule.words(), "filter", rule.condition()));
            if (symbols) {
                told.addAll(List.of("symbol", number));
            }
            if (rule.scales().from() > 0) {
                told.addAll(List.of("scalemindenom", MarkSvg.number(rule.scales().from())));
            }
            if (rule.scales().to() < Double.POSITIVE_INFINITY) {
                told.addAll(List.of("scalemaxdenom", MarkSvg.number(rule.scales().to())));
            }
            all.add(new Element("rule", told, symbols ? List.of() : rule.looks()));
        }
        return Element.of("rules", "key", "{root}").with(all);
    }

    private static Element line(LineSymbol line) {
        String dashes = line.pattern().stream().map(QgisDocument::mm).collect(Collectors.joining(";"));
        return layer("SimpleLine", "line_color", rgba(line.color()), "line_style", "solid", "line_width",
                mm(line.width()), "line_width_unit", MM, "capstyle", line.cap() == BasicStroke.CAP_ROUND ? "round"
                : line.cap() == BasicStroke.CAP_SQUARE ? "square" : "flat", "joinstyle",
                line.join() == BasicStroke.JOIN_ROUND ? "round" : line.join() == BasicStroke.JOIN_BEVEL ? "bevel"
                : "miter", "use_custom_dash", dashes.isEmpty() ? "0" : "1", "customdash", dashes, "customdash_unit",
                MM);
    }

    private static Element layer(String kind, String... settings) {
        List<Element> options = new ArrayList<>();
        for (int i = 0; i < settings.length; i += 2) {
            options.add(Element.of("Option", "type", "QString", "name", settings[i], "value", settings[i + 1]));
        }
        return Element.of("layer", "class", kind, "enabled", "1", "pass", "0", "locked", "0")
                .with(Element.of("Option", "type", "Map").with(options));
    }

    private static String mm(double pixels) {
        return MarkSvg.number(pixels * MILLIMETRES);
    }

    private static String rgba(Color color) {
        return color.getRed() + "," + color.getGreen() + "," + color.getBlue() + "," + color.getAlpha();
    }

    private static String written(Element root) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeDTD("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n");
            write(xml, root);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a style that is no XML", e);
        }
        return out.toString();
    }

    private static void write(XMLStreamWriter xml, Element element) throws XMLStreamException {
        xml.writeStartElement(element.name());
        for (int i = 0; i < element.attributes().size(); i += 2) {
            xml.writeAttribute(element.attributes().get(i), element.attributes().get(i + 1));
        }
        for (Element inside : element.inside()) {
            write(xml, inside);
        }
        xml.writeEndElement();
    }
}
