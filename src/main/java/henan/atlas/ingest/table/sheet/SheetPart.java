package henan.atlas.ingest.table.sheet;

import henan.atlas.domain.AtlasException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The part of a workbook that is one sheet, read once, row by row. */
final class SheetPart {
    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?([eE][+-]?\\d{1,3})?");
    /** Digits that a spreadsheet keeps; those behind them are of its reckoning. */
    private static final MathContext KEPT = new MathContext(15);
    private static final int MOST_MERGED = 20_000;
    /** Days from 1899-12-30, as the formats count but for their first two months. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final int DAYS_TO_1904 = 1462;
    private static final int LAST_DAY = 2_958_465;

    private final List<String> shared;
    private final CellFormats formats;
    private final boolean from1904;
    private final SheetBounds bounds;
    private final List<ReadRow> rows = new ArrayList<>();
    private final List<ReadSheet.Area> merged = new ArrayList<>();

    SheetPart(List<String> shared, CellFormats formats, boolean from1904, SheetBounds bounds) {
        this.shared = shared;
        this.formats = formats;
        this.from1904 = from1904;
        this.bounds = bounds;
    }

    List<ReadRow> rows() {
        return rows;
    }

    List<ReadSheet.Area> merged() {
        return merged;
    }

    void read(XMLStreamReader xml) throws XMLStreamException, AtlasException {
        int next = 1;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("row")) {
                String written = XlsxReading.value(xml, "r");
                int number = written.matches("[1-9]\\d{0,6}") ? Integer.parseInt(written) : next;
                next = number + 1;
                row(xml, number);
            } else if (xml.getLocalName().equals("mergeCell") && merged.size() < MOST_MERGED) {
                merge(XlsxReading.value(xml, "ref"));
            }
        }
    }

    private void row(XMLStreamReader xml, int number) throws XMLStreamException, AtlasException {
        boolean hidden = XlsxReading.value(xml, "hidden").matches("1|true");
        List<ReadCell> cells = new ArrayList<>();
        int column = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                Matcher place = PLACE.matcher(XlsxReading.value(xml, "r"));
                column = place.matches() ? column(place.group(1)) : column;
                ReadCell cell = cell(xml);
                if (!cell.isBlank()) {
                    bounds.cell(column, cell);
                    while (cells.size() < column) {
                        cells.add(ReadCell.BLANK);
                    }
                    if (cells.size() == column) {
                        cells.add(cell);
                    }
                }
                column++;
            }
        }
        if (!cells.isEmpty()) {
            bounds.row();
            rows.add(new ReadRow(number, hidden, cells));
        }
    }

    private ReadCell cell(XMLStreamReader xml) throws XMLStreamException {
        String type = XlsxReading.value(xml, "t");
        String style = XlsxReading.value(xml, "s");
        boolean formula = false;
        String value = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = true;
                    case "v" -> value = xml.getElementText();
                    case "is" -> value = XlsxReading.text(xml, "is");
                    default -> { }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
        }
        ReadCell cell = value(type, value, style.matches("\\d{1,6}") ? Integer.parseInt(style) : -1);
        return formula && !cell.isBlank() ? cell.reckoned() : cell;
    }

    private ReadCell value(String type, String value, int style) {
        return switch (type) {
            case "s" -> ReadCell.text(value.strip().matches("\\d{1,9}") && Integer.parseInt(value.strip())
                    < shared.size() ? shared.get(Integer.parseInt(value.strip())) : "");
            case "str" -> ReadCell.text(XlsxReading.unescaped(value));
            case "inlineStr" -> ReadCell.text(value);
            case "b" -> ReadCell.text(value.equals("1") ? "TRUE" : "FALSE");
            case "e" -> new ReadCell(ReadCell.Kind.FAULT, value, false, false);
            case "d" -> new ReadCell(ReadCell.Kind.DAY, value.split("T")[0], false, false);
            default -> number(value.strip(), formats.shown(style));
        };
    }

    private ReadCell number(String value, CellFormats.Shown shown) {
        if (value.isEmpty() || !NUMBER.matcher(value).matches()) {
            return ReadCell.text(value);
        }
        BigDecimal number = new BigDecimal(value).round(KEPT).stripTrailingZeros();
        if (shown == CellFormats.Shown.DAY && number.signum() > 0 && number.compareTo(
                BigDecimal.valueOf(LAST_DAY)) <= 0) {
            return new ReadCell(ReadCell.Kind.DAY, FIRST_DAY.plusDays(number.longValue()
                    + (from1904 ? DAYS_TO_1904 : 0)).toString(), false, false);
        }
        boolean percent = shown == CellFormats.Shown.PERCENT;
        BigDecimal told = percent ? number.movePointRight(2).stripTrailingZeros() : number;
        return new ReadCell(ReadCell.Kind.NUMBER, told.toPlainString(), percent, false);
    }

    private void merge(String area) {
        String[] ends = area.split(":");
        Matcher first = PLACE.matcher(ends[0]);
        Matcher last = PLACE.matcher(ends[ends.length - 1]);
        if (first.matches() && last.matches()) {
            merged.add(new ReadSheet.Area(Integer.parseInt(first.group(2)), column(first.group(1)),
                    Integer.parseInt(last.group(2)), column(last.group(1))));
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }
}
