package henan.atlas.content;

import java.util.function.Function;

/**
 * A kind of record, described once. Kinds are told apart by identity; all there are stand in {@link RecordTypes}.
 *
 * @param <R> class of the records
 */
public final class RecordType<R> {
    private final String name;
    private final Class<R> recordClass;
    private final Function<R, String> id;

    RecordType(String name, Class<R> recordClass, Function<R, String> id) {
        this.name = name;
        this.recordClass = recordClass;
        this.id = id;
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

    @Override
    public String toString() {
        return name;
    }
}
