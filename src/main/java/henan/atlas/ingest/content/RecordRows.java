package henan.atlas.ingest.content;

import henan.atlas.content.Field;
import henan.atlas.content.Finding;
import henan.atlas.content.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table of records, and which row each was read from: the locator that finds the place of a {@link Finding}.
 *
 * @param <R> class of the records
 */
final class RecordRows<R> {
    private final RecordType<R> type;
    private final CsvTable table;

    RecordRows(RecordType<R> type, CsvTable table) {
        this.type = type;
        this.table = table;
    }

    CsvTable table() {
        return table;
    }

    /**
     * Reads a record from every row, whatever is wrong with it: what cannot be read is noted, and something harmless
     * stands in its place.
     *
     * @param made what no column tells, by field
     */
    List<R> records(Function<CsvRow, Map<String, Object>> made) {
        List<R> records = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            Map<String, Object> known = made.apply(row);
            List<Object> values = new ArrayList<>();
            for (Field field : type.fields()) {
                values.add(field.column().isPresent() ? row.read(field) : known.getOrDefault(field.name(), ""));
            }
            records.add(type.of(values));
        }
        return records;
    }

    /** The ids the table lists. */
    Set<String> ids() {
        String column = type.key().flatMap(Field::column).orElseThrow();
        return table.rows().stream().map(row -> row.text(column)).filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
    }

    CsvRow row(int ordinal) {
        return table.rows().get(ordinal);
    }
}
