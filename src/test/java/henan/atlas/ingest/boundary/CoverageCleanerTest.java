package henan.atlas.ingest.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.BoundarySet.Area;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** One invented fault at a time; areas in cells, of which a hundred make one square kilometre. */
class CoverageCleanerTest {
    private static final String WEST = Invented.box(0, 0, 100, 100);
    private static final String EAST = Invented.box(100, 0, 200, 100);

    private static CoverageCleaner cleaner(RawUnit... units) {
        return Invented.cleaner(units);
    }

    private static double area(List<Area> areas, String code) {
        return Invented.byCode(areas).get(code).getArea();
    }

    @Test
    void aZeroWidthSpikeAndRepeatedVerticesVanish() {
        RawUnit spiked = Invented.unit("A", "POLYGON ((0 34000, 0 34000, 0 34100, 50 34100, 50 34130, 50 34100, "
                + "100 34100, 100 34100, 100 34000, 0 34000))");
        List<Area> areas = Invented.polygons(cleaner(spiked, Invented.unit("B", EAST)));
        assertTrue(Invented.sound(areas));
        assertEquals(34_100, Invented.byCode(areas).get("A").getEnvelopeInternal().getMaxY());
        assertEquals(10_000, area(areas, "A"));
    }

    @Test
    void anOverlapGoesWholeToOneOfTheTwo() {
        CoverageCleaner cleaner = cleaner(Invented.unit("A", Invented.box(0, 0, 101, 100)), Invented.unit("B", EAST));
        List<Area> areas = Invented.polygons(cleaner);
        assertTrue(Invented.sound(areas));
        assertEquals(20_000, area(areas, "A") + area(areas, "B"));
        assertEquals(100 * Invented.CELL_KM2, cleaner.overlaps().get("A/B"), 0.01);
    }

    @Test
    void anEnclosedSliverIsFilledFromTheSideWithTheLongerEdge() {
        RawUnit notched = Invented.unit("A", "POLYGON ((0 34000, 0 34100, 100 34100, 100 34060, 98 34050, 100 34040, "
                + "100 34000, 0 34000))");
        CoverageCleaner cleaner = cleaner(notched, Invented.unit("B", EAST));
        List<Area> areas = Invented.polygons(cleaner);
        assertTrue(Invented.sound(areas));
        assertEquals(1, cleaner.gapsFilled());
        assertEquals(10_000, area(areas, "A"), "two slanted edges are longer than one straight");
    }

    @Test
    void aGapAboveTheThresholdStaysAHole() {
        RawUnit holed = new RawUnit("A", RawFeature.of("", Map.of(), Invented.wkt(
                "POLYGON ((0 34000, 0 34100, 100 34100, 100 34000, 0 34000), "
                        + "(20 34020, 32 34020, 32 34032, 20 34032, 20 34020))")).rings());
        CoverageCleaner cleaner = cleaner(holed, Invented.unit("B", EAST));
        List<Area> areas = Invented.polygons(cleaner);
        assertTrue(Invented.sound(areas));
        assertEquals(1, ((Polygon) Invented.byCode(areas).get("A").getGeometryN(0)).getNumInteriorRing());
        assertEquals(144 * Invented.CELL_KM2, cleaner.holes().get(0), 0.01);
    }

    @Test
    void anExclaveStaysAndACrumbGoesToItsSurroundings() {
        RawUnit scattered = Invented.unit("A", "MULTIPOLYGON (((0 34000, 0 34100, 100 34100, 100 34000, 0 34000)), "
                + "((150 34050, 157 34050, 157 34057, 150 34057, 150 34050)), "
                + "((120 34020, 122 34020, 122 34022, 120 34022, 120 34020)))");
        RawUnit pierced = Invented.unit("B", "POLYGON ((100 34000, 100 34100, 200 34100, 200 34000, 100 34000), "
                + "(150 34050, 157 34050, 157 34057, 150 34057, 150 34050), "
                + "(120 34020, 122 34020, 122 34022, 120 34022, 120 34020))");
        CoverageCleaner cleaner = cleaner(scattered, pierced);
        List<Area> areas = Invented.polygons(cleaner);
        assertTrue(Invented.sound(areas));
        Geometry a = Invented.byCode(areas).get("A");
        assertEquals(2, a.getNumGeometries());
        assertEquals(10_049, a.getArea());
        assertEquals(1, cleaner.partsMoved());
    }

    @Test
    void aLooseCrumbBesideNothingVanishes() {
        RawUnit scattered = Invented.unit("A", "MULTIPOLYGON (((0 34000, 0 34100, 100 34100, 100 34000, 0 34000)), "
                + "((500 34050, 502 34050, 502 34052, 500 34052, 500 34050)))");
        assertEquals(10_000, area(Invented.polygons(cleaner(scattered)), "A"));
    }

    @Test
    void aVertexOneNeighbourLacksIsAddedToIt() {
        RawUnit finer = Invented.unit("B",
                "POLYGON ((100 34000, 100 34037, 100 34100, 200 34100, 200 34000, 100 34000))");
        List<Area> areas = Invented.polygons(cleaner(Invented.unit("A", WEST), finer));
        assertTrue(Invented.sound(areas));
        assertTrue(List.of(Invented.byCode(areas).get("A").getCoordinates())
                .contains(new Coordinate(100, 34_037)));
    }

    @Test
    void featuresOfOneUnitBecomeOnePolygonEvenIfTheyOverlap() {
        List<Area> areas = Invented.polygons(cleaner(Invented.unit("N", Invented.box(0, 0, 110, 100)),
                Invented.unit("N", EAST)));
        assertEquals(1, areas.size());
        assertEquals(20_000, areas.get(0).geometry().getArea());
        assertEquals(1, areas.get(0).geometry().getNumGeometries());
    }

    @Test
    void crossingEdgesAreNodedOnTheGrid() {
        RawUnit west = Invented.unit("A", "POLYGON ((0 34000, 0 34100, 103 34100, 97 34000, 0 34000))");
        RawUnit east = Invented.unit("B", "POLYGON ((97 34100, 103 34000, 200 34000, 200 34100, 97 34100))");
        List<Area> areas = Invented.polygons(cleaner(west, east));
        assertTrue(Invented.sound(areas));
        for (Area area : areas) {
            for (var c : area.geometry().getCoordinates()) {
                assertEquals(Math.rint(c.x), c.x);
                assertEquals(Math.rint(c.y), c.y);
            }
        }
    }
}
