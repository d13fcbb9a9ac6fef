package henan.atlas.page.file;

import henan.atlas.text.Messages;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * What a PDF says of itself, in its two places alike: title, author, dates; as XMP (ISO 16684-1) also that it is
 * PDF/A-2 with text that can be read (ISO 19005-2), and in what colours it is meant.
 */
record PdfMetadata(FileLabel label, ZonedDateTime made) {
    static final String LANGUAGE = "zh-CN";
    private static final String PRODUCER = "Apache PDFBox";
    private static final String COLOURS = "sRGB IEC61966-2.1";

    private static String creator() {
        return Messages.of("page").get("file.creator");
    }

    void put(PDDocument document) throws IOException {
        PDDocumentInformation said = document.getDocumentInformation();
        said.setTitle(label.title());
        said.setAuthor(label.author().isEmpty() ? null : label.author());
        said.setSubject(label.subject().isEmpty() ? null : label.subject());
        said.setKeywords(label.keywords().isEmpty() ? null : keywords());
        said.setCreator(creator());
        said.setProducer(PRODUCER);
        said.setCreationDate(GregorianCalendar.from(made));
        said.setModificationDate(GregorianCalendar.from(made));
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        PDOutputIntent colours = new PDOutputIntent(document,
                new ByteArrayInputStream(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()));
        colours.setOutputConditionIdentifier(COLOURS);
        colours.setInfo(COLOURS);
        colours.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(colours);
        document.getDocumentCatalog().setLanguage(LANGUAGE);
    }

    private String keywords() {
        return String.join(", ", label.keywords());
    }

    private String xmp() {
        String date = made.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                <pdfaid:part>2</pdfaid:part>
                <pdfaid:conformance>U</pdfaid:conformance>
                <dc:format>application/pdf</dc:format>
                """
                + "<dc:language><rdf:Bag><rdf:li>" + LANGUAGE + "</rdf:li></rdf:Bag></dc:language>\n"
                + spoken("title", label.title()) + spoken("description", label.subject())
                + spoken("rights", label.terms())
                + (label.source().isEmpty() ? "" : plain("dc:source", label.source()))
                + listed("creator", "Seq", label.author().isEmpty() ? List.of() : List.of(label.author()))
                + listed("subject", "Bag", label.keywords())
                + (label.keywords().isEmpty() ? "" : plain("pdf:Keywords", keywords()))
                + plain("pdf:Producer", PRODUCER) + plain("xmp:CreatorTool", creator())
                + plain("xmp:CreateDate", date) + plain("xmp:ModifyDate", date) + plain("xmp:MetadataDate", date)
                + "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
    }

    private static String plain(String name, String value) {
        return "<" + name + ">" + XmlText.escaped(value) + "</" + name + ">\n";
    }

    private static String spoken(String name, String value) {
        return value.isEmpty() ? "" : "<dc:" + name + "><rdf:Alt><rdf:li xml:lang=\"x-default\">"
                + XmlText.escaped(value) + "</rdf:li></rdf:Alt></dc:" + name + ">\n";
    }

    private static String listed(String name, String kind, List<String> values) {
        return values.isEmpty() ? "" : values.stream().map(v -> "<rdf:li>" + XmlText.escaped(v) + "</rdf:li>")
                .collect(Collectors.joining("", "<dc:" + name + "><rdf:" + kind + ">",
                        "</rdf:" + kind + "></dc:" + name + ">\n"));
    }
}
