package henan.atlas.ingest.table.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import henan.atlas.domain.AtlasException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Text whose cells are parted by a comma, a semicolon or a tab, whichever its first lines have most evenly. */
final class CsvReading {
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,30})(?:\\.\\d{1,30})?");
    private static final String SEPARATORS = ",\t;";
    /** Lines the separator is told by. */
    private static final int LOOKED_AT = 30;

    private CsvReading() {
    }

    static ReadBook read(String file, byte[] bytes) throws AtlasException {
        TextDecoding decoded = TextDecoding.of(file, bytes);
        char separator = separator(decoded.text());
        SheetBounds bounds = new SheetBounds();
        List<ReadRow> rows = new ArrayList<>();
        int number = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false)
                .allowExtraFields(true).allowMissingFields(true).allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false).maxBufferSize(SheetBounds.MOST_BYTES).ofCsvRecord(decoded.text())) {
            for (CsvRecord record : csv) {
                number++;
                List<ReadCell> cells = cells(record, bounds);
                if (!cells.isEmpty()) {
                    bounds.row();
                    rows.add(new ReadRow(number, false, cells));
                }
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw SheetBounds.wrong("quote", file, number + 1);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory", e);
        }
        return new ReadBook(file, List.of(new ReadSheet("", false, rows, List.of())), decoded.name(),
                String.valueOf(separator));
    }

    private static List<ReadCell> cells(CsvRecord record, SheetBounds bounds) throws AtlasException {
        List<ReadCell> cells = new ArrayList<>();
        for (int i = 0; i < record.getFieldCount(); i++) {
            ReadCell cell = cell(record.getField(i));
            if (!cell.isBlank()) {
                bounds.cell(i, cell);
                while (cells.size() < i) {
                    cells.add(ReadCell.BLANK);
                }
                cells.add(cell);
            }
        }
        return cells;
    }

    /** A text tells no number from a text: what looks like one, and like no code, is one. */
    private static ReadCell cell(String text) {
        String bare = text.strip();
        return NUMBER.matcher(bare).matches() ? new ReadCell(ReadCell.Kind.NUMBER, bare, false, false)
                : ReadCell.text(text);
    }

    /** What most lines have as often as one another; a comma where nothing parts them. */
    private static char separator(String text) {
        char best = ',';
        double most = 0;
        List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(LOOKED_AT).toList();
        for (char separator : SEPARATORS.toCharArray()) {
            int[] counts = lines.stream().mapToInt(line -> count(line, separator)).filter(n -> n > 0).toArray();
            double usual = counts.length == 0 ? 0 : counts.length
                    + (double) Arrays.stream(counts).max().orElse(0) / 1000;
            if (usual > most) {
                most = usual;
                best = separator;
            }
        }
        return best;
    }

    /** How often a sign stands in a line outside of quotation marks. */
    private static int count(String line, char sign) {
        boolean quoted = false;
        int count = 0;
        for (char c : line.toCharArray()) {
            quoted ^= c == '"';
            count += !quoted && c == sign ? 1 : 0;
        }
        return count;
    }
}
