package henan.atlas.change;

import henan.atlas.content.Field;
import henan.atlas.content.RecordType;
import java.util.List;

/**
 * One step from a state of an atlas to the next. It holds what was there before, so it can be taken back, and held
 * against another state without knowing the one it was made for. Immutable.
 */
public sealed interface Change {
    /** Kind of the record it is about. */
    RecordType<?> type();

    /** The record's lasting id. */
    String id();

    /** What takes it back. */
    Change inverse();

    /**
     * A record is added.
     *
     * @param next id of the record of its kind before which it stands; empty for the end
     */
    record Insert<R>(RecordType<R> type, R record, String next) implements Change {
        @Override
        public String id() {
            return type.id(record);
        }

        @Override
        public Change inverse() {
            return new Delete<>(type, record, next);
        }
    }

    /** A record is taken away. @param next as in {@link Insert} */
    record Delete<R>(RecordType<R> type, R record, String next) implements Change {
        @Override
        public String id() {
            return type.id(record);
        }

        @Override
        public Change inverse() {
            return new Insert<>(type, record, next);
        }
    }

    /**
     * A field says something else.
     *
     * @param before what it said, of the type of the field's kind
     */
    record Update(RecordType<?> type, String id, Field field, Object before, Object after) implements Change {
        public Update {
            if (!type.fields().contains(field)) {
                throw new IllegalArgumentException(type + " has no field " + field);
            }
        }

        @Override
        public Change inverse() {
            return new Update(type, id, field, after, before);
        }
    }

    /** That a field of a record says something else. */
    static <R> Update update(RecordType<R> type, R record, Field field, Object after) {
        return new Update(type, type.id(record), field, type.value(record, field), after);
    }

    /** A record with another value in one field. @throws IllegalArgumentException when the record forbids it */
    static <R> R with(RecordType<R> type, R record, Field field, Object value) {
        List<Object> values = type.values(record);
        values.set(type.fields().indexOf(field), value);
        return type.of(values);
    }
}
