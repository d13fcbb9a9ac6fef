package henan.atlas.ingest.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.BoundarySet.Area;
import henan.atlas.carto.BoundarySet.Line;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** Four counties in a square, the northern two one prefecture, and a neighbour along the south. */
class BoundaryLinesTest {
    private static final UnitIndex UNITS = new UnitIndex(Map.of("1", "P", "2", "P", "3", "Q", "4", "Q"));
    private static final List<Area> COVERAGE = Invented.polygons(Invented.cleaner(
            Invented.unit("1", Invented.box(0, 100, 100, 200)), Invented.unit("2", Invented.box(100, 100, 200, 200)),
            Invented.unit("3", Invented.box(0, 0, 100, 100)), Invented.unit("4", Invented.box(100, 0, 200, 100)),
            Invented.unit("9", Invented.box(0, -50, 200, 0))));
    private static final List<Arc> ARCS = CoverageEdges.arcs(COVERAGE);

    private static double length(BoundaryClass boundaryClass) {
        return BoundaryLines.byPair(ARCS, UNITS, new GeometryFactory()).stream()
                .filter(line -> line.boundaryClass() == boundaryClass).mapToDouble(l -> l.geometry().getLength()).sum();
    }

    @Test
    void everyEdgeStandsOnceInItsClass() {
        assertEquals(200, length(BoundaryClass.COUNTY));
        assertEquals(200, length(BoundaryClass.PREFECTURE));
        assertEquals(800, length(BoundaryClass.PROVINCE));
        assertEquals(0, length(BoundaryClass.NEIGHBOUR));
        assertEquals(300, length(BoundaryClass.EDGE));
    }

    @Test
    void theSidesAreTheUnitsToTheLeftAndRightOfTheDirection() {
        for (Line line : BoundaryLines.byPair(ARCS, UNITS, new GeometryFactory())) {
            LineString path = (LineString) line.geometry().getGeometryN(0);
            Coordinate a = path.getCoordinateN(0);
            Coordinate b = path.getCoordinateN(1);
            for (Area area : COVERAGE) {
                Coordinate inside = area.geometry().getInteriorPoint().getCoordinate();
                if (area.code().equals(line.left())) {
                    assertEquals(Orientation.LEFT, Orientation.index(a, b, inside), line.left() + "/" + line.right());
                }
                if (area.code().equals(line.right())) {
                    assertEquals(Orientation.RIGHT, Orientation.index(a, b, inside), line.left() + "/" + line.right());
                }
            }
        }
    }

    @Test
    void whereTheCoverageEndsTheOtherSideIsEmpty() {
        assertTrue(BoundaryLines.byPair(ARCS, UNITS, new GeometryFactory()).stream()
                .anyMatch(line -> line.boundaryClass() == BoundaryClass.PROVINCE && line.left().equals("1")
                        && line.right().isEmpty()));
    }

    @Test
    void forDrawingAClassRunsOnThroughNodes() {
        Map<BoundaryClass, List<Coordinate[]>> classes = BoundaryLines.byClass(ARCS, UNITS);
        assertEquals(1, classes.get(BoundaryClass.PREFECTURE).size(), "1/3 and 2/4 are one line");
        assertEquals(1, classes.get(BoundaryClass.COUNTY).size(), "1/2 and 3/4 go straight on through the crossing");
        assertEquals(1, classes.get(BoundaryClass.PROVINCE).size(), "the outline is one ring");
    }

    @Test
    void arcsMadeOfPolygonsMakeTheSamePolygonsAgain() {
        List<Area> again = CoverageEdges.polygons(ARCS, new GeometryFactory());
        assertEquals(Invented.byCode(COVERAGE).toString(), Invented.byCode(again).toString());
    }
}
