package henan.atlas.ingest.boundary;

import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;

/** Tells which lines meet one another, or themselves, elsewhere than at a common end. */
final class MeetingFinder implements SegmentIntersector {
    private final Found found;
    private final RobustLineIntersector intersector = new RobustLineIntersector();

    /** Takes two lines that meet, by the numbers they carry; twice the same where a line meets itself. */
    interface Found {
        void meeting(int one, int other);
    }

    MeetingFinder(Found found) {
        this.found = found;
    }

    @Override
    public void processIntersections(SegmentString one, int i, SegmentString other, int j) {
        if (one == other && i == j) {
            return;
        }
        intersector.computeIntersection(one.getCoordinate(i), one.getCoordinate(i + 1), other.getCoordinate(j),
                other.getCoordinate(j + 1));
        if (!intersector.hasIntersection()) {
            return;
        }
        Coordinate at = intersector.getIntersection(0);
        boolean follows = one == other && Math.abs(i - j) == 1;
        if (intersector.getIntersectionNum() > 1 || !follows && !(isEnd(one, at) && isEnd(other, at))) {
            found.meeting((int) one.getData(), (int) other.getData());
        }
    }

    private static boolean isEnd(SegmentString line, Coordinate at) {
        return at.equals2D(line.getCoordinate(0)) || at.equals2D(line.getCoordinate(line.size() - 1));
    }

    @Override
    public boolean isDone() {
        return false;
    }
}
