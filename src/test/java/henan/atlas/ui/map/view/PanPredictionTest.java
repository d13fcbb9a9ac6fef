package henan.atlas.ui.map.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.Viewport;
import org.junit.jupiter.api.Test;

class PanPredictionTest {
    private static final long FRAME = 16_000_000;
    private final PanPrediction motion = new PanPrediction();

    /** Drags eastwards, some metres a frame. */
    private Viewport drag(double metres, int frames) {
        Viewport view = new Viewport(0, 0, 1, 100, 100);
        for (int i = 1; i <= frames; i++) {
            Viewport next = view.centredOn(view.centerX() + metres, 0);
            motion.moved(next, 1_000_000_000L + i * FRAME);
            view = next;
        }
        return view;
    }

    @Test
    void anEvenDragIsSeenAhead() {
        Viewport view = drag(5, 30);
        assertEquals(5 * 100 / 16.0, motion.ahead(view, 1000).centerX() - view.centerX(), 1);
    }

    @Test
    void noFurtherThanAllowed() {
        Viewport view = drag(50, 30);
        assertEquals(96, motion.ahead(view, 96).centerX() - view.centerX(), 1e-9);
    }

    @Test
    void atRestNothingIsAhead() {
        Viewport view = drag(5, 30);
        motion.rest();
        assertEquals(view, motion.ahead(view, 96));
    }

    @Test
    void stepsToldAtOnceAreOneStep() {
        Viewport view = drag(5, 30);
        Viewport further = view.centredOn(view.centerX() + 40, 0);
        motion.moved(further, 1_000_000_000L + 30 * FRAME + 1000);
        assertEquals(5 * 100 / 16.0, motion.ahead(further, 1000).centerX() - further.centerX(), 1);
    }

    @Test
    void aZoomOrAPauseBeginsAnew() {
        Viewport view = drag(5, 30);
        motion.moved(view.withMetresPerPixel(2), 1_000_000_000L + 31 * FRAME);
        assertEquals(view, motion.ahead(view, 96));
        Viewport dragged = drag(5, 30);
        Viewport later = dragged.centredOn(dragged.centerX() + 5, 0);
        motion.moved(later, 9_000_000_000L);
        assertTrue(Math.abs(motion.ahead(later, 96).centerX() - later.centerX()) < 1e-9);
    }
}
