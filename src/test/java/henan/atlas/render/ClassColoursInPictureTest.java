package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedMap;
import henan.atlas.render.style.MapStyle;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a class has on the map, pixel for pixel, the colour the legend gives it: else no class can be read off. */
class ClassColoursInPictureTest {
    private static final int[] CLASSES = {0xFFF1DE, 0xF2AE68, 0xB2502A};
    /** How far from the edge of its area a pixel is taken, in logical pixels: wider than half of any line. */
    private static final double OFF_LINES = 4;
    private static final double OFF_NAMES = 3;

    private final MapScenes scenes = InventedMap.scenes(InventedMap.content());
    private LabelPlacement placement;
    private MapSpec spec;

    private void look(AreaUnit unit, MapPurpose purpose, double density) throws Exception {
        Viewport view = Viewport.fit(new MapQuery(scenes).extent(SubjectRef.PROVINCE), 520, 420,
                Viewport.Margins.all(30));
        List<String> areas = shapes(view).layer(unit == AreaUnit.COUNTY ? DisplayLevel.COUNTY : DisplayLevel.PREFECTURE)
                .stream().map(BoxedShape::areaCode).sorted().toList();
        Map<String, Integer> fills = IntStream.range(0, areas.size()).boxed()
                .collect(Collectors.toMap(areas::get, i -> CLASSES[i % CLASSES.length]));
        List<MapTheme.LegendItem> legend = IntStream.range(0, CLASSES.length)
                .<MapTheme.LegendItem>mapToObj(i -> new MapTheme.LegendItem.Fill(CLASSES[i], "" + i)).toList();
        spec = new MapSpec(view, density, MapSpec.BOOK_STYLE, Set.of(), List.of(), false).withPurpose(purpose)
                .withTheme(Optional.of(new MapTheme("", "", "", Optional.of(unit), fills, Set.of(), List.of(),
                        legend)));
        placement = scenes.placement(spec);
    }

    @ParameterizedTest
    @CsvSource({"COUNTY, READING, 1", "COUNTY, PRINT, 2", "PREFECTURE, READING, 1", "PREFECTURE, PRESENTATION, 1.5"})
    void aClassHasOnTheMapTheColourOfTheLegend(AreaUnit unit, MapPurpose purpose, double density) throws Exception {
        look(unit, purpose, density);
        BufferedImage picture = new MapRenderer(scenes).render(spec, () -> false).orElseThrow().image();
        Viewport view = spec.viewport();
        MapTheme theme = spec.theme().orElseThrow();
        Map<Integer, Integer> read = new HashMap<>();
        for (int y = 2; y < view.height(); y += 2) {
            for (int x = 2; x < view.width(); x += 2) {
                Optional<BoxedShape> area = free(unit, x, y);
                if (area.isPresent()) {
                    int told = theme.fills().get(area.get().areaCode());
                    int seen = picture.getRGB((int) (x * density), (int) (y * density)) & 0xFFFFFF;
                    assertEquals(Integer.toHexString(told), Integer.toHexString(seen),
                            area.get().areaCode() + " at " + x + ", " + y);
                    read.merge(told, 1, Integer::sum);
                }
            }
        }
        for (MapTheme.LegendItem item : theme.legend()) {
            int color = ((MapTheme.LegendItem.Fill) item).color();
            assertTrue(read.getOrDefault(color, 0) > 100, "pixels read of " + item + ": " + read);
        }
    }

    /** Of prefectures told as wholes the lines between their counties say nothing: neither map nor legend has them. */
    @ParameterizedTest
    @CsvSource({"COUNTY, true", "PREFECTURE, false"})
    void linesBetweenCountiesAreDrawnWhereCountiesAreColoured(AreaUnit unit, boolean drawn) throws Exception {
        look(unit, MapPurpose.READING, 1);
        LegendQuery legend = new LegendQuery(scenes, spec);
        Map<String, Boolean> lines = new HashMap<>();
        for (MapStyle.LegendEntry entry : scenes.style(spec.style()).additions()) {
            lines.put(entry.label(), legend.shows(entry));
        }
        assertEquals(drawn, lines.get("县界"), lines.toString());
        assertEquals(true, lines.get("地级界"), lines.toString());
    }

    /** The area a pixel lies in, where nothing but its colour can be there. */
    private Optional<BoxedShape> free(AreaUnit unit, double x, double y) throws Exception {
        Viewport view = spec.viewport();
        double wx = x + MapScenes.worldLeft(view);
        double wy = y + MapScenes.worldTop(view);
        boolean taken = placement.labelsOn(spec).stream().anyMatch(l -> l.box().grown(OFF_NAMES).contains(x, y))
                || placement.seats().values().stream()
                .anyMatch(s -> Math.hypot(s.x() - wx, s.y() - wy) < s.radius() + OFF_NAMES);
        Optional<BoxedShape> county = taken ? Optional.empty() : offLines(view, x, y);
        return unit == AreaUnit.COUNTY || county.isEmpty() ? county
                : shapes(view).prefectureAt(view.toGroundX(x), view.toGroundY(y));
    }

    /** The county whose edge, where lines are, is well away. */
    private Optional<BoxedShape> offLines(Viewport view, double x, double y) throws Exception {
        Optional<BoxedShape> here = shapes(view).countyAt(view.toGroundX(x), view.toGroundY(y));
        return here.filter(area -> IntStream.range(0, 16).allMatch(i -> area.contains(
                view.toGroundX(x + OFF_LINES * Math.cos(i * Math.PI / 8)),
                view.toGroundY(y + OFF_LINES * Math.sin(i * Math.PI / 8)))));
    }

    private LevelShapes shapes(Viewport view) throws Exception {
        return scenes.scene(MapSpec.BOOK_STYLE).levelFor(view.metresPerPixel()).shapes();
    }
}
