package henan.atlas.ingest.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.BoundarySet;
import henan.atlas.carto.CourseBasis;
import henan.atlas.carto.CourseCode;
import henan.atlas.carto.CourseSet;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.domain.AtlasException;
import henan.atlas.fixture.InventedProvince;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.io.WKTReader;

/** Whatever is read of the owner's lines is drawn, or refused in words; nothing falls over. */
class NastyLinesTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final CourseSet NONE = new CourseSet(List.of(), "", "");
    private static final List<String> SOUND = List.of("LINESTRING (113 34, 113.5 34.3)",
            "LINESTRING (113 34, 112.5 34.3)", "LINESTRING (113 33.6, 113.4 34.31)", "LINESTRING (112 33.5, 114 34.5)");

    @TempDir
    private Path folder;

    private CourseSet read(List<Geometry> lines) throws Exception {
        Files.writeString(folder.resolve("a.gpkg"), "for the reader");
        List<Map.Entry<Map<String, String>, Geometry>> features = new ArrayList<>();
        for (String sound : SOUND) {
            features.add(Map.entry(Map.of("class", "河流"), new WKTReader(FACTORY).read(sound)));
        }
        lines.forEach(line -> features.add(Map.entry(Map.of("class", "河流"), line)));
        return OwnCourses.with(NONE, folder, new OwnReading(file -> features, new OwnText(letter -> true),
                remark -> { }), FACTORY);
    }

    /** The same lines as they are and as if the atlas itself had sketched them. */
    private static void drawn(CourseSet courses) {
        CourseSet sketched = new CourseSet(courses.courses().stream().map(c -> new CourseSet.Course(new CourseCode(
                c.code().courseClass(), c.code().rank(), CourseBasis.SKETCHED, ""), c.geometry())).toList(), "", "");
        for (CourseSet set : List.of(courses, sketched)) {
            BoundarySet laid = CourseBuilder.over(InventedProvince.boundaries(), set);
            assertTrue(laid.courses().courses().size() >= SOUND.size(), "the sound ones stay");
            laid.courses().courses().forEach(c -> assertTrue(c.geometry().isValid(), c.geometry().toText()));
            for (DisplayLevel level : laid.levels()) {
                for (DisplayLevel.Shape shape : level.layers().get(DisplayLevel.COURSE)) {
                    for (float[] part : shape.parts()) {
                        assertTrue(part.length >= 4, "one point");
                        for (float ordinate : part) {
                            assertTrue(Float.isFinite(ordinate), "no number");
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "LINESTRING (113 34, 113.0000000000001 34)", "LINESTRING (113 34, 113.000001 34)",
        "LINESTRING (113 34, 113.000005 34.000005, 113 34)", "LINESTRING (113 34, 113.1 34.1, 113 34)",
        "LINESTRING (113 34, 113.1 34.1, 113.1 34, 113 34)", "LINESTRING (113 34, 113.1 34, 113 34, 113.1 34, 113 34)",
        "LINESTRING (113 34, 113 34, 113.1 34, 113.1 34, 113 34.1, 113.1 34.1, 113 34)",
        "LINESTRING (80 20, 80.1 20.1)", "LINESTRING (74 20, 135 50)", "LINESTRING (113 33.6, 113.0000001 33.6)",
        "LINESTRING Z (113 34 NaN, 113.2 34 1)", "LINESTRING (113.4 34.31, 113.400001 34.31)",
        "MULTILINESTRING ((113 34, 113.1 34.1), (113 34, 113.1 34.1), (113.1 34.1, 113 34))",
        "MULTILINESTRING ((113 34, 113.000001 34), (113.000001 34, 113.000002 34))"})
    void isDrawn(String wkt) throws Exception {
        drawn(read(List.of(new WKTReader(FACTORY).read(wkt))));
    }

    /** Along the edge of the ground, and over it only in a point or a hair's breadth. */
    @Test
    void whatLiesOnTheGroundsEdgeIsDrawn() throws Exception {
        for (Geometry line : edges()) {
            Coordinate[] edge = line.getCoordinates();
            Coordinate a = edge[edge.length / 2 - 1];
            drawn(read(List.of(line, FACTORY.createLineString(new Coordinate[] {a, edge[edge.length / 2]}),
                    FACTORY.createLineString(new Coordinate[] {new Coordinate(80, 20), a}),
                    FACTORY.createLineString(new Coordinate[] {a, new Coordinate(a.x + 1e-9, a.y + 1e-9)}))));
        }
    }

    private static List<Geometry> edges() {
        Geometry ground = InventedProvince.boundaries().province().geometry().getBoundary();
        Geometry neighbour = InventedProvince.boundaries().neighbours().get(0).geometry().getBoundary();
        return List.of(ground.getGeometryN(0), neighbour.getGeometryN(0)).stream()
                .map(g -> (Geometry) FACTORY.createLineString(g.getCoordinates())).toList();
    }

    @Test
    void anyNumberOfPointsOnFewPlacesIsDrawnOrRefused() throws Exception {
        Random random = new Random(7);
        List<Geometry> lines = new ArrayList<>();
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            LineString line = line(random);
            try {
                read(List.of(line));
                lines.add(line);
            } catch (AtlasException e) {
                refused++;
                assertTrue(e.getMessage().contains("a.gpkg 第5个要素") && e.getMessage().contains("两个点"),
                        e.getMessage());
            }
        }
        assertTrue(refused > 5 && lines.size() > 200, refused + " refused");
        drawn(read(lines));
        assertEquals(SOUND.size() + lines.size(), read(lines).courses().size());
    }

    private static LineString line(Random random) {
        double spread = Math.pow(10, -1 - random.nextInt(12));
        Coordinate[] points = new Coordinate[2 + random.nextInt(6)];
        double x = 112.5 + random.nextInt(4) / 4.0;
        double y = 33.5 + random.nextInt(4) / 4.0;
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(x + random.nextInt(2) * spread, y + random.nextInt(2) * spread);
        }
        return FACTORY.createLineString(points);
    }
}
