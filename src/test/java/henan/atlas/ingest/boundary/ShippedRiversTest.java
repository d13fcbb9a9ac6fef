package henan.atlas.ingest.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AreaCode;
import henan.atlas.carto.CourseCode;
import henan.atlas.carto.CourseMaps;
import henan.atlas.carto.DisplayLevel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** What holds for the rivers of the atlas as they are drawn. */
class ShippedRiversTest {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    /** How near another river an end meets it. */
    private static final double MEETING = 300;
    /** How far a river of no name runs in the province that may begin there. Units: metres. */
    private static final double FAR = 20_000;

    private static Coordinate[] points(float[] xy) {
        Coordinate[] points = new Coordinate[xy.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
        }
        return points;
    }

    /** A river with a name has a source. A scrap without one, that leaves the province at once, begins in nothing. */
    @Test
    void noRiverOfNoNameBeginsInTheProvinceAndLeavesItAtOnce() throws Exception {
        DisplayLevel level;
        try (AtlasFile file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"))) {
            level = file.levels().level(0);
        }
        Geometry province = GEOMETRY.createPolygon(Stream.of(level.layers().get(DisplayLevel.PROVINCE).get(0).parts())
                .map(ShippedRiversTest::points).max((a, b) -> a.length - b.length).orElseThrow());
        Map<CourseCode, List<LineString>> rivers = new LinkedHashMap<>();
        for (DisplayLevel.Shape shape : level.layers().get(DisplayLevel.COURSE)) {
            CourseCode code = (CourseCode) shape.code();
            if (code.maps() != CourseMaps.WITHOUT_COUNTIES) {
                Stream.of(shape.parts()).map(ShippedRiversTest::points).map(GEOMETRY::createLineString)
                        .forEach(l -> rivers.computeIfAbsent(code, c -> new ArrayList<>()).add(l));
            }
        }
        List<LineString> all = rivers.values().stream().flatMap(List::stream).toList();
        List<String> scraps = new ArrayList<>();
        rivers.forEach((code, lines) -> lines.stream().filter(l -> code.name().isEmpty()).forEach(line ->
                Stream.of(line.getStartPoint(), line.getEndPoint()).filter(end -> province.contains(end)
                        && all.stream().noneMatch(other -> other != line && other.isWithinDistance(end, MEETING))
                        && line.intersection(province).getLength() < FAR).forEach(end -> scraps.add(end.toString()))));
        assertTrue(all.size() > 30, "rivers " + all.size());
        assertEquals(List.of(), scraps);
        assertTrue(level.layers().get(DisplayLevel.PROVINCE).get(0).code() instanceof AreaCode);
    }
}
