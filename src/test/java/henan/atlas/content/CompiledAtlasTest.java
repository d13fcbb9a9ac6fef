package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.atlasfile.AtlasFileCheck;
import henan.atlas.carto.BoundarySet.Area;
import henan.atlas.domain.County;
import henan.atlas.domain.MetaKeys;
import henan.atlas.domain.PlaceBasis;
import henan.atlas.domain.Prefecture;
import henan.atlas.ingest.boundary.CoverageReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

class CompiledAtlasTest {
    static final Path FILE = Path.of("target/atlas/henan.gpkg");
    private static AtlasFile atlas;
    private static AtlasSnapshot content;

    @BeforeAll
    static void open() throws Exception {
        atlas = AtlasFile.open(FILE);
        content = atlas.content();
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    @Test
    void theFileIsSound() throws Exception {
        assertEquals(List.of(), AtlasFileCheck.check(FILE, (name, text) -> { }).problems());
    }

    @Test
    void theCoverageHasNoInvalidPolygonNoGapNoOverlapAndTheRightAreas() throws Exception {
        Map<String, String> prefectureOf =
                content.counties().stream().collect(Collectors.toMap(County::code, County::prefectureCode));
        Map<String, Double> published = content.prefectures().stream()
                .collect(Collectors.toMap(Prefecture::code, Prefecture::publishedAreaKm2));
        CoverageReport report = CoverageReport.of(areas("county"), areas("prefecture"), areas("province").get(0),
                areas("neighbour"), prefectureOf, published);
        assertEquals(List.of(), report.problems(158, 18));
        assertEquals(20, report.neighbours());
        assertEquals(18, report.deviationPercent().size());
    }

    @Test
    void theUnitsOf2013AreAllThereAndOneHasNoPolygon() {
        assertEquals(159, content.counties().size());
        assertEquals(List.of("金明区"),
                content.counties().stream().filter(c -> !c.hasOwnPolygon()).map(County::name).toList());
        assertEquals(Map.of(County.Kind.DISTRICT, 50L, County.Kind.CITY, 21L, County.Kind.COUNTY, 88L),
                content.counties().stream().collect(Collectors.groupingBy(County::kind, Collectors.counting())));
    }

    @Test
    void everyClusterStandsInItsCountyOrSaysWhereItStands() throws Exception {
        Map<String, Geometry> polygons = new HashMap<>();
        areas("county").forEach(a -> polygons.put(a.code(), a.geometry()));
        Map<String, County> counties =
                content.counties().stream().collect(Collectors.toMap(County::code, c -> c));
        GeometryFactory factory = new GeometryFactory();
        List<String> outside = new ArrayList<>();
        content.clusters().forEach(c -> {
            assertFalse(c.basis() == PlaceBasis.SOURCED, c.name());
            Geometry polygon = polygons.get(counties.get(c.countyCodes().get(0)).polygonCode());
            Point point = factory.createPoint(new org.locationtech.jts.geom.Coordinate(c.position().longitude(),
                    c.position().latitude()));
            if (!polygon.contains(point)) {
                outside.add(c.name());
            }
        });
        assertEquals(List.of(), outside);
    }

    @Test
    void neighbouringPrefecturesNeverShareATint() throws Exception {
        Map<String, Integer> tints =
                content.prefectures().stream().collect(Collectors.toMap(Prefecture::code, Prefecture::tint));
        List<Area> prefectures = areas("prefecture");
        for (Area one : prefectures) {
            for (Area other : prefectures) {
                if (one.code().compareTo(other.code()) < 0 && one.geometry().touches(other.geometry())) {
                    assertFalse(tints.get(one.code()).equals(tints.get(other.code())), one.code() + " " + other.code());
                }
            }
        }
    }

    @Test
    void theBoundariesSourceAndTermsAreSaid() {
        assertTrue(content.meta().get(MetaKeys.BOUNDARY_SOURCE).contains("高德"));
        assertFalse(content.meta().get(MetaKeys.BOUNDARY_TERMS).isBlank());
        assertEquals("2013-12-31", content.meta().get(MetaKeys.VINTAGE));
    }

    @Test
    void geoToolsFiltersTheRealTables() throws Exception {
        SimpleFeatureSource counties = atlas.dataStore().getFeatureSource("county");
        assertEquals(88, counties.getFeatures(ECQL.toFilter("kind = '县'")).size());
        assertEquals(List.of("民权县"), names(counties, "CONTAINS(geom, POINT(115.148 34.648))"));
    }

    private static List<String> names(SimpleFeatureSource source, String ecql) throws Exception {
        List<String> names = new ArrayList<>();
        try (SimpleFeatureIterator features = source.getFeatures(ECQL.toFilter(ecql)).features()) {
            while (features.hasNext()) {
                names.add((String) features.next().getAttribute("name"));
            }
        }
        return names;
    }

    private static List<Area> areas(String layer) throws Exception {
        List<Area> areas = new ArrayList<>();
        try (SimpleFeatureIterator features = atlas.dataStore().getFeatureSource(layer).getFeatures().features()) {
            while (features.hasNext()) {
                SimpleFeature feature = features.next();
                Geometry geometry = (Geometry) feature.getDefaultGeometry();
                areas.add(new Area((String) feature.getAttribute("code"), geometry instanceof Polygon polygon
                        ? geometry.getFactory().createMultiPolygon(new Polygon[] {polygon})
                        : (MultiPolygon) geometry));
            }
        }
        return areas;
    }
}
