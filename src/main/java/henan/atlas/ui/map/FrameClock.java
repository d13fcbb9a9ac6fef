package henan.atlas.ui.map;

import java.util.function.LongSupplier;
import javafx.animation.AnimationTimer;

/** Repaints at most once a frame, however often the map changes in between, and tells when it has come to rest. */
final class FrameClock extends AnimationTimer {
    /** How long the view must lie still at least: where frames follow faster, a hand does not move it in each. */
    private static final long REST_NANOS = 10_000_000;

    private final Runnable onFrame;
    private final Runnable onRest;
    private final LongSupplier nanos;
    private boolean stale;
    private boolean moving;
    private long moved;

    FrameClock(Runnable onFrame, Runnable onRest) {
        this(onFrame, onRest, System::nanoTime);
    }

    /** @param nanos the time, in nanoseconds from wherever */
    FrameClock(Runnable onFrame, Runnable onRest, LongSupplier nanos) {
        this.onFrame = onFrame;
        this.onRest = onRest;
        this.nanos = nanos;
    }

    /** The view has moved. */
    void moved() {
        moving = true;
        moved = nanos.getAsLong();
        repaint();
    }

    /** Something on the map has changed. */
    void repaint() {
        stale = true;
        start();
    }

    /** At rest is what has not moved since the last frame, however long that took to be painted. */
    @Override
    public void handle(long now) {
        boolean resting = !moving && nanos.getAsLong() - moved > REST_NANOS;
        moving = false;
        if (stale) {
            stale = false;
            onFrame.run();
        }
        if (resting) {
            stop();
            onRest.run();
        }
    }
}
