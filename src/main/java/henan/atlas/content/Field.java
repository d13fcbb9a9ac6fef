package henan.atlas.content;

import java.util.Optional;

/**
 * One field of a kind of record: the component of the record's class, and the names it goes by elsewhere. Immutable.
 */
public final class Field {
    private final String component;
    private final String name;
    private final FieldKind<?> kind;
    private final boolean required;
    private final String column;
    private final String stored;
    private final String table;
    private final boolean onPage;

    private Field(String component, String name, FieldKind<?> kind, boolean required, String column, String stored,
                  String table, boolean onPage) {
        this.component = component;
        this.name = name;
        this.kind = kind;
        this.required = required;
        this.column = column;
        this.stored = stored;
        this.table = table;
        this.onPage = onPage;
    }

    /**
     * A field that may be empty; tables and files call it as the record does, {@code nameAfter} as {@code name_after}.
     */
    static Field field(String component, FieldKind<?> kind) {
        String name = snake(component);
        return new Field(component, name, kind, false, name, name, "", false);
    }

    /** {@code nameAfter} as {@code name_after}. */
    private static String snake(String component) {
        StringBuilder name = new StringBuilder();
        for (char c : component.toCharArray()) {
            if (Character.isUpperCase(c)) {
                name.append('_');
            }
            name.append(Character.toLowerCase(c));
        }
        return name.toString();
    }

    /** It says something in every record. */
    Field required() {
        return new Field(component, name, kind, true, column, stored, table, onPage);
    }

    /** Its column in the editors' tables, where that has another name. */
    Field column(String other) {
        return new Field(component, name, kind, required, other, stored, table, onPage);
    }

    /** It stands in no table of the editors: it is made when the atlas is built. */
    Field made() {
        return column("");
    }

    /** Its column in the file, where that has another name. */
    Field stored(String other) {
        return new Field(component, name, kind, required, column, other, table, onPage);
    }

    /** The table its rows are stored in, and the column they stand in there. */
    Field rows(String rowTable, String rowColumn) {
        return new Field(component, name, kind, required, column, rowColumn, rowTable, onPage);
    }

    /** It stands on the page of its record, as a line of name and value, where it says something. */
    Field onPage() {
        return new Field(component, name, kind, required, column, stored, table, true);
    }

    /** Lasting name, as {@code name_after}: in JSON and in findings. */
    public String name() {
        return name;
    }

    /** Name of the record's component. */
    public String component() {
        return component;
    }

    public FieldKind<?> kind() {
        return kind;
    }

    /** Whether it says something in every record. */
    public boolean isRequired() {
        return required;
    }

    /** Its column in the editors' tables; empty when it is made at build. */
    public Optional<String> column() {
        return Optional.of(column).filter(name -> !name.isEmpty());
    }

    /** Its column in a file, or how the columns begin when its values have several parts. */
    public String stored() {
        return stored;
    }

    /** The table of its rows, where its values are lists; empty for citations, which have one table all together. */
    public String table() {
        return table;
    }

    /** Whether it stands on the page of its record under its own name; see {@link FieldNames}. */
    public boolean isOnPage() {
        return onPage;
    }

    /** Whether it says where the record comes from. */
    public boolean isCitations() {
        return kind == FieldKinds.CITATIONS;
    }

    /** The kind, for values taken from a record as they come. */
    @SuppressWarnings("unchecked")
    FieldKind<Object> anyKind() {
        return (FieldKind<Object>) kind;
    }

    @Override
    public String toString() {
        return name;
    }
}
