package henan.atlas.ingest.content;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One text table: RFC 4180, UTF-8 (with or without byte order mark), its header naming just the columns asked for. */
final class Table {
    private final List<Row> rows = new ArrayList<>();
    private final String label;
    private final Problems problems;
    private boolean whole;

    private Table(String label, Problems problems) {
        this.label = label;
        this.problems = problems;
    }

    /**
     * Reads a table; what cannot be read is noted and the rows that can are kept.
     *
     * @param label   how the file is called in problems, as {@code data/firms.csv}
     * @param columns the columns it must have, in any order
     */
    static Table read(Path file, String label, Problems problems, String... columns) {
        Table table = new Table(label, problems);
        try {
            table.parse(Files.readString(file, StandardCharsets.UTF_8), List.of(columns));
        } catch (CharacterCodingException e) {
            problems.add(label, 1, "", "table.notUtf8");
        } catch (IOException e) {
            problems.add(label, 1, "", "table.unreadable", e.getMessage());
        }
        return table;
    }

    String label() {
        return label;
    }

    /** Whether every row could be read. */
    boolean whole() {
        return whole;
    }

    /** Notes what is wrong with the table as a whole. */
    void fault(String column, String key, Object... arguments) {
        problems.add(label, 1, column, key, arguments);
    }

    List<Row> rows() {
        return rows;
    }

    /** Turns every row into a record; rows in which a problem is found are left out, their problem is noted. */
    <T> List<T> map(Function<Row, T> reading) {
        List<T> records = new ArrayList<>();
        for (Row row : rows) {
            T read = reading.apply(row);
            if (row.sound()) {
                records.add(read);
            }
        }
        return records;
    }

    /** The ids of a column, each noted when it occurs a second time. */
    Set<String> ids(String column) {
        unique(column);
        return rows.stream().map(row -> row.text(column)).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
    }

    /** Notes rows that repeat an earlier row in all the given columns. */
    void unique(String... columns) {
        Map<List<String>, Long> first = new HashMap<>();
        for (Row row : rows) {
            List<String> key = List.of(columns).stream().map(row::text).toList();
            Long line = first.putIfAbsent(key, row.line());
            if (line != null) {
                row.fault(String.join("+", columns), "cell.duplicate", String.join(" ", key), line);
            }
        }
    }

    private void parse(String text, List<String> columns) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<String> header = null;
        long line = 1;
        whole = true;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(content)) {
            for (CsvRecord record : reader) {
                line = record.getStartingLineNumber();
                if (header == null) {
                    header = record.getFields().stream().map(String::strip).toList();
                    if (!headerIsSound(header, columns)) {
                        whole = false;
                        return;
                    }
                } else {
                    addRow(header, record);
                }
            }
        } catch (CsvParseException | IOException e) {
            whole = false;
            problems.add(label, line, "", "table.broken");
            return;
        }
        if (header == null) {
            whole = false;
            problems.add(label, 1, "", "table.empty");
        }
    }

    private boolean headerIsSound(List<String> header, List<String> columns) {
        List<String> missing = columns.stream().filter(c -> !header.contains(c)).toList();
        List<String> unknown = header.stream().filter(c -> !columns.contains(c)).toList();
        missing.forEach(column -> problems.add(label, 1, column, "header.missing"));
        unknown.forEach(column -> problems.add(label, 1, column, "header.unknown"));
        boolean repeated = Set.copyOf(header).size() != header.size();
        if (repeated) {
            problems.add(label, 1, "", "header.repeated");
        }
        return missing.isEmpty() && unknown.isEmpty() && !repeated;
    }

    private void addRow(List<String> header, CsvRecord record) {
        if (record.getFieldCount() != header.size()) {
            whole = false;
            problems.add(label, record.getStartingLineNumber(), "", "row.fields", record.getFieldCount(),
                    header.size());
            return;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), record.getField(i).strip());
        }
        rows.add(new Row(label, record.getStartingLineNumber(), cells, problems));
    }
}
