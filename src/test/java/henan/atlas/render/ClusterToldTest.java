package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.LabelPlacement.Dot;
import henan.atlas.render.LabelPlacement.PlacedLabel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On the shipped atlas a cluster's name or number is taken for no other cluster's. */
class ClusterToldTest {
    /** How many points of a line are looked at. */
    private static final int ALONG = 100;

    private static AtlasFile file;
    private static MapScenes scenes;
    private int named;
    private int led;

    @BeforeAll
    static void open() throws Exception {
        file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"));
        scenes = new MapScenes(new MapContent(file.content(), file.levels(), file.styles()), new AtlasProjection(),
                new BundledFonts());
    }

    @AfterAll
    static void close() {
        file.close();
    }

    private static Map<String, Integer> numbers(List<Cluster> clusters) {
        return IntStream.range(0, clusters.size()).boxed()
                .collect(Collectors.toMap(i -> clusters.get(i).id(), i -> i + 1));
    }

    private static MapSpec sheet(SubjectRef area, Optional<SubjectRef> subject, List<Cluster> shown) throws Exception {
        Viewport view = Viewport.fit(new MapQuery(scenes).extent(area), 760, 760, Viewport.Margins.all(12));
        return new MapSpec(view, 1, MapSpec.BOOK_STYLE, shown.stream().map(Cluster::id).collect(Collectors.toSet()),
                List.of(), true, subject).withPurpose(MapPurpose.PRINT).withNumbers(numbers(shown));
    }

    /** One cluster in so many has a value. */
    @Test
    void onThemesOfFewAndOfMany() throws Exception {
        for (int every : new int[] {1, 2, 3, 5, 8, 11, 13, 17, 19, 23, 29}) {
            for (int first = 0; first < Math.min(every, 9); first++) {
                List<Cluster> some = new ArrayList<>();
                for (int i = first; i < file.content().clusters().size(); i += every) {
                    some.add(file.content().clusters().get(i));
                }
                List<MapTheme.Mark> marks = some.stream().map(c -> new MapTheme.Mark(c.ref(), 7,
                        List.of(new MapTheme.Slice(0xDD7E3F, 1)))).toList();
                look(sheet(SubjectRef.PROVINCE, Optional.empty(), some).withTheme(Optional.of(new MapTheme("", "", "",
                        Optional.empty(), Map.of(), Set.of(), marks, List.of()))));
            }
        }
        assertTrue(named > 800, "named: " + named);
        assertTrue(led > 3, "led: " + led);
    }

    @Test
    void onMapsOfPrefectures() throws Exception {
        for (Prefecture prefecture : file.content().prefectures()) {
            List<Cluster> own = file.content().clusters().stream()
                    .filter(c -> c.prefectureCode().equals(prefecture.code())).toList();
            look(sheet(prefecture.ref(), Optional.of(prefecture.ref()), own));
            look(sheet(prefecture.ref(), Optional.of(prefecture.ref()), own).withNumbers(Map.of()));
        }
        assertTrue(named > 150, "named: " + named);
    }

    /** A page rings the drop of the cluster it is of. */
    @Test
    void noNameLiesOnTheRingOfTheClusterAMapIsOf() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Cluster cluster : file.content().clusters()) {
            SubjectRef county = file.content().index().shownBy(SubjectRef.county(cluster.countyCodes().get(0)));
            MapSpec spec = sheet(county, Optional.of(cluster.ref()), file.content().clusters()).withNumbers(Map.of());
            LabelPlacement placement = scenes.placement(spec);
            Dot ring = symbols(spec, placement).get(cluster.id());
            Dot drawn = new Dot(ring.x(), ring.y(), 14.5);
            placement.labels().stream()
                    .filter(l -> l.curve().isEmpty() && l.text().look().priority() < NameRequests.MUST)
                    .filter(l -> drawn.gap(l.box().grown(-1.5)) < 0)
                    .forEach(l -> faults.add(cluster.name() + " " + l.text().words()));
        }
        assertEquals(List.of(), faults);
    }

    private void look(MapSpec spec) throws Exception {
        LabelPlacement placement = scenes.placement(spec);
        Map<String, Dot> symbols = symbols(spec, placement);
        String where = spec.subject().map(SubjectRef::toString).orElse("province") + " ";
        List<String> faults = new ArrayList<>();
        for (PlacedLabel name : placement.labels().stream().filter(PlacedLabel::isOfCluster).toList()) {
            String id = name.subject().orElseThrow().id();
            named++;
            led += name.leader().isPresent() ? 1 : 0;
            symbols.forEach((other, dot) -> {
                if (!other.equals(id) && isTakenFor(name, symbols.get(id), dot)) {
                    faults.add(where + name.text().words() + " for " + other);
                }
            });
        }
        assertEquals(List.of(), faults);
    }

    private static Map<String, Dot> symbols(MapSpec spec, LabelPlacement placement) throws Exception {
        double metres = spec.viewport().metresPerPixel();
        ClusterPlacer drops = new ClusterPlacer(scenes.scene(spec).points(MapFeatures.CLUSTER)
                .largestMark(spec.viewport().scaleDenominator()));
        Map<String, Dot> symbols = new HashMap<>();
        placement.clusters().seen(spec.clusters()::contains).drops().forEach(id -> {
            GroundPoint at = placement.clusters().drops().get(id);
            PixelBox drop = drops.box(at.x() / metres, -at.y() / metres);
            symbols.put(id, new Dot(drop.centerX(), drop.centerY(), drop.width() / 2));
        });
        placement.symbols().forEach(s -> symbols.put(s.mark().at().id(), s.dot()));
        return symbols;
    }

    private static boolean isTakenFor(PlacedLabel name, Dot own, Dot other) {
        if (name.leader().isEmpty()) {
            // A number stands beside the head of a drop, a little above its middle.
            boolean number = name.text().words().matches("\\d+");
            return !number && other.gap(name.box()) < 1.5 * own.gap(name.box()) - 1e-6;
        }
        LabelPlacement.Leader line = name.leader().get();
        return other.gap(name.box()) < 4 || IntStream.rangeClosed(0, ALONG).anyMatch(i -> Math.hypot(
                line.x0() + (line.x1() - line.x0()) * i / ALONG - other.x(),
                line.y0() + (line.y1() - line.y0()) * i / ALONG - other.y()) < other.radius());
    }
}
