package henan.atlas.boot;

import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/**
 * Gives back, while nobody does anything, what a start or a page to be printed has needed and thrown away: by itself
 * Java does so only when it wants more, and a window that is open all day would go on taking it.
 *
 * <p><b>Threading:</b> any thread.
 */
final class IdleCollection {
    /** Less is not worth the tenth of a second in which nothing else is done. Units: bytes. */
    static final long WORTH = 8L << 20;

    private final Executor later;
    private final LongSupplier used;
    private final Runnable collect;
    private boolean waiting;
    private boolean touchedMeanwhile;
    private long left;

    /**
     * Nothing has been collected yet.
     *
     * @param later   does something when the window may have been left alone, some seconds on
     * @param used    bytes taken by what is held and what has been thrown away
     * @param collect takes away what has been thrown away
     */
    IdleCollection(Executor later, LongSupplier used, Runnable collect) {
        this.later = later;
        this.used = used;
        this.collect = collect;
    }

    /** A hand has done something. */
    synchronized void touched() {
        if (waiting) {
            touchedMeanwhile = true;
        } else {
            waiting = true;
            later.execute(this::look);
        }
    }

    private synchronized void look() {
        waiting = false;
        if (touchedMeanwhile) {
            touchedMeanwhile = false;
            touched();
        } else if (used.getAsLong() - left > WORTH) {
            collect.run();
            left = used.getAsLong();
        }
    }
}
