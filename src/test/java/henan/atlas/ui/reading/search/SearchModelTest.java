package henan.atlas.ui.reading.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.search.SearchAnswer;
import henan.atlas.search.SearchHit;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.session.PerSnapshot;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class SearchModelTest {
    private static final SearchHit CLUSTER = hit(SubjectRef.cluster("a"), "甲县产业集聚区");
    private static final SearchHit COUNTY = hit(SubjectRef.county("1"), "甲县");
    private static final SearchHit OTHER_CLUSTER = hit(SubjectRef.cluster("b"), "乙县产业集聚区");
    private static final AtlasSession SESSION = new AtlasSession(Path.of("x"), InventedProvince.content());
    private final SearchModel model = new SearchModel(SESSION, new PerSnapshot<>(content ->
            (query, limit) -> new SearchAnswer(query.equals("甲") ? List.of(CLUSTER, COUNTY, OTHER_CLUSTER) : List.of(),
                    List.of())), BackgroundRunner.immediate());

    private static SearchHit hit(SubjectRef subject, String title) {
        return new SearchHit(subject, title, "", List.of(title), 1, SearchHit.Answer.WHOLE, "");
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

    @Test
    void enterBeforeTheAnswerWaitsForTheHitsOfWhatIsTyped() {
        Waiting waiting = new Waiting();
        waiting.type("甲").answer();
        waiting.type("乙").enter();
        assertEquals(List.of(), waiting.taken);
        waiting.answer();
        assertEquals(List.of(OTHER_CLUSTER), waiting.taken);
    }

    @Test
    void enterIsForgottenWhenTypingGoesOn() {
        Waiting waiting = new Waiting();
        waiting.type("甲").enter();
        waiting.type("乙").answer();
        assertEquals(List.of(), waiting.taken);
        waiting.enter();
        assertEquals(List.of(OTHER_CLUSTER), waiting.taken);
    }

    @Test
    void aClickTakesTheHitOnScreenEvenWhileNewOnesAreSought() {
        Waiting waiting = new Waiting();
        waiting.type("甲").answer();
        waiting.type("乙");
        assertEquals(CLUSTER, waiting.slow.take().orElseThrow());
    }

    /** A field whose answers come when asked for. */
    private static final class Waiting {
        private final Queue<Runnable> background = new ArrayDeque<>();
        private final List<SearchHit> taken = new ArrayList<>();
        private final SearchModel slow = new SearchModel(SESSION, new PerSnapshot<>(content ->
                (query, limit) -> new SearchAnswer(List.of(query.equals("甲") ? CLUSTER : OTHER_CLUSTER), List.of())),
                BackgroundRunner.over(background::add, Runnable::run));

        private Waiting type(String text) {
            slow.queryProperty().set(text);
            return this;
        }

        private void enter() {
            slow.enter(taken::add);
        }

        private void answer() {
            while (!background.isEmpty()) {
                background.remove().run();
            }
        }
    }
}
