package henan.atlas.ingest.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.CourseBasis;
import henan.atlas.carto.CourseCode;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.DisplayLevel.Shape;
import henan.atlas.fixture.InventedProvince;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** Rivers beside boundaries are laid under them, on every level alike. */
class CourseGeneralizerTest {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    /** Shapes are kept to about two centimetres; points between a boundary's own are rounded too. */
    private static final double ROUNDED = 0.5;

    static Stream<DisplayLevel> levels() {
        return InventedProvince.boundaries().levels().stream();
    }

    private static List<Shape> shapes(DisplayLevel level, String name, CourseBasis basis) {
        return level.layers().get(DisplayLevel.COURSE).stream().filter(s -> s.code() instanceof CourseCode c
                && c.name().equals(name) && c.basis() == basis).toList();
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

    @ParameterizedTest
    @MethodSource("levels")
    void besideABoundaryARiverIsThatBoundary(DisplayLevel level) {
        List<Shape> along = shapes(level, "灵河", CourseBasis.ALONG);
        assertEquals(1, along.size());
        Geometry boundaries = boundaries(level);
        double length = 0;
        for (float[] part : along.get(0).parts()) {
            length += line(part).getLength();
            assertTrue(boundaries.buffer(ROUNDED).contains(line(part)), "off the boundary");
        }
        assertTrue(length > 60_000, "beside the border for " + length + " m");
    }

    @ParameterizedTest
    @MethodSource("levels")
    void whatIsNotUnderABoundaryCrossesNoneTwiceInAPlace(DisplayLevel level) {
        Geometry boundaries = boundaries(level);
        for (float[] part : shapes(level, "灵河", CourseBasis.SKETCHED).get(0).parts()) {
            Coordinate[] met = boundaries.intersection(line(part)).getCoordinates();
            for (int i = 1; i < met.length; i++) {
                assertTrue(met[i].distance(met[i - 1]) > 2000, "woven at " + met[i]);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("levels")
    void theStretchesOfARiverHangTogether(DisplayLevel level) {
        List<float[]> parts = new ArrayList<>();
        shapes(level, "灵河", CourseBasis.SKETCHED).forEach(s -> parts.addAll(List.of(s.parts())));
        shapes(level, "灵河", CourseBasis.ALONG).forEach(s -> parts.addAll(List.of(s.parts())));
        Set<Coordinate> once = new HashSet<>();
        for (float[] part : parts) {
            for (Coordinate end : List.of(line(part).getCoordinateN(0),
                    line(part).getCoordinateN(part.length / 2 - 1))) {
                if (!once.remove(end)) {
                    once.add(end);
                }
            }
        }
        assertTrue(parts.size() >= 3, parts.size() + " stretches");
        assertEquals(2, once.size(), "loose ends " + once);
    }

    @ParameterizedTest
    @MethodSource("levels")
    void aRiverFlowsIntoAnotherWhereThatIsDrawn(DisplayLevel level) {
        Geometry great = GEOMETRY.createMultiLineString(Stream.of(CourseBasis.SKETCHED, CourseBasis.ALONG)
                .flatMap(b -> shapes(level, "灵河", b).stream()).flatMap(s -> Stream.of(s.parts()))
                .map(CourseGeneralizerTest::line).toArray(LineString[]::new));
        float[][] small = shapes(level, "", CourseBasis.SKETCHED).get(0).parts();
        LineString last = line(small[small.length - 1]);
        assertTrue(great.distance(last.getEndPoint()) < 30, "off by " + great.distance(last.getEndPoint()));
    }

    @ParameterizedTest
    @MethodSource("levels")
    void whatCrossesABoundaryStaysWhereItIs(DisplayLevel level) {
        assertTrue(shapes(level, "", CourseBasis.ALONG).isEmpty());
        assertFalse(shapes(level, "", CourseBasis.SKETCHED).isEmpty());
    }
}
