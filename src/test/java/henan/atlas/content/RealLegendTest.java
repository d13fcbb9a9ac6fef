package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.LegendWording;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Industry;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.legend.LegendContents;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.MapContent;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapRenderer;
import henan.atlas.render.MapScenes;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds legends of the real map against its pictures, not against the rules by which they are made: what a style
 * without a kind of thing draws differently is on the map, and that alone is in the legend.
 */
class RealLegendTest {
    private static final int SIZE = 420;
    /** What stands nearer to the frame is seen in part, and may be explained or not. */
    private static final int EDGE = 24;
    /** A condition of the style, and what the legend calls whatever it holds for. */
    private static final Map<String, String> KINDS = new LinkedHashMap<>();
    private static AtlasFile atlas;
    private static MapScenes scenes;
    private static MapRenderer renderer;
    private static AtlasIndex index;
    private static Set<String> clusters;

    static {
        KINDS.put("rank = 'PROVINCE'", "省会行政中心");
        KINDS.put("rank = 'PREFECTURE' AND basis = 'SOURCED'", "地级市行政中心");
        KINDS.put("rank = 'COUNTY' AND basis = 'SOURCED'", "县级行政中心");
        KINDS.put("AND basis <> 'SOURCED'", "行政中心（位置示意）");
        KINDS.put("class = '省界'", "界线（省界）");
        KINDS.put("class = '邻省界'", "外省之间的省界");
        KINDS.put("class = '地级界'", "地级界");
        KINDS.put("class = '县界'", "县界");
        KINDS.put("class = '河流'", "河流（位置示意）");
        KINDS.put("{known = 'INDUSTRY_LATER'", "主导产业据2014年及以后资料");
        KINDS.put("{known = 'CLUSTER_LATER'", "另收，2013年后晋级");
    }

    @BeforeAll
    static void open() throws Exception {
        atlas = AtlasFile.open(CompiledAtlasTest.FILE);
        String book = atlas.styles().get(MapSpec.BOOK_STYLE);
        Map<String, String> styles = new HashMap<>(Map.of(MapSpec.BOOK_STYLE, book));
        for (String condition : KINDS.keySet()) {
            assertTrue(book.contains(condition), condition);
            styles.put(condition, book.replace(condition, condition.replace("<>", "=")
                    .replaceAll("'.*'", "'none'")));
        }
        scenes = new MapScenes(new MapContent(atlas.content(), atlas.levels(), styles), new AtlasProjection(),
                new BundledFonts());
        renderer = new MapRenderer(scenes);
        index = atlas.content().index();
        clusters = index.shown(true).stream().map(Cluster::id).collect(Collectors.toSet());
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    @ParameterizedTest
    @EnumSource(MapPurpose.class)
    void whatIsDrawnIsExplainedAndNothingElseAndNothingTwice(MapPurpose purpose) throws Exception {
        List<String> wrong = new ArrayList<>();
        for (SubjectRef area : areas()) {
            Viewport whole = Viewport.fit(new MapQuery(scenes).extent(area), SIZE, SIZE,
                    Viewport.Margins.all(20));
            for (double nearer : new double[] {1, 3.5}) {
                Viewport view = whole.withMetresPerPixel(whole.metresPerPixel() / nearer);
                boolean classes = nearer == 1 && purpose == MapPurpose.READING;
                wrong.addAll(wrong(area, spec(view, MapSpec.BOOK_STYLE, clusters, purpose), classes));
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<SubjectRef> areas() throws AtlasException {
        return Stream.concat(Stream.of(SubjectRef.PROVINCE), atlas.content().prefectures().stream()
                .map(Prefecture::code).map(SubjectRef::prefecture)).toList();
    }

    /** Without names: those that make room for others would make pictures differ. */
    private static MapSpec spec(Viewport view, String style, Set<String> drops, MapPurpose purpose) {
        return new MapSpec(view, 1, style, drops, List.of(new PixelBox(0, 0, SIZE, SIZE)), false)
                .withPurpose(purpose).withRivers(purpose.hasRivers());
    }

    private static List<String> wrong(SubjectRef area, MapSpec spec, boolean classes) throws AtlasException {
        List<String> labels = LegendContents.of(scenes, spec, LegendWording.BOOK, List.of()).labels();
        String where = area + " 1:" + Math.round(spec.viewport().scaleDenominator()) + " " + labels;
        assertEquals(labels.size(), Set.copyOf(labels).size(), where);
        List<String> wrong = new ArrayList<>();
        BufferedImage all = picture(spec);
        BufferedImage bare = picture(spec(spec.viewport(), spec.style(), Set.of(), spec.purpose()));
        Set<String> known = new HashSet<>(KINDS.values());
        for (Map.Entry<String, String> kind : KINDS.entrySet()) {
            // Without seats drops would stand elsewhere.
            boolean seats = kind.getKey().startsWith("rank") || kind.getKey().startsWith("AND basis");
            Set<String> drops = seats ? Set.of() : spec.clusters();
            compare(kind.getValue(), labels, seats ? bare : all, picture(spec(spec.viewport(), kind.getKey(), drops,
                    spec.purpose()))).ifPresent(w -> wrong.add(w + " " + where));
        }
        String drop = "产业集聚区（位置示意）";
        known.add(drop);
        compare(drop, labels, all, bare)
                .ifPresent(w -> wrong.add(w + " " + where));
        // Of several under one symbol none has its own sign, and with one fewer the symbol's number is another.
        Set<String> apart = new HashSet<>(spec.clusters());
        new MapQuery(scenes).drops(spec).seen(apart::contains).counted().forEach(g -> apart.removeAll(g.clusters()));
        BufferedImage drops = picture(spec(spec.viewport(), spec.style(), apart, spec.purpose()));
        String counted = "几个集聚区（数字为个数）";
        known.add(counted);
        compare(counted, labels, all, drops).ifPresent(w -> wrong.add(w + " " + where));
        for (Industry industry : atlas.content().industries()) {
            known.add(industry.name());
            if (classes) {
                Set<String> others = apart.stream().filter(id -> !industry.id().equals(
                        index.cluster(id).map(index::industryClass).orElse(""))).collect(Collectors.toSet());
                compare(industry.name(), labels, drops, picture(spec(spec.viewport(), spec.style(), others,
                        spec.purpose()))).ifPresent(w -> wrong.add(w + " " + where));
            }
        }
        labels.stream().filter(l -> !known.contains(l)).forEach(l -> wrong.add("what is " + l + "? " + where));
        return wrong;
    }

    private static BufferedImage picture(MapSpec spec) throws AtlasException {
        return renderer.render(spec, () -> false).orElseThrow().image();
    }

    private static Optional<String> compare(String label, List<String> labels, BufferedImage with,
                                            BufferedImage without) {
        boolean explained = labels.contains(label);
        if (explained && !differ(with, without, 0)) {
            return Optional.of(label + " is explained and not drawn:");
        }
        return !explained && differ(with, without, EDGE) ? Optional.of(label + " is drawn and not explained:")
                : Optional.empty();
    }

    private static boolean differ(BufferedImage a, BufferedImage b, int edge) {
        for (int y = edge; y < a.getHeight() - edge; y++) {
            for (int x = edge; x < a.getWidth() - edge; x++) {
                if (a.getRGB(x, y) != b.getRGB(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }
}
