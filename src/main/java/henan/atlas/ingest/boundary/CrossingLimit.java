package henan.atlas.ingest.boundary;

import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;

/**
 * Counts where lines cross within segments, and stops at too many: what was drawn by hand or by a program crosses at
 * errors only, and to make clean what crosses everywhere would take hours.
 */
final class CrossingLimit implements SegmentIntersector {
    /** Several times what two drawings of all counties, laid over one another, have. */
    static final int MOST = 300_000;

    private final LineIntersector intersector = new RobustLineIntersector();
    private int found;

    @Override
    public void processIntersections(SegmentString one, int i, SegmentString other, int j) {
        if (isDone() || one == other && i == j) {
            return;
        }
        intersector.computeIntersection(one.getCoordinate(i), one.getCoordinate(i + 1), other.getCoordinate(j),
                other.getCoordinate(j + 1));
        if (intersector.hasIntersection() && intersector.isInteriorIntersection()) {
            found++;
        }
    }

    @Override
    public boolean isDone() {
        return found > MOST;
    }
}
