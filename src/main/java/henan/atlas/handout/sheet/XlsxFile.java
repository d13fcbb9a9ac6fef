package henan.atlas.handout.sheet;

import henan.atlas.domain.AtlasException;
import henan.atlas.page.file.XmlText;
import henan.atlas.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Office Open XML for spreadsheets (ECMA-376). Rows go out as they come; the header stays in sight and filters. Text is
 * text whatever it begins with, and stays so when a person edits the cell.
 */
public final class XlsxFile {
    /** Header and rows of a sheet. */
    static final int MOST_ROWS = 1_048_576;
    /** UTF-16 units of a cell. */
    static final int LONGEST_TEXT = 32_767;
    private static final String FORMAT_TEXT = "@";
    /** Rows kept before they go out. */
    private static final int AT_ONCE = 200;
    /** Rows the widths of columns are taken from. */
    private static final int MEASURED = 500;
    private static final double NARROWEST = 6;
    private static final double WIDEST = 34;
    /** Height of a line, in points. */
    private static final double LINE = 15;
    /** Lines of a row that are seen at once; more are read in the cell. */
    private static final double MOST_LINES = 6;
    /** For the arrow of the filter. */
    private static final int ARROW = 3;
    /** What a text must not look like: the format writes letters it cannot hold so. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxFile() {
    }

    /**
     * Writes one.
     *
     * @return whether it is whole; false when it was cancelled
     * @throws AtlasException when a sheet has more rows than the format holds; nothing is written then
     */
    public static boolean write(SheetBook book, OutputStream out, BooleanSupplier cancelled)
            throws IOException, AtlasException {
        for (DataSheet sheet : book.sheets()) {
            if (sheet.size() >= MOST_ROWS) {
                throw new AtlasException(Messages.of("handout").message("tooManyRows", sheet.size(), MOST_ROWS - 1));
            }
        }
        List<String> names = SheetNames.of(book.sheets().stream().map(DataSheet::name).toList());
        Workbook file = new Workbook(out, "henan-atlas", null);
        file.properties().setTitle(XmlText.lines(book.title()));
        for (int i = 0; i < names.size(); i++) {
            if (!write(book.sheets().get(i), file.newWorksheet(names.get(i)), cancelled)) {
                return false;
            }
        }
        file.finish();
        return true;
    }

    private static boolean write(DataSheet sheet, Worksheet to, BooleanSupplier cancelled) throws IOException {
        List<SheetColumn> columns = sheet.columns();
        double[] widths = widths(sheet);
        for (int i = 0; i < widths.length; i++) {
            to.width(i, widths[i]);
            to.value(0, i, text(columns.get(i).title()));
            to.style(0, i).bold().wrapText(true).verticalAlignment("center").fillColor("EEF1F4")
                    .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN).set();
        }
        to.freezePane(0, 1);
        asPages(to);
        int row = 0;
        for (List<CellValue> cells : sheet.rows()) {
            if (cancelled.getAsBoolean()) {
                return false;
            }
            row++;
            double lines = 1;
            for (int i = 0; i < columns.size(); i++) {
                cell(to, row, i, cells.get(i), columns.get(i).kind());
                lines = Math.max(lines, Math.ceil(width(cells.get(i).plain()) / widths[i]));
            }
            if (lines > 1) {
                to.rowHeight(row, Math.min(lines, MOST_LINES) * LINE);
            }
            if (row % AT_ONCE == 0) {
                to.flush();
            }
        }
        if (row > 0) {
            to.setAutoFilter(0, 0, row, columns.size() - 1);
        }
        to.finish();
        return true;
    }

    /** Printed as wide as a sheet of A4 lying, with the header on each. */
    private static void asPages(Worksheet to) {
        to.repeatRows(0);
        to.paperSize(PaperSize.A4_PAPER);
        to.pageOrientation("landscape");
        to.setFitToPage(true);
        to.fitToWidth((short) 1);
        to.fitToHeight((short) 0);
        to.footer("&P / &N", Position.CENTER);
    }

    private static void cell(Worksheet to, int row, int column, CellValue value, SheetColumn.Kind kind) {
        StyleSetter style = to.style(row, column).verticalAlignment("top");
        if (value instanceof CellValue.Amount amount) {
            to.value(row, column, amount.number());
            style.format(kind == SheetColumn.Kind.YEAR ? "0" : decimals(amount)).set();
        } else if (value instanceof CellValue.Day day) {
            to.value(row, column, day.date());
            style.format("yyyy-mm-dd").set();
        } else if (value instanceof CellValue.Link link) {
            // The library writes an address as it is handed over.
            to.hyperlink(row, column, new HyperLink(XmlText.escaped(link.address()), text(link.words())));
            style.fontColor("0563C1").underlined().wrapText(true).set();
        } else if (!value.plain().isEmpty()) {
            to.inlineString(row, column, text(value.plain()));
            if (kind == SheetColumn.Kind.TEXT) {
                style.wrapText(true).format(FORMAT_TEXT).set();
            } else {
                style.horizontalAlignment(kind == SheetColumn.Kind.GRADE ? "center" : "right")
                        .indent(kind == SheetColumn.Kind.GRADE ? 0 : 1).format(FORMAT_TEXT)
                        .set();
            }
        }
    }

    /** Thousands apart, and as many decimals as the source has. */
    private static String decimals(CellValue.Amount amount) {
        int decimals = Math.max(0, amount.number().scale());
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(Math.min(decimals, 10));
    }

    /** As the format holds it: too long a text, which no atlas has of its own, ends in a mark of that. */
    private static String text(String words) {
        String text = ESCAPE.matcher(XmlText.lines(words)).replaceAll("_x005F_");
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = LONGEST_TEXT - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Widths in digits, of what most cells have: a Chinese character is as wide as two. */
    private static double[] widths(DataSheet sheet) {
        double[] widths = sheet.columns().stream().mapToDouble(column -> width(column.title()) + ARROW).toArray();
        int row = 0;
        for (List<CellValue> cells : sheet.rows()) {
            if (row++ == MEASURED) {
                break;
            }
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(cells.get(i).plain()) + 1);
            }
        }
        return Arrays.stream(widths).map(width -> Math.max(NARROWEST, Math.min(WIDEST, width))).toArray();
    }

    private static double width(String text) {
        // Beyond the Latin, Greek and Cyrillic letters all but a few are of full width.
        return text.lines().mapToInt(line -> line.codePoints().map(letter -> letter < 0x2E80 ? 1 : 2).sum()).max()
                .orElse(0) * 1.05;
    }
}
