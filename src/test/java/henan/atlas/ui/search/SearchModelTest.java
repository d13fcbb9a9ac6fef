package henan.atlas.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.search.SearchHit;
import henan.atlas.ui.work.BackgroundRunner;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchModelTest {
    private static final SearchHit CLUSTER = hit(SubjectRef.cluster("a"), "甲县产业集聚区");
    private static final SearchHit COUNTY = hit(SubjectRef.county("1"), "甲县");
    private static final SearchHit OTHER_CLUSTER = hit(SubjectRef.cluster("b"), "乙县产业集聚区");
    private final SearchModel model = new SearchModel(
            (query, limit) -> query.equals("甲") ? List.of(CLUSTER, COUNTY, OTHER_CLUSTER) : List.of(),
            BackgroundRunner.immediate());

    private static SearchHit hit(SubjectRef subject, String title) {
        return new SearchHit(subject, title, "", title, 1);
    }

    private SearchResults results() {
        return model.resultsProperty().get();
    }

    @Test
    void hitsAreGroupedByKindWithTheBestGroupFirst() {
        model.queryProperty().set(" 甲 ");
        assertEquals(List.of(SubjectKind.CLUSTER, SubjectKind.COUNTY),
                results().groups().stream().map(SearchResults.Group::kind).toList());
        assertEquals(List.of(CLUSTER, OTHER_CLUSTER, COUNTY), results().inOrder());
    }

    @Test
    void markGoesRoundTheEnds() {
        model.queryProperty().set("甲");
        model.moveMark(-1);
        assertEquals(2, model.markedProperty().get());
        model.moveMark(1);
        assertEquals(0, model.markedProperty().get());
    }

    @Test
    void takenHitIsRememberedOnceAndTheFieldEmptied() {
        for (int i = 0; i < 2; i++) {
            model.queryProperty().set("甲");
            model.moveMark(1);
            assertEquals(OTHER_CLUSTER, model.take().orElseThrow());
        }
        assertEquals("", model.queryProperty().get());
        assertEquals(SearchResults.State.RECENT, results().state());
        assertEquals(List.of(OTHER_CLUSTER), results().inOrder());
    }

    @Test
    void nothingFoundIsAStateOfItsOwn() {
        model.queryProperty().set("丙");
        assertEquals(SearchResults.State.NOT_FOUND, results().state());
        assertEquals("丙", results().query());
        assertTrue(model.take().isEmpty());
    }

    @Test
    void emptyFieldBeforeAnyVisitSaysHowToSearch() {
        assertEquals(SearchResults.State.NOTHING_YET, results().state());
    }
}
