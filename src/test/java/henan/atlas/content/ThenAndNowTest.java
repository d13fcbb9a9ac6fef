package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.County;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.fixture.Merged;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the shapes tell of the ground of units that have changed since 2013. */
class ThenAndNowTest {
    private static County county(AtlasSnapshot content, String code) {
        return content.index().county(code).orElseThrow();
    }

    private static List<SubjectRef> today(AtlasSnapshot content, String code) {
        return content.index().shownToday(county(content, code));
    }

    @Test
    void aUnitThatIsAnotherWholeHasTheSameGround() {
        AtlasSnapshot content = InventedProvince.content();
        assertEquals(List.of(SubjectRef.county("419222")), today(content, "419222"));
        assertTrue(content.index().isShownAsWas(county(content, "419222")));
    }

    @Test
    void whatHasNotChangedHasNoOtherGround() {
        assertEquals(List.of(), today(InventedProvince.content(), "419321"));
    }

    @Test
    void unitsThatShareAPolygonAreNotShownAsTheyWere() {
        AtlasSnapshot content = InventedProvince.content();
        assertEquals(List.of(SubjectRef.county("419101")), today(content, "419102"));
        assertFalse(content.index().isShownAsWas(county(content, "419102")));
        assertFalse(content.index().isShownAsWas(county(content, "419101")));
    }

    @Test
    void unitsMergedSinceAreTodayAllTheirGround() {
        AtlasSnapshot merged = Merged.content(County.Outline.AS_WAS);
        List<SubjectRef> both = List.of(SubjectRef.county("419202"), SubjectRef.county("419222"));
        assertEquals(both, today(merged, "419202"));
        assertEquals(both, today(merged, "419222"));
        assertTrue(merged.index().isShownAsWas(county(merged, "419202")));
    }

    @Test
    void wherePartsWereExchangedTodaysGroundIsNotKnown() {
        AtlasSnapshot since = Merged.content(County.Outline.CHANGED_SINCE);
        assertEquals(List.of(), today(since, "419202"));
        assertEquals(List.of(), today(since, "419222"), "nor is that of what it is part of");
        assertTrue(since.index().isShownAsWas(county(since, "419202")));
        AtlasSnapshot uncertain = Merged.content(County.Outline.UNCERTAIN);
        assertFalse(uncertain.index().isShownAsWas(county(uncertain, "419202")));
    }
}
