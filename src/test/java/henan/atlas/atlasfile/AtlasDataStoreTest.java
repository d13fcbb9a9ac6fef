package henan.atlas.atlasfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.BoundarySet;
import henan.atlas.carto.GroundPoint;
import henan.atlas.domain.Position;
import henan.atlas.fixture.InventedProvince;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.data.SimpleFeatureStore;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.sort.SortBy;
import org.geotools.api.filter.sort.SortOrder;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;

/** Any GeoTools code can ask an atlas file: filters, rectangles, sorting, projection. */
class AtlasDataStoreTest {
    private static final BoundarySet BOUNDARIES = InventedProvince.boundaries();

    private static AtlasFile atlas;
    private static DataStore store;

    @BeforeAll
    static void open(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("atlas.gpkg");
        AtlasFileWriter.write(file, InventedProvince.content(), BOUNDARIES, Map.of());
        atlas = AtlasFile.open(file);
        store = atlas.dataStore();
    }

    @AfterAll
    static void close() {
        store.dispose();
        atlas.close();
    }

    @Test
    void everyFeatureTableIsAFeatureType() throws Exception {
        assertEquals(Set.of("province", "prefecture", "county", "neighbour", "boundary", "course", "seat", "cluster"),
                Set.of(store.getTypeNames()));
        SimpleFeatureType county = store.getSchema("county");
        assertEquals(MultiPolygon.class, county.getGeometryDescriptor().getType().getBinding());
        assertEquals(Point.class, store.getSchema("cluster").getGeometryDescriptor().getType().getBinding());
        assertEquals(Integer.class, binding("cluster", "valid_to"));
        assertEquals(Integer.class, binding("prefecture", "tint"));
        assertEquals(String.class, binding("boundary", "class"));
        CoordinateReferenceSystem crs = county.getCoordinateReferenceSystem();
        assertEquals("EPSG:4490", crs.getIdentifiers().iterator().next().toString());
        assertEquals(CRS.AxisOrder.EAST_NORTH, CRS.getAxisOrder(crs));
    }

    @Test
    void featuresComeWhole() throws Exception {
        SimpleFeature feature = features(new Query("cluster", ECQL.toFilter("cluster_id = 'shabei'"))).get(0);
        assertEquals("cluster.7", feature.getID());
        assertEquals("沙陂市产业集聚区", feature.getAttribute("name"));
        assertEquals(2015, feature.getAttribute("valid_to"));
        assertEquals(113.56, ((Point) feature.getDefaultGeometry()).getX());
        Geometry polygon = (Geometry) features(new Query("county", ECQL.toFilter("code = '419302'"))).get(0)
                .getDefaultGeometry();
        Geometry expected = BOUNDARIES.counties().stream().filter(a -> a.code().equals("419302")).findFirst()
                .orElseThrow().geometry();
        assertTrue(expected.equalsExact(polygon));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            county  | name LIKE '%县'                                           | 419121 419221 419222 419321
            county  | kind = '县级市' AND prefecture_code = '419300'            | 419381
            county  | name LIKE '%区' OR name_now = '新汀区'                    | 419101 419202 419222 419302
            county  | CONTAINS(geom, POINT(114.83 34.2))                        | 419202
            county  | INTERSECTS(geom, LINESTRING(112.3 34.1, 114.8 34.2))      | 419101 419202 419302
            county  | BBOX(geom, 112.3, 34.0, 112.4, 34.1)                      | 419101
            county  | NOT BBOX(geom, 110, 33.5, 117, 37)                        | 419321
            county  | BBOX(geom, 112.3, 34.0, 112.4, 34.1) OR name = '沙陂市'   | 419101 419381
            county  | BBOX(geom, 112.3, 34.0, 112.4, 34.1) AND kind = '县'      |
            county  | DISJOINT(geom, POLYGON((110 31, 117 31, 117 34.9, 110 34.9, 110 31))) |
            county  | DWITHIN(geom, POINT(112.3 34.1), 0.1, meters)             | 419101
            county  | name IN ('北禾县', '岭东市')                              | 419121 419181
            county  | units LIKE '%新陌区%'                                     | 419101
            prefecture | published_area_km2 BETWEEN 36000 AND 40000             | 419300
            neighbour  | province = '岚省'                                      | 519100
            """)
    void ecqlFindsWhatItAsksFor(String type, String ecql, String codes) throws Exception {
        Set<String> expected = codes == null ? Set.of() : Set.of(codes.split(" "));
        assertEquals(expected, codes(new Query(type, ECQL.toFilter(ecql))));
    }

    @Test
    void rectanglesFindTheSameThroughTheIndexAsWithoutIt() throws Exception {
        List<SimpleFeature> all = features(new Query("boundary"));
        int hits = 0;
        for (double x = 110.5; x < 116.5; x += 0.37) {
            for (double y = 31.7; y < 36.5; y += 0.43) {
                Filter box = ECQL.toFilter("BBOX(geom, " + x + ", " + y + ", " + (x + 0.2) + ", " + (y + 0.3) + ")");
                Set<String> expected = ids(all.stream().filter(box::evaluate).toList());
                assertEquals(expected, ids(features(new Query("boundary", box))), box::toString);
                hits += expected.size();
            }
        }
        assertTrue(hits > 100);
    }

    @Test
    void theIndexNarrowsOnlyWhereItMay() throws Exception {
        assertEquals(new Envelope(1, 2, 3, 4), SearchEnvelope.of(ECQL.toFilter("BBOX(geom, 1, 3, 2, 4) AND a = 1")));
        assertEquals(new Envelope(1, 2, 3, 4), SearchEnvelope.of(
                ECQL.toFilter("BBOX(geom, 0, 0, 2, 4) AND BBOX(geom, 1, 3, 9, 9)")));
        assertEquals(new Envelope(0, 9, 0, 9), SearchEnvelope.of(
                ECQL.toFilter("BBOX(geom, 0, 0, 2, 4) OR BBOX(geom, 1, 3, 9, 9)")));
        for (String unlimited : List.of("INCLUDE", "a = 1", "NOT BBOX(geom, 1, 3, 2, 4)",
                "a = 1 OR BBOX(geom, 1, 3, 2, 4)",
                "DISJOINT(geom, POINT(1 2))", "BEYOND(geom, POINT(1 2), 1, meters)",
                "DWITHIN(geom, POINT(1 2), 1, meters)", "INTERSECTS(buffer(geom, 3), POINT(1 2))")) {
            assertTrue(SearchEnvelope.of(ECQL.toFilter(unlimited)).isNull(), unlimited);
        }
    }

    @Test
    void countsAndBoundsAgreeWithTheFeatures() throws Exception {
        for (String type : store.getTypeNames()) {
            SimpleFeatureSource source = store.getFeatureSource(type);
            List<SimpleFeature> all = features(new Query(type));
            assertEquals(all.size(), source.getCount(Query.ALL));
            ReferencedEnvelope bounds = source.getBounds();
            all.forEach(f -> assertTrue(bounds.contains(f.getBounds()), f.getID()));
        }
        SimpleFeatureSource counties = store.getFeatureSource("county");
        assertEquals(4, counties.getFeatures(ECQL.toFilter("name LIKE '%县'")).size());
        ReferencedEnvelope one = counties.getFeatures(ECQL.toFilter("code = '419101'")).getBounds();
        assertEquals(BOUNDARIES.counties().get(0).geometry().getEnvelopeInternal(), new Envelope(one));
        assertEquals(2, counties.getFeatures(limited(2)).size());
    }

    @Test
    void resultsAreSortedAndLimited() throws Exception {
        Query query = limited(3);
        query.setSortBy(new SortBy[] {CommonFactoryFinder.getFilterFactory().sort("code", SortOrder.DESCENDING)});
        assertEquals(List.of("419381", "419321", "419302"),
                features(query).stream().map(f -> (String) f.getAttribute("code")).toList());
        query.setStartIndex(8);
        assertEquals(Set.of("419101"), codes(query));
    }

    @Test
    void onlyThePropertiesAskedForCome() throws Exception {
        Query query = new Query("county", ECQL.toFilter("BBOX(geom, 112.3, 34.0, 112.4, 34.1)"), "name", "code");
        SimpleFeature feature = features(query).get(0);
        assertEquals(List.of("name", "code"), feature.getFeatureType().getAttributeDescriptors().stream()
                .map(a -> a.getLocalName()).toList());
        assertEquals(List.of("禾心区", "419101"), feature.getAttributes());
    }

    @Test
    void geoToolsReprojectsAsTheAtlasDoes() throws Exception {
        CoordinateReferenceSystem albers = CRS.parseWKT(AtlasProjection.WKT);
        AtlasProjection projection = new AtlasProjection();
        Query query = new Query("cluster", ECQL.toFilter("cluster_id = 'lingdong'"));
        query.setCoordinateSystemReproject(albers);
        SimpleFeature feature = features(query).get(0);
        GroundPoint expected = projection.project(new Position(113.71, 35.02));
        Coordinate actual = ((Point) feature.getDefaultGeometry()).getCoordinate();
        assertEquals(expected.x(), actual.x, 1e-6);
        assertEquals(expected.y(), actual.y, 1e-6);
        assertEquals(albers, feature.getFeatureType().getCoordinateReferenceSystem());
        double km2 = 0;
        Query prefectures = new Query("prefecture");
        prefectures.setCoordinateSystemReproject(albers);
        for (SimpleFeature each : features(prefectures)) {
            km2 += ((Geometry) each.getDefaultGeometry()).getArea() / 1e6;
        }
        assertEquals(42800 + 35600 + 36300, km2, 2000);
    }

    @Test
    void zhengzhouLiesWhereTheAtlasProjectsIt() throws Exception {
        double[] zhengzhou = {113.65, 34.75};
        CRS.findMathTransform(CRS.parseWKT(AtlasProjection.GEOGRAPHIC_WKT), CRS.parseWKT(AtlasProjection.WKT))
                .transform(zhengzhou, 0, zhengzhou, 0, 1);
        GroundPoint expected = new AtlasProjection().project(new Position(113.65, 34.75));
        assertEquals(expected.x(), zhengzhou[0], 1e-6);
        assertEquals(expected.y(), zhengzhou[1], 1e-6);
    }

    @Test
    void nothingCanBeWrittenThroughIt() throws Exception {
        assertFalse(store.getFeatureSource("county") instanceof SimpleFeatureStore);
        assertThrows(IOException.class, () -> store.getFeatureSource("road"));
    }

    private static Class<?> binding(String type, String attribute) throws IOException {
        return store.getSchema(type).getDescriptor(attribute).getType().getBinding();
    }

    private static Query limited(int most) {
        Query query = new Query("county");
        query.setMaxFeatures(most);
        return query;
    }

    private static Set<String> codes(Query query) throws IOException {
        Set<String> codes = new TreeSet<>();
        features(query).forEach(f -> codes.add((String) f.getAttribute("code")));
        return codes;
    }

    private static Set<String> ids(List<SimpleFeature> features) {
        Set<String> ids = new TreeSet<>();
        features.forEach(f -> ids.add(f.getID()));
        return ids;
    }

    private static List<SimpleFeature> features(Query query) throws IOException {
        List<SimpleFeature> features = new ArrayList<>();
        SimpleFeatureSource source = store.getFeatureSource(query.getTypeName());
        try (SimpleFeatureIterator iterator = source.getFeatures(query).features()) {
            while (iterator.hasNext()) {
                features.add(iterator.next());
            }
        }
        return features;
    }
}
