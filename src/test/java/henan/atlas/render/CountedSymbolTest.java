package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.GoldenPicture;
import henan.atlas.fixture.InventedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What stands on a counted symbol, and how it and approximate places look. */
class CountedSymbolTest {
    private final MapContent content = InventedMap.content();
    private final MapScenes scenes = InventedMap.scenes(content);
    private final Set<String> clusters = content.content().clusters().stream().map(Cluster::id)
            .collect(Collectors.toSet());

    @Test
    void countsWhereClustersHaveNoNumbersAndElseShowsTheseShortly() {
        List<String> four = List.of("a", "b", "c", "d");
        assertEquals("4", CountedSymbol.words(four, Map.of()));
        assertEquals("3–5, 8", CountedSymbol.words(four, Map.of("a", 3, "b", 5, "c", 8, "d", 4)));
        assertEquals("1, 2, 9, 10", CountedSymbol.words(four, Map.of("a", 1, "b", 2, "c", 10, "d", 9)));
        assertEquals("7+3", CountedSymbol.words(four, Map.of("b", 7)), "one in the list, three of elsewhere");
    }

    private MapSpec crowded(double density) throws Exception {
        Viewport view = Viewport.fit(new MapQuery(scenes).extent(SubjectRef.PROVINCE), 124, 100,
                Viewport.Margins.all(8));
        return new MapSpec(view, density, MapSpec.BOOK_STYLE, clusters, List.of(), true);
    }

    private static void looksAsKept(MapScenes scenes, String name, MapSpec spec) throws Exception {
        assertFalse(new MapQuery(scenes).drops(spec).seen(spec.clusters()::contains).counted().isEmpty(),
                "one is to be seen");
        GoldenPicture.assertMatches(name, new MapRenderer(scenes).render(spec, () -> false).orElseThrow().image());
    }

    @Test
    void looksAsKept() throws Exception {
        looksAsKept(scenes, "counted", crowded(2));
    }

    @Test
    void withNumbersLooksAsKept() throws Exception {
        Map<String, Integer> numbers = new HashMap<>();
        content.content().clusters().forEach(c -> numbers.put(c.id(), numbers.size() + 1));
        MapSpec spec = crowded(2).withNumbers(numbers);
        looksAsKept(scenes, "counted-numbers", spec);
        assertEquals(clusters, new MapQuery(scenes).numbered(spec));
    }

    /** What lies about the area a picture is of is held back, counted symbols too. */
    @Test
    void besideWhatAPictureIsOfLooksAsKept() throws Exception {
        DropPlaces.Group group = new MapQuery(scenes).drops(crowded(2)).groups().get(0);
        SubjectRef other = content.content().prefectures().stream().map(Prefecture::ref)
                .filter(p -> group.clusters().stream().noneMatch(id -> content.content().index().cluster(id)
                        .orElseThrow().prefectureCode().equals(p.id()))).findFirst().orElseThrow();
        MapSpec all = crowded(2);
        looksAsKept(scenes, "counted-beside", new MapSpec(all.viewport(), 2, MapSpec.BOOK_STYLE, clusters, List.of(),
                true, Optional.of(other)));
    }
}
