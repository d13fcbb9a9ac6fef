package henan.atlas.atlasfile;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.Field;
import henan.atlas.content.FieldKind;
import henan.atlas.content.RecordType;
import henan.atlas.content.RecordTypes;
import henan.atlas.content.RowsKind;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Citation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads all records of an atlas file, whatever their kind, in the order they were written. */
final class RecordReader {
    private final Database database;
    private final Map<Statement, List<Citation>> citations = new HashMap<>();

    /** What citations belong to. @param passage which passage of the record, from 0 */
    private record Statement(String type, String id, int passage) {
    }

    RecordReader(Database database) throws AtlasException {
        this.database = database;
        database.query("SELECT record_type, record_id, passage, source_id, locator FROM citation"
                + " ORDER BY record_type, record_id, passage, ordinal", row -> citations.computeIfAbsent(
                        new Statement(row.text(1), row.text(2), (int) row.whole(3)), key -> new ArrayList<>())
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
        Map<Field, Map<String, List<RowsKind.Row>>> lists = new LinkedHashMap<>();
        for (Field field : type.fields()) {
            if (RecordTable.hasTable(field)) {
                lists.put(field, rows(type, field));
            }
        }
        RecordTable table = new RecordTable(type);
        return database.query("SELECT * FROM " + type.table() + " ORDER BY fid", row -> {
            String id = type.key().isPresent() ? row.text(type.key().get().stored()) : "";
            List<Object> values = new ArrayList<>();
            for (Field field : type.fields()) {
                values.add(lists.containsKey(field) ? ofRows(field, lists.get(field).getOrDefault(id, List.of()))
                        : field.isCitations() ? citations(type, id, 0)
                        : table.isGeometry(field) ? row.position("geom")
                        : field.kind().join(parts(row, field)));
            }
            return type.of(values);
        });
    }

    /** The rows of a list, by the id of their record. */
    private Map<String, List<RowsKind.Row>> rows(RecordType<?> type, Field field) throws AtlasException {
        Map<String, List<RowsKind.Row>> rows = new HashMap<>();
        String owner = RecordTable.owner(type);
        database.query("SELECT * FROM " + field.table() + " ORDER BY " + owner + ", ordinal", row -> {
            String id = row.text(owner);
            return rows.computeIfAbsent(id, key -> new ArrayList<>()).add(new RowsKind.Row(
                    List.of(parts(row, field)), citations(type, id, row.whole("ordinal"))));
        });
        return rows;
    }

    private List<Citation> citations(RecordType<?> type, String id, int passage) {
        return citations.getOrDefault(new Statement(type.name(), id, passage), List.of());
    }

    private static Object ofRows(Field field, List<RowsKind.Row> rows) {
        return ((RowsKind<?>) field.kind()).ofRows(rows);
    }

    private static Object[] parts(ResultRow row, Field field) throws SQLException {
        List<FieldKind.Part> parts = field.kind().parts();
        Object[] stored = new Object[parts.size()];
        for (int i = 0; i < stored.length; i++) {
            stored[i] = row.stored(RecordTable.column(field, parts.get(i)), parts.get(i).store());
        }
        return stored;
    }
}
