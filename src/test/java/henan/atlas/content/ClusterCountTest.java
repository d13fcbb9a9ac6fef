package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.domain.Cluster;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.text.Language;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClusterCountTest {
    private final ClusterCount promoted = new ClusterCount(167, 5, List.of(2015));
    private final ClusterCount plain = new ClusterCount(3, 2, List.of());

    @AfterEach
    void chineseAgain() {
        Language.CHINESE.speak();
    }

    @Test
    void whatIsRecordedBesidesStandsBehindTheNumber() {
        assertEquals("167个（另收2015年晋级的5个）", promoted.inWords());
        assertEquals("3个（另收2个）", plain.inWords());
        assertEquals("4个", new ClusterCount(4, 0, List.of()).inWords());
    }

    /** Below a heading that tells the one year of those recorded besides, a row does not tell it again. */
    @Test
    void aRowBelowItsCountTellsNoYearTwice() {
        Cluster counted = InventedProvince.content().clusters().get(0);
        Cluster besides = new Cluster("later", "岭后产业集聚区", counted.prefectureCode(), counted.countyCodes(), "", "", "",
                OptionalInt.of(2015), OptionalInt.empty(), "", counted.confidence(), counted.position(),
                counted.basis(), List.of());
        assertEquals("另收", promoted.standingBelow(besides));
        assertEquals(AtlasIndex.standing(besides), new ClusterCount(1, 2, List.of(2015, 2016)).standingBelow(besides));
        assertEquals("", promoted.standingBelow(counted));
    }

    /** Words that stand alone begin like such: “and” only joins. */
    @Test
    void inEnglishAndIsSaidWhereItJoinsOnly() {
        Language.ENGLISH.speak();
        assertEquals("167 (and 5 promoted in 2015)", promoted.inWords());
        assertEquals("5 promoted in 2015", promoted.besidesInWords());
        assertEquals("2 more", plain.besidesInWords());
        assertEquals("3 (and 2 more)", plain.inWords());
    }
}
