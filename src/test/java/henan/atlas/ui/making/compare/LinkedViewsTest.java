package henan.atlas.ui.making.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.GroundPoint;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.FakeMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkedViewsTest {
    private final LinkedViews links = new LinkedViews();
    private final FakeMap first = new FakeMap();
    private final FakeMap second = new FakeMap();
    private final FakeMap third = new FakeMap();

    @BeforeEach
    void link() {
        links.add(first);
        links.add(second);
        links.add(third);
    }

    @Test
    void whatMovesOneMovesAllOnce() {
        second.zoomIn();
        assertEquals(250, first.viewportProperty().get().metresPerPixel());
        assertEquals(250, third.viewportProperty().get().metresPerPixel());
        assertEquals(List.of(1, 0, 1), List.of(first.followed(), second.followed(), third.followed()));
    }

    @Test
    void homeOnOneIsHomeOnAll() {
        second.zoomIn();
        first.home();
        assertTrue(second.showsAll() && third.showsAll());
    }

    @Test
    void thePointerOfOneIsShownOnTheOthers() {
        GroundPoint at = new GroundPoint(3, 4);
        first.point(at);
        assertNull(first.echoProperty().get());
        assertEquals(at, second.echoProperty().get());
        first.point(null);
        assertNull(third.echoProperty().get());
    }

    @Test
    void theMapThePointerWasOnLastLeadsWhateverMoves() {
        assertEquals(first, links.leadingProperty().get());
        third.point(new GroundPoint(3, 4));
        third.point(null);
        second.zoomIn();
        assertEquals(third, links.leadingProperty().get());
        links.remove(third);
        assertEquals(first, links.leadingProperty().get());
    }

    @Test
    void aNewMapLooksWhereTheOthersLookAndHasSelectedWhatTheyHave() {
        SubjectRef county = SubjectRef.county("410000");
        third.marksProperty().set(List.of(county));
        first.zoomIn();
        FakeMap fourth = new FakeMap();
        links.add(fourth);
        assertEquals(250, fourth.viewportProperty().get().metresPerPixel());
        assertEquals(List.of(county), fourth.marksProperty().get());
        assertEquals(List.of(county), first.marksProperty().get());
    }

    @Test
    void aMapTakenAwayGoesItsOwnWay() {
        first.point(new GroundPoint(3, 4));
        links.remove(first);
        assertNull(second.echoProperty().get());
        first.zoomIn();
        assertTrue(second.showsAll());
        second.zoomIn();
        second.zoomIn();
        assertEquals(250, first.viewportProperty().get().metresPerPixel());
    }

    @Test
    void choicesOnAnyMapAreTold() {
        List<SubjectRef> chosen = new ArrayList<>();
        links.setOnChosen(chosen::add);
        SubjectRef county = SubjectRef.county("410000");
        third.choose(county);
        assertEquals(List.of(county), chosen);
    }
}
