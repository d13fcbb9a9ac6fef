package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.LevelSource;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.Timeliness;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedMap;
import henan.atlas.fixture.Renamed;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MapScenesTest {
    private static final String BOOK = MapSpec.BOOK_STYLE;
    /** Indexes of the levels read, in the order they were. */
    private final List<Integer> read = new ArrayList<>();
    private final MapContent content = counting(InventedMap.content());
    private final MapScenes scenes = InventedMap.scenes(content);
    private final AtlasSnapshot renamed = Renamed.seat(content.content(), "丰禾市", "新名市");

    private MapContent counting(MapContent map) {
        return new MapContent(map.content(), new LevelSource() {
            @Override
            public double[] tolerances() {
                return map.levels().tolerances();
            }

            @Override
            public DisplayLevel level(int index) throws AtlasException {
                read.add(index);
                return map.levels().level(index);
            }
        }, map.styles());
    }

    private static RenderedMap draw(MapScenes over) throws AtlasException {
        Viewport view = Viewport.fit(new MapQuery(over).extent(SubjectRef.PROVINCE), 500, 400,
                Viewport.Margins.all(20));
        return new MapRenderer(over).render(new MapSpec(view, 1, BOOK, Set.of(), List.of(), false), () -> false)
                .orElseThrow();
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    @Test
    void renewedScenesDrawTheNewNameWithoutReadingALevelAgain() throws Exception {
        assertTrue(draw(scenes).labels().contains("丰禾"), draw(scenes).labels().toString());
        List<Integer> before = List.copyOf(read);
        MapScenes next = scenes.renewed(renamed);
        List<String> labels = draw(next).labels();
        assertTrue(labels.contains("新名") && !labels.contains("丰禾"), labels.toString());
        assertEquals(before, read);
        assertSame(scenes.scene(BOOK).levelFor(1000).shapes(), next.scene(BOOK).levelFor(1000).shapes());
        assertNotSame(scenes.scene(BOOK), next.scene(BOOK));
        assertSame(scenes.sprites(), next.sprites());
        assertSame(scenes.style(BOOK), next.style(BOOK));
    }

    /** Below a drop's sign, and within the disc on which a dark one stands. */
    private static final int BESIDE_SIGN = 47;

    /** What a drop is filled with. @param up how far above its point, in parts of a hundred of its height */
    private static int filling(Timeliness known, int up) throws AtlasException {
        MapSymbols.MarkImage drop = new MapSymbols(InventedMap.scenes()).clusterSymbol(BOOK, "food", known, 100, 1);
        return drop.image().getRGB(drop.anchorX(), drop.anchorY() - up) & 0xFFFFFF;
    }

    @Test
    void theDropOfALaterClusterIsHollowAndThatOfALaterIndustryHasAWhiteDisc() throws Exception {
        int food = new MapSymbols(InventedMap.scenes()).clusterColor(BOOK, "food");
        assertEquals(food, filling(Timeliness.IN_TIME, 27));
        assertEquals(food, filling(Timeliness.IN_TIME, BESIDE_SIGN));
        assertEquals(food, filling(Timeliness.INDUSTRY_LATER, 27));
        assertEquals(0xFFFFFF, filling(Timeliness.INDUSTRY_LATER, BESIDE_SIGN));
        assertEquals(0xFFFFFF, filling(Timeliness.CLUSTER_LATER, 27));
        assertEquals(0xFFFFFF, filling(Timeliness.CLUSTER_LATER, BESIDE_SIGN));
    }

    @Test
    void theScenesBeforeStayAsTheyWere() throws Exception {
        RenderedMap before = draw(scenes);
        draw(scenes.renewed(renamed));
        assertEquals(before.labels(), draw(scenes).labels());
    }

    @Test
    void scenesRenewedAndScenesMadeAnewDrawTheSame() throws Exception {
        draw(scenes);
        RenderedMap afresh = draw(InventedMap.scenes(new MapContent(renamed, content.levels(), content.styles())));
        assertArrayEquals(pixels(afresh.image()), pixels(draw(scenes.renewed(renamed)).image()));
        assertFalse(Arrays.equals(pixels(draw(scenes).image()), pixels(afresh.image())));
    }
}
