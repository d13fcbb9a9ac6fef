package henan.atlas.ingest.table.sheet;

import henan.atlas.domain.AtlasException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Office Open XML for spreadsheets (ECMA-376), with the JDK's zip and XML: the few parts in which values stand. What is
 * unpacked is counted while it is unpacked; no document type is read and nothing outside the file.
 */
final class XlsxReading {
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final String file;
    private final ZipFile zip;
    private long unpacked;
    private final List<String> shared = new ArrayList<>();
    private CellFormats formats = CellFormats.NONE;

    private XlsxReading(String file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /** What a part is read with. */
    private interface PartReading {
        void read(XMLStreamReader xml) throws XMLStreamException, AtlasException;
    }

    /** A sheet as the workbook lists it. */
    private record Listed(String name, boolean hidden, String relation) {
    }

    /** More was unpacked than any table has. */
    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    static ReadBook read(String file, Path place) throws AtlasException {
        try (ZipFile zip = new ZipFile(place.toFile())) {
            return new XlsxReading(file, zip).book();
        } catch (IOException | IllegalArgumentException e) {
            // A name of an entry that cannot be read is no IOException.
            throw SheetBounds.wrong("broken", file);
        }
    }

    private ReadBook book() throws AtlasException {
        List<Listed> listed = new ArrayList<>();
        boolean[] from1904 = new boolean[1];
        if (!part("xl/workbook.xml", xml -> {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    if (xml.getLocalName().equals("sheet")) {
                        String state = value(xml, "state");
                        String relation = xml.getAttributeValue(RELATIONS, "id");
                        listed.add(new Listed(value(xml, "name"), state.contains("idden"),
                                relation == null ? "" : relation));
                    } else if (xml.getLocalName().equals("workbookPr")) {
                        from1904[0] = value(xml, "date1904").matches("1|true");
                    }
                }
            }
        }) || listed.isEmpty()) {
            throw SheetBounds.wrong("noTable", file);
        }
        Map<String, String> targets = new HashMap<>();
        part("xl/_rels/workbook.xml.rels", xml -> {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Relationship")) {
                    targets.put(value(xml, "Id"), value(xml, "Target"));
                }
            }
        });
        part("xl/sharedStrings.xml", this::sharedTexts);
        part("xl/styles.xml", xml -> formats = CellFormats.read(xml));
        SheetBounds bounds = new SheetBounds();
        List<ReadSheet> sheets = new ArrayList<>();
        for (Listed each : listed) {
            String target = targets.getOrDefault(each.relation(), "");
            String place = target.startsWith("/") ? target.substring(1)
                    : Path.of("xl").resolve(target).normalize().toString().replace('\\', '/');
            SheetPart read = new SheetPart(shared, formats, from1904[0], bounds);
            if (!target.contains("chartsheet") && part(place, read::read)) {
                sheets.add(new ReadSheet(each.name(), each.hidden(), read.rows(), read.merged()));
            }
        }
        if (sheets.isEmpty()) {
            throw SheetBounds.wrong("broken", file);
        }
        return new ReadBook(file, sheets, "", "");
    }

    /** Reads a part of the file. @return whether there is one */
    private boolean part(String name, PartReading reading) throws AtlasException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return false;
        }
        try (InputStream in = new Counted(zip.getInputStream(entry))) {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            reading.read(xml);
            return true;
        } catch (TooMuch e) {
            throw SheetBounds.wrong("bomb", file, SheetBounds.MOST_UNPACKED >> 20);
        } catch (XMLStreamException e) {
            throw causedByTooMuch(e) ? SheetBounds.wrong("bomb", file, SheetBounds.MOST_UNPACKED >> 20)
                    : SheetBounds.wrong("broken", file);
        } catch (IOException e) {
            throw SheetBounds.wrong("broken", file);
        }
    }

    private static boolean causedByTooMuch(XMLStreamException fault) {
        return fault.getNestedException() instanceof TooMuch || fault.getCause() instanceof TooMuch;
    }

    private void sharedTexts(XMLStreamReader xml) throws XMLStreamException, AtlasException {
        int characters = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
                String text = text(xml, "si");
                characters += text.length();
                if (shared.size() >= SheetBounds.MOST_CELLS || characters > SheetBounds.MOST_CHARACTERS) {
                    throw SheetBounds.wrong("tooMuch", SheetBounds.MOST_CELLS);
                }
                shared.add(text);
            }
        }
    }

    /** The text in an element that may be in several letterings; how it is read aloud is left out. */
    static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int aloud = 0;
        boolean inText = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inText = xml.getLocalName().equals("t");
                aloud += xml.getLocalName().equals("rPh") ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                aloud -= xml.getLocalName().equals("rPh") ? 1 : 0;
                if (xml.getLocalName().equals(element)) {
                    break;
                }
            } else if (inText && aloud == 0 && xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return unescaped(text.toString());
    }

    /** The format writes signs that XML cannot hold as _x000D_. */
    static String unescaped(String text) {
        return text.indexOf("_x") < 0 ? text : ESCAPED.matcher(text).replaceAll(sign -> Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(sign.group(1), 16))));
    }

    /** An attribute; empty where there is none. */
    static String value(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }

    /** Counts what is unpacked. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            count(read);
            return read;
        }

        private void count(int read) throws IOException {
            unpacked += Math.max(read, 0);
            if (unpacked > SheetBounds.MOST_UNPACKED) {
                throw new TooMuch();
            }
        }
    }
}
