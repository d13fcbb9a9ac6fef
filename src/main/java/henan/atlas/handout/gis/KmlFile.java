package henan.atlas.handout.gis;

import henan.atlas.page.file.XmlText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.locationtech.jts.io.kml.KMLWriter;

/** KML 2.2 (OGC 12-007r2): a place mark for each thing, with what is told of it, and a style for each colour. */
public final class KmlFile {
    private static final int DECIMALS = 6;
    private static final String VALUE = "value";

    private final FeatureSheet sheet;
    private final Writer out;
    private final XMLStreamWriter xml;
    private final KMLWriter geometries = new KMLWriter();

    private KmlFile(FeatureSheet sheet, Writer out) throws XMLStreamException {
        this.sheet = sheet;
        this.out = out;
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
        geometries.setPrecision(DECIMALS);
    }

    /** Writes one. @return whether it is whole; false when it was cancelled */
    public static boolean write(FeatureSheet sheet, OutputStream out, BooleanSupplier cancelled) throws IOException {
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            return new KmlFile(sheet, writer).write(cancelled);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private boolean write(BooleanSupplier cancelled) throws XMLStreamException, IOException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("kml");
        xml.writeDefaultNamespace("http://www.opengis.net/kml/2.2");
        xml.writeStartElement("Document");
        text("name", sheet.title());
        text("description", String.join("\n", sheet.credits()));
        for (int color : new TreeSet<>(sheet.features().stream().flatMap(f -> f.color().stream())
                .collect(Collectors.toSet()))) {
            style(color);
        }
        for (FeatureSheet.Feature feature : sheet.features()) {
            if (cancelled.getAsBoolean()) {
                return false;
            }
            placeMark(feature);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
        return true;
    }

    private void style(int color) throws XMLStreamException {
        xml.writeStartElement("Style");
        xml.writeAttribute("id", id(color));
        for (String kind : List.of("IconStyle", "LineStyle", "PolyStyle")) {
            xml.writeStartElement(kind);
            // Opacity, blue, green, red.
            text("color", String.format(Locale.ROOT, "%s%02x%02x%02x", kind.equals("PolyStyle") ? "80" : "ff",
                    color & 0xFF, color >> 8 & 0xFF, color >> 16 & 0xFF));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String id(int color) {
        return String.format(Locale.ROOT, "c%06x", color);
    }

    private void placeMark(FeatureSheet.Feature feature) throws XMLStreamException, IOException {
        xml.writeStartElement("Placemark");
        text("name", feature.name());
        if (feature.color().isPresent()) {
            text("styleUrl", "#" + id(feature.color().get()));
        }
        xml.writeStartElement("ExtendedData");
        for (int i = 0; i < sheet.columns().size(); i++) {
            Optional<Object> value = feature.values().get(i);
            if (value.isPresent()) {
                xml.writeStartElement("Data");
                xml.writeAttribute("name", sheet.columns().get(i).name());
                text("displayName", sheet.columns().get(i).title());
                text(VALUE, value.get().toString());
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
        // Ends the start of the element before, so that the geometry stands behind it.
        xml.writeCharacters("");
        xml.flush();
        out.write(geometries.write(feature.geometry()));
        xml.writeEndElement();
    }

    private void text(String element, String words) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(XmlText.lines(words));
        xml.writeEndElement();
    }
}
