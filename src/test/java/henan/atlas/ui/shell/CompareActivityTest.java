package henan.atlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.LegendWording;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapState;
import henan.atlas.carto.MapStateJson;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.FakeMap;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.page.PageChoice;
import henan.atlas.page.PageSettings;
import henan.atlas.page.PageTemplate;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.PickBox;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.making.compare.ComparedMap;
import henan.atlas.ui.making.compare.MapChoice;
import henan.atlas.ui.making.compare.MapFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CompareActivityTest {
    private static final SubjectRef LAOTING = SubjectRef.cluster("laoting");
    private final FakeMap map = new FakeMap();
    private final List<FakeMap> made = new ArrayList<>();
    private Shell shell;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        open(WindowState.FIRST, this::another);
    }

    private void open(WindowState state, MapFactory maps) {
        shell = InventedWindow.show(stage, InventedWindow.parts(
                new AtlasSession(Path.of("henan.gpkg"), InventedProvince.content()), map,
                BackgroundRunner.immediate(), maps), state);
    }

    private ComparedMap another() {
        Region picture = new Region();
        picture.setFocusTraversable(true);
        made.add(new FakeMap());
        return new ComparedMap(picture, made.get(made.size() - 1));
    }

    private static void compare(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT4).release(KeyCode.DIGIT4, KeyCode.CONTROL);
    }

    private static boolean shows(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAll().stream().anyMatch(CompareActivityTest::isOnScreen);
    }

    private static boolean isOnScreen(Node node) {
        return node.isVisible() && (node.getParent() == null || isOnScreen(node.getParent()));
    }

    private static List<PickBox<MapChoice>> choices(FxRobot robot) {
        return List.copyOf(robot.lookup("#compare-choice").<PickBox<MapChoice>>queryAll());
    }

    private static void pickDensity(PickBox<MapChoice> box) {
        box.setValue(box.getItems().stream().filter(c -> c.name().endsWith("：产业集聚区密度")).findFirst().orElseThrow());
    }

    @Test
    void mapsSideBySideTakeTheWholeOfANarrowWindowAndGiveItBack(FxRobot robot) {
        assertTrue(shows(robot, ".profile-pane"));
        compare(robot);
        assertEquals(2, choices(robot).size());
        assertFalse(shows(robot, "#map") || shows(robot, ".profile-pane") || shows(robot, ".left-panels"));
        assertEquals(1366, robot.lookup(".compare").<Region>query().getWidth());
        robot.clickOn("#activity-BROWSE");
        assertTrue(shows(robot, "#map") && shows(robot, ".profile-pane") && shows(robot, ".left-panels"));
    }

    @Test
    void mapsTurnedAwayFromAreToldThatTheyAreNotOnTheScreen(FxRobot robot) {
        assertTrue(map.onScreenProperty().get());
        compare(robot);
        assertFalse(map.onScreenProperty().get());
        assertTrue(made.stream().allMatch(one -> one.onScreenProperty().get()));
        robot.clickOn("#activity-BROWSE");
        assertTrue(map.onScreenProperty().get());
        assertTrue(made.stream().noneMatch(one -> one.onScreenProperty().get()));
        compare(robot);
        assertTrue(made.stream().allMatch(one -> one.onScreenProperty().get()));
    }

    /** The keyboard is not caught among the maps: it goes on to the header, and to the page where that is open. */
    @Test
    void oneKeyTakesTheFocusFromMapToMapAndOutOfThem(FxRobot robot) {
        compare(robot);
        robot.push(KeyCode.INSERT);
        List<Region> cells = List.copyOf(robot.lookup(".compare-cell").<Region>queryAll());
        assertTrue(focused(robot, cells.get(0)));
        robot.clickOn(choices(robot).get(1)).push(KeyCode.ESCAPE);
        robot.push(KeyCode.F6);
        assertTrue(focused(robot, cells.get(2)));
        robot.push(KeyCode.F6);
        assertTrue(focused(robot, robot.lookup(".header-bar").query()));
        robot.push(KeyCode.F6);
        assertTrue(focused(robot, cells.get(0)), "and round again");
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertTrue(focused(robot, cells.get(2)));
        robot.push(KeyCode.F9).push(KeyCode.F6);
        assertTrue(focused(robot, robot.lookup(".right-side").query()));
    }

    private static boolean focused(FxRobot robot, Node area) {
        Node owner = area.getScene().getFocusOwner();
        return Stream.iterate(owner, node -> node != null, node -> node.getParent()).anyMatch(node -> node == area);
    }

    @Test
    void whatIsChosenOnOneMapIsOnAllAndItsPageOpens(FxRobot robot) {
        compare(robot);
        robot.interact(() -> made.get(1).choose(LAOTING));
        assertEquals(LAOTING, shell.navigator().current());
        assertTrue(shows(robot, ".profile-pane"));
        assertEquals(List.of(List.of(LAOTING), List.of(LAOTING)),
                made.stream().map(m -> m.marksProperty().get()).toList());
        robot.clickOn("#activity-BROWSE");
        assertEquals(List.of(LAOTING), map.marksProperty().get());
    }

    @Test
    void aLegendIsToldOnceWhereMapsShareIt(FxRobot robot) {
        compare(robot);
        robot.interact(() -> choices(robot).forEach(CompareActivityTest::pickDensity));
        assertEquals(List.of(false, true), made.stream().map(m -> m.legendToldProperty().get()).toList());
        robot.interact(() -> choices(robot).get(0).setValue(choices(robot).get(0).getItems().get(0)));
        assertEquals(List.of(false, false), made.stream().map(m -> m.legendToldProperty().get()).toList());
    }

    @Test
    void fourMapsAreSeenWhole(FxRobot robot) {
        compare(robot);
        robot.push(KeyCode.INSERT).push(KeyCode.INSERT);
        for (double height : new double[] {768, 900}) {
            robot.interact(() -> stage.setHeight(height));
            List<Bounds> cells = robot.lookup(".compare-cell").queryAll().stream().map(InventedWindow::inWindow)
                    .toList();
            assertEquals(4, cells.size());
            double foot = InventedWindow.inWindow(robot.lookup(".status-bar").query()).getMinY();
            assertTrue(cells.stream().allMatch(cell -> cell.getMaxY() <= foot && cell.getMaxX() <= 1366),
                    cells + " above " + foot);
            assertEquals(height < 800 ? 1 : 2, cells.stream().map(Bounds::getMinY).distinct().count(), "rows");
        }
    }

    /** They are of one size and move together. */
    @Test
    void oneMapHasTheScaleBarOfAll(FxRobot robot) {
        compare(robot);
        robot.push(KeyCode.INSERT);
        assertEquals(List.of(false, true, true), made.stream().map(m -> m.scaleToldProperty().get()).toList());
        robot.push(KeyCode.DELETE);
        assertEquals(List.of(false, true), made.stream().skip(1).map(m -> m.scaleToldProperty().get()).toList(),
                "the first was taken away");
    }

    @Test
    void aThemeStandsBesideTheClustersOfAnIndustry(FxRobot robot) {
        compare(robot);
        robot.interact(() -> pickDensity(choices(robot).get(0)));
        assertEquals("各省辖市产业集聚区密度（2013年末）", made.get(0).themeProperty().get().orElseThrow().title());
        assertFalse(made.get(0).dropsShownProperty().get());
        assertTrue(made.get(1).themeProperty().get().isEmpty() && made.get(1).dropsShownProperty().get());
        assertTrue(made.get(1).visible().size() < InventedProvince.content().clusters().size());
    }

    @Test
    void whatIsComparedGoesOntoAPageAsItIs(FxRobot robot) {
        compare(robot);
        robot.push(KeyCode.INSERT);
        robot.clickOn("#compare-page");
        assertFalse(shows(robot, ".compare"));
        assertTrue(shows(robot, ".page-workspace") && shows(robot, "#page-map-2"));
        assertFalse(shows(robot, "#page-map-3"));
        PageChoice page = PageSettings.read(shell.capture(stage).activities().get("PAGES")).page();
        assertEquals(PageTemplate.SEVERAL, page.template());
        assertEquals(MapPurpose.PRINT, page.purpose());
        List<MapState> seen = MapStateJson.readAll(shell.capture(stage).activities().get("COMPARE"));
        assertEquals(seen.stream().map(MapState::filter).toList(), page.maps().stream().map(MapState::filter).toList());
        // What is selected later moves the page on; going away and back does not.
        robot.clickOn("#activity-BROWSE").clickOn("#activity-PAGES");
        assertEquals(page, PageSettings.read(shell.capture(stage).activities().get("PAGES")).page());
    }

    @Test
    void clustersLookedAtAreLookedAtOnAllMaps(FxRobot robot) {
        robot.clickOn("#facet-419300");
        compare(robot);
        ClusterFilter here = ClusterFilter.in(SubjectRef.prefecture("419300"));
        assertEquals(Set.of("liangkou", "shabei"), made.get(0).visible());
        assertEquals(ClusterFilter.ofIndustry("equipment").over(here), made.get(1).filterProperty().get());
        robot.interact(() -> pickDensity(choices(robot).get(0)));
        assertTrue(made.get(0).dropsShownProperty().get(), "over a theme they stand too");
        robot.interact(() -> shell.navigator().filter(ClusterFilter.ALL));
        assertEquals(ClusterFilter.ofIndustry("equipment"), made.get(1).filterProperty().get());
        assertFalse(made.get(0).dropsShownProperty().get());
    }

    @Test
    void aHandOnOneMapAsksForAllOrGivesUpWhatIsChosenThere(FxRobot robot) {
        compare(robot);
        ClusterFilter grade = ClusterFilter.ALL.withGrades(Set.of(Confidence.A));
        robot.interact(() -> made.get(0).ask(grade));
        assertEquals(grade, shell.navigator().filter());
        assertEquals(grade, made.get(0).filterProperty().get());
        assertEquals(ClusterFilter.ofIndustry("equipment").over(grade), made.get(1).filterProperty().get());
        robot.interact(() -> made.get(1).ask(grade));
        assertEquals(grade, made.get(1).filterProperty().get(), "its own class is given up");
        assertEquals(choices(robot).get(1).getItems().get(0), choices(robot).get(1).getValue());
        assertEquals(grade, shell.navigator().filter());
        robot.interact(() -> made.get(1).ask(ClusterFilter.ALL));
        assertEquals(ClusterFilter.ALL, shell.navigator().filter());
        assertEquals(7, made.get(0).visible().size());
    }

    @Test
    void theKeysThatCopyAMapCopyAllThatAreCompared(FxRobot robot) {
        compare(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        Image[] copied = new Image[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getImage());
        Region cells = robot.lookup(".compare-cell").query();
        assertTrue(copied[0].getWidth() > 2 * 2 * cells.getWidth() - 10, "width: " + copied[0].getWidth());
        assertTrue(shows(robot, ".compare-hint"));
        assertTrue(robot.lookup(".compare-hint").queryLabeled().getText().contains("已复制"));
    }

    @Test
    void whatWasComparedIsRemembered(FxRobot robot) {
        compare(robot);
        robot.push(KeyCode.INSERT);
        robot.interact(() -> choices(robot).get(2).getSelectionModel().selectLast());
        MapChoice chosen = choices(robot).get(2).getValue();
        WindowState state = shell.capture(stage);
        robot.interact(() -> open(state, this::another));
        assertEquals(3, choices(robot).size());
        assertEquals(chosen, choices(robot).get(2).getValue());
    }

    @Test
    void aMapThatCannotBeMadeIsSaidOverTheWindow(FxRobot robot) {
        robot.interact(() -> open(WindowState.FIRST, () -> {
            throw new AtlasException(Messages.of("page").message("series.empty"));
        }));
        compare(robot);
        assertTrue(shows(robot, ".sheet-card"));
        assertEquals(0, choices(robot).size());
    }

    @Test
    void theMannerOfTheMapIsRemembered(FxRobot robot) {
        map.setState(MapState.FIRST.withPurpose(MapPurpose.PRINT).withWording(LegendWording.STANDARD));
        WindowState state = shell.capture(stage);
        map.setState(MapState.FIRST);
        robot.interact(() -> open(state, this::another));
        assertEquals(MapPurpose.PRINT, map.state().purpose());
        assertEquals(LegendWording.STANDARD, map.state().wording());
    }
}
