package henan.atlas.atlasfile;

import henan.atlas.content.Field;
import henan.atlas.content.FieldKind;
import henan.atlas.content.RecordType;
import henan.atlas.content.RecordTypes;
import henan.atlas.content.RowsKind;
import henan.atlas.domain.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How records of one kind are stored: a table of their own with the columns of their fields, behind {@code fid} and,
 * in feature tables, the geometry; a table for each field that holds a list, its rows known by the record's id and
 * their number; and the citations in the one table {@code citation}. All of it follows from the {@link RecordType}.
 */
final class RecordTable {
    private final RecordType<?> type;

    RecordTable(RecordType<?> type) {
        this.type = type;
    }

    /** The statements that create the tables of all kinds of record. */
    static List<String> statements() {
        return RecordTypes.ALL.stream().map(RecordTable::new).flatMap(table -> Stream.concat(Stream.of(table.own()),
                table.type.fields().stream().filter(RecordTable::hasTable).map(table::rows))).toList();
    }

    /** Whether a field's values stand in a table of the field. */
    static boolean hasTable(Field field) {
        return !field.table().isEmpty();
    }

    /** The column of a field's part. */
    static String column(Field field, FieldKind.Part part) {
        return field.stored() + part.suffix();
    }

    /** The column by which the rows of a list, and citations, know their record. */
    static String owner(RecordType<?> type) {
        return type.name() + "_id";
    }

    /** Whether a field's value is the place of the record's feature. */
    boolean isGeometry(Field field) {
        return field.kind().type() == Position.class && feature().filter(f -> !f.isArea())
                .isPresent();
    }

    /** Whether a field has columns of its own in the table. */
    boolean hasColumns(Field field) {
        return !(field.kind() instanceof RowsKind) && !isGeometry(field);
    }

    Optional<FeatureTable> feature() {
        return Stream.of(FeatureTable.values()).filter(table -> table.tableName().equals(type.table())).findFirst();
    }

    private String own() {
        List<String> columns = new ArrayList<>(List.of("fid INTEGER PRIMARY KEY NOT NULL"));
        feature().ifPresent(table -> columns.add("geom " + table.geometryTypeName() + " NOT NULL"));
        for (Field field : type.fields()) {
            if (hasColumns(field)) {
                String unique = type.key().filter(field::equals).isPresent() ? " UNIQUE" : "";
                field.kind().parts().forEach(part -> columns.add(declared(field, part) + unique));
            }
        }
        feature().ifPresent(table -> table.told().forEach(column -> columns.add(column + " TEXT NOT NULL")));
        return created(type.table(), columns);
    }

    private String rows(Field field) {
        List<String> columns = new ArrayList<>(List.of("fid INTEGER PRIMARY KEY NOT NULL",
                owner(type) + " TEXT NOT NULL REFERENCES " + reference(type), "ordinal INTEGER NOT NULL"));
        field.kind().parts().forEach(part -> columns.add(declared(field, part)));
        columns.add("UNIQUE (" + owner(type) + ", ordinal)");
        return created(field.table(), columns);
    }

    private static String declared(Field field, FieldKind.Part part) {
        return column(field, part) + switch (part.store()) {
            case TEXT -> " TEXT NOT NULL";
            case WHOLE -> " INTEGER NOT NULL";
            case NUMBER -> " DOUBLE NOT NULL";
            case WHOLE_OR_NOTHING -> " INTEGER";
        } + field.kind().target().flatMap(RecordTypes::of).map(target -> " REFERENCES " + reference(target)).orElse("");
    }

    private static String reference(RecordType<?> target) {
        return target.table() + "(" + target.key().orElseThrow().stored() + ")";
    }

    private static String created(String table, List<String> columns) {
        return "CREATE TABLE " + table + " (\n    " + String.join(",\n    ", columns) + "\n)";
    }
}
