package henan.atlas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SyllablesTest {
    @Test
    void initialsTellWhereASyllableBegins() {
        assertEquals(List.of("xian"), Syllables.of("xian", "x"));
        assertEquals(List.of("xi", "an"), Syllables.of("xian", "xa"));
        assertEquals(List.of("fan", "gang"), Syllables.of("fangang", "fg"));
        assertEquals(List.of("chang", "ge"), Syllables.of("changge", "cg"));
        assertEquals(List.of("a", "n", "g"), Syllables.of("ang", "ang"));
        assertEquals(List.of("5", "g", "chan", "ye"), Syllables.of("5gchanye", "5gcy"));
        assertEquals(List.of("zhuang", "bei"), Syllables.of("zhuangbei", "zb"));
        assertEquals(List.of("lv", "er"), Syllables.of("lver", "le"));
    }

    @Test
    void whatDoesNotGoTogetherIsNone() {
        assertEquals(List.of(), Syllables.of("xian", "sx"));
        assertEquals(List.of(), Syllables.of("", ""));
    }
}
