package henan.atlas.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
    @ParameterizedTest
    @CsvSource({"Zhèngzhōu, zhengzhou", "Lǚ, lu", "lü, lu", "LV, lu", "lyu, lu", "nyu, nu", "xinyu, xinyu",
        "xi'an, xian", "ＭｉＮ　Quán, minquan", "Mín-quán, minquan", "zhengzhou 2013, zhengzhou2013"})
    void howSoundsAreTyped(String typed, String latin) {
        assertEquals(latin, Query.of(typed).latin());
    }

    @ParameterizedTest
    @CsvSource({"鄭州, 郑州", "開封縣, 开封县", "汽車配件, 汽车配件", "乾, 干", "郑州, 郑州", "（Ｔ），ATA, tata", "②㎡, 2m2"})
    void howCharactersAreWritten(String typed, String characters) {
        assertEquals(characters, Query.of(typed).characters());
    }

    @ParameterizedTest
    @CsvSource({"第 055 页, 55", "55页, 55", "第55页, 55", "第７页, 7", "P. 121, 121", "page 8, 8", "p8, 8"})
    void aPageOfTheBook(String typed, int page) {
        assertEquals(page, BookPages.asked(typed).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"55", "页", "第页", "2009年", "民权第一页", "第5555页", "p", "ap8"})
    void noPage(String typed) {
        assertTrue(BookPages.asked(typed).isEmpty(), typed);
    }

    @Test
    void everyCharacterIsReadAsOneOfItsKind() {
        for (char c = '\u4E00'; c <= '\u9FFF'; c++) {
            char read = Traditional.simplified(c);
            assertTrue(read >= '\u4E00' && read <= '\u9FFF', String.valueOf(c));
        }
        assertEquals('a', Traditional.simplified('a'));
        assertEquals('。', Traditional.simplified('。'));
    }
}
