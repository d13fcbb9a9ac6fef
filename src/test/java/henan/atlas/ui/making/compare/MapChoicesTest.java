package henan.atlas.ui.making.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.carto.IndustryLook;
import henan.atlas.carto.MapFilter;
import henan.atlas.carto.MapOverlay;
import henan.atlas.carto.MapState;
import henan.atlas.carto.Ramp;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.fixture.FakeMap;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.fixture.Published;
import henan.atlas.thematic.ThemeMaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        choices.apply(map, MapState.FIRST.withTheme(Optional.of(gone.of(gone.theme(), gone.unit(), "1999"))));
        assertEquals("各省辖市" + SERIES + "（2013年）", map.themeProperty().get().orElseThrow().title());
        assertEquals(List.of(), said);
    }

    @Test
    void themeFilterAndDropsAreTakenFromTheStateWhateverWasShown() {
        choices.apply(map, MapState.FIRST.withFilter(MapFilter.of(Set.of("lingdong"))).withShown(MapOverlay.DROPS,
                false));
        assertEquals(Set.of("lingdong"), map.visible());
        assertEquals(false, map.dropsShownProperty().get());
        assertEquals(Optional.empty(), map.themeProperty().get());
    }
}
