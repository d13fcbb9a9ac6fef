package henan.atlas.atlasfile;

import henan.atlas.carto.BoundarySet;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.Field;
import henan.atlas.content.FieldKind;
import henan.atlas.content.RecordType;
import henan.atlas.content.RecordTypes;
import henan.atlas.content.RowsKind;
import henan.atlas.domain.MetaKeys;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes records, whatever their kind; those that are features get their geometry from {@link FeatureWriter}. */
final class RecordWriter {
    private final Inserts inserts;

    RecordWriter(Inserts inserts) {
        this.inserts = inserts;
    }

    /** Writes what is known of the atlas, and all records that are no features. */
    void write(AtlasSnapshot content, BoundarySet boundaries) throws SQLException {
        meta(content, boundaries);
        for (RecordType<?> type : RecordTypes.ALL) {
            if (new RecordTable(type).feature().isEmpty()) {
                all(type, content);
            }
        }
    }

    private <R> void all(RecordType<R> type, AtlasSnapshot content) throws SQLException {
        for (R record : content.of(type)) {
            inserts.row(type.table(), columns(type, record));
            details(type, record);
        }
    }

    /** What a record's own table holds of it, geometry apart, in the order of the columns. */
    static <R> Object[] columns(RecordType<R> type, R record) {
        RecordTable table = new RecordTable(type);
        List<Object> stored = new ArrayList<>();
        List<Object> values = type.values(record);
        for (int i = 0; i < values.size(); i++) {
            Field field = type.fields().get(i);
            if (table.hasColumns(field)) {
                stored.addAll(Arrays.asList(split(field.kind(), values.get(i))));
            }
        }
        return stored.toArray();
    }

    /** Writes what other tables hold of a record: its lists and its citations. */
    <R> void details(RecordType<R> type, R record) throws SQLException {
        List<Object> values = type.values(record);
        for (int i = 0; i < values.size(); i++) {
            Field field = type.fields().get(i);
            if (field.isCitations()) {
                cite(type, type.id(record), 0, rows(field.kind(), values.get(i)));
            } else if (RecordTable.hasTable(field)) {
                int ordinal = 0;
                for (RowsKind.Row row : rows(field.kind(), values.get(i))) {
                    List<Object> stored = new ArrayList<>(List.of(type.id(record), ordinal));
                    stored.addAll(row.parts());
                    inserts.row(field.table(), stored.toArray());
                    cite(type, type.id(record), ordinal++, citations(row));
                }
            }
        }
    }

    private void cite(RecordType<?> type, String id, int passage, List<RowsKind.Row> citations) throws SQLException {
        int ordinal = 0;
        for (RowsKind.Row citation : citations) {
            inserts.row("citation", type.name(), id, passage, ordinal++, citation.parts().get(0),
                    citation.parts().get(1));
        }
    }

    private static List<RowsKind.Row> citations(RowsKind.Row row) {
        return row.citations().stream().map(citation -> new RowsKind.Row(
                List.of(citation.sourceId(), citation.locator()), List.of())).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<RowsKind.Row> rows(FieldKind<?> kind, Object value) {
        return ((RowsKind<Object>) kind).rows(value);
    }

    @SuppressWarnings("unchecked")
    private static Object[] split(FieldKind<?> kind, Object value) {
        return ((FieldKind<Object>) kind).split(value);
    }

    private void meta(AtlasSnapshot content, BoundarySet boundaries) throws SQLException {
        Map<String, String> meta = new TreeMap<>(content.meta());
        meta.put(MetaKeys.BOUNDARY_SOURCE, boundaries.source());
        meta.put(MetaKeys.BOUNDARY_TERMS, boundaries.terms());
        if (!boundaries.courses().courses().isEmpty()) {
            meta.put(MetaKeys.COURSE_SOURCE, boundaries.courses().source());
            meta.put(MetaKeys.COURSE_TERMS, boundaries.courses().terms());
        }
        meta.put(Schema.SCHEMA_VERSION_KEY, Integer.toString(Schema.VERSION));
        meta.put(Schema.BOUNDARY_REPORT_KEY, String.join("\n", boundaries.report()));
        for (Map.Entry<String, String> entry : meta.entrySet()) {
            inserts.row("atlas_meta", entry.getKey(), entry.getValue());
        }
    }
}
