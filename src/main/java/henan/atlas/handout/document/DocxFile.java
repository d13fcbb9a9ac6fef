package henan.atlas.handout.document;

import henan.atlas.page.file.XmlText;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Office Open XML for word processors (ECMA-376): A4, pages numbered, headings that an outline knows, tables whose
 * header every sheet repeats, footnotes. A note referred to again is not set again: its mark is a field that follows
 * the first.
 */
public final class DocxFile {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** In twentieths of a point: A4, and what lies between its margins. */
    private static final int PAGE_WIDTH = 11906;
    private static final int PAGE_HEIGHT = 16838;
    private static final int MARGIN = 1304;
    /** Tables of more columns lie across. */
    private static final int MOST_UPRIGHT = 4;
    /** Width of a column in which words of four letters stand on one line. */
    private static final int LEAST_WIDTH = 1200;
    /** What is the same in every file, and where it goes. */
    private static final Map<String, String> KEPT = Map.of("package-rels.xml", "_rels/.rels",
            "document-rels.xml", "word/_rels/document.xml.rels", "styles.xml", "word/styles.xml",
            "settings.xml", "word/settings.xml", "fontTable.xml", "word/fontTable.xml",
            "footer.xml", "word/footer.xml");

    private final Document document;
    private final ZipOutputStream zip;
    /** Whether the paper lies across. */
    private final boolean across;
    /** The notes in the order in which they are first referred to, which is how programs number them. */
    private final List<Integer> noted = new ArrayList<>();

    private DocxFile(Document document, ZipOutputStream zip) {
        this.document = document;
        this.zip = zip;
        this.across = document.parts().stream().anyMatch(part -> part instanceof DocumentPart.Table table
                && table.header().size() > MOST_UPRIGHT);
    }

    /** What lies between the margins. */
    private int textWidth() {
        return (across ? PAGE_HEIGHT : PAGE_WIDTH) - 2 * MARGIN;
    }

    /** Some part of the file. */
    private interface Contents {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    /** Writes one. @return whether it is whole; false when it was cancelled */
    public static boolean write(Document document, OutputStream out, BooleanSupplier cancelled) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try {
            boolean whole = new DocxFile(document, zip).write(cancelled);
            zip.finish();
            return whole;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private boolean write(BooleanSupplier cancelled) throws IOException, XMLStreamException {
        keep("content-types.xml", "[Content_Types].xml");
        for (Map.Entry<String, String> part : KEPT.entrySet()) {
            keep(part.getKey(), part.getValue());
        }
        part("docProps/core.xml", this::properties);
        part("word/document.xml", xml -> body(xml, cancelled));
        part("word/footnotes.xml", this::notes);
        return !cancelled.getAsBoolean();
    }

    private void keep(String resource, String name) throws IOException {
        try (InputStream in = DocxFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            zip.putNextEntry(new ZipEntry(name));
            in.transferTo(zip);
            zip.closeEntry();
        }
    }

    private void part(String name, Contents contents) throws IOException, XMLStreamException {
        zip.putNextEntry(new ZipEntry(name));
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(zip, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        contents.write(xml);
        xml.writeEndDocument();
        xml.flush();
        zip.closeEntry();
    }

    private void properties(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("cp:coreProperties");
        xml.writeNamespace("cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        xml.writeNamespace("dc", "http://purl.org/dc/elements/1.1/");
        xml.writeStartElement("dc:title");
        xml.writeCharacters(XmlText.lines(document.title()));
        xml.writeEndElement();
        xml.writeStartElement("dc:language");
        xml.writeCharacters(document.locale().toLanguageTag());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void body(XMLStreamWriter xml, BooleanSupplier cancelled) throws XMLStreamException {
        start(xml, "document");
        open(xml, "body");
        paragraph(xml, "Heading1", List.of(new DocumentRun.Words(document.title())));
        for (DocumentPart part : document.parts()) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            if (part instanceof DocumentPart.Heading heading) {
                paragraph(xml, "Heading" + heading.level(), List.of(new DocumentRun.Words(heading.words())));
            } else if (part instanceof DocumentPart.Paragraph paragraph) {
                paragraph(xml, paragraph.remark() ? "Remark" : "Normal", paragraph.runs());
            } else if (part instanceof DocumentPart.Table table) {
                table(xml, table);
            }
        }
        open(xml, "sectPr");
        xml.writeEmptyElement("w:footerReference");
        xml.writeAttribute("w:type", "default");
        xml.writeAttribute("r:id", "rId5");
        if (across) {
            empty(xml, "pgSz", "w", PAGE_HEIGHT, "h", PAGE_WIDTH, "orient", "landscape");
        } else {
            empty(xml, "pgSz", "w", PAGE_WIDTH, "h", PAGE_HEIGHT);
        }
        empty(xml, "pgMar", "top", MARGIN, "right", MARGIN, "bottom", MARGIN, "left", MARGIN, "header", 720,
                "footer", 720, "gutter", 0);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void start(XMLStreamWriter xml, String root) throws XMLStreamException {
        xml.writeStartElement("w:" + root);
        xml.writeNamespace("w", W);
        xml.writeNamespace("r", R);
    }

    private static void open(XMLStreamWriter xml, String element) throws XMLStreamException {
        xml.writeStartElement("w:" + element);
    }

    /** An element without contents. @param attributes names and values by turns */
    private static void empty(XMLStreamWriter xml, String element, Object... attributes) throws XMLStreamException {
        xml.writeEmptyElement("w:" + element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute("w:" + attributes[i], attributes[i + 1].toString());
        }
    }

    private void paragraph(XMLStreamWriter xml, String style, List<DocumentRun> runs) throws XMLStreamException {
        open(xml, "p");
        open(xml, "pPr");
        empty(xml, "pStyle", "val", style);
        xml.writeEndElement();
        boolean behindMark = false;
        for (DocumentRun run : runs) {
            if (run instanceof DocumentRun.NoteMark mark) {
                if (behindMark) {
                    // Else 1 and 2 are 12.
                    open(xml, "r");
                    raised(xml);
                    text(xml, "t", ",");
                    xml.writeEndElement();
                }
                mark(xml, mark.note());
            } else if (run instanceof DocumentRun.Words words) {
                words(xml, words);
            }
            behindMark = run instanceof DocumentRun.NoteMark;
        }
        xml.writeEndElement();
    }

    private void words(XMLStreamWriter xml, DocumentRun.Words run) throws XMLStreamException {
        open(xml, "r");
        open(xml, "rPr");
        if (run.strong()) {
            empty(xml, "b");
        }
        empty(xml, "lang", "val", "en-US", "eastAsia", "zh-CN");
        xml.writeEndElement();
        String[] lines = XmlText.lines(run.words()).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                empty(xml, "br");
            }
            text(xml, "t", lines[i]);
        }
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String element, String words) throws XMLStreamException {
        open(xml, element);
        xml.writeAttribute("xml:space", "preserve");
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private void mark(XMLStreamWriter xml, int note) throws XMLStreamException {
        int before = noted.indexOf(note);
        if (before < 0) {
            noted.add(note);
            empty(xml, "bookmarkStart", "id", noted.size(), "name", "note" + noted.size());
            open(xml, "r");
            raised(xml);
            empty(xml, "footnoteReference", "id", noted.size());
            xml.writeEndElement();
            empty(xml, "bookmarkEnd", "id", noted.size());
            return;
        }
        field(xml, "begin");
        open(xml, "r");
        raised(xml);
        text(xml, "instrText", " NOTEREF note" + (before + 1) + " \\f \\h ");
        xml.writeEndElement();
        field(xml, "separate");
        open(xml, "r");
        raised(xml);
        text(xml, "t", String.valueOf(before + 1));
        xml.writeEndElement();
        field(xml, "end");
    }

    private static void field(XMLStreamWriter xml, String type) throws XMLStreamException {
        open(xml, "r");
        raised(xml);
        empty(xml, "fldChar", "fldCharType", type);
        xml.writeEndElement();
    }

    private static void raised(XMLStreamWriter xml) throws XMLStreamException {
        open(xml, "rPr");
        empty(xml, "rStyle", "val", "FootnoteReference");
        xml.writeEndElement();
    }

    /** The width divided as told, the first column, of what rows are called, no narrower than such words. */
    private static List<Integer> widths(List<Integer> shares, int width) {
        int whole = shares.stream().mapToInt(Integer::intValue).sum();
        int first = Math.max(shares.get(0) * width / whole, Math.min(LEAST_WIDTH, width / shares.size()));
        int others = whole - shares.get(0);
        return IntStream.range(0, shares.size()).mapToObj(i -> i == 0 ? first
                : shares.get(i) * (width - first) / Math.max(1, others)).toList();
    }

    private void table(XMLStreamWriter xml, DocumentPart.Table table) throws XMLStreamException {
        List<Integer> widths = widths(table.shares(), textWidth());
        open(xml, "tbl");
        open(xml, "tblPr");
        empty(xml, "tblStyle", "val", "AtlasTable");
        empty(xml, "tblW", "w", textWidth(), "type", "dxa");
        empty(xml, "tblLayout", "type", "fixed");
        empty(xml, "tblLook", "val", "0020", "firstRow", "1", "lastRow", "0", "firstColumn", "0", "lastColumn", "0",
                "noHBand", "1", "noVBand", "1");
        xml.writeEndElement();
        open(xml, "tblGrid");
        for (int width : widths) {
            empty(xml, "gridCol", "w", width);
        }
        xml.writeEndElement();
        row(xml, widths, table.header().stream()
                .map(words -> List.<DocumentRun>of(new DocumentRun.Words(words, true))).toList(), true);
        for (List<List<DocumentRun>> cells : table.rows()) {
            row(xml, widths, cells, false);
        }
        xml.writeEndElement();
        // Else two tables are one.
        paragraph(xml, "TableText", List.of());
    }

    private void row(XMLStreamWriter xml, List<Integer> widths, List<List<DocumentRun>> cells, boolean header)
            throws XMLStreamException {
        open(xml, "tr");
        open(xml, "trPr");
        empty(xml, "cantSplit");
        if (header) {
            empty(xml, "tblHeader");
        }
        xml.writeEndElement();
        for (int i = 0; i < widths.size(); i++) {
            open(xml, "tc");
            open(xml, "tcPr");
            empty(xml, "tcW", "w", widths.get(i), "type", "dxa");
            xml.writeEndElement();
            paragraph(xml, "TableText", cells.get(i));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void notes(XMLStreamWriter xml) throws XMLStreamException {
        start(xml, "footnotes");
        line(xml, -1, "separator");
        line(xml, 0, "continuationSeparator");
        for (int i = 0; i < noted.size(); i++) {
            open(xml, "footnote");
            xml.writeAttribute("w:id", String.valueOf(i + 1));
            open(xml, "p");
            open(xml, "pPr");
            empty(xml, "pStyle", "val", "FootnoteText");
            xml.writeEndElement();
            open(xml, "r");
            raised(xml);
            empty(xml, "footnoteRef");
            xml.writeEndElement();
            words(xml, new DocumentRun.Words(" " + document.notes().get(noted.get(i) - 1)));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** What parts the notes from the text. */
    private static void line(XMLStreamWriter xml, int id, String type) throws XMLStreamException {
        open(xml, "footnote");
        xml.writeAttribute("w:type", type);
        xml.writeAttribute("w:id", String.valueOf(id));
        open(xml, "p");
        open(xml, "r");
        empty(xml, type);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
