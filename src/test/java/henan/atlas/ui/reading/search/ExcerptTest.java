package henan.atlas.ui.reading.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void whatWasLookedForStaysInSightOfALongText() {
        assertEquals(new Excerpt("…子丑寅卯辰巳", "集群", "午未…"),
                Excerpt.of("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳集群午未申酉戌亥", "集群", 10));
    }

    @Test
    void theEndIsShownWholeWhenItFits() {
        assertEquals(new Excerpt("…庚辛壬癸", "集群", ""), Excerpt.of("甲乙丙丁戊己庚辛壬癸集群", "集群", 6));
    }

    @Test
    void aTextFoundByItsSoundIsCutAtTheEnd() {
        assertEquals(new Excerpt("", "", "甲乙丙…"), Excerpt.of("甲乙丙丁戊己", "jiayi", 3));
    }

    @Test
    void oneOfSeveralWordsIsToldApartWhereAllTogetherDoNotOccur() {
        assertEquals(new Excerpt("", "民权", "县产业集聚区"), Excerpt.whole("民权县产业集聚区", "民权 制冷"));
        assertEquals(new Excerpt("", "TATA", "木门"), Excerpt.whole("TATA木门", "tata"));
    }
}
