package henan.atlas.ui.making.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.MapState;
import henan.atlas.carto.MapView;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.fixture.FakeMap;
import henan.atlas.ui.ground.kit.AtlasStylesheets;
import henan.atlas.ui.ground.nav.LinkedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class ComparePaneTest {
    private ComparePane pane;
    private final FxRobot robot = new FxRobot();
    private final List<String> said = new ArrayList<>();
    private final List<MapState> paged = new ArrayList<>();
    private final List<MapState> copied = new ArrayList<>();
    private final ComparedOut out = new ComparedOut() {
        @Override
        public void toPage(List<MapState> maps) {
            paged.addAll(maps);
        }

        @Override
        public void copy(List<MapState> maps, double width, double height, Consumer<String> told) {
            copied.addAll(maps);
            told.accept("已复制" + (width > 800 && height > 400));
        }
    };
    private final List<ComparedMap> made = new ArrayList<>();
    private final List<LinkedMap> dressed = new ArrayList<>();
    private final List<MapChoice> choices = List.of(choice("纺织服装", "a"), choice("食品", "b"), choice("化工", "c"));

    private MapStateApplier applier() {
        return new MapStateApplier() {
            @Override
            public void apply(LinkedMap map, MapState state, List<MapState> all) {
                dressed.add(map);
                map.filterProperty().set(state.filter());
            }

            @Override
            public List<String> periods(MapState state) {
                return List.of();
            }
        };
    }

    private static MapChoice choice(String name, String cluster) {
        return new MapChoice(name, MapState.FIRST.withFilter(ClusterFilter.among(Set.of(cluster))));
    }

    @BeforeEach
    void show() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            pane = new ComparePane(choices, this::another,
                    applier(), List.of(), said::add, out);
            Scene scene = new Scene(pane, 900, 600);
            AtlasStylesheets.applyTo(scene);
            stage.setScene(scene);
            stage.show();
            made.get(0).region().requestFocus();
        });
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    private ComparedMap another() {
        Region region = new Region();
        region.setFocusTraversable(true);
        ComparedMap map = new ComparedMap(region, new FakeMap());
        made.add(map);
        return map;
    }

    private Set<Node> cells() {
        return robot.lookup(".compare-cell").queryAll();
    }

    private Set<String> shown(int map) {
        return made.get(map).map().filterProperty().get().clusters().orElseThrow();
    }

    @Test
    void beginsWithTwoMapsThatShowTheFirstTwoChoices() {
        assertEquals(2, cells().size());
        assertEquals(Set.of("a"), shown(0));
        assertEquals(Set.of("b"), shown(1));
        assertTrue(made.get(0).region().getWidth() > 400);
    }

    @Test
    void eachMapIsDressedOnceAtFirstAndOnceForOtherChoices() {
        List<LinkedMap> maps = made.stream().map(ComparedMap::map).toList();
        assertEquals(maps, dressed);
        dressed.clear();
        robot.interact(() -> pane.use(List.of(choices.get(2), choices.get(1)), applier()));
        assertEquals(maps, dressed);
        assertEquals(Set.of("c"), shown(0), "what is no longer offered gives way to the first");
        assertEquals(Set.of("b"), shown(1));
    }

    @Test
    void insertAddsUpToFourMapsAndDeleteTakesAllButTwo() {
        for (int i = 0; i < 4; i++) {
            robot.push(KeyCode.INSERT);
        }
        assertEquals(4, cells().size());
        assertEquals(Set.of("c"), shown(2));
        for (int i = 0; i < 4; i++) {
            robot.push(KeyCode.DELETE);
        }
        assertEquals(2, cells().size());
        assertFalse(cells().stream().anyMatch(c -> ((MapCell) c).compared() == made.get(0)));
    }

    @Test
    void anotherChoiceShowsOnItsOwnMap() {
        ComboBox<?> box = (ComboBox<?>) cells().iterator().next().lookup(".combo-box");
        robot.interact(() -> box.getSelectionModel().select(2));
        assertEquals(Set.of("c"), shown(0));
        assertEquals(Set.of("b"), shown(1));
    }

    @Test
    void everyMapIsAStateWithItsChoiceAndView() {
        robot.interact(() -> made.get(1).map().zoomIn());
        List<MapState> states = pane.states();
        assertEquals(List.of(choices.get(0).state().filter(), choices.get(1).state().filter()),
                states.stream().map(MapState::filter).toList());
        assertEquals(List.of(250.0, 250.0), states.stream()
                .map(s -> ((MapView.Centred) s.view()).metresPerPixel()).toList());
    }

    /** A page has other proportions than the window: what is handed on is the ground, not a middle and a scale. */
    @Test
    void whatIsSeenGoesOntoAPageAndOntoTheClipboard() {
        robot.interact(() -> made.get(1).map().zoomIn());
        robot.clickOn("#compare-page");
        assertEquals(List.of(choices.get(0).state().filter(), choices.get(1).state().filter()),
                paged.stream().map(MapState::filter).toList());
        MapView ground = MapView.OfGround.of(made.get(1).map().viewportProperty().get());
        assertEquals(List.of(ground, ground), paged.stream().map(MapState::view).toList());
        assertEquals(List.of(), copied);
        robot.clickOn("#compare-copy");
        assertEquals(paged, copied);
        assertEquals("已复制true", robot.lookup(".compare-hint").queryLabeled().getText());
    }

    @Test
    void mapsAreLaidOutAsLargeAsTheyCanBe() {
        assertEquals(2, CellGrid.columns(2, 1600, 900));
        assertEquals(1, CellGrid.columns(2, 700, 1200));
        assertEquals(3, CellGrid.columns(3, 1600, 600));
        assertEquals(2, CellGrid.columns(4, 1600, 900));
    }
}
