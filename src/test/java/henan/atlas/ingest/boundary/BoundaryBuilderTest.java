package henan.atlas.ingest.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.BoundarySet;
import henan.atlas.carto.BoundarySet.Area;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.DisplayLevel.Shape;
import henan.atlas.domain.AtlasException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** The whole pipeline on the invented province. */
class BoundaryBuilderTest {
    @TempDir
    Path maps;

    @BeforeEach
    void tables() throws IOException {
        Invented.writeMaps(maps, "unused");
    }

    private BoundarySet build() throws AtlasException {
        return BoundaryBuilder.build(maps, maps.resolve("cache"), line -> { });
    }

    private static List<String> ownFeatures() {
        return new ArrayList<>(List.of(
                Invented.feature("1", "\"名称\":\"甲县\"", Invented.countyCoordinates(0)),
                Invented.feature("2", "\"NAME\":\"乙市\"", Invented.countyCoordinates(1)),
                Invented.feature("3", "\"adcode\":410201", Invented.countyCoordinates(2)),
                Invented.feature("4", "\"gb\":\"156410202\",\"name\":\"?\"", Invented.countyCoordinates(3)),
                Invented.feature("5", "\"name\":\"邻市\"", Invented.neighbourCoordinates())));
    }

    private BoundarySet own() throws AtlasException, IOException {
        Invented.writeOwn(maps, "界线.geojson", Invented.collection(ownFeatures()));
        return build();
    }

    private String failure(List<String> features) throws IOException {
        Invented.writeOwn(maps, "界线.geojson", Invented.collection(features));
        return assertThrows(AtlasException.class, this::build).getMessage();
    }

    @Test
    void ownGeoJsonReplacesThePinnedSourceWithoutADatumCorrection() throws Exception {
        BoundarySet set = own();
        assertEquals(Invented.COUNTIES, set.counties().stream().map(Area::code).toList());
        assertEquals(List.of("410100", "410200"), set.prefectures().stream().map(Area::code).toList());
        assertEquals(List.of(Invented.NEIGHBOUR), set.neighbours().stream().map(Area::code).toList());
        assertEquals(34, set.province().geometry().getEnvelopeInternal().getMinY(), 1e-6);
        assertTrue(set.source().contains("界线.geojson"));
        assertEquals(4490, set.province().geometry().getSRID());
    }

    @Test
    void linesAreClassedBetweenTheUnitsOfTheTable() throws Exception {
        BoundarySet set = own();
        assertEquals(List.of("410101/410102", "410201/410202"), pairs(set, BoundaryClass.COUNTY));
        assertEquals(List.of("410102/410201"), pairs(set, BoundaryClass.PREFECTURE));
        assertTrue(pairs(set, BoundaryClass.PROVINCE).contains("410101/420900"));
        assertEquals(List.of("420900/"), pairs(set, BoundaryClass.EDGE));
    }

    private static List<String> pairs(BoundarySet set, BoundaryClass boundaryClass) {
        return set.lines().stream().filter(line -> line.boundaryClass() == boundaryClass)
                .map(line -> line.left() + "/" + line.right()).toList();
    }

    @Test
    void theCoverageReportFindsNothingWrong() throws Exception {
        BoundarySet set = own();
        Map<String, String> prefectures = Crosswalk.read(maps).prefectures();
        CoverageReport report = CoverageReport.of(set, prefectures, Map.of("410100", 819.0, "410200", 500.0));
        assertEquals(819, report.prefectureKm2().get("410100"), 10);
        List<String> problems = report.problems(4, 2);
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).contains("410200") && problems.get(0).contains("公布值"), problems.get(0));
    }

    @Test
    void onEveryLevelEachSegmentOfAPolygonIsASegmentOfALineAndTheReverse() throws Exception {
        BoundarySet set = own();
        assertEquals(List.of(180.0, 600.0, 2400.0), set.levels().stream().map(DisplayLevel::toleranceMetres).toList());
        for (DisplayLevel level : set.levels()) {
            Set<Set<String>> edges = new HashSet<>(segments(level, DisplayLevel.COUNTY));
            edges.addAll(segments(level, DisplayLevel.NEIGHBOUR));
            List<Set<String>> lines = segments(level, DisplayLevel.BOUNDARY);
            assertEquals(edges, new HashSet<>(lines));
            assertEquals(edges.size(), lines.size(), "each edge is drawn once");
            assertTrue(edges.containsAll(segments(level, DisplayLevel.PREFECTURE)));
            assertTrue(edges.containsAll(segments(level, DisplayLevel.PROVINCE)));
        }
    }

    private static List<Set<String>> segments(DisplayLevel level, String layer) {
        List<Set<String>> segments = new ArrayList<>();
        for (Shape shape : level.layers().get(layer)) {
            for (float[] p : shape.parts()) {
                for (int i = 2; i < p.length; i += 2) {
                    segments.add(Set.of(p[i - 2] + " " + p[i - 1], p[i] + " " + p[i + 1]));
                }
            }
        }
        return segments;
    }

    @Test
    void coarserLevelsHaveFewerVertices() throws Exception {
        List<Integer> counts = own().levels().stream().map(l -> segments(l, DisplayLevel.BOUNDARY).size()).toList();
        assertTrue(counts.get(0) > counts.get(1) && counts.get(1) > counts.get(2), counts.toString());
    }

    @Test
    void thePinnedPackageIsNamedByItsIdsAndItsDatumCorrected() throws Exception {
        byte[] archive = PackageTest.tgz(Map.of(
                "package/geo/a.geojson", bytes(List.of(county("410101", 0), county("410182", 1))),
                "package/geo/b.geojson", bytes(List.of(county("410201", 2), county("410202", 3))),
                "package/geo/n.geojson",
                bytes(List.of(Invented.feature("420902", "", Invented.neighbourCoordinates())))));
        Path cached = Files.createDirectories(maps.resolve("cache")).resolve("invented-1.0.0.tgz");
        Files.write(cached, archive);
        Invented.writeMaps(maps, PackageDownload.sha512(cached));
        BoundarySet set = build();
        assertEquals(Invented.COUNTIES, set.counties().stream().map(Area::code).toList());
        Coordinate corner = Gcj02.toWgs84(new Coordinate(113, 33.8));
        assertTrue(List.of(set.neighbours().get(0).geometry().getCoordinates()).contains(corner));
        assertEquals("虚构的界线", set.source());
    }

    private static Geometry polygon(RawFeature feature) {
        return new GeometryFactory().createPolygon(feature.rings().get(0));
    }

    private static String box(String name, double west, double east) {
        return Invented.feature("", "\"name\":\"" + name + "\"", "[[[%s,34],[%s,34.2],[%s,34.2],[%s,34],[%s,34]]]"
                .formatted(west, west, east, east, west));
    }

    private static String county(String id, int index) {
        return Invented.feature(id, "", Invented.countyCoordinates(index));
    }

    private static byte[] bytes(List<String> features) {
        return Invented.collection(features).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anUnknownNameIsToldWithFileAndFeatureAndLine() throws Exception {
        List<String> features = ownFeatures();
        features.set(1, Invented.feature("2", "\"name\":\"无此县\"", Invented.countyCoordinates(1)));
        String message = failure(features);
        assertTrue(message.contains("界线.geojson 第2个要素（第3行）") && message.contains("无此县"), message);
    }

    @Test
    void anOpenRingIsToldWithFileAndFeature() throws Exception {
        List<String> features = ownFeatures();
        features.set(2, Invented.feature("3", "\"name\":\"丙区\"",
                "[[[113.4,34],[113.4,34.2],[113.6,34.2],[113.6,34]]]"));
        String message = failure(features);
        assertTrue(message.contains("第3个要素") && message.contains("没有闭合"), message);
    }

    @Test
    void metresInsteadOfDegreesAreRefused() throws Exception {
        List<String> features = ownFeatures();
        features.set(0, Invented.feature("1", "\"name\":\"甲县\"",
                "[[[500000,3800000],[500000,3900000],[600000,3900000],[500000,3800000]]]"));
        assertTrue(failure(features).contains("不在中国范围内"));
    }

    @Test
    void aProjectedCrsIsRefused() throws Exception {
        Invented.writeOwn(maps, "a.geojson", Invented.collection(ownFeatures()).replaceFirst("\\{",
                "{\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::4547\"}},"));
        String message = assertThrows(AtlasException.class, this::build).getMessage();
        assertTrue(message.contains("4547") && message.contains("EPSG:4490"), message);
    }

    @Test
    void aMissingUnitIsNamed() throws Exception {
        String message = failure(ownFeatures().subList(1, 5));
        assertTrue(message.contains("甲县"), message);
    }

    @Test
    void twoUnitsLyingOnOneAnotherAreRefused() throws Exception {
        List<String> features = ownFeatures();
        features.set(0, box("甲县", 113, 113.3));
        String message = failure(features);
        assertTrue(message.contains("重叠"), message);
    }

    @Test
    void brokenJsonIsToldWithItsLine() throws Exception {
        Invented.writeOwn(maps, "a.geojson",
                "{\"type\":\"FeatureCollection\",\n\"features\":[{\"type\" \"Feature\"}]}");
        String message = assertThrows(AtlasException.class, this::build).getMessage();
        assertTrue(message.contains("a.geojson 第2行"), message);
    }

    @Test
    void whatFollowsTheCollectionIsToldAndNotIgnored() throws Exception {
        String sound = Invented.collection(ownFeatures());
        for (String more : List.of("\n{}", "\n" + sound, "\n]")) {
            Invented.writeOwn(maps, "a.geojson", sound + more);
            String message = assertThrows(AtlasException.class, this::build).getMessage();
            assertTrue(message.contains("a.geojson"), message);
        }
        Invented.writeOwn(maps, "a.geojson", sound.replaceFirst("\\{", "{\"features\":[],"));
        String message = assertThrows(AtlasException.class, this::build).getMessage();
        assertTrue(message.contains("不止一个 features"), message);
    }

    @Test
    void aCodeThatWasARealNumberIsTheCode() throws Exception {
        List<String> features = ownFeatures();
        features.set(2, Invented.feature("3", "\"adcode\":410201.0", Invented.countyCoordinates(2)));
        Invented.writeOwn(maps, "a.geojson", Invented.collection(features));
        assertEquals(4, build().counties().size());
    }

    @Test
    void aCodeGivenTwiceIsToldAsThat() throws Exception {
        List<String> features = ownFeatures();
        features.set(2, Invented.feature("3", "\"adcode\":410101", Invented.countyCoordinates(2)));
        String message = failure(features);
        assertTrue(message.contains("不止一个要素：甲县") && message.contains("丙区"), message);
    }

    @Test
    void whatCrossesItselfEverywhereEndsInTime() throws Exception {
        StringBuilder zigzag = new StringBuilder("[[[113,34]");
        for (int i = 0; i < 2000; i++) {
            zigzag.append(",[113.2,34.").append(1000 + i).append("],[113,34.").append(2999 - i).append(']');
        }
        List<String> features = ownFeatures();
        features.set(0, Invented.feature("1", "\"name\":\"甲县\"", zigzag.append(",[113,34]]]").toString()));
        String message = failure(features);
        assertTrue(message.contains("互相穿过超过300000处"), message);
    }

    @Test
    void aUnitContainedInAnothersPolygonGoesIntoIt() throws Exception {
        List<String> features = List.of(box("甲县", 113, 113.2), box("乙县", 113.2, 113.4), box("丙区", 113.4, 113.6),
                box("戊区", 113.6, 113.7), box("丁县", 113.7, 113.8));
        Invented.writeOwn(maps, "a.geojson", Invented.collection(features));
        BoundarySet set = build();
        assertEquals(4, set.counties().size());
        assertEquals(0.04, set.counties().get(3).geometry().getArea(), 1e-6);
    }

    @Test
    void aGeoPackageIsReadThroughTheCallersReader() throws Exception {
        Files.writeString(maps.resolve("own/a.gpkg"), "for the reader");
        GeoPackageReader reader = file -> GeoJsonFeatures.read(new ByteArrayInputStream(bytes(ownFeatures())), "a")
                .stream().map(f -> Map.entry(f.attributes(), polygon(f))).toList();
        BoundarySet set = BoundaryBuilder.build(maps, maps.resolve("cache"), line -> { }, reader, letter -> true);
        assertEquals(4, set.counties().size());
        assertTrue(assertThrows(AtlasException.class, this::build).getMessage().contains("GeoPackage"));
    }

    @Test
    void sourceAndTermsOfOwnBoundariesComeFromTheNoteBesideThem() throws Exception {
        Invented.writeOwn(maps, "source.yaml", "source: 某局2013年界线\nterms: 内部使用\n");
        BoundarySet set = own();
        assertEquals("某局2013年界线", set.source());
        assertEquals("内部使用", set.terms());
    }

    @Test
    void aFaultInTheRecipeIsToldWithItsLine() throws Exception {
        Path recipe = maps.resolve("boundary-recipe.yaml");
        Files.writeString(recipe, Files.readString(recipe).replace("refine: 4", "refine: 四"));
        String message = assertThrows(AtlasException.class, this::build).getMessage();
        assertTrue(message.contains("第9行"), message);
    }

    @Test
    void anInteriorPointLiesWellInsideACrescent() {
        Area crescent = new Area("1", Dissolve.multi(Invented.wkt("POLYGON ((113 34, 113 35, 114 35, 114 34.9, "
                + "113.1 34.9, 113.1 34.1, 114 34.1, 114 34, 113 34))")));
        BoundarySet set = new BoundarySet(List.of(crescent), List.of(), crescent, List.of(), List.of(), List.of(),
                "", "", List.of());
        var position = new InteriorPoints(set).of("1", Optional.empty());
        var point = Invented.wkt("POINT (" + position.longitude() + " " + position.latitude() + ")");
        assertTrue(crescent.geometry().contains(point));
        assertTrue(crescent.geometry().getBoundary().distance(point) > 0.04);
    }
}
