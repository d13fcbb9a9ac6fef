package henan.atlas.ingest.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.CourseCode;
import henan.atlas.carto.CourseMaps;
import henan.atlas.carto.CourseSet;
import henan.atlas.carto.DisplayLevel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** What holds for the rivers of the atlas as they are drawn. */
class ShippedRiversTest {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    /** How near another river an end meets it. */
    private static final double MEETING = 300;
    /** How far a river of no name runs in the province that may begin there. Units: metres. */
    private static final double FAR = 20_000;
    /** What is no island of a mouth. Units: square metres. */
    private static final double LEAST_RING = 5e6;
    /** What the widest sheet of a volume shows, and how near another river is met; degrees. */
    private static final Envelope WIDE_SHEET = new Envelope(107.5, 117.3, 30.1, 37.2);
    private static final double MEETING_DEGREES = 0.015;

    private static Coordinate[] points(float[] xy) {
        Coordinate[] points = new Coordinate[xy.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
        }
        return points;
    }

    private static DisplayLevel level;
    private static List<CourseSet.Course> courses;
    private static Geometry province;

    @BeforeAll
    static void open() throws Exception {
        try (AtlasFile file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"))) {
            level = file.levels().level(0);
        }
        courses = RiverTable.read(Path.of("maps"), GEOMETRY).courses();
        province = GEOMETRY.createPolygon(Stream.of(level.layers().get(DisplayLevel.PROVINCE).get(0).parts())
                .map(ShippedRiversTest::points).max((a, b) -> a.length - b.length).orElseThrow());
    }

    private static Coordinate along(Coordinate from, Coordinate to, double part) {
        return new LineSegment(from, to).pointAlong(part);
    }

    private static Map<CourseCode, List<LineString>> rivers() {
        // Pieces of one river, of whatever width, make one line.
        Map<CourseCode, LineMerger> pieces = new LinkedHashMap<>();
        for (DisplayLevel.Shape shape : level.layers().get(DisplayLevel.COURSE)) {
            CourseCode code = (CourseCode) shape.code();
            if (code.maps() != CourseMaps.WITHOUT_COUNTIES) {
                Stream.of(shape.parts()).map(ShippedRiversTest::points).map(GEOMETRY::createLineString)
                        .forEach(pieces.computeIfAbsent(new CourseCode(code.courseClass(), code.rank(), code.basis(),
                                code.name()), c -> new LineMerger())::add);
            }
        }
        Map<CourseCode, List<LineString>> rivers = new LinkedHashMap<>();
        pieces.forEach((code, merger) -> rivers.put(code, lines(merger)));
        return rivers;
    }

    @SuppressWarnings("unchecked")
    private static List<LineString> lines(LineMerger merger) {
        return new ArrayList<>(merger.getMergedLineStrings());
    }

    /** Ends in the province of rivers of no name that begin there, in no other, and leave it at once. */
    private static List<String> scraps(Map<CourseCode, List<LineString>> rivers) {
        List<LineString> all = rivers.values().stream().flatMap(List::stream).toList();
        List<String> scraps = new ArrayList<>();
        rivers.forEach((code, lines) -> lines.stream().filter(l -> code.name().isEmpty()).forEach(line ->
                Stream.of(line.getStartPoint(), line.getEndPoint()).filter(end -> province.contains(end)
                        && all.stream().noneMatch(other -> other != line && other.isWithinDistance(end, MEETING))
                        && line.intersection(province).getLength() < FAR).forEach(end -> scraps.add(end.toString()))));
        return scraps;
    }

    /** A river with a name has a source. A scrap without one, that leaves the province at once, begins in nothing. */
    @Test
    void noRiverOfNoNameBeginsInTheProvinceAndLeavesItAtOnce() {
        Map<CourseCode, List<LineString>> rivers = rivers();
        long nameless = level.layers().get(DisplayLevel.COURSE).stream().filter(shape -> shape.code()
                instanceof CourseCode code && code.name().isEmpty() && code.maps() != CourseMaps.WITHOUT_COUNTIES)
                .mapToLong(shape -> shape.parts().length).sum();
        assertTrue(nameless > 20, "of no name: " + nameless);
        assertEquals(List.of(), scraps(rivers));
    }

    /** Rings of water: what is drawn is a tree of rivers, and a canal between two would make one. */
    private static List<String> rings(Map<CourseCode, List<LineString>> rivers) {
        List<LineString> all = rivers.values().stream().flatMap(List::stream).toList();
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(UnaryUnionOp.union(all));
        List<String> rings = new ArrayList<>();
        for (Object ring : polygonizer.getPolygons()) {
            if (((Geometry) ring).getArea() > LEAST_RING) {
                rings.add(ring.toString());
            }
        }
        return rings;
    }

    @Test
    void riversMakeNoRing() {
        assertEquals(List.of(), rings(rivers()));
    }

    @Test
    void aRingIsSeen() {
        Map<CourseCode, List<LineString>> rivers = rivers();
        LineString longest = rivers.values().stream().flatMap(List::stream)
                .max(Comparator.comparingDouble(LineString::getLength)).orElseThrow();
        rivers.values().iterator().next().add(GEOMETRY.createLineString(new Coordinate[] {
                longest.getCoordinateN(0), longest.getCoordinateN(longest.getNumPoints() / 2)}));
        assertFalse(rings(rivers).isEmpty());
    }

    /** Mouths on wide sheets at which nothing flows on. */
    private static List<String> lost(List<CourseSet.Course> courses) {
        List<String> lost = new ArrayList<>();
        for (CourseSet.Course course : courses) {
            for (int i = 0; i < course.geometry().getNumGeometries(); i++) {
                Coordinate[] line = course.geometry().getGeometryN(i).getCoordinates();
                Point mouth = GEOMETRY.createPoint(line[line.length - 1]);
                if (WIDE_SHEET.contains(mouth.getCoordinate()) && courses.stream()
                        .noneMatch(o -> o != course && o.geometry().isWithinDistance(mouth, MEETING_DEGREES))) {
                    lost.add(course.code().name() + " " + mouth);
                }
            }
        }
        return lost;
    }

    @Test
    void everyRiverFlowsIntoAnotherOrOffTheWidestSheet() {
        assertEquals(List.of(), lost(courses));
    }

    @Test
    void aRiverThatIsCutIsSeen() {
        CourseSet.Course first = courses.get(0);
        LineString half = new LengthIndexedLine(first.geometry()).extractLine(0, first.geometry().getLength() / 2)
                instanceof LineString line ? line : (LineString) first.geometry().getGeometryN(0);
        assertEquals(1, lost(List.of(new CourseSet.Course(first.code(),
                GEOMETRY.createMultiLineString(new LineString[] {half})))).size());
    }

    @Test
    void aScrapIsSeen() {
        Map<CourseCode, List<LineString>> rivers = rivers();
        Coordinate inside = province.getInteriorPoint().getCoordinate();
        Coordinate out = DistanceOp.nearestPoints(province.getBoundary(), province.getInteriorPoint())[0];
        CourseCode nameless = rivers.keySet().stream().filter(code -> code.name().isEmpty()).findFirst().orElseThrow();
        // From ten kilometres within the border to two beyond it.
        double length = inside.distance(out);
        rivers.get(nameless).add(GEOMETRY.createLineString(new Coordinate[] {
                along(out, inside, 10_000 / length), along(out, inside, -2_000 / length)}));
        assertEquals(1, scraps(rivers).size());
    }
}
