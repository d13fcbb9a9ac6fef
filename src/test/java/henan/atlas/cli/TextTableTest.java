package henan.atlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void aChineseCharacterIsAsWideAsTwoLetters() {
        assertEquals("""
                编号  名称    市
                a1    民权县  商丘市
                b     A区     —
                """, TextTable.of("编号|名称|市", List.of(List.of("a1", "民权县", "商丘市"), List.of("b", "A区", "—"))).text());
    }

    @Test
    void aCellNobodyReadsToItsEndIsShortened() {
        String text = TextTable.of("编号|名称", List.of(List.of("a1", "𠀀".repeat(15_000)), List.of("b", "县"))).text();
        assertEquals(List.of("a1    " + "𠀀".repeat(199) + "…", "b     县"), text.lines().skip(1).toList());
    }

    @Test
    void fullWidthPunctuationIsWideAndRareIdeographsToo() {
        assertEquals(2 + 2 + 2 + 2 + 1, TextTable.width("（、瀍𠀀a"));
    }
}
