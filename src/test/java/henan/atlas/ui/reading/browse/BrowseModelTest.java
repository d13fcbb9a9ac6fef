package henan.atlas.ui.reading.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.Confidence;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.fixture.Promoted;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BrowseModelTest {
    private final BrowseModel model = new BrowseModel(InventedProvince.content());

    private static int count(List<Facets.Row> rows, String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow().count();
    }

    private Facets facets() {
        return model.facetsProperty().get();
    }

    @Test
    void withoutChoiceEveryClusterIsShown() {
        assertEquals(7, model.visibleClustersProperty().get().size());
        assertFalse(facets().filtered());
        assertEquals(2, count(facets().industries(), "equipment"));
        assertEquals(3, count(facets().prefectures(), "419100"));
    }

    @Test
    void choosingAPrefectureChangesTheCountsOfIndustriesAndNotItsOwn() {
        model.choosePrefecture("419300");
        assertEquals(0, count(facets().industries(), "equipment"));
        assertEquals(2, count(facets().industries(), "food"));
        assertEquals(3, count(facets().prefectures(), "419100"));
        assertEquals(Set.of("liangkou", "shabei"), model.visibleClustersProperty().get());
    }

    @Test
    void whatIsRecordedBesidesIsShownWhenAskedForAndNeverCounted() {
        BrowseModel promoted = new BrowseModel(Promoted.content());
        assertEquals(6, promoted.visibleClustersProperty().get().size());
        assertEquals("另收2015年晋级的1个", promoted.facetsProperty().get().besides());
        promoted.besidesShownProperty().set(true);
        assertTrue(promoted.visibleClustersProperty().get().contains("liangkou"));
        assertEquals(6, promoted.facetsProperty().get().shown());
        assertEquals(1, promoted.facetsProperty().get().more());
        assertEquals(1, count(promoted.facetsProperty().get().industries(), "food"));
        promoted.chooseIndustry("textile");
        assertEquals(0, promoted.facetsProperty().get().more());
    }

    /** What the map's legend goes on listing while one class is looked at. */
    @Test
    void whatAllClassesWouldShowFollowsTheOtherFacetsAlone() {
        model.choosePrefecture("419300");
        model.chooseIndustry("textile");
        assertEquals(Set.of("textile"), model.industries());
        assertEquals(Set.of(), model.visibleClustersProperty().get());
        assertEquals(Set.of("liangkou", "shabei"), model.ofAllIndustries());
    }

    @Test
    void choicesAreTakenBackOneByOneAndMadeAgain() {
        model.chooseIndustry("food");
        model.choosePrefecture("419300");
        model.undo();
        assertEquals(0, facets().prefectures().stream().filter(Facets.Row::selected).count());
        assertEquals(Set.of("food"), model.industries());
        model.undo();
        model.undo();
        assertFalse(facets().filtered());
        model.redo();
        assertEquals(Set.of("food"), model.industries());
        model.chooseIndustry("textile");
        model.redo();
        assertEquals(Set.of("textile"), model.industries());
    }

    @Test
    void choosingReplacesAndTogglingAdds() {
        model.chooseIndustry("food");
        model.chooseIndustry("textile");
        assertEquals(Set.of("laoting"), model.visibleClustersProperty().get());
        model.toggleIndustry("food");
        assertEquals(Set.of("laoting", "liangkou", "shabei"), model.visibleClustersProperty().get());
        model.toggleIndustry("textile");
        assertEquals(Set.of("liangkou", "shabei"), model.visibleClustersProperty().get());
    }

    @Test
    void choosingTheOnlyChoiceAgainShowsAll() {
        model.chooseIndustry("food");
        model.chooseIndustry("food");
        assertFalse(facets().filtered());
    }

    @Test
    void gradesNarrowTheOtherFacets() {
        model.chooseGrade(Confidence.C);
        assertEquals(Set.of("shangting"), model.visibleClustersProperty().get());
        assertEquals(1, count(facets().prefectures(), "419200"));
    }

    @Test
    void nothingLeftCanBeCleared() {
        model.choosePrefecture("419300");
        model.toggleIndustry("equipment");
        assertTrue(model.visibleClustersProperty().get().isEmpty());
        model.clear();
        assertEquals(7, facets().shown());
    }

    @Test
    void clustersWithoutKnownIndustryAreTheLastClass() {
        List<Facets.Row> rows = facets().industries();
        assertEquals("unknown", rows.get(rows.size() - 1).id());
    }
}
