package henan.atlas.ui.map.view;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

class SeenOutlineTest {
    /** A square with a hole in its middle. */
    private final SeenOutline outline = new SeenOutline(new float[][] {
            {0, 0, 100, 0, 100, 100, 0, 100, 0, 0}, {40, 40, 60, 40, 60, 60, 40, 60, 40, 40}});

    private boolean meets(double x, double y, double size) {
        return outline.meets(new Envelope(x, x + size, y, y + size));
    }

    @Test
    void anAreaIsSeenWhoseCornersAreNot() {
        assertTrue(meets(-10, -10, 200), "all of it");
        assertTrue(meets(-5, -5, 10), "a corner");
        assertTrue(meets(10, 10, 10), "it fills the view");
        assertTrue(meets(20, -5, 10), "an edge crosses the view");
        assertTrue(meets(90, 45, 20), "another does");
    }

    @Test
    void whatIsBesideAnAreaOrInItsHoleShowsNoneOfIt() {
        assertFalse(meets(110, 10, 10));
        assertFalse(meets(-50, 40, 20));
        assertFalse(meets(45, 45, 10));
        assertFalse(new SeenOutline(new float[0][]).meets(new Envelope(0, 1, 0, 1)));
    }
}
