package henan.atlas.ingest.table.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How numbers of a workbook are shown: as what they are, as days, or as so many in a hundred.
 *
 * @param of by the number of a style
 */
record CellFormats(List<Shown> of) {
    static final CellFormats NONE = new CellFormats(List.of());
    private static final Pattern NO_PATTERN = Pattern.compile("\"[^\"]*\"|\\\\.|\\[(?!h|m|s)[^\\]]*\\]|_.|\\*.");
    private static final Pattern DAY = Pattern.compile("[yYdD年月日]|[mM](?=.*[yYdD])");

    /** What a number stands for. */
    enum Shown { NUMBER, DAY, PERCENT }

    CellFormats {
        of = List.copyOf(of);
    }

    Shown shown(int style) {
        return style >= 0 && style < of.size() ? of.get(style) : Shown.NUMBER;
    }

    static CellFormats read(XMLStreamReader xml) throws XMLStreamException {
        Map<Integer, Shown> named = new HashMap<>();
        List<Shown> styles = new ArrayList<>();
        boolean cells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            String name = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT
                    ? xml.getLocalName() : "";
            if (event == XMLStreamConstants.START_ELEMENT && name.equals("numFmt")) {
                named.put(number(XlsxReading.value(xml, "numFmtId")), shown(XlsxReading.value(xml, "formatCode")));
            } else if (name.equals("cellXfs")) {
                cells = event == XMLStreamConstants.START_ELEMENT;
            } else if (cells && event == XMLStreamConstants.START_ELEMENT && name.equals("xf")) {
                int format = number(XlsxReading.value(xml, "numFmtId"));
                styles.add(named.getOrDefault(format, builtIn(format)));
            }
        }
        return new CellFormats(styles);
    }

    private static int number(String written) {
        return written.matches("\\d{1,6}") ? Integer.parseInt(written) : -1;
    }

    /** Formats every program knows by their number, those of China among them. */
    private static Shown builtIn(int format) {
        boolean day = format >= 14 && format <= 17 || format == 22 || format >= 27 && format <= 31
                || format == 36 || format >= 50 && format <= 54 || format == 57 || format == 58;
        return day ? Shown.DAY : format == 9 || format == 10 ? Shown.PERCENT : Shown.NUMBER;
    }

    private static Shown shown(String pattern) {
        String bare = NO_PATTERN.matcher(pattern.split(";")[0].replaceAll("[\"](年|月|日)[\"]", "$1")).replaceAll("");
        return DAY.matcher(bare).find() ? Shown.DAY : bare.contains("%") ? Shown.PERCENT : Shown.NUMBER;
    }
}
