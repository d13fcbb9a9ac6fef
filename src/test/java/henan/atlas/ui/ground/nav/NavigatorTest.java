package henan.atlas.ui.ground.nav;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NavigatorTest {
    private static final SubjectRef A = SubjectRef.cluster("a");
    private static final SubjectRef B = SubjectRef.county("b");
    private final Navigator navigator = new Navigator(List::of);

    @Test
    void goingBackFindsThePlaceWhereOneWasReading() {
        Navigator navigator = new Navigator(List::of);
        navigator.go(SubjectRef.county("1"));
        navigator.setPlace(new ReadingPlace("CASES", 0.4));
        navigator.go(SubjectRef.source("seed"));
        assertEquals(ReadingPlace.NONE, navigator.place());
        navigator.back();
        assertEquals(new ReadingPlace("CASES", 0.4), navigator.place());
    }

    @Test
    void aPlaceOnAPageIsGoneToWhereverOneIs() {
        navigator.go(A, new ReadingPlace("CASES", 0));
        assertEquals(A, navigator.current());
        assertEquals(new ReadingPlace("CASES", 0), navigator.place());
        navigator.go(A, new ReadingPlace("FIRMS", 0));
        assertEquals(new ReadingPlace("FIRMS", 0), navigator.place());
        navigator.back();
        assertEquals(SubjectRef.PROVINCE, navigator.current(), "no step of its own");
    }

    @Test
    void whatIsAboutTheProvinceMarksNothingAndTermsAndSourcesLeaveWhatIsMarked() {
        Navigator placed = new Navigator(subject -> subject.equals(A) ? List.of(A) : List.of());
        placed.go(A);
        placed.go(SubjectRef.source("seed"));
        placed.go(SubjectRef.parse("term:word"));
        assertEquals(List.of(A), placed.markedProperty().get());
        placed.go(SubjectRef.parse("event:of-the-province"));
        assertEquals(List.of(), placed.markedProperty().get());
    }

    /** The province has no place of its own on a map: it is all of it. */
    @Test
    void theProvinceIsGoneToOnTheMapToo() {
        Navigator placed = new Navigator(subject -> subject.equals(A) ? List.of(A) : List.of());
        List<List<SubjectRef>> moved = new ArrayList<>();
        placed.setWindow(new Navigator.Window() {
            @Override
            public void read(SubjectRef study) {
            }

            @Override
            public void showOnMap(List<SubjectRef> places) {
                moved.add(places);
            }

            @Override
            public void openPageSide() {
            }

            @Override
            public void showPage() {
            }

            @Override
            public void showClusters() {
            }
        });
        placed.goOnMap(A);
        placed.goOnMap(SubjectRef.PROVINCE);
        placed.goOnMap(B);
        assertEquals(List.of(List.of(A), List.of(SubjectRef.PROVINCE)), moved, "and what has no place moves nothing");
        assertEquals(B, placed.current());
        placed.open(A);
        placed.open(SubjectRef.parse("term:word"));
        placed.open(SubjectRef.parse("event:of-the-province"));
        assertEquals(List.of(List.of(A), List.of(SubjectRef.PROVINCE)), moved.subList(2, moved.size()),
                "what is of all the province shows it");
    }

    @Test
    void startsAtTheProvinceWithNowhereToGoBack() {
        assertEquals(SubjectRef.PROVINCE, navigator.current());
        assertFalse(navigator.canGoBackProperty().get());
        navigator.back();
        assertEquals(SubjectRef.PROVINCE, navigator.current());
    }

    @Test
    void backAndForwardRetraceTheWay() {
        navigator.go(A);
        navigator.go(B);
        navigator.back();
        assertEquals(A, navigator.current());
        assertTrue(navigator.canGoForwardProperty().get());
        navigator.forward();
        assertEquals(B, navigator.current());
        assertFalse(navigator.canGoForwardProperty().get());
    }

    @Test
    void goingElsewhereForgetsWhatLayAhead() {
        navigator.go(A);
        navigator.back();
        navigator.go(B);
        assertEquals(List.of(SubjectRef.PROVINCE, B), navigator.history());
        assertFalse(navigator.canGoForwardProperty().get());
    }

    @Test
    void goingToWhereWeAreIsNoStep() {
        navigator.go(A);
        navigator.go(A);
        assertEquals(List.of(SubjectRef.PROVINCE, A), navigator.history());
    }

    @Test
    void historyDoesNotGrowWithoutEnd() {
        for (int i = 0; i < 500; i++) {
            navigator.go(SubjectRef.cluster("c" + i));
        }
        assertEquals(200, navigator.history().size());
        assertEquals(SubjectRef.cluster("c499"), navigator.current());
    }

    @Test
    void goingBackTakesBackWhatWasAskedOfTheClustersAsAnyOtherStep() {
        ClusterFilter food = ClusterFilter.ofIndustry("food");
        navigator.go(A);
        navigator.setPlace(new ReadingPlace("CASES", 0.4));
        navigator.filter(food);
        assertEquals(new ReadingPlace("CASES", 0.4), navigator.place(), "one goes on reading");
        navigator.filter(food);
        navigator.go(B);
        assertEquals(food, navigator.filter(), "another page changes nothing of it");
        navigator.back();
        assertEquals(food, navigator.filter());
        assertEquals(A, navigator.current());
        navigator.back();
        assertEquals(ClusterFilter.ALL, navigator.filter());
        assertEquals(A, navigator.current());
        navigator.back();
        assertEquals(SubjectRef.PROVINCE, navigator.current());
        navigator.forward();
        navigator.forward();
        assertEquals(food, navigator.filter());
    }

    @Test
    void whatOneBeginsWithIsNotTakenBack() {
        navigator.begin(ClusterFilter.ofIndustry("food"));
        assertFalse(navigator.canGoBackProperty().get());
        navigator.go(A);
        navigator.back();
        assertEquals(ClusterFilter.ofIndustry("food"), navigator.filter());
    }
}
