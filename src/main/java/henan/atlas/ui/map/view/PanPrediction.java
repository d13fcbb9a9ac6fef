package henan.atlas.ui.map.view;

import henan.atlas.carto.Viewport;

/** Where a hand is moving the map: a picture of where the view will be serves longer than one of where it is. */
public final class PanPrediction {
    /** How far ahead is looked, about as long as a picture takes. Units: nanoseconds. */
    private static final double AHEAD = 100e6;
    /** A pause after which a movement counts as a new one. */
    private static final long PAUSE = 120_000_000L;
    /** How much of the speed measured last is kept: single events are uneven. */
    private static final double INERTIA = 0.6;

    /** Steps that come closer together count as one: a mouse tells of several at once. Units: nanoseconds. */
    private static final long CLOSE = 6_000_000;

    private double speedX;
    private double speedY;
    private Viewport from;
    private long since;

    /** Notes a step. @param now time in nanoseconds */
    public void moved(Viewport view, long now) {
        boolean pan = from != null && from.metresPerPixel() == view.metresPerPixel();
        long nanos = now - since;
        if (pan && nanos < CLOSE) {
            return;
        }
        if (!pan || nanos > PAUSE) {
            speedX = 0;
            speedY = 0;
        } else {
            speedX = INERTIA * speedX + (1 - INERTIA) * (view.centerX() - from.centerX()) / nanos;
            speedY = INERTIA * speedY + (1 - INERTIA) * (view.centerY() - from.centerY()) / nanos;
        }
        from = view;
        since = now;
    }

    /** The hand rests: what comes next is a new movement. */
    public void rest() {
        from = null;
        speedX = 0;
        speedY = 0;
    }

    /** Where the view will be in a moment. @param most how many pixels away at most */
    public Viewport ahead(Viewport view, double most) {
        double limit = most * view.metresPerPixel();
        return view.centredOn(view.centerX() + clamp(speedX * AHEAD, limit),
                view.centerY() + clamp(speedY * AHEAD, limit));
    }

    private static double clamp(double value, double limit) {
        return Math.max(-limit, Math.min(limit, value));
    }
}
