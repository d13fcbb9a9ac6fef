package henan.atlas.content;

import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A kind of record, described once: its fields in the order of the record's components, how they are written, what they
 * may hold. Tables, files, JSON and checks follow from it. Kinds are told apart by identity; all there are stand in
 * {@link RecordTypes}.
 *
 * @param <R> class of the records
 */
public final class RecordType<R> {
    /**
     * Fields in which no two records may agree.
     *
     * @param key key of the reason that is given
     */
    public record Unique(String key, List<Field> fields) {
    }

    private final String name;
    private final Class<R> recordClass;
    private final Function<R, String> id;
    private final List<Field> fields;
    private final List<RecordComponent> components;
    private final Constructor<R> constructor;
    private final String table;
    private final Optional<SubjectKind> subject;
    private final List<Unique> uniques = new ArrayList<>();

    private RecordType(String name, Class<R> recordClass, Function<R, String> id, List<Field> fields) {
        this.name = name;
        this.recordClass = recordClass;
        this.id = id;
        this.table = name;
        this.subject = Optional.empty();
        this.fields = fields;
        this.components = List.of(recordClass.getRecordComponents());
        requireSameFields();
        try {
            constructor = recordClass.getDeclaredConstructor(components.stream().map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same kind, otherwise stored or spoken of. What was looked up once in its class is not looked up again. */
    private RecordType(RecordType<R> same, String table, Optional<SubjectKind> subject, List<Unique> uniques) {
        this.name = same.name;
        this.recordClass = same.recordClass;
        this.id = same.id;
        this.table = table;
        this.subject = subject;
        this.fields = same.fields;
        this.components = same.components;
        this.constructor = same.constructor;
        this.uniques.addAll(uniques);
    }

    /**
     * Describes a kind of record.
     *
     * @param id     gives a record's lasting id
     * @param fields the record's components, all of them and in their order
     * @throws IllegalArgumentException when the fields are not those of the class
     */
    static <R> RecordType<R> of(String name, Class<R> recordClass, Function<R, String> id, Field... fields) {
        return new RecordType<>(name, recordClass, id, List.of(fields));
    }

    /** Its records can be spoken of: by this kind, and their ids. */
    RecordType<R> spokenOf(SubjectKind kind) {
        return new RecordType<>(this, table, Optional.of(kind), uniques);
    }

    /** Its table in a file, where that has another name. */
    RecordType<R> stored(String other) {
        return new RecordType<>(this, other, subject, uniques);
    }

    /** No two records may agree in all of these fields. @param key key of the reason */
    RecordType<R> unique(String key, String... names) {
        return new RecordType<>(this, table, subject, Stream.concat(uniques.stream(),
                Stream.of(new Unique(key, Stream.of(names).map(this::field).toList()))).toList());
    }

    private void requireSameFields() {
        boolean same = fields.size() == components.size();
        for (int i = 0; same && i < fields.size(); i++) {
            same = fields.get(i).component().equals(components.get(i).getName())
                    && fields.get(i).kind().type() == components.get(i).getType();
        }
        if (!same) {
            throw new IllegalArgumentException(name + ": described "
                    + fields.stream().map(field -> field.component() + " " + field.kind().type()).toList()
                    + ", but the record has "
                    + components.stream().map(part -> part.getName() + " " + part.getType()).toList());
        }
    }

    /** Lasting name, as {@code firm_role}: in files, in JSON, in findings. */
    public String name() {
        return name;
    }

    public Class<R> recordClass() {
        return recordClass;
    }

    /** The record's lasting id, which no other record of the kind has. */
    public String id(R record) {
        return id.apply(record);
    }

    /** Table of the records in a file. */
    public String table() {
        return table;
    }

    /** As what its records can be spoken of; empty when they cannot. */
    public Optional<SubjectKind> subject() {
        return subject;
    }

    /** The fields, in the order of the record's components. */
    public List<Field> fields() {
        return fields;
    }

    /** A field by its lasting name. @throws IllegalArgumentException when there is none */
    public Field field(String fieldName) {
        return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no field " + fieldName));
    }

    /** The field that holds a record's id; empty where the id is made of others. */
    public Optional<Field> key() {
        return Optional.of(fields.get(0)).filter(field -> List.of("id", "code").contains(field.name()));
    }

    public List<Unique> uniques() {
        return List.copyOf(uniques);
    }

    /** What a record holds, one value for each of {@link #fields()}. */
    public List<Object> values(R record) {
        List<Object> values = new ArrayList<>(components.size());
        try {
            for (RecordComponent component : components) {
                values.add(component.getAccessor().invoke(record));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return values;
    }

    public Object value(R record, Field field) {
        return values(record).get(fields.indexOf(field));
    }

    /** What a field of a record says, as an editor writes it; empty when nothing. */
    public String written(R record, Field field) {
        return field.anyKind().written(value(record, field));
    }

    /** The things a field of a record points at. */
    public List<SubjectRef> references(R record, Field field) {
        return field.anyKind().references(value(record, field));
    }

    /**
     * The record of some values, one for each of {@link #fields()}.
     *
     * @throws IllegalArgumentException when the record forbids them
     */
    public R of(List<?> values) {
        try {
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(name + ": " + values, e);
        }
    }

    /** The record as plain values by field: texts, numbers, lists and maps, null where nothing is known. */
    public Map<String, Object> plain(R record) {
        Map<String, Object> plain = new LinkedHashMap<>();
        List<Object> values = values(record);
        for (int i = 0; i < fields.size(); i++) {
            plain.put(fields.get(i).name(), fields.get(i).anyKind().plain(values.get(i)));
        }
        return plain;
    }

    /** The record that {@link #plain} wrote. @throws IllegalArgumentException when it is none */
    public R ofPlain(Map<String, ?> plain) {
        List<Object> values = new ArrayList<>();
        for (Field field : fields) {
            if (!plain.containsKey(field.name())) {
                throw new IllegalArgumentException(name + " without " + field);
            }
            values.add(field.kind().ofPlain(plain.get(field.name())));
        }
        return of(values);
    }

    @Override
    public String toString() {
        return name;
    }
}
