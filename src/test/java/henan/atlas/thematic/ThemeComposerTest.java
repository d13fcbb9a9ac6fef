package henan.atlas.thematic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.ClassMethod;
import henan.atlas.carto.IndustryLook;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.Ramp;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.fixture.InventedProvince;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThemeComposerTest {
    private static final Ramp RAMP = new Ramp("r", "灰", Ramp.Kind.SEQUENTIAL, List.of(0xEEEEEE, 0x111111));
    private static final ThemeDesign JENKS = new ThemeDesign(ClassMethod.JENKS, 3, List.of(), RAMP);

    private final AtlasSnapshot content = InventedProvince.content();
    private final ThemeCatalog catalog = new ThemeCatalog(content);
    private final ThemeComposer composer = new ThemeComposer(content,
            industry -> new IndustryLook(industry.hashCode() & 0xFFFFFF, industry));

    private ThemedMap map(String theme, AreaUnit unit, ThemeDesign design) throws AtlasException {
        return composer.compose(catalog.table(catalog.theme(theme).orElseThrow(), unit, "2013"), design);
    }

    @Test
    void aRateColoursAreasAndTheLegendTellsEveryColourDrawn() throws AtlasException {
        MapTheme drawing = map("density", AreaUnit.PREFECTURE, JENKS).drawing();
        assertFalse(drawing.fills().isEmpty());
        assertTrue(drawing.marks().isEmpty());
        List<Integer> told = drawing.legend().stream().filter(MapTheme.LegendItem.Fill.class::isInstance)
                .map(i -> ((MapTheme.LegendItem.Fill) i).color()).toList();
        assertTrue(told.containsAll(drawing.fills().values()), told + " " + drawing.fills());
    }

    @Test
    void aTotalIsCirclesWhoseAreasAreInProportion() throws AtlasException {
        ThemedMap map = map("clusters", AreaUnit.PREFECTURE, JENKS);
        assertTrue(map.drawing().fills().isEmpty());
        List<ThemeValue> values = map.table().values();
        List<MapTheme.Mark> marks = map.drawing().marks();
        for (int i = 0; i < marks.size(); i++) {
            assertEquals(values.get(i).value() / values.get(0).value(),
                    Math.pow(marks.get(i).radius() / marks.get(0).radius(), 2), 1e-9);
        }
    }

    @Test
    void thePartsOfAPieAreTheWhole() throws AtlasException {
        for (MapTheme.Mark mark : map("mix", AreaUnit.PREFECTURE, JENKS).drawing().marks()) {
            assertEquals(1, mark.slices().stream().mapToDouble(MapTheme.Slice::share).sum(), 1e-9);
        }
    }

    /** Of several kinds that are equally many the first would colour the bar: its colour would tell nothing. */
    @Test
    void barsBesidePiesAreOfNoKindsColour() throws AtlasException {
        ThemedMap mix = map("mix", AreaUnit.PREFECTURE, JENKS);
        assertEquals(1, mix.ranking().stream().map(ThemedMap.Rank::color).distinct().count());
        assertTrue(mix.categories().stream().noneMatch(c -> c.color() == mix.ranking().get(0).color()));
    }

    @Test
    void theLegendOfPiesSaysHowLargeTheyAreAndInWhichOrderTheirSlicesLie() throws AtlasException {
        MapTheme drawing = map("mix", AreaUnit.PREFECTURE, JENKS).drawing();
        double largest = drawing.legend().stream().filter(MapTheme.LegendItem.Circle.class::isInstance)
                .mapToDouble(i -> ((MapTheme.LegendItem.Circle) i).radius()).max().orElseThrow();
        assertEquals(drawing.marks().get(0).radius(), largest, 1e-9, "the key of the greatest");
        assertEquals(1, drawing.legend().stream().filter(MapTheme.LegendItem.Slices.class::isInstance).count());
        for (MapTheme.Mark mark : drawing.marks()) {
            for (int i = 1; i < mark.slices().size(); i++) {
                assertTrue(mark.slices().get(i - 1).share() >= mark.slices().get(i).share(), "as the legend says");
            }
        }
    }

    @Test
    void breaksSetByHandAreKept() throws AtlasException {
        ThemedMap map = map("leading", AreaUnit.PREFECTURE, JENKS);
        double least = map.table().values().get(map.table().values().size() - 1).value();
        double greatest = map.table().values().get(0).value();
        assertTrue(least < greatest, "the fixture has two shares");
        double middle = (least + greatest) / 2;
        assertEquals(List.of(least, middle, greatest),
                map("leading", AreaUnit.PREFECTURE, JENKS.withBreaks(List.of(middle))).classes().orElseThrow()
                .breaks());
    }

    @Test
    void breaksOutOfOrderAreRefusedInASentence() {
        AtlasException refused = assertThrows(AtlasException.class,
                () -> map("leading", AreaUnit.PREFECTURE, JENKS.withBreaks(List.of(90.0, 60.0))));
        assertTrue(refused.getMessage().contains("从小到大"), refused.getMessage());
    }

    @Test
    void theRankingRunsFromTheGreatest() throws AtlasException {
        List<Double> shares = map("clusters", AreaUnit.PREFECTURE, JENKS).ranking().stream()
                .map(ThemedMap.Rank::share).toList();
        assertEquals(shares.stream().sorted((a, b) -> Double.compare(b, a)).toList(), shares);
        assertEquals(1, shares.get(0));
    }
}
