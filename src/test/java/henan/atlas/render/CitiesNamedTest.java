package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped atlas names every prefecture on maps of every scale, larger than the counties where it names these. */
class CitiesNamedTest {
    private static final double[] SCALES = {3e5, 6e5, 1.02e6, 1.45e6, 1.9e6, 2.2e6, 2.6e6, 3e6, 3.3e6, 3.7e6, 4.2e6,
        4.6e6, 5.2e6};
    /** Types a room needs before windows of 768 and 1080 lines. */
    private static final double[] TYPES = {17, 24};
    private static final int MARGIN = 20;

    private static final Map<MapSpec, LabelPlacement> PLACED = new HashMap<>();
    private static AtlasFile file;
    private static MapScenes scenes;
    private static Set<String> clusters;

    @BeforeAll
    static void open() throws Exception {
        file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"));
        scenes = new MapScenes(new MapContent(file.content(), file.levels(), file.styles()), new AtlasProjection(),
                new BundledFonts());
        clusters = file.content().clusters().stream().map(Cluster::id).collect(Collectors.toSet());
    }

    @AfterAll
    static void close() {
        PLACED.clear();
        file.close();
    }

    /** A map of the whole province. */
    private static MapSpec map(MapPurpose purpose, double scale, boolean sheet) throws Exception {
        Viewport small = Viewport.fit(new MapQuery(scenes).extent(SubjectRef.PROVINCE), 100, 100,
                Viewport.Margins.all(0));
        int side = (int) (100 * small.scaleDenominator() / scale) + 2 * MARGIN;
        Viewport view = Viewport.fit(new MapQuery(scenes).extent(SubjectRef.PROVINCE), side, side,
                Viewport.Margins.all(MARGIN));
        return new MapSpec(view, 1, MapSpec.BOOK_STYLE, clusters, List.of(), sheet).withPurpose(purpose)
                .withRivers(purpose.hasRivers());
    }

    private static List<MapSpec> all() throws Exception {
        List<MapSpec> maps = new ArrayList<>();
        for (double scale : SCALES) {
            for (MapPurpose purpose : MapPurpose.values()) {
                for (boolean sheet : new boolean[] {false, true}) {
                    if (!sheet || scale > 1e6) {
                        maps.add(map(purpose, scale, sheet));
                    }
                }
            }
            for (double type : TYPES) {
                maps.add(map(MapPurpose.PRESENTATION, scale, false).withLeastType(type));
            }
        }
        return maps;
    }

    /** Each is placed once and looked at by several tests. */
    private static LabelPlacement placed(MapSpec spec) throws Exception {
        if (!PLACED.containsKey(spec)) {
            PLACED.put(spec, scenes.placement(spec));
        }
        return PLACED.get(spec);
    }

    private static List<String> unnamed(MapSpec spec) throws Exception {
        Set<String> named = placed(spec).labels().stream().flatMap(l -> l.subject().stream())
                .filter(s -> s.kind() == SubjectKind.PREFECTURE).map(SubjectRef::id).collect(Collectors.toSet());
        return file.content().prefectures().stream().filter(p -> !named.contains(p.code())).map(Prefecture::name)
                .map(name -> name + " " + told(spec)).toList();
    }

    private static String told(MapSpec spec) {
        return spec.purpose() + " 1:" + Math.round(spec.viewport().scaleDenominator()) + " " + spec.keepInsideFrame()
                + " " + spec.leastType();
    }

    @Test
    void everyPrefectureIsNamedAtEveryScale() throws Exception {
        List<String> missing = new ArrayList<>();
        for (MapSpec spec : all()) {
            missing.addAll(unnamed(spec));
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void noCityIsNamedSmallerThanACounty() throws Exception {
        List<String> small = new ArrayList<>();
        for (MapSpec spec : all()) {
            new NameFaults(scenes, spec, placed(spec)).small().forEach(f -> small.add(f.name() + " " + f.other() + " "
                    + told(spec)));
        }
        assertEquals(List.of(), small);
    }

    /** Circles of a theme, small and great by turns, on all prefectures. */
    private static MapTheme circles() throws Exception {
        List<MapTheme.Mark> marks = new ArrayList<>();
        for (Prefecture prefecture : file.content().prefectures()) {
            marks.add(new MapTheme.Mark(prefecture.ref(), 6 + 7 * (marks.size() % 4),
                    List.of(new MapTheme.Slice(0xDD7E3F, 1))));
        }
        return new MapTheme("", "", "", Optional.empty(), Map.of(), Set.of(), marks, List.of());
    }

    private static List<MapSpec> themed() throws Exception {
        List<MapSpec> maps = new ArrayList<>();
        for (double scale : SCALES) {
            for (MapPurpose purpose : List.of(MapPurpose.READING, MapPurpose.PRINT)) {
                maps.add(map(purpose, scale, scale > 1e6).withTheme(Optional.of(circles())));
            }
        }
        return maps;
    }

    /** Circles as great as a prefecture leave it no room in there; across a line it would be read as another's. */
    @Test
    void oneIsLeftOutForTheCirclesOfAThemeOnASheetAloneAndIsTold() throws Exception {
        List<String> missing = new ArrayList<>();
        int leftOut = 0;
        for (MapSpec spec : themed()) {
            Set<String> told = placed(spec).dropped().stream().map(d -> d.text().words())
                    .collect(Collectors.toSet());
            for (String name : unnamed(spec)) {
                leftOut++;
                if (!spec.keepInsideFrame() || told.stream().noneMatch(name::startsWith)) {
                    missing.add(name);
                }
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(leftOut > 0, "circles that leave no room");
    }

    /** Half a name is read as another's, or not at all. */
    @Test
    void noneLiesOverACircleOfATheme() throws Exception {
        List<String> over = new ArrayList<>();
        for (MapSpec spec : themed()) {
            LabelPlacement placement = placed(spec);
            placement.labels().stream().filter(l -> placement.symbols().stream()
                    .anyMatch(s -> s.dot().gap(l.box()) < 0))
                    .forEach(l -> over.add(l.text().words() + " " + told(spec)));
        }
        assertEquals(List.of(), over);
    }
}
