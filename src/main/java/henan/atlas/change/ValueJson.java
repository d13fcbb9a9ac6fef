package henan.atlas.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import henan.atlas.content.Field;
import henan.atlas.content.FieldKind;
import henan.atlas.content.RecordType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records and values of fields as JSON texts, as the journal and change packages hold them. */
public final class ValueJson {
    /** A name that stands twice, and words behind the end, are no JSON of ours. */
    static final JsonMapper MAPPER = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private ValueJson() {
    }

    public static <R> String of(RecordType<R> type, R record) {
        return written(type.plain(record));
    }

    public static String of(Field field, Object value) {
        return written(plain(field, value));
    }

    /** A value as text, number, list or map of such; null where nothing is known. */
    @SuppressWarnings("unchecked") // values of a field are of its kind
    static @Nullable Object plain(Field field, Object value) {
        return ((FieldKind<Object>) field.kind()).plain(value);
    }

    /** The record that {@link #of(RecordType, Object)} wrote. @throws IllegalArgumentException when it is none */
    public static <R> R record(RecordType<R> type, String json) {
        return record(type, read(json));
    }

    /** @throws IllegalArgumentException when it is none of that kind */
    static <R> R record(RecordType<R> type, @Nullable Object plain) {
        if (plain instanceof Map<?, ?> fields && fields.size() == type.fields().size()) {
            try {
                @SuppressWarnings("unchecked")
                Map<String, ?> named = (Map<String, ?>) fields;
                return type.ofPlain(named);
            } catch (ClassCastException | NullPointerException e) {
                throw new IllegalArgumentException(type + ": " + plain, e);
            }
        }
        throw new IllegalArgumentException("no " + type + ": " + plain);
    }

    /** The value that {@link #of(Field, Object)} wrote. @throws IllegalArgumentException when it is none */
    public static Object value(Field field, String json) {
        return value(field, read(json));
    }

    /** @throws IllegalArgumentException when it is none of that field */
    static Object value(Field field, @Nullable Object plain) {
        try {
            return field.kind().ofPlain(plain);
        } catch (ClassCastException | NullPointerException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(field + ": " + plain, e);
        }
    }

    private static @Nullable Object read(String json) {
        try {
            return MAPPER.readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    static String written(@Nullable Object plain) {
        try {
            return MAPPER.writeValueAsString(plain);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
