package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedMap;
import java.awt.Color;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** When clusters are named on a map, and how these names are told from those of places. */
class ClusterNamesTest {
    private final MapContent content = InventedMap.content();
    private final MapScenes scenes = InventedMap.scenes(content);

    private static MapSpec sheet(MapScenes scenes, SubjectRef area, Set<String> clusters, int size,
                                 Optional<SubjectRef> subject) throws Exception {
        Viewport view = Viewport.fit(new MapQuery(scenes).extent(area), size, size,
                Viewport.Margins.all(12));
        return new MapSpec(view, 1, MapSpec.BOOK_STYLE, clusters, List.of(), true, subject)
                .withPurpose(MapPurpose.PRINT);
    }

    private static Set<String> ids(MapContent content) {
        return content.content().clusters().stream().map(Cluster::id).collect(Collectors.toSet());
    }

    private static List<LabelPlacement.PlacedLabel> named(MapScenes scenes, MapSpec spec) throws Exception {
        return scenes.placement(spec).labelsOn(spec).stream().filter(LabelPlacement.PlacedLabel::isOfCluster).toList();
    }

    @Test
    void fewAreNamedWhateverTheScale() throws Exception {
        List<LabelPlacement.PlacedLabel> names =
                named(scenes, sheet(scenes, SubjectRef.PROVINCE, ids(content), 800, Optional.empty()));
        assertEquals(7, names.size());
        Color ink = names.get(0).text().look().color();
        assertTrue(Math.max(ink.getGreen(), Math.max(ink.getRed(), ink.getBlue()))
                - Math.min(ink.getGreen(), Math.min(ink.getRed(), ink.getBlue())) > 60, "a hue, not black: " + ink);
    }

    @Test
    void whatIsNotShownIsNotNamed() throws Exception {
        List<LabelPlacement.PlacedLabel> names =
                named(scenes, sheet(scenes, SubjectRef.PROVINCE, Set.of("laoting"), 800, Optional.empty()));
        assertEquals(List.of("老汀县产业集聚区"), names.stream().map(l -> l.text().words()).toList());
    }

    @Test
    void ofManyTheChosenIsNamedAndTheOthersFromTheScaleWhereTheyFindRoom() throws Exception {
        try (AtlasFile file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"))) {
            MapContent shipped = new MapContent(file.content(), file.levels(), file.styles());
            MapScenes all = new MapScenes(shipped, new AtlasProjection(), new BundledFonts());
            assertEquals(List.of(), named(all, sheet(all, SubjectRef.PROVINCE, ids(shipped), 1000, Optional.empty())));
            for (Cluster chosen : shipped.content().clusters()) {
                assertEquals(List.of(chosen.name()), named(all, sheet(all, SubjectRef.PROVINCE, ids(shipped), 1000,
                        Optional.of(chosen.ref()))).stream().map(l -> l.text().words()).toList());
            }
            MapSpec near = sheet(all, SubjectRef.prefecture("411400"), ids(shipped), 1400, Optional.empty());
            assertTrue(named(all, near).size() >= 8, named(all, near).toString());
            assertEquals(List.of(), all.placement(near).dropped().stream()
                    .filter(d -> d.text().words().endsWith("集聚区")).toList());
        }
    }

    /**
     * At a scale too small for the names of all, and in each reading for the one a picture is of: of those of an area
     * names in one form, or with numbers of a list none.
     */
    @Test
    void thoseOfTheAreaAPictureIsOfAreNamedInOneForm() throws Exception {
        try (AtlasFile file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"))) {
            MapContent shipped = new MapContent(file.content(), file.levels(), file.styles());
            MapScenes all = new MapScenes(shipped, new AtlasProjection(), new BundledFonts());
            int brief = 0;
            int numbered = 0;
            double shown = 0;
            double written = 0;
            for (Prefecture city : shipped.content().prefectures()) {
                MapSpec spec = sheet(all, city.ref(), ids(shipped), 900, Optional.of(city.ref()))
                        .withPurpose(MapPurpose.READING);
                List<LabelPlacement.PlacedLabel> names = named(all, spec);
                names.forEach(n -> assertEquals(city.code(), shipped.content().index().cluster(n.subject().orElseThrow()
                        .id()).orElseThrow().prefectureCode()));
                long there = shipped.content().clusters().stream().filter(c -> c.prefectureCode().equals(city.code()))
                        .count();
                long whole = names.stream().filter(n -> n.text().words().contains("产业集聚区")).count();
                assertTrue(names.size() >= 0.6 * there, city.name() + " " + names.size() + " of " + there);
                assertTrue(names.size() < there || whole == 0 || whole == there, city.name() + " in one form");
                // Without the word it would be read as a place's.
                assertEquals(List.of(), names.stream().map(n -> n.text().words()).filter(n -> !n.contains("集聚区"))
                        .toList());
                assertTrue(named(all, spec.withPurpose(MapPurpose.PRINT)).stream().allMatch(n -> n.text().words()
                        .contains("产业集聚区")), "alike on all maps of a volume");
                shown += there;
                written += names.size();
                brief += names.size() == there && whole == 0 ? 1 : 0;
                Map<String, Integer> numbers = new HashMap<>();
                shipped.content().clusters().stream().filter(c -> c.prefectureCode().equals(city.code()))
                        .forEach(c -> numbers.put(c.id(), numbers.size() + 1));
                List<LabelPlacement.PlacedLabel> listed = named(all, spec.withNumbers(numbers));
                long alone = listed.stream().filter(n -> n.text().words().matches("\\d+")).count();
                assertEquals(listed.size(), alone, "one rule a volume: " + city.name() + " " + listed);
                numbered += alone > 0 ? 1 : 0;
            }
            assertTrue(written / shown > 0.84, "named: " + written + " of " + shown);
            assertTrue(brief > 0, "some are named with the short word");
            assertEquals(18, numbered, "cities whose clusters are numbered");
            Cluster chosen = shipped.content().clusters().get(0);
            for (MapPurpose purpose : MapPurpose.values()) {
                assertEquals(List.of(chosen.name()), named(all, sheet(all, SubjectRef.PROVINCE, ids(shipped), 1000,
                        Optional.of(chosen.ref())).withPurpose(purpose)).stream().map(l -> l.text().words()).toList());
            }
        }
    }

    private static MapSpec themed(MapScenes over, List<Cluster> clusters, double radius) throws Exception {
        List<MapTheme.Mark> marks = clusters.stream().map(c -> new MapTheme.Mark(c.ref(), radius,
                List.of(new MapTheme.Slice(0xDD7E3F, 1)))).toList();
        return InventedMap.window(Viewport.fit(new MapQuery(over).extent(SubjectRef.PROVINCE), 1000, 900,
                Viewport.Margins.all(20))).withTheme(Optional.of(new MapTheme("", "", "", Optional.empty(), Map.of(),
                Set.of(), marks, List.of())));
    }

    /** Circles on one spot stand beside it: a name is to stand on none. */
    @Test
    void underAThemeTheChosenIsNamedOverNoCircle() throws Exception {
        try (AtlasFile file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"))) {
            MapContent shipped = new MapContent(file.content(), file.levels(), file.styles());
            MapScenes all = new MapScenes(shipped, new AtlasProjection(), new BundledFonts());
            MapSpec spec = themed(all, shipped.content().clusters(), 9);
            ClusterNaming naming = new MapQuery(all).naming(spec);
            int named = 0;
            for (String id : ids(shipped)) {
                for (MapQuery.NamePicture name : naming.names(Set.of(), Set.of(SubjectRef.cluster(id))).values()) {
                    named++;
                    assertClearOfCircles(all, spec, id, name);
                }
            }
            assertTrue(named > 100, "named: " + named);
        }
    }

    private static void assertClearOfCircles(MapScenes over, MapSpec spec, String id, MapQuery.NamePicture name)
            throws Exception {
        Viewport view = spec.viewport();
        PixelBox box = new PixelBox(view.toPixelX(name.x()) + MapScenes.worldLeft(view),
                view.toPixelY(name.y()) + MapScenes.worldTop(view), name.width(), name.height());
        for (LabelPlacement.ThemeSymbol symbol : over.placement(spec).symbols()) {
            assertTrue(symbol.dot().gap(box) > -1e-6, id + " over " + symbol.mark().at());
        }
    }

    @Test
    void whatAThemesPictureNamesIsNotNamedAgain() throws Exception {
        MapSpec spec = themed(scenes, content.content().clusters(), 13);
        Set<String> shown = scenes.placement(spec).labelsOn(spec).stream()
                .filter(LabelPlacement.PlacedLabel::isOfCluster).map(l -> l.subject().orElseThrow().id())
                .collect(Collectors.toSet());
        assertFalse(shown.isEmpty());
        for (String id : shown) {
            assertEquals(Map.of(), new MapQuery(scenes).naming(spec)
                    .names(Set.of(), Set.of(SubjectRef.cluster(id))));
        }
    }

    @Test
    void theWindowPutsThemBesideTheDropsThatAreShown() throws Exception {
        MapQuery query = new MapQuery(scenes);
        Viewport far = Viewport.fit(query.extent(SubjectRef.PROVINCE), 800, 640,
                Viewport.Margins.all(20));
        double larger = far.metresPerPixel() / 150;
        MapSpec near = new MapSpec(far.withMetresPerPixel(150).resized((int) (800 * larger), (int) (640 * larger)), 1,
                MapSpec.BOOK_STYLE, Set.of(), List.of(), false);
        assertEquals(ids(content).stream().map(SubjectRef::cluster).collect(Collectors.toSet()),
                query.naming(near).names(ids(content), Set.of()).keySet());
        assertEquals(Set.of(SubjectRef.cluster("laoting")),
                query.naming(near).names(Set.of("laoting"), Set.of()).keySet());
        assertEquals(List.of(), named(scenes, near), "not painted into the picture, which all filters share");
        assertEquals(Set.of(), query.naming(near.withViewport(near.viewport().resized(8, 8).pannedBy(9e6, 0)))
                .names(ids(content), Set.of()).keySet(), "nor painted where they are not seen");
    }
}
