package henan.atlas.ingest.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.Length;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.impl.CoordinateArraySequence;

/** What becomes of bends, knots and neighbours when a coverage is smoothed. Units: metres. */
class CoverageSmootherTest {
    private static final double TOLERANCE = 1000;
    private static final UnitIndex NO_UNITS = new UnitIndex(Map.of());

    private static double length(Coordinate[] path) {
        return Length.ofLine(new CoordinateArraySequence(path));
    }

    /** A line to the east that sways by a height over a wave length. */
    private static Coordinate[] waves(double wave, double height, double y) {
        List<Coordinate> points = new ArrayList<>();
        for (double x = 0; x <= 60_000; x += 100) {
            points.add(new Coordinate(x, y + height * Math.sin(2 * Math.PI * x / wave)));
        }
        return points.toArray(Coordinate[]::new);
    }

    private static Coordinate[] smooth(Coordinate[] path) {
        return new LineSmoother(0.6 * TOLERANCE, 20).smooth(path);
    }

    private static double sway(Coordinate[] path, double y) {
        double most = 0;
        for (Coordinate c : path) {
            most = Math.max(most, c.x > 10_000 && c.x < 50_000 ? Math.abs(c.y - y) : 0);
        }
        return most;
    }

    @Test
    void smallBendsGoFlatAndLargeOnesStay() {
        assertTrue(sway(smooth(waves(1000, 400, 0)), 0) < 60);
        assertTrue(sway(smooth(waves(12_000, 3000, 0)), 0) > 2400);
    }

    @Test
    void aLongNarrowSpurDoesNotCloseUpToAKnot() {
        Coordinate[] spur = {new Coordinate(0, 0), new Coordinate(10_000, 0), new Coordinate(10_000, 1500),
                new Coordinate(10_150, 1500), new Coordinate(10_150, 0), new Coordinate(20_000, 0)};
        Coordinate[] smoothed = smooth(spur);
        assertTrue(length(smoothed) < 20_000 * 1.05, "is " + length(smoothed) + " long");
    }

    @Test
    void endsStayWhereTheyAre() {
        Coordinate[] path = waves(3000, 700, 0);
        Coordinate[] smoothed = smooth(path);
        assertEquals(path[0], smoothed[0]);
        assertEquals(path[path.length - 1], smoothed[smoothed.length - 1]);
    }

    @Test
    void ofEquallySmoothLinesThatWouldCrossNoneDoes() {
        // The lower line reaches into the only bay of the upper one, which would go flat over it.
        List<Coordinate> bay = new ArrayList<>(List.of(waves(40_000, 1, 1200)));
        bay.removeIf(c -> c.x > 29_600 && c.x < 30_400);
        int at = 0;
        while (bay.get(at).x < 29_600) {
            at++;
        }
        bay.addAll(at, List.of(new Coordinate(29_650, 1200), new Coordinate(29_650, 9000), new Coordinate(30_350, 9000),
                new Coordinate(30_350, 1200)));
        Coordinate[] upper = bay.toArray(Coordinate[]::new);
        Coordinate[] island = {new Coordinate(29_900, 4000), new Coordinate(29_900, 8700), new Coordinate(30_100, 8700),
                new Coordinate(30_100, 4000), new Coordinate(29_900, 4000)};
        List<Arc> smoothed = new CoverageSmoother(List.of(new Arc(upper, "", ""), new Arc(island, "", "")), TOLERANCE,
                NO_UNITS).smoothed();
        GeometryFactory factory = new GeometryFactory();
        assertEquals(2, smoothed.size());
        assertTrue(!factory.createLineString(smoothed.get(0).points()).intersects(
                factory.createLineString(smoothed.get(1).points())));
    }

    @Test
    void aUnitKeepsItsArea() {
        // 1.2 km by 1.2 km, its corners would be rounded away.
        Coordinate[] ring = {new Coordinate(0, 0), new Coordinate(0, 1200), new Coordinate(1200, 1200),
                new Coordinate(1200, 0), new Coordinate(0, 0)};
        List<Arc> smoothed = new CoverageSmoother(List.of(new Arc(ring, "outside", "inside")), TOLERANCE, NO_UNITS)
                .smoothed();
        double area = Area.ofRing(smoothed.get(0).points());
        assertTrue(Math.abs(area / (1200 * 1200) - 1) <= 0.12, "is " + area / (1200 * 1200));
    }

    @Test
    void aSpeckGoesUnlessItIsAllThereIs() {
        Coordinate[] speck = {new Coordinate(0, 0), new Coordinate(0, 300), new Coordinate(300, 300),
                new Coordinate(300, 0), new Coordinate(0, 0)};
        Coordinate[] body = {new Coordinate(5000, 0), new Coordinate(5000, 9000), new Coordinate(14_000, 9000),
                new Coordinate(14_000, 0), new Coordinate(5000, 0)};
        Arc whole = new Arc(body, "around", "inside");
        Coordinate[] wide = {new Coordinate(-50_000, -50_000), new Coordinate(-50_000, 50_000),
                new Coordinate(50_000, 50_000), new Coordinate(50_000, -50_000), new Coordinate(-50_000, -50_000)};
        Arc outer = new Arc(wide, "", "around");
        assertEquals(2, new CoverageSmoother(List.of(outer, whole, new Arc(speck, "around", "inside")), TOLERANCE,
                NO_UNITS).smoothed().size());
        assertEquals(2, new CoverageSmoother(List.of(outer, new Arc(speck, "around", "inside")), TOLERANCE, NO_UNITS)
                .smoothed().size());
    }

    @Test
    void aRingStaysARing() {
        Coordinate[] ring = {new Coordinate(0, 0), new Coordinate(0, 9000), new Coordinate(9000, 9000),
                new Coordinate(9000, 0), new Coordinate(0, 0)};
        Coordinate[] smoothed = smooth(ring);
        assertTrue(CoordinateArrays.isRing(smoothed), "has " + smoothed.length + " points");
    }
}
