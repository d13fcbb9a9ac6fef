package henan.atlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** When the map counts as lying still. */
class FrameClockTest {
    private static final long MILLI = 1_000_000;
    private long now;
    private int frames;
    private int rests;
    private long painting;
    private FrameClock clock;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private void frame() {
        clock.handle(now);
    }

    /** All in one turn of the thread: no frame of the toolkit's own comes between. */
    private void onTheThread(Runnable test) {
        new FxRobot().interact(() -> {
            clock = new FrameClock(() -> {
                frames++;
                now += painting;
            }, () -> rests++, () -> now);
            test.run();
            clock.stop();
        });
    }

    @Test
    void aFrameThatTakesLongIsNoRest() {
        painting = 60 * MILLI;
        onTheThread(() -> {
            for (int i = 0; i < 5; i++) {
                clock.moved();
                frame();
            }
            assertEquals(5, frames);
            assertEquals(0, rests, "the hand moves it in every frame");
            frame();
            assertEquals(1, rests);
        });
    }

    @Test
    void whereFramesFollowFasterThanAHandMovesItIsNotAtRestBetweenThem() {
        onTheThread(() -> {
            clock.moved();
            for (int i = 0; i < 4; i++) {
                now += 2 * MILLI;
                frame();
            }
            assertEquals(0, rests);
            now += 3 * MILLI;
            frame();
            assertEquals(1, rests);
            assertEquals(1, frames, "what has not changed is not painted again");
        });
    }

    @Test
    void inTheFirstFrameInWhichNothingMovesItIsAtRest() {
        onTheThread(() -> {
            clock.moved();
            now += 16 * MILLI;
            frame();
            assertEquals(0, rests);
            now += 16 * MILLI;
            frame();
            assertEquals(1, rests);
        });
    }
}
