package henan.atlas.ui.reading.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Confidence;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.fixture.Promoted;
import henan.atlas.ui.ground.nav.Navigator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BrowseModelTest {
    private final Navigator navigator = new Navigator(List::of);
    private final BrowseModel model = new BrowseModel(InventedProvince.content(), navigator);

    /** Ids of the clusters that are shown. */
    private Set<String> visible() {
        return visible(InventedProvince.content(), navigator.filter());
    }

    private Set<String> visible(AtlasSnapshot content, ClusterFilter filter) {
        return content.index().passing(filter, navigator.besidesShownProperty().get()).stream().map(Cluster::id)
                .collect(Collectors.toSet());
    }

    private static int count(List<Facets.Row> rows, String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow().count();
    }

    private Facets facets() {
        return model.facetsProperty().get();
    }

    @Test
    void withoutChoiceEveryClusterIsShown() {
        assertEquals(7, visible().size());
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
        assertEquals(Set.of("liangkou", "shabei"), visible());
    }

    @Test
    void whatIsRecordedBesidesIsShownWhenAskedForAndNeverCounted() {
        BrowseModel promoted = new BrowseModel(Promoted.content(), navigator);
        assertEquals(6, visible(Promoted.content(), navigator.filter()).size());
        assertEquals("另收2015年晋级的1个", promoted.facetsProperty().get().besides());
        promoted.besidesShownProperty().set(true);
        assertTrue(visible(Promoted.content(), navigator.filter()).contains("liangkou"));
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
        assertEquals(Set.of("textile"), navigator.filter().industries());
        assertEquals(Set.of(), visible());
        assertEquals(Set.of("liangkou", "shabei"),
                visible(InventedProvince.content(), navigator.filter().withIndustries(Set.of())));
    }

    @Test
    void choicesAreTakenBackOneByOneAndMadeAgain() {
        model.chooseIndustry("food");
        model.choosePrefecture("419300");
        model.undo();
        assertEquals(0, facets().prefectures().stream().filter(Facets.Row::selected).count());
        assertEquals(Set.of("food"), navigator.filter().industries());
        model.undo();
        model.undo();
        assertFalse(facets().filtered());
        model.redo();
        assertEquals(Set.of("food"), navigator.filter().industries());
        model.chooseIndustry("textile");
        model.redo();
        assertEquals(Set.of("textile"), navigator.filter().industries());
    }

    @Test
    void choosingReplacesAndTogglingAdds() {
        model.chooseIndustry("food");
        model.chooseIndustry("textile");
        assertEquals(Set.of("laoting"), visible());
        model.toggleIndustry("food");
        assertEquals(Set.of("laoting", "liangkou", "shabei"), visible());
        model.toggleIndustry("textile");
        assertEquals(Set.of("liangkou", "shabei"), visible());
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
        assertEquals(Set.of("shangting"), visible());
        assertEquals(1, count(facets().prefectures(), "419200"));
    }

    @Test
    void nothingLeftCanBeCleared() {
        model.choosePrefecture("419300");
        model.toggleIndustry("equipment");
        assertTrue(visible().isEmpty());
        model.clear();
        assertEquals(7, facets().shown());
    }

    @Test
    void clustersWithoutKnownIndustryAreTheLastClass() {
        List<Facets.Row> rows = facets().industries();
        assertEquals("unknown", rows.get(rows.size() - 1).id());
    }
}
