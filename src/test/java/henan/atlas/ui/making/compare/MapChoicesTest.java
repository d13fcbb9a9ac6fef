package henan.atlas.ui.making.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import henan.atlas.carto.IndustryLook;
import henan.atlas.carto.MapOverlay;
import henan.atlas.carto.MapState;
import henan.atlas.carto.Ramp;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Observation;
import henan.atlas.fixture.FakeMap;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.fixture.Published;
import henan.atlas.thematic.ThemeMaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MapChoicesTest {
    private static final String SERIES = "虚构税收";
    private final AtlasSnapshot content = Published.series(InventedProvince.content(), SERIES, "2013");
    private final ThemeMaker themes = new ThemeMaker(content,
            List.of(new Ramp("blues", "蓝", Ramp.Kind.SEQUENTIAL, List.of(0xEFF3FF, 0xBDD7E7, 0x3182BD))),
            id -> new IndustryLook(0, "circle"));
    private final List<String> said = new ArrayList<>();
    private final MapChoices choices = new MapChoices(content, themes, said::add);
    private final FakeMap map = new FakeMap();

    @Test
    void aStateWhoseFiguresAreGoneIsDressedInTheNearestThereAre() {
        ThemeChoice gone = themes.usual(themes.theme("series:" + SERIES + "/亿元").orElseThrow());
        choices.apply(map, MapState.FIRST.withTheme(Optional.of(gone.of(gone.theme(), gone.unit(), "1999"))),
                List.of());
        assertEquals("各省辖市" + SERIES + "（2013年）", map.themeProperty().get().orElseThrow().title());
        assertEquals(List.of(), said);
    }

    @Test
    void themeFilterAndDropsAreTakenFromTheStateWhateverWasShown() {
        choices.apply(map, MapState.FIRST.withFilter(ClusterFilter.among(Set.of("lingdong")))
                .withShown(MapOverlay.DROPS,
                false), List.of());
        assertEquals(Set.of("lingdong"), map.visible());
        assertEquals(false, map.dropsShownProperty().get());
        assertEquals(Optional.empty(), map.themeProperty().get());
    }

    /** Else the darkest of a poor year would look like the darkest of a rich one. */
    @Test
    void oneThemeAtTwoTimesHasOneSetOfClasses() {
        AtlasSnapshot two = Published.series(InventedProvince.content(), SERIES, "2012", "2013");
        AtlasSnapshot shares = two.with(RecordTypes.OBSERVATION, two.observations().stream()
                .map(o -> !o.series().equals(SERIES) ? o : new Observation(o.id(), o.subject(), o.series(),
                        o.indicator(), o.period(), o.value(), "%", o.qualifier(), o.note(), o.citations())).toList());
        ThemeMaker maker = new ThemeMaker(shares, List.of(new Ramp("blues", "蓝", Ramp.Kind.SEQUENTIAL,
                List.of(0xEFF3FF, 0xBDD7E7, 0x3182BD))), id -> new IndustryLook(0, "circle"));
        MapChoices offered = new MapChoices(shares, maker, said::add);
        MapState late = MapState.FIRST.withTheme(Optional.of(maker.usual(
                maker.theme("series:" + SERIES + "/%").orElseThrow())));
        assertEquals(List.of("2012", "2013"), offered.periods(late));
        MapState early = late.withTheme(late.theme().map(t -> t.of(t.theme(), t.unit(), "2012")));
        offered.apply(map, early, List.of(early));
        Map<String, Integer> alone = map.themeProperty().get().orElseThrow().fills();
        offered.apply(map, early, List.of(early, late));
        Map<String, Integer> beside = map.themeProperty().get().orElseThrow().fills();
        assertNotEquals(alone, beside, "the poorer year is paler beside the richer one");
        offered.apply(map, late, List.of(early, late));
        assertEquals(Set.of(), beside.values().stream().filter(map.themeProperty().get().orElseThrow().fills()
                .values()::contains).collect(Collectors.toSet()), "no figure of the one lies in a class of the other");
    }
}
