package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.domain.County;
import henan.atlas.domain.Neighbour;
import henan.atlas.domain.Prefecture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.geotools.api.data.DataStore;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Geometry;

/** The shipped rivers run where their table says they were told by. */
class RiversTest {
    /** About four kilometres: what the source may be off a boundary. */
    private static final double OFF_DEGREES = 0.04;

    private static AtlasFile atlas;
    private static Map<String, Geometry> rivers;
    private static Map<String, Geometry> places;

    @BeforeAll
    static void open() throws Exception {
        atlas = AtlasFile.open(Path.of("target/atlas/henan.gpkg"));
        rivers = geometries("course", "name");
        AtlasSnapshot content = atlas.content();
        Map<String, Geometry> counties = geometries("county", "code");
        Map<String, Geometry> prefectures = geometries("prefecture", "code");
        Map<String, Geometry> neighbours = geometries("neighbour", "code");
        places = new HashMap<>();
        for (Prefecture p : content.prefectures()) {
            places.put(p.name().substring(0, p.name().length() - 1), prefectures.get(p.code()));
        }
        for (Neighbour n : content.neighbours()) {
            places.put(n.name().substring(0, n.name().length() - 1), neighbours.get(n.code()));
        }
        for (County c : content.counties()) {
            places.putIfAbsent(c.name().substring(0, c.name().length() - 1),
                    counties.get(c.polygonCode()));
            places.put(c.name(), counties.get(c.polygonCode()));
        }
        places.keySet().removeIf(n -> n.length() < 2);
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    private static Map<String, Geometry> geometries(String table, String key) throws Exception {
        DataStore store = atlas.dataStore();
        Map<String, Geometry> found = new HashMap<>();
        try (SimpleFeatureIterator features = store.getFeatureSource(table).getFeatures().features()) {
            while (features.hasNext()) {
                SimpleFeature feature = features.next();
                found.merge((String) feature.getAttribute(key), (Geometry) feature.getDefaultGeometry(),
                        Geometry::union);
            }
        }
        return found;
    }

    /** Name and reason of every named river of the table. */
    static Stream<List<String>> named() throws Exception {
        return Files.readAllLines(Path.of("maps/rivers.csv")).stream().skip(1).map(l -> List.of(l.split(",", 4)))
                .filter(r -> !r.get(0).isEmpty()).map(r -> List.of(r.get(0), r.get(3)));
    }

    @ParameterizedTest
    @MethodSource("named")
    void aRiverPassesThePlacesItWasToldBy(List<String> river) {
        Geometry course = rivers.get(river.get(0));
        // What other rivers are called is no place: 唐河 is both.
        String reason = rivers.keySet().stream().filter(n -> n.length() > 1).reduce(river.get(1),
                (text, name) -> text.replace(name, ""));
        Set<String> told = places.keySet().stream().filter(reason::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(!told.isEmpty(), river + " is told by no place");
        List<String> missed = new ArrayList<>();
        for (String place : told) {
            if (places.get(place).distance(course) > OFF_DEGREES) {
                missed.add(place);
            }
        }
        assertEquals(List.of(), missed, river.get(0));
    }

    @Test
    void noNameIsGivenTwice() throws Exception {
        List<String> names = named().map(r -> r.get(0)).toList();
        assertEquals(names.size(), new HashSet<>(names).size());
        assertTrue(names.containsAll(List.of("黄河", "淮河", "洛河", "沙颍河", "卫河", "涡河", "唐白河")), names.toString());
    }
}
