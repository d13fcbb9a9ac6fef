package henan.atlas.ui.making.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.GroundPoint;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkedViewsTest {
    private final LinkedViews links = new LinkedViews();
    private final PaperMap first = new PaperMap();
    private final PaperMap second = new PaperMap();
    private final PaperMap third = new PaperMap();

    @BeforeEach
    void link() {
        links.add(first);
        links.add(second);
        links.add(third);
    }

    @Test
    void whatMovesOneMovesAllOnce() {
        second.zoomIn();
        assertEquals(250, first.viewport.get().metresPerPixel());
        assertEquals(250, third.viewport.get().metresPerPixel());
        assertEquals(List.of(1, 0, 1), List.of(first.moves, second.moves, third.moves));
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
        first.pointed.set(at);
        assertNull(first.echo.get());
        assertEquals(at, second.echo.get());
        first.pointed.set(null);
        assertNull(third.echo.get());
    }

    @Test
    void theMapThePointerWasOnLastLeadsWhateverMoves() {
        assertEquals(first, links.leadingProperty().get());
        third.pointed.set(new GroundPoint(3, 4));
        third.pointed.set(null);
        second.zoomIn();
        assertEquals(third, links.leadingProperty().get());
        links.remove(third);
        assertEquals(first, links.leadingProperty().get());
    }

    @Test
    void aNewMapLooksWhereTheOthersLookAndHasSelectedWhatTheyHave() {
        SubjectRef county = SubjectRef.county("410000");
        third.selection.set(county);
        first.zoomIn();
        PaperMap fourth = new PaperMap();
        links.add(fourth);
        assertEquals(250, fourth.viewport.get().metresPerPixel());
        assertEquals(county, fourth.selection.get());
        assertEquals(county, first.selection.get());
    }

    @Test
    void aMapTakenAwayGoesItsOwnWay() {
        first.pointed.set(new GroundPoint(3, 4));
        links.remove(first);
        assertNull(second.echo.get());
        first.zoomIn();
        assertTrue(second.showsAll());
        second.zoomIn();
        second.zoomIn();
        assertEquals(250, first.viewport.get().metresPerPixel());
    }

    @Test
    void choicesOnAnyMapAreTold() {
        List<SubjectRef> chosen = new ArrayList<>();
        links.setOnChosen(chosen::add);
        SubjectRef county = SubjectRef.county("410000");
        third.onChosen.accept(county);
        assertEquals(List.of(county), chosen);
    }
}
