package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelPoint;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.DropPlaces;
import henan.atlas.render.MapContent;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapRenderer;
import henan.atlas.render.MapScenes;
import henan.atlas.render.RenderedMap;
import henan.atlas.render.SeenDrops;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Checks the real map without keeping a picture of it: what is named, how it is coloured, that nothing shows through.
 */
class RealMapTest {
    /** Colour of the province under the tints, as the style has it. */
    private static final String GROUND = "#EFE6DF";
    private static AtlasFile atlas;
    private static MapRenderer renderer;
    private static MapQuery probe;

    @BeforeAll
    static void open() throws Exception {
        atlas = AtlasFile.open(CompiledAtlasTest.FILE);
        MapScenes scenes = new MapScenes(new MapContent(atlas.content(), atlas.levels(), atlas.styles()),
                new AtlasProjection(), new BundledFonts());
        renderer = new MapRenderer(scenes);
        probe = new MapQuery(scenes);
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    private static RenderedMap province(int width, int height, double density) throws Exception {
        Viewport view = Viewport.fit(probe.extent(SubjectRef.PROVINCE), width, height,
                Viewport.Margins.all(20));
        return renderer.render(new MapSpec(view, density, MapSpec.BOOK_STYLE, Set.of(), List.of(), false),
                () -> false).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {640, 980, 1600})
    void everyPrefectureIsNamedAtEverySize(int height) throws Exception {
        RenderedMap map = province(height, height, 1);
        for (Prefecture prefecture : atlas.content().prefectures()) {
            String name = written(prefecture.name(), height);
            assertEquals(1, Collections.frequency(map.labels(), name), name + " at " + height);
        }
        for (String neighbour : List.of("邯郸市", "随州市", "菏泽市")) {
            assertTrue(map.labels().contains(written(neighbour, height)), neighbour + " at " + height);
        }
    }

    /** On a small map on a screen cities stand without 市. */
    private static String written(String city, int height) throws Exception {
        return height < 1200 ? atlas.content().index().stem(city) : city;
    }

    @Test
    void atASmallScaleCountiesGoWithoutTheirGenericTermUnlessTheyNeedIt() throws Exception {
        List<String> names = province(1080, 1080, 1).labels();
        assertTrue(names.containsAll(List.of("民权", "栾川", "滑县", "新县", "安阳县", "新乡县")), names.toString());
        assertTrue(names.stream().noneMatch(List.of("民权县", "栾川县", "滑")::contains), names.toString());
        for (String city : List.of("安阳", "新乡")) {
            assertEquals(1, Collections.frequency(names, city), "the city alone is called so: " + names);
        }
    }

    @Test
    void onALargeSheetNearlyEveryCountyIsNamed() throws Exception {
        RenderedMap map = province(2600, 2600, 1);
        long counties = atlas.content().seats().stream()
                .filter(s -> map.labels().contains(s.name())).count();
        assertTrue(counties >= 124, "seats named: " + counties + ", left out: " + map.dropped());
    }

    /**
     * Where two tints meet, less than half of the ground may show through, which is made loud here: a pixel of more
     * would be a seam. (Two smoothed edges leave a quarter of it.)
     */
    @ParameterizedTest
    @ValueSource(ints = {500, 900, 2400})
    void noGroundShowsThroughBetweenTheTints(int size) throws Exception {
        String style = atlas.styles().get(MapSpec.BOOK_STYLE);
        assertTrue(style.contains(GROUND));
        MapScenes loud = new MapScenes(new MapContent(atlas.content(), atlas.levels(),
                Map.of(MapSpec.BOOK_STYLE, style.replace(GROUND, "#FF00FF"))), new AtlasProjection(),
                new BundledFonts());
        Viewport view = province(size, size, 1).spec().viewport();
        BufferedImage picture = new MapRenderer(loud).render(new MapSpec(view, 1, MapSpec.BOOK_STYLE, Set.of(),
                List.of(), false), () -> false).orElseThrow().image();
        float[][] rings = probe.outline(SubjectRef.PROVINCE, view);
        java.awt.geom.Path2D inside = new java.awt.geom.Path2D.Double(java.awt.geom.Path2D.WIND_EVEN_ODD);
        for (float[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                double x = view.toPixelX(ring[i]);
                double y = view.toPixelY(ring[i + 1]);
                if (i == 0) {
                    inside.moveTo(x, y);
                } else {
                    inside.lineTo(x, y);
                }
            }
            inside.closePath();
        }
        int seams = 0;
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                if (isLoud(picture.getRGB(x, y)) && inside.contains(x - 12, y - 12, 24, 24)) {
                    seams++;
                }
            }
        }
        assertEquals(0, seams);
    }

    /** More than half magenta over a tint, of which none has less than 0xD6 of any channel. */
    private static boolean isLoud(int rgb) {
        return (rgb >> 8 & 0xff) < 0x6B && (rgb >> 16 & 0xff) > 0xC0 && (rgb & 0xff) > 0xC0;
    }

    @Test
    void fiveTintsAreSeen() throws Exception {
        BufferedImage picture = province(900, 900, 1).image();
        Map<Integer, Integer> seen = new HashMap<>();
        for (int y = 0; y < 900; y++) {
            for (int x = 0; x < 900; x++) {
                seen.merge(picture.getRGB(x, y) & 0xffffff, 1, Integer::sum);
            }
        }
        for (int tint : new int[] {0xFCEBCB, 0xE4F0D6, 0xF9DFDA, 0xDFEAF4, 0xECE2F1}) {
            assertTrue(seen.getOrDefault(tint, 0) > 5000, Integer.toHexString(tint) + ": " + seen.get(tint));
        }
    }

    @Test
    void everyDropCanBeHit() throws Exception {
        Viewport view = province(500, 500, 1).spec().viewport();
        MapSpec spec = new MapSpec(view, 1, MapSpec.BOOK_STYLE, Set.of(), List.of(), false);
        var hits = probe.hits(spec);
        DropPlaces places = probe.drops(spec);
        int counted = 0;
        for (Cluster cluster : atlas.content().clusters()) {
            Set<String> alone = Set.of(cluster.id());
            DropPlaces.Seen seen = places.seen(alone::contains);
            PixelPoint at = view.toPixel(places.drops().get(cluster.id()));
            List<SubjectRef> hit = hits.at(view, at.x(), at.y() - 8, SeenDrops.of(alone));
            if (!seen.counted().isEmpty()) {
                counted++;
                PixelPoint middle = view.toPixel(seen.counted().get(0).at());
                hit = hits.at(view, middle.x(), middle.y(), SeenDrops.of(alone));
            }
            assertTrue(hit.contains(cluster.ref()), cluster.id());
        }
        assertTrue(counted < 40, "by itself even at this small scale nearly each has its drop: " + counted);
    }
}
