package henan.atlas.ui.map;

import javafx.animation.AnimationTimer;

/** Repaints at most once a frame, however often the map changes in between, and tells when it has come to rest. */
final class FrameClock extends AnimationTimer {
    /** How long the view must lie still: just longer than a frame, in which a moving hand moves it again. */
    private static final long REST_NANOS = 17_000_000;

    private final Runnable onFrame;
    private final Runnable onRest;
    private boolean stale;
    private long moved;

    FrameClock(Runnable onFrame, Runnable onRest) {
        this.onFrame = onFrame;
        this.onRest = onRest;
    }

    /** The view has moved. */
    void moved() {
        moved = System.nanoTime();
        repaint();
    }

    /** Something on the map has changed. */
    void repaint() {
        stale = true;
        start();
    }

    @Override
    public void handle(long now) {
        if (stale) {
            stale = false;
            onFrame.run();
        }
        if (System.nanoTime() - moved > REST_NANOS) {
            stop();
            onRest.run();
        }
    }
}
