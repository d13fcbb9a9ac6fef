package henan.atlas.handout.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * Comma-separated values (RFC 4180) of the first sheet. Every program opens the file as what it is: UTF-8 with a mark
 * at its beginning, or GB 18030, which older ones in China take for granted and which holds every character too. Text
 * that a spreadsheet would take for a formula has an apostrophe before it, as OWASP advises; numbers are as they are.
 */
public enum CsvFile {
    UTF_8(StandardCharsets.UTF_8, "\uFEFF"),
    /** Looked up by its name: the JDK need not have it. */
    GB18030(Charset.forName("GB18030"), "");

    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@＝＋－＠\\t\\r].*", Pattern.DOTALL);

    private final Charset charset;
    private final String mark;

    CsvFile(Charset charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /** Writes one. @return whether it is whole; false when it was cancelled */
    public boolean write(SheetBook book, OutputStream out, BooleanSupplier cancelled) throws IOException {
        try (Writer writer = new OutputStreamWriter(out, charset)) {
            writer.write(mark);
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
            csv.writeRecord(book.first().columns().stream().map(column -> safe(column.title())).toList());
            for (List<CellValue> row : book.first().rows()) {
                if (cancelled.getAsBoolean()) {
                    return false;
                }
                csv.writeRecord(row.stream().map(CsvFile::text).toList());
            }
            csv.flush();
        } catch (UncheckedIOException full) {
            // What the writer of records meets, as a full disk.
            throw full.getCause();
        }
        return true;
    }

    private static String text(CellValue value) {
        return value instanceof CellValue.Amount || value instanceof CellValue.Day ? value.plain()
                : safe(value.plain());
    }

    private static String safe(String words) {
        return FORMULA.matcher(words).matches() ? "'" + words : words;
    }
}
