package henan.atlas.ui.map.view;

import henan.atlas.carto.Viewport;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/** Moves the map from one view to another in a short, even motion; a hand on the map ends it. */
public final class Flight {
    private static final double SECONDS = 0.32;

    private final Consumer<Viewport> onStep;
    private final Consumer<Viewport> onArrival;
    private AnimationTimer timer;

    public Flight(Consumer<Viewport> onStep, Consumer<Viewport> onArrival) {
        this.onStep = onStep;
        this.onArrival = onArrival;
    }

    public void fly(Viewport from, Viewport to) {
        stop();
        timer = new AnimationTimer() {
            private long start = -1;

            @Override
            public void handle(long now) {
                if (start < 0) {
                    start = now;
                }
                double t = (now - start) / 1e9 / SECONDS;
                if (t >= 1) {
                    Flight.this.stop();
                    onArrival.accept(to);
                } else {
                    onStep.accept(between(from, to, t * t * (3 - 2 * t)));
                }
            }
        };
        timer.start();
    }

    public void stop() {
        if (timer != null) {
            timer.stop();
            timer = null;
        }
    }

    /** The view part of the way: scale changes evenly as the eye sees it, by its logarithm. */
    static Viewport between(Viewport from, Viewport to, double share) {
        double ratio = to.metresPerPixel() / from.metresPerPixel();
        double scale = from.metresPerPixel() * Math.pow(ratio, share);
        // The centre moves with the scale so that the fixed point of the zoom stays fixed.
        double moved = Math.abs(ratio - 1) < 1e-6 ? share
                : (scale / from.metresPerPixel() - 1) / (ratio - 1);
        return new Viewport(from.centerX() + (to.centerX() - from.centerX()) * moved,
                from.centerY() + (to.centerY() - from.centerY()) * moved, scale, to.width(), to.height());
    }
}
