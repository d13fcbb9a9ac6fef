package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import henan.atlas.fixture.InventedProvince;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of record is described as it is, and its records survive being written. */
class RecordTypesTest {
    private static final AtlasSnapshot CONTENT = InventedProvince.content();

    static List<RecordType<?>> types() {
        return RecordTypes.ALL;
    }

    @ParameterizedTest
    @MethodSource("types")
    <R> void recordsAsJsonComeBackTheSame(RecordType<R> type) throws Exception {
        ObjectMapper json = new ObjectMapper();
        for (R record : CONTENT.of(type)) {
            String text = json.writeValueAsString(type.plain(record));
            @SuppressWarnings("unchecked")
            Map<String, Object> plain = json.readValue(text, LinkedHashMap.class);
            assertEquals(record, type.ofPlain(plain), text);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    <R> void idsAreGivenAndNotRepeated(RecordType<R> type) {
        Set<String> seen = new HashSet<>();
        for (R record : CONTENT.of(type)) {
            assertFalse(type.id(record).isBlank());
            assertTrue(seen.add(type.id(record)), type.id(record));
        }
        assertFalse(seen.isEmpty(), "nothing to prove it with");
    }

    @ParameterizedTest
    @MethodSource("types")
    <R> void whatAnEditorWritesIsReadAsItWas(RecordType<R> type) {
        for (Field field : type.fields()) {
            for (R record : CONTENT.of(type)) {
                if (field.column().isPresent() && field.kind() != FieldKinds.PARAGRAPHS) {
                    Object value = type.value(record, field);
                    String text = field.anyKind().written(value);
                    if (!text.isEmpty()) {
                        assertEquals(value, field.kind().read(text, (key, arguments) -> {
                            throw new AssertionError(key);
                        }), text);
                    }
                }
            }
        }
    }

    @Test
    void aFieldThatTheRecordHasNotIsFoundAtOnce() {
        assertThrows(IllegalArgumentException.class, () -> described(Field.field("id", FieldKinds.TEXT)));
        assertThrows(IllegalArgumentException.class, () -> described(Field.field("name", FieldKinds.TEXT),
                Field.field("id", FieldKinds.TEXT)));
        assertThrows(IllegalArgumentException.class, () -> described(Field.field("id", FieldKinds.TEXT),
                Field.field("name", FieldKinds.NUMBER)));
        assertEquals("thing", described(Field.field("id", FieldKinds.TEXT), Field.field("name", FieldKinds.TEXT))
                .name());
    }

    @Test
    void aRecordWithoutOneOfItsFieldsIsNotRead() {
        assertThrows(IllegalArgumentException.class, () -> RecordTypes.FIRM.ofPlain(Map.of("id", "x")));
    }

    /** Something with an id and a name. */
    private record Thing(String id, String name) {
    }

    private static RecordType<Thing> described(Field... fields) {
        return RecordType.of("thing", Thing.class, Thing::id, fields);
    }
}
