package henan.atlas.ingest.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.BoundaryCode;
import henan.atlas.carto.CourseBasis;
import henan.atlas.carto.CourseClass;
import henan.atlas.carto.CourseCode;
import henan.atlas.carto.CourseMaps;
import henan.atlas.carto.CourseSet.Course;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.DisplayLevel.Shape;
import henan.atlas.fixture.InventedProvince;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.util.AffineTransformation;

/** Rivers beside boundaries are laid under them, on every level alike. */
class CourseGeneralizerTest {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    /** Shapes are kept to about two centimetres; points between a boundary's own are rounded too. */
    private static final double ROUNDED = 0.5;

    static Stream<DisplayLevel> levels() {
        return InventedProvince.boundaries().levels().stream();
    }

    /** The pieces of a river on maps with lines between counties or without. */
    private static List<Shape> shapes(DisplayLevel level, String name, CourseMaps maps) {
        return level.layers().get(DisplayLevel.COURSE).stream().filter(s -> s.code() instanceof CourseCode c
                && c.name().equals(name) && (c.maps() == maps || c.maps() == CourseMaps.ALL)).toList();
    }

    private static List<LineString> pieces(DisplayLevel level, String name, CourseMaps maps) {
        return shapes(level, name, maps).stream().flatMap(s -> Stream.of(s.parts()))
                .map(CourseGeneralizerTest::line).toList();
    }

    private static int swell(Shape shape) {
        return ((CourseCode) shape.code()).swell();
    }

    private static LineString line(float[] part) {
        Coordinate[] points = new Coordinate[part.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(part[2 * i], part[2 * i + 1]);
        }
        return GEOMETRY.createLineString(points);
    }

    private static Geometry boundaries(DisplayLevel level) {
        return GEOMETRY.createMultiLineString(level.layers().get(DisplayLevel.BOUNDARY).stream()
                .flatMap(s -> Stream.of(s.parts())).map(CourseGeneralizerTest::line).toArray(LineString[]::new));
    }

    /** Wherever it swells it lies under the boundary: a taper beside that would be seen as a wedge. */
    @ParameterizedTest
    @MethodSource("levels")
    void besideABoundaryARiverIsThatBoundary(DisplayLevel level) {
        List<Shape> along = shapes(level, "灵河", CourseMaps.WITH_COUNTIES).stream().filter(s -> swell(s) > 0).toList();
        assertEquals(1, along.stream().filter(s -> swell(s) == CourseCode.FULL).count());
        Geometry boundaries = boundaries(level).buffer(ROUNDED);
        double length = 0;
        for (Shape shape : along) {
            for (float[] part : shape.parts()) {
                length += line(part).getLength();
                assertTrue(boundaries.contains(line(part)), "off the boundary, swollen by " + swell(shape));
            }
        }
        assertTrue(length > 60_000, "beside the border for " + length + " m");
    }

    /** What lies under a boundary; what merely crosses one is short. */
    private static Geometry along(Geometry met) {
        List<Geometry> lying = new ArrayList<>();
        for (int i = 0; i < met.getNumGeometries(); i++) {
            if (met.getGeometryN(i).getLength() > 100) {
                lying.add(met.getGeometryN(i));
            }
        }
        return GEOMETRY.createGeometryCollection(lying.toArray(Geometry[]::new));
    }

    /** What of it is off the boundary is so for a while, each time; a shorter one where it leaves one for another. */
    @ParameterizedTest
    @MethodSource("levels")
    void whatIsNotUnderABoundaryCrossesNoneTwiceInAPlace(DisplayLevel level) {
        Geometry boundaries = boundaries(level).buffer(ROUNDED);
        int crossings = 0;
        for (CourseMaps maps : List.of(CourseMaps.WITH_COUNTIES, CourseMaps.WITHOUT_COUNTIES)) {
            for (LineString line : pieces(level, "灵河", maps)) {
                Geometry off = line.difference(boundaries);
                Geometry along = along(line.intersection(boundaries));
                crossings += off.getNumGeometries() - 1;
                for (int i = 0; i < off.getNumGeometries() && !off.isEmpty(); i++) {
                    Geometry between = off.getGeometryN(i);
                    assertTrue(between.touches(line.getStartPoint()) || between.touches(line.getEndPoint())
                            || between.getLength() > (between.isWithinDistance(along, ROUNDED) ? 1000 : 2000),
                            "woven at " + between);
                }
            }
        }
        assertTrue(crossings > 0, "none looked at");
    }

    @ParameterizedTest
    @MethodSource("levels")
    void aRiverIsOneRibbon(DisplayLevel level) {
        for (CourseMaps maps : List.of(CourseMaps.WITH_COUNTIES, CourseMaps.WITHOUT_COUNTIES)) {
            Map<Coordinate, List<Integer>> ends = new HashMap<>();
            for (Shape shape : shapes(level, "灵河", maps)) {
                for (float[] part : shape.parts()) {
                    for (int i : new int[] {0, part.length / 2 - 1}) {
                        ends.computeIfAbsent(line(part).getCoordinateN(i), c -> new ArrayList<>()).add(swell(shape));
                    }
                }
            }
            assertTrue(pieces(level, "灵河", maps).size() >= 3, "stretches");
            assertEquals(2, ends.values().stream().filter(e -> e.size() == 1).count(), "loose ends " + ends);
            assertTrue(ends.values().stream().anyMatch(e -> e.contains(CourseCode.FULL)), "swells");
            ends.values().stream().filter(e -> e.size() == 2).forEach(e -> assertEquals(1,
                    Math.abs(e.get(0) - e.get(1)), "a step in its width: " + ends));
        }
    }

    @ParameterizedTest
    @MethodSource("levels")
    void linesBetweenCountiesCountOnMapsThatDrawThem(DisplayLevel level) {
        List<Integer> with = shapes(level, "界水", CourseMaps.WITH_COUNTIES).stream().map(s -> swell(s)).toList();
        assertTrue(with.contains(CourseCode.UNDER_COUNTY_LINE), "swells " + with);
        assertFalse(with.contains(CourseCode.FULL), "swells " + with);
        assertTrue(shapes(level, "界水", CourseMaps.WITHOUT_COUNTIES).stream().allMatch(s -> swell(s) <= 0));
    }

    @ParameterizedTest
    @MethodSource("levels")
    void aRiverFlowsIntoAnotherWhereThatIsDrawn(DisplayLevel level) {
        for (CourseMaps maps : List.of(CourseMaps.WITH_COUNTIES, CourseMaps.WITHOUT_COUNTIES)) {
            List<LineString> small = pieces(level, "", maps);
            double off = pieces(level, "灵河", maps).stream().mapToDouble(great -> small.stream()
                    .flatMap(s -> Stream.of(s.getStartPoint(), s.getEndPoint()))
                    .mapToDouble(great::distance).min().orElseThrow()).min().orElseThrow();
            assertTrue(off < 30, "off by " + off);
        }
    }

    @ParameterizedTest
    @MethodSource("levels")
    void whatCrossesABoundaryStaysWhereItIs(DisplayLevel level) {
        List<Shape> small = shapes(level, "", CourseMaps.WITH_COUNTIES);
        assertFalse(small.isEmpty());
        assertTrue(small.stream().allMatch(s -> swell(s) <= 0));
    }

    /** Both laid on it would be one river with a ring in it. */
    @Test
    void ofTwoRiversAlongABoundaryTheGreaterIsLaidOnIt() {
        DisplayLevel finest = InventedProvince.boundaries().levels().get(0);
        Course great = InventedProvince.boundaries().courses().courses().stream()
                .filter(c -> c.code().name().equals("灵河")).findFirst().orElseThrow();
        Geometry shifted = AffineTransformation.translationInstance(0.004, 0).transform(great.geometry());
        Course small = new Course(new CourseCode(CourseClass.RIVER, 3, CourseBasis.SKETCHED, "并水"),
                (MultiLineString) shifted);
        DisplayLevel alone = new CourseGeneralizer(List.of(small), finest).on(finest);
        assertTrue(shapes(alone, "并水", CourseMaps.WITH_COUNTIES).stream().anyMatch(s -> swell(s) > 0), "alone");
        DisplayLevel both = new CourseGeneralizer(List.of(small, great), finest).on(finest);
        assertTrue(shapes(both, "灵河", CourseMaps.WITH_COUNTIES).stream().anyMatch(s -> swell(s) > 0), "the great one");
        assertTrue(shapes(both, "并水", CourseMaps.WITH_COUNTIES).stream().noneMatch(s -> swell(s) > 0), "the small one");
    }

    /** A boundary that comes from one side, goes along a river for three kilometres and leaves it to the other. */
    @Test
    void aBoundaryThatTurnsAcrossARiverIsCrossed() {
        DisplayLevel level = InventedProvince.boundaries().levels().get(0).with(DisplayLevel.BOUNDARY,
                List.of(new Shape(BoundaryCode.of(BoundaryClass.COUNTY), new float[][] {
                    {15_000, 7700, -1000, 1500, -1000, -1500, -17_000, -7700}})));
        List<Coordinate> river = new ArrayList<>();
        for (int y = 10_000; y >= -10_000; y -= 1000) {
            river.add(new Coordinate(y > 0 ? 600 : -600, y));
        }
        assertEquals(List.of(), SideBySide.of(new BoundaryNetwork(level, EnumSet.of(BoundaryClass.COUNTY)), river));
    }

    /** Thinnest at its first point, it has its own width after a while and keeps it; one that flows on begins so. */
    @ParameterizedTest
    @MethodSource("levels")
    void aRiverGrowsFromItsSpring(DisplayLevel level) {
        List<Shape> small = shapes(level, "", CourseMaps.WITH_COUNTIES);
        assertEquals(List.of(CourseCode.SPRING, CourseCode.SPRING + 1, CourseCode.SPRING + 2, 0),
                small.stream().map(s -> swell(s)).toList());
        Coordinate end = line(small.get(0).parts()[0]).getEndPoint().getCoordinate();
        for (Shape next : small.subList(1, small.size())) {
            assertEquals(end, line(next.parts()[0]).getCoordinateN(0));
            end = line(next.parts()[0]).getEndPoint().getCoordinate();
        }
        double own = line(small.get(3).parts()[0]).getLength();
        assertTrue(own > 5 * line(small.get(0).parts()[0]).getLength(), "its own width for " + own);
    }

    /** Where another river is near, or the source breaks off, as it does along whole degrees, none springs. */
    @Test
    void onlyWhatBeginsByItselfSprings() {
        Course great = course(CourseBasis.SKETCHED, CourseClass.RIVER, 113.2, 34.5, 114.5, 34.5);
        Course into = course(CourseBasis.SKETCHED, CourseClass.RIVER, 113.5, 35.2, 113.5, 34.5);
        Course out = course(CourseBasis.SKETCHED, CourseClass.RIVER, 113.8, 34.505, 113.8, 33.5);
        Course cut = course(CourseBasis.SKETCHED, CourseClass.RIVER, 114.2, 35.0, 114.2, 34.5);
        Course own = course(CourseBasis.OWN, CourseClass.RIVER, 115.2, 35.2, 115.2, 34.5);
        Course road = course(CourseBasis.SKETCHED, CourseClass.ROAD, 113.505, 35.2, 113.6, 35.8);
        CourseSprings springs = new CourseSprings(List.of(great, into, out, cut, own, road));
        assertEquals(List.of(great, into), Stream.of(great, into, out, cut, own, road).filter(springs::has).toList());
    }

    private static Course course(CourseBasis basis, CourseClass kind, double x0, double y0, double x1, double y1) {
        return new Course(new CourseCode(kind, 2, basis, ""), GEOMETRY.createMultiLineString(new LineString[] {
            GEOMETRY.createLineString(new Coordinate[] {new Coordinate(x0, y0), new Coordinate(x1, y1)})}));
    }
}
