package henan.atlas.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {
    @ParameterizedTest
    @CsvSource({
        "minqan, minquan, 1, EXACT", "mingquan, minquan, 1, EXACT", "mimquan, minquan, 1, EXACT",
        "miqnuan, minquan, 1, EXACT", "minqanxian, minquanxianchanye, 1, PREFIX",
        // two slips only where the rest is long enough, and of whole names
        "zhuadain, zhumadian, 1, NONE", "zhuadain, zhumadian, 2, EXACT", "zhuadainshi, zhumadianshichanye, 2, NONE",
        "luhe, luohe, 1, EXACT", "luhe, luoheshi, 1, NONE", "mnqn, minquan, 2, NONE",
        // the first letter is right; short names, and numbers, are near nothing
        "ninquan, minquan, 1, NONE", "lia, lianhe, 1, NONE", "4114, 411421, 1, NONE", "anyang, an, 1, NONE",
        "anyang, '', 1, NONE"})
    void pinyinButForASlip(String typed, String pinyin, int errors, MatchKind expected) {
        assertEquals(expected, Slip.ofPinyin(typed, pinyin, errors));
    }

    @ParameterizedTest
    @CsvSource({
        "富土康, 富士康, 1, EXACT", "富康, 富士康, 1, EXACT", "富士士康, 富士康, 1, EXACT", "士富康, 富士康, 1, EXACT",
        "民全县产业, 民权县产业集聚区, 1, PREFIX", "民全县, 民权县产业集聚区, 1, NONE", "民全, 民权, 1, NONE",
        "民产业集聚区, 民权县产业集聚区, 1, NONE", "民产业集聚区, 民权县产业集聚区, 2, EXACT", "富上上, 富士康, 2, NONE"})
    void charactersButForASlip(String typed, String name, int errors, MatchKind expected) {
        assertEquals(expected, Slip.ofCharacters(typed, name, errors));
    }
}
