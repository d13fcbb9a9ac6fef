package henan.atlas.ingest.content;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import henan.atlas.files.SmallFile;
import henan.atlas.text.Messages;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One text table: RFC 4180, UTF-8 (with or without byte order mark), its header naming just the columns asked for. Rows
 * without a word in them, as spreadsheets leave behind, are passed over.
 */
final class CsvTable {
    private final List<CsvRow> rows = new ArrayList<>();
    private final String label;
    private final ProblemList problems;
    private boolean whole;

    private CsvTable(String label, ProblemList problems) {
        this.label = label;
        this.problems = problems;
    }

    /**
     * Reads a table; what cannot be read is noted and the rows that can are kept.
     *
     * @param label   how the file is called in problems, as {@code data/firms.csv}
     * @param columns the columns it must have, in any order
     */
    static CsvTable read(Path file, String label, ProblemList problems, String... columns) {
        CsvTable table = new CsvTable(label, problems);
        text(file, label, problems).ifPresent(text -> table.parse(text, List.of(columns)));
        return table;
    }

    /** A whole text in UTF-8, without byte order mark; empty, and noted, when it cannot be read. */
    static Optional<String> text(Path file, String label, ProblemList problems) {
        try {
            String text = SmallFile.text(file);
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            problems.add(label, 1, "", "table.notUtf8");
        } catch (SmallFile.TooLarge e) {
            problems.add(label, 1, "", "table.large", SmallFile.MOST >> 20);
        } catch (SmallFile.NotAFile e) {
            problems.add(label, 1, "", "table.noFile");
        } catch (IOException e) {
            problems.add(label, 1, "", "table.unreadable", e.getMessage());
        }
        return Optional.empty();
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

    List<CsvRow> rows() {
        return rows;
    }

    /**
     * Notes rows that repeat an earlier row in all the given columns; empty cells repeat nothing.
     *
     * @param key key of the reason; it is given what is repeated, the earlier row's line and its first cell
     */
    void unique(String key, String... columns) {
        Map<List<String>, CsvRow> first = new HashMap<>();
        for (CsvRow row : rows) {
            List<String> mark = List.of(columns).stream().map(row::text).toList();
            CsvRow earlier = mark.stream().allMatch(String::isEmpty) ? null : first.putIfAbsent(mark, row);
            if (earlier != null) {
                row.fault(String.join("+", columns), key, String.join(" ", mark),
                        Messages.of("ingest").message("record.line", String.valueOf(earlier.line())), earlier.first());
            }
        }
    }

    private void parse(String text, List<String> columns) {
        CellPositions places = new CellPositions(text);
        List<String> header = null;
        int index = -1;
        whole = true;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().allowUnclosedQuote(false).maxBufferSize(SmallFile.MOST)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                index++;
                if (header == null) {
                    header = record.getFields().stream().map(String::strip).toList();
                    if (!headerIsSound(header, columns, places)) {
                        whole = false;
                        return;
                    }
                } else if (!record.getFields().stream().allMatch(String::isBlank)) {
                    addRow(header, record, places, index);
                }
            }
        } catch (CsvParseException | IOException e) {
            whole = false;
            problems.add(label, places.place(places.records() - 1, 0, "").line(), "", "table.broken");
            return;
        }
        if (header == null) {
            whole = false;
            problems.add(label, 1, "", "table.empty");
        }
    }

    private boolean headerIsSound(List<String> header, List<String> columns, CellPositions places) {
        List<String> missing = columns.stream().filter(c -> !header.contains(c)).toList();
        List<String> unknown = header.stream().filter(c -> !columns.contains(c)).toList();
        String expected = String.join(",", columns);
        missing.forEach(column -> problems.add(label, 1, column, "header.missing", expected));
        unknown.forEach(column -> problems.inCell(label, places.place(0, header.indexOf(column), ""), column,
                "header.unknown", expected));
        boolean repeated = Set.copyOf(header).size() != header.size();
        if (repeated) {
            problems.add(label, 1, "", "header.repeated", expected);
        }
        return missing.isEmpty() && unknown.isEmpty() && !repeated;
    }

    private void addRow(List<String> header, CsvRecord record, CellPositions places, int index) {
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
        rows.add(new CsvRow(label, record.getStartingLineNumber(), cells, problems,
                (column, word) -> places.place(index, header.indexOf(column), word)));
    }
}
