package henan.atlas.ui.map.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.MapView;
import java.util.List;
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
}
