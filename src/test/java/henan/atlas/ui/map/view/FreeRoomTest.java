package henan.atlas.ui.map.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

/** What is looked for is seen in what stands over the map leaves free, as large as it can be there. */
class FreeRoomTest {
    private static final PixelBox TITLE = new PixelBox(0, 0, 340, 150);
    private static final PixelBox LEGEND = new PixelBox(14, 520, 180, 120);
    private static final PixelBox BUTTONS = new PixelBox(660, 0, 47, 220);
    private static final List<PixelBox> OVER = List.of(TITLE, LEGEND, BUTTONS);

    private static PixelBox seen(Envelope ground, Viewport view) {
        return new PixelBox(view.toPixelX(ground.getMinX()), view.toPixelY(ground.getMaxY()),
                ground.getWidth() / view.metresPerPixel(), ground.getHeight() / view.metresPerPixel());
    }

    @Test
    void broadGroundStandsUnderTheTitleAndHighGroundBesideTheLegend() {
        for (Envelope ground : List.of(new Envelope(0, 90_000, 0, 20_000), new Envelope(0, 20_000, 0, 60_000),
                new Envelope(0, 40_000, 0, 40_000))) {
            Viewport view = new FreeRoom(OVER).fit(ground, 707, 665, 1);
            PixelBox box = seen(ground, view);
            OVER.forEach(over -> assertFalse(over.intersects(box), over + " over " + box));
            assertTrue(new PixelBox(15, 0, 677, 665).encloses(box), "under a handle: " + box);
            assertTrue(box.width() > 590 || box.height() > 400, "as large as that: " + box);
        }
    }

    @Test
    void noNearerThanAskedForAndThenInTheMiddleOfTheLargestRoom() {
        Viewport view = new FreeRoom(OVER).fit(new Envelope(0, 100, 0, 100), 707, 665, 190);
        assertEquals(190, view.metresPerPixel());
        PixelBox box = seen(new Envelope(0, 100, 0, 100), view);
        OVER.forEach(over -> assertFalse(over.grown(40).intersects(box), over + " over " + box));
    }

    @Test
    void whereAllIsTakenItStandsInTheMiddle() {
        Viewport view = new FreeRoom(List.of(new PixelBox(0, 0, 300, 200)))
                .fit(new Envelope(-5, 5, -5, 5), 300, 200, 1);
        assertEquals(0, view.centerX(), 1e-9);
        assertEquals(0, view.centerY(), 1e-9);
        assertEquals(new Viewport(0, 0, 0.2, 100, 40), FreeRoom.ALL.fit(new Envelope(-5, 5, -1, 1), 100, 40, 0));
    }
}
