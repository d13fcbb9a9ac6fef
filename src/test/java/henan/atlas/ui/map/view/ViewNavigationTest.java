package henan.atlas.ui.map.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.MapView;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

class ViewNavigationTest {
    private final ViewNavigation view = new ViewNavigation(new ViewLimits(new Envelope(-300_000, 300_000, -250_000,
            250_000)));

    @Test
    void aRememberedViewBesideTheProvinceCountsAsNeverChosen() {
        for (MapView.Centred away : List.of(new MapView.Centred(1e308, -1e308, 1e-300),
                new MapView.Centred(-1e308, 1e308, 1e300), new MapView.Centred(500_000, 0, 100))) {
            view.restore(away);
            view.resize(900, 700);
            assertTrue(view.isHome(), away.toString());
            view.show(view.viewport().zoomedAbout(10, 10, 3));
            view.restore(away);
            assertTrue(view.isHome(), away.toString());
        }
    }

    @Test
    void aRememberedViewOfItsBorderIsKept() {
        view.restore(new MapView.Centred(310_000, 0, 100));
        view.resize(900, 700);
        assertFalse(view.isHome());
        assertEquals(100, view.viewport().metresPerPixel());
    }

    @Test
    void groundThatWasAskedForStaysInSightUntilTheMapIsMoved() {
        view.resize(900, 700);
        MapView.OfGround ground = new MapView.OfGround(0, 0, 90_000, 60_000, OptionalDouble.empty());
        view.restore(ground);
        assertEquals(ground, view.seen());
        view.resize(1600, 900);
        assertTrue(view.viewport().extent().contains(ground.extent()));
        assertEquals(60_000 / 900.0, view.viewport().metresPerPixel(), 1e-6);
        view.resize(900, 700);
        assertEquals(90_000 / 900.0, view.viewport().metresPerPixel(), 1e-6);
        view.pan(10, 0);
        double before = view.viewport().metresPerPixel();
        view.resize(1600, 900);
        assertEquals(before, view.viewport().metresPerPixel());
    }

    @Test
    void whatIsShownEnlargedShowsTheSameGround() {
        view.restore(new MapView.Centred(0, 0, 100));
        view.resize(1000, 700);
        Envelope seen = view.viewport().extent();
        view.enlarge(2);
        view.resize(500, 350);
        assertEquals(seen, view.viewport().extent());
        view.restore(MapView.WHOLE);
        view.enlarge(0.5);
        view.resize(1000, 700);
        assertTrue(view.isHome());
    }
}
