package henan.atlas.atlasfile;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.Field;
import henan.atlas.content.FieldKind;
import henan.atlas.content.RecordType;
import henan.atlas.content.RecordTypes;
import henan.atlas.content.RowsKind;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Citation;
import henan.atlas.text.Messages;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads all records of an atlas file, whatever their kind, in the order they were written. */
final class RecordReader {
    private static final Messages TEXT = Messages.of("atlasfile");
    private final Database database;
    /** By kind of record, id and passage of the record, from 0. */
    private final Map<String, Map<String, Map<Integer, List<Citation>>>> citations = new HashMap<>();

    RecordReader(Database database) throws AtlasException {
        this.database = database;
        database.query("SELECT record_type, record_id, passage, source_id, locator FROM citation"
                + " ORDER BY record_type, record_id, passage, ordinal", row -> citations
                        .computeIfAbsent(row.text(1), type -> new HashMap<>())
                        .computeIfAbsent(row.text(2), id -> new HashMap<>())
                        .computeIfAbsent((int) row.whole(3), passage -> new ArrayList<>())
                        .add(new Citation(row.text(4), row.text(5))));
    }

    AtlasSnapshot read() throws AtlasException {
        AtlasSnapshot read = AtlasSnapshot.of(meta());
        for (RecordType<?> type : RecordTypes.ALL) {
            read = with(read, type);
        }
        return read;
    }

    private <R> AtlasSnapshot with(AtlasSnapshot read, RecordType<R> type) throws AtlasException {
        return read.with(type, records(type));
    }

    private Map<String, String> meta() throws AtlasException {
        Map<String, String> meta = new HashMap<>();
        database.query("SELECT key, value FROM atlas_meta WHERE key NOT LIKE '" + Schema.FILE_PREFIX + "%'",
                row -> meta.put(row.text("key"), row.text("value")));
        return meta;
    }

    private <R> List<R> records(RecordType<R> type) throws AtlasException {
        List<Part> parts = new ArrayList<>();
        String key = type.key().map(Field::stored).orElse("");
        List<String> columns = new ArrayList<>(key.isEmpty() ? List.of("fid") : List.of(key, "fid"));
        for (Field field : type.fields()) {
            parts.add(part(type, field, columns));
        }
        List<R> records = new ArrayList<>();
        List<Long> withoutKey = new ArrayList<>();
        database.query("SELECT " + String.join(", ", columns) + " FROM " + type.table() + " ORDER BY fid", row -> {
            String id = key.isEmpty() ? "" : row.text(1);
            if (!key.isEmpty() && id.isBlank()) {
                return withoutKey.add(row.whole(2));
            }
            Object[] values = new Object[parts.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = parts.get(i).read(row, id);
            }
            return records.add(type.of(Arrays.asList(values)));
        });
        if (!withoutKey.isEmpty()) {
            // Nothing can point at a record without an id: neither a citation nor the window.
            throw new AtlasException(TEXT.message("open.blankKey", database.file(), type.table(), withoutKey.get(0),
                    key));
        }
        return records;
    }

    /** Reads a field of a record from its row, or from what other tables hold of it. */
    @FunctionalInterface
    private interface Part {
        Object read(ResultRow row, String id) throws SQLException;
    }

    /** How a field is read. @param columns of the query; those of the field are added */
    private Part part(RecordType<?> type, Field field, List<String> columns) throws AtlasException {
        if (field.isCitations()) {
            return (row, id) -> citations(type, id, 0);
        }
        if (RecordTable.hasTable(field)) {
            Map<String, List<RowsKind.Row>> rows = rows(type, field);
            return (row, id) -> ((RowsKind<?>) field.kind()).ofRows(rows.getOrDefault(id, List.of()));
        }
        if (new RecordTable(type).isGeometry(field)) {
            columns.add("geom");
            int column = columns.size();
            return (row, id) -> row.position(column);
        }
        int first = columns.size() + 1;
        field.kind().parts().forEach(part -> columns.add(RecordTable.column(field, part)));
        return (row, id) -> field.kind().join(parts(row, field, first));
    }

    /** The rows of a list, by the id of their record. */
    private Map<String, List<RowsKind.Row>> rows(RecordType<?> type, Field field) throws AtlasException {
        Map<String, List<RowsKind.Row>> rows = new HashMap<>();
        String owner = RecordTable.owner(type);
        List<String> columns = new ArrayList<>(List.of(owner, "ordinal"));
        field.kind().parts().forEach(part -> columns.add(RecordTable.column(field, part)));
        database.query("SELECT " + String.join(", ", columns) + " FROM " + field.table() + " ORDER BY " + owner
                + ", ordinal", row -> {
            String id = row.text(1);
            return rows.computeIfAbsent(id, key -> new ArrayList<>()).add(new RowsKind.Row(
                    List.of(parts(row, field, 3)), citations(type, id, (int) row.whole(2))));
        });
        return rows;
    }

    private List<Citation> citations(RecordType<?> type, String id, int passage) {
        return citations.getOrDefault(type.name(), Map.of()).getOrDefault(id, Map.of())
                .getOrDefault(passage, List.of());
    }

    /** The parts of a value. @param first the column of the first, from 1 */
    private static Object[] parts(ResultRow row, Field field, int first) throws SQLException {
        List<FieldKind.Part> parts = field.kind().parts();
        Object[] stored = new Object[parts.size()];
        for (int i = 0; i < stored.length; i++) {
            stored[i] = row.stored(first + i, parts.get(i).store());
        }
        return stored;
    }
}
