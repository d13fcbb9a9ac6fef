package henan.atlas.render;

/**
 * What it takes to stroke a band of a picture, kept by each thread from one band to the next: every picture would else
 * make and throw away as much of it as it has pixels.
 *
 * <p><b>Threading:</b> of one thread.
 */
final class BandRoom {
    /** Most pixels of a band whose room is kept: those of a window's picture are fewer. */
    private static final int MOST_KEPT = 1 << 21;
    private static final int POINTS = 1024;
    private static final ThreadLocal<BandRoom> KEPT = ThreadLocal.withInitial(() -> new BandRoom(0));

    /** How much of each pixel is covered; all nought between two strokes. */
    private final byte[] covered;
    /** The places of a path's points. */
    private double[] x = new double[POINTS];
    private double[] y = new double[POINTS];
    private double[] along = new double[POINTS];

    private BandRoom(int pixels) {
        covered = new byte[pixels];
    }

    /** Room for a band, this thread's if that is large enough; until it is {@link #keep kept} nobody else has it. */
    static BandRoom of(int pixels) {
        BandRoom kept = KEPT.get();
        KEPT.remove();
        // Bands of one picture are of unequal height: with some to spare it does for the next.
        return kept.covered.length >= pixels ? kept
                : new BandRoom(Math.max(pixels, Math.min(pixels + pixels / 2, MOST_KEPT)));
    }

    /** Leaves it, with nothing covered, to the next band of this thread. */
    void keep() {
        if (covered.length <= MOST_KEPT) {
            KEPT.set(this);
        }
    }

    byte[] covered() {
        return covered;
    }

    /** Makes sure that it has room for so many points. */
    void forPoints(int count) {
        if (x.length < count) {
            x = new double[2 * count];
            y = new double[2 * count];
            along = new double[2 * count];
        }
    }

    double[] x() {
        return x;
    }

    double[] y() {
        return y;
    }

    /** How far along the path each of its points is. */
    double[] along() {
        return along;
    }
}
