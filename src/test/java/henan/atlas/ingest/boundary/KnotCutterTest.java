package henan.atlas.ingest.boundary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AreaCode;
import henan.atlas.carto.BoundarySet.Area;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.fixture.LineKnots;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** What is too small to be seen is cut off lines or given to a neighbour, and nothing else. Units: metres. */
class KnotCutterTest {
    private static final double TOLERANCE = 1000;
    private static final KnotCutter KNOTS = new KnotCutter(600, 4e6);
    private static final UnitIndex NO_UNITS = new UnitIndex(Map.of());

    private static Coordinate[] line(double... xy) {
        Coordinate[] line = new Coordinate[xy.length / 2];
        for (int i = 0; i < line.length; i++) {
            line[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
        }
        return line;
    }

    /** A line to the east with a bulb on a neck 300 m wide. @param side of the bulb */
    private static Coordinate[] bulb(double side) {
        return line(0, 0, 9850, 0, 9850, 500, 10_000 - side / 2, 500, 10_000 - side / 2, 500 + side,
                10_000 + side / 2, 500 + side, 10_000 + side / 2, 500, 10_150, 500, 10_150, 0, 20_000, 0);
    }

    private static double highest(Coordinate[] line) {
        double highest = 0;
        for (Coordinate c : line) {
            highest = Math.max(highest, c.y);
        }
        return highest;
    }

    private static List<String> knots(Coordinate[] line) {
        return LineKnots.knots(new DisplayLevel.Shape(new AreaCode("a"),
                new float[][] {LevelGeneralizer.packed(line)}), TOLERANCE, List.of());
    }

    @Test
    void aBulbThatIsNotSeenGoesAndALargeOneStays() {
        assertEquals(1, knots(bulb(1200)).size());
        assertEquals(List.of(), knots(KNOTS.cut(bulb(1200))));
        assertTrue(highest(KNOTS.cut(bulb(1200))) < 600);
        assertEquals(5500, highest(KNOTS.cut(bulb(5000))));
    }

    @Test
    void aLineWithoutKnotsStaysItself() {
        Coordinate[] bay = line(0, 0, 4000, 0, 4000, 3000, 6000, 3000, 6000, 0, 9000, 0);
        assertSame(bay, KNOTS.cut(bay));
    }

    @Test
    void ofKnotsThatShareAPlaceNoneIsLeft() {
        // Two bulbs on one stalk.
        Coordinate[] line = line(0, 0, 9850, 0, 9850, 500, 9000, 500, 9000, 1700, 9800, 1700, 9800, 2100, 9200, 2100,
                9200, 3200, 10_800, 3200, 10_800, 2100, 10_200, 2100, 10_200, 1700, 11_000, 1700, 11_000, 500, 10_150,
                500, 10_150, 0, 20_000, 0);
        assertEquals(List.of(), knots(KNOTS.cut(line)));
    }

    @Test
    void aRingIsNotCutInTwo() {
        Coordinate[] ring = line(0, 0, 0, 1900, 1900, 1900, 1900, 0, 0, 0);
        assertArrayEquals(ring, KNOTS.cut(ring));
    }

    @Test
    void aTipBetweenTwoOthersEndsAtItsNeck() {
        // Three units meet at the head of a bulb of the first.
        Coordinate node = new Coordinate(10_000, 1700);
        List<Arc> arcs = new JunctionCutter(KNOTS, Map.of(), NO_UNITS).cut(List.of(
                new Arc(line(0, 0, 9800, 0, 9800, 500, 9400, 500, 9400, 1700, node.x, node.y), "west", "tip"),
                new Arc(line(node.x, node.y, 10_600, 1700, 10_600, 500, 10_200, 500, 10_200, 0, 20_000, 0), "east",
                        "tip"),
                new Arc(line(node.x, node.y, 10_000, 9000), "west", "east")), Set.of());
        assertTrue(highest(arcs.get(0).points()) < 600, "the west of the tip");
        assertTrue(highest(arcs.get(1).points()) < 600, "the east of the tip");
        assertEquals(arcs.get(0).points()[arcs.get(0).points().length - 1], arcs.get(1).points()[0]);
        assertEquals(arcs.get(1).points()[0], arcs.get(2).points()[0]);
        assertTrue(List.of(arcs.get(2).points()).contains(node));
    }

    /**
     * The way across the furthest neck would meet the line along the tip, which winds before it goes on: it is cut at a
     * nearer one, and no two of the lines meet but in the node.
     */
    @Test
    void aWindingTipIsCutWhereNothingLiesAcross() {
        List<Arc> arcs = List.of(
                new Arc(line(0, -380, 10_150, -380, 10_150, -80, 9800, 0, 9800, 500, 9400, 500, 9400, 1700, 10_000,
                        1700), "west", "tip"),
                new Arc(line(10_000, 1700, 10_600, 1700, 10_600, 500, 10_200, 500, 10_200, 0, 10_300, -50, 10_900, 900,
                        20_000, 900), "east", "tip"),
                new Arc(line(10_000, 1700, 10_000, 9000), "west", "east"));
        List<LineString> cut = new JunctionCutter(KNOTS, Map.of(), NO_UNITS).cut(arcs, Set.of()).stream()
                .map(arc -> new GeometryFactory().createLineString(arc.points())).toList();
        assertTrue(cut.get(0).getEnvelopeInternal().getMaxY() < 600, "the tip is cut off");
        for (int i = 0; i < cut.size(); i++) {
            for (LineString other : cut.subList(i + 1, cut.size())) {
                assertTrue(cut.get(i).touches(other), cut.get(i) + " meets " + other + " in the node alone");
            }
        }
    }

    /** A border keeps its course where a county ends at it in a tip: the line between counties gives way. */
    @Test
    void theLineThatGoesOnIsOfItsOwnClass() {
        UnitIndex units = new UnitIndex(Map.of("410101", "4101", "410102", "4101"));
        Coordinate[] between = line(10_000, 1700, 9400, 1700, 9400, 500, 9800, 500, 9800, 0, 0, 0);
        Coordinate[] border = line(10_000, 1700, 10_600, 1700, 10_600, 500, 10_200, 500, 10_200, 0, 20_000, 0);
        Arc county = new Arc(between, "410101", "410102");
        Arc tip = new Arc(border, "420100", "410101");
        Arc other = new Arc(line(10_000, 1700, 10_000, 9000), "410102", "420100");
        for (List<Arc> arcs : List.of(List.of(county, tip, other), List.of(tip, county, other))) {
            Arc third = new JunctionCutter(KNOTS, Map.of(), units).cut(arcs, Set.of()).get(2);
            assertTrue(List.of(third.points()).contains(new Coordinate(10_600, 1700)), "along the border");
            assertTrue(!List.of(third.points()).contains(new Coordinate(9400, 1700)), "not along the county");
        }
    }

    @Test
    void whatIsMuchOfAUnitIsNotCutOff() {
        List<Arc> arcs = List.of(
                new Arc(line(0, 0, 9800, 0, 9800, 500, 9400, 500, 9400, 1700, 10_000, 1700), "west", "tip"),
                new Arc(line(10_000, 1700, 10_600, 1700, 10_600, 500, 10_200, 500, 10_200, 0, 20_000, 0), "east",
                        "tip"),
                new Arc(line(10_000, 1700, 10_000, 9000), "west", "east"));
        assertEquals(arcs, new JunctionCutter(KNOTS, Map.of("tip", 5e6), NO_UNITS).cut(arcs, Set.of()));
    }

    private static Area box(String code, double x, double y, double side, Geometry... without) {
        GeometryFactory factory = new GeometryFactory();
        Geometry box = factory.createPolygon(line(x, y, x, y + side, x + side, y + side, x + side, y, x, y));
        for (Geometry hole : without) {
            box = box.difference(hole);
        }
        return new Area(code, Dissolve.multi(box));
    }

    @Test
    void aPartThatIsNotSeenIsItsNeighbours() {
        Area large = box("1", 20_000, 20_000, 4000);
        Area small = box("1", 40_000, 20_000, 900);
        Area body = box("1", -50_000, 0, 50_000);
        Area around = box("2", 0, 0, 50_000, large.geometry(), small.geometry());
        Area islet = box("3", 70_000, 0, 500);
        Area parted = new Area("1", Dissolve.multi(body.geometry().union(large.geometry()).union(small.geometry())));
        List<Area> seen = new SeenParts(2 * TOLERANCE, 0.8 * TOLERANCE).of(List.of(parted, around, islet));
        assertEquals(List.of("1", "2", "3"), seen.stream().map(Area::code).toList());
        assertEquals(2, seen.get(0).geometry().getNumGeometries());
        assertEquals(around.geometry().getArea() + 900 * 900, seen.get(1).geometry().getArea(), 1);
        assertEquals(500 * 500, seen.get(2).geometry().getArea(), 1);
        assertTrue(CoverageValidator.isValid(seen.stream().map(Area::geometry).toArray(Geometry[]::new)));
    }

    @Test
    void aStripIsNotSeenThoughItIsLong() {
        Area strip = new Area("1", Dissolve.multi(new GeometryFactory().createPolygon(
                line(20_000, 20_000, 20_000, 20_400, 40_000, 20_400, 40_000, 20_000, 20_000, 20_000))));
        Area parted = new Area("1", Dissolve.multi(box("1", -50_000, 0, 50_000).geometry().union(strip.geometry())));
        Area around = box("2", 0, 0, 50_000, strip.geometry());
        assertEquals(1, new SeenParts(2 * TOLERANCE, 0.8 * TOLERANCE).of(List.of(parted, around)).get(0).geometry()
                .getNumGeometries());
    }
}
