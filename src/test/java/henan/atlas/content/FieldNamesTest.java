package henan.atlas.content;

import static henan.atlas.content.Field.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every field that a page shows has a name in every language, and what is wrong in the dictionary is found at once. */
class FieldNamesTest {
    private static final String HEAD = "type,field,zh,en";
    private static final RecordType<Thing> THING = RecordType.of("thing", Thing.class, Thing::id,
            field("id", FieldKinds.TEXT), field("city", FieldKinds.TEXT).onPage());

    @AfterEach
    void speakChineseAgain() {
        Language.CHINESE.speak();
    }

    @Test
    void everyFieldOnAPageHasANameInEveryLanguage() {
        List<String> seen = new ArrayList<>();
        for (RecordType<?> type : RecordTypes.ALL) {
            for (Field field : type.fields().stream().filter(Field::isOnPage).toList()) {
                for (Language language : Language.values()) {
                    language.speak();
                    String name = FieldNames.of(type, field);
                    assertFalse(name.isBlank());
                    assertEquals(language == Language.CHINESE,
                            name.codePoints().anyMatch(Character::isIdeographic), name);
                    seen.add(name);
                }
            }
        }
        assertTrue(seen.containsAll(List.of("分类", "Group")), seen.toString());
    }

    @Test
    void aNameIsSaidInTheLanguageSpoken() {
        FieldNames names = FieldNames.read(List.of(HEAD, "thing,city,所在地,City"), List.of(THING));
        assertEquals("所在地", names.name(THING, THING.field("city")));
        Language.ENGLISH.speak();
        assertEquals("City", names.name(THING, THING.field("city")));
        assertThrows(IllegalArgumentException.class, () -> names.name(THING, THING.field("id")));
    }

    @Test
    void aFieldOnAPageWithoutANameIsFound() {
        String told = assertThrows(IllegalArgumentException.class,
                () -> FieldNames.read(List.of(HEAD, "thing,id,编号,Id"), List.of(THING))).getMessage();
        assertTrue(told.startsWith("thing.city "), told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"thing,city,所在地", "thing,city,所在地,", "thing,city,所在地,City,X", "thing,city,所在地, City",
        "thing,town,所在地,Town", "firm,city,所在地,City", "", "thing,city,所在地,City\nthing,city,城市,City"})
    void aWrongLineIsFound(String wrong) {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        lines.addAll(List.of(wrong.split("\n", -1)));
        String told = assertThrows(IllegalArgumentException.class, () -> FieldNames.read(lines, List.of(THING)))
                .getMessage();
        assertTrue(told.startsWith("fields.csv, "), told);
    }

    @Test
    void columnsStandInTheirOrder() {
        assertThrows(IllegalArgumentException.class,
                () -> FieldNames.read(List.of("type,field,en,zh", "thing,city,City,所在地"), List.of(THING)));
        assertThrows(IllegalArgumentException.class, () -> FieldNames.read(List.of(), List.of(THING)));
    }

    /** Something with an id and a field for its page. */
    private record Thing(String id, String city) {
    }
}
