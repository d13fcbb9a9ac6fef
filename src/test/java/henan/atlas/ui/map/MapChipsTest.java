package henan.atlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.PixelPoint;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.ClusterCondition;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.Holding;
import henan.atlas.domain.SubjectRef;
import henan.atlas.ui.ground.kit.AtlasStylesheets;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.map.view.ProvinceAtHome;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is asked of the clusters is seen on the map, and taken back there. */
@ExtendWith(ApplicationExtension.class)
class MapChipsTest {
    private static final ClusterFilter TWO = ClusterFilter.ofIndustry("food")
            .withPlaces(Set.of(SubjectRef.prefecture("419300")));
    private static final ClusterFilter MANY = TWO.withGrades(Set.of(Confidence.A, Confidence.B))
            .with(new ClusterCondition.Holds(Holding.FIRMS)).with(new ClusterCondition.Holds(Holding.INDUSTRY))
            .with(new ClusterCondition.Of(SubjectRef.firm("maixiang")));
    private static final int[][] SIZES = {{330, 340}, {420, 700}, {560, 400}, {700, 560}, {1000, 700}, {1500, 950}};
    private MapModel model;
    private MapPane pane;
    private Stage window;

    @Start
    void start(Stage stage) throws Exception {
        window = new Stage();
        AtlasStylesheets.loadFaces();
        model = OpenedMap.over(OpenedMap.session(), BackgroundRunner.over(Runnable::run, Platform::runLater));
        model.setOnFilter(model.filterProperty()::set);
        pane = new MapPane(model);
        Scene scene = new Scene(pane, 1000, 800);
        AtlasStylesheets.applyTo(scene);
        window.setScene(scene);
        window.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    private void filter(FxRobot robot, ClusterFilter wanted) {
        robot.interact(() -> model.filterProperty().set(wanted));
        WaitForAsyncUtils.waitForFxEvents(30);
    }

    private static List<Button> chips(FxRobot robot) {
        return robot.lookup(".filter-chip").queryAllAs(Button.class).stream().filter(Node::isVisible).toList();
    }

    private static List<String> said(FxRobot robot) {
        return chips(robot).stream().map(chip -> chip.getText().isEmpty() ? chip.getAccessibleText() : chip.getText())
                .toList();
    }

    @Test
    void everyConditionIsAChipThatTakesItBack(FxRobot robot) {
        assertEquals(List.of(), said(robot));
        filter(robot, TWO);
        assertEquals(List.of("取消“产业类别：食品加工”", "取消“所在地：石梁市”", "清除全部", "适合所选"), said(robot));
        robot.clickOn(chips(robot).get(0));
        WaitForAsyncUtils.waitForFxEvents(30);
        assertEquals(TWO.withIndustries(Set.of()), model.filterProperty().get());
        assertEquals(List.of("取消“所在地：石梁市”", "适合所选"), said(robot));
        filter(robot, MANY);
        robot.clickOn("#filter-clear");
        assertEquals(ClusterFilter.ALL, model.filterProperty().get());
        WaitForAsyncUtils.waitForFxEvents(30);
        assertEquals(List.of(), said(robot));
    }

    @Test
    void keysReachThemAndTakeThemBack(FxRobot robot) {
        filter(robot, TWO);
        robot.interact(pane::requestFocus);
        for (int i = 0; i < 5 && !chips(robot).get(0).isFocused(); i++) {
            robot.type(KeyCode.TAB);
        }
        robot.type(KeyCode.RIGHT).type(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents(30);
        assertEquals(ClusterFilter.ofIndustry("food"), model.filterProperty().get());
        assertTrue(chips(robot).get(0).isFocused(), "the next one has the keys");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents(30);
        assertEquals(ClusterFilter.ALL, model.filterProperty().get());
        assertTrue(pane.isFocused(), "with the last one they go back to the map");
        filter(robot, MANY);
        robot.type(KeyCode.ESCAPE);
        assertEquals(MANY, model.filterProperty().get(), "on the map Esc takes none");
    }

    @Test
    void aMapThatHasTheScreenToItselfOffersNoButtonToFitIt(FxRobot robot) {
        filter(robot, MANY);
        robot.interact(() -> {
            model.buttonsShownProperty().set(false);
            pane.requestFocus();
        });
        robot.type(KeyCode.ESCAPE);
        assertEquals(MANY, model.filterProperty().get());
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#filter-fit").queryAll().isEmpty(), "a button, and no word of what is shown");
    }

    @Test
    void nothingElseOnTheMapLiesUnderThem(FxRobot robot) {
        for (MapPurpose purpose : new MapPurpose[] {MapPurpose.READING, MapPurpose.PRESENTATION}) {
            robot.interact(() -> model.purposeProperty().set(purpose));
            for (ClusterFilter asked : List.of(TWO, MANY)) {
                filter(robot, asked);
                for (int[] size : SIZES) {
                    robot.interact(() -> {
                        window.setWidth(size[0]);
                        window.setHeight(size[1]);
                    });
                    WaitForAsyncUtils.waitForFxEvents(40);
                    LegendPane legend = (LegendPane) robot.lookup(".legend-head").query().getParent();
                    if (!legend.isOpen()) {
                        robot.interact(legend::turn);
                        WaitForAsyncUtils.waitForFxEvents(8);
                    }
                    assertClear(purpose + " " + asked.conditions().size() + " at " + size[0] + "×" + size[1], robot);
                }
            }
        }
    }

    /** Where they would lie over the province seen whole, and there is room beside it, they take more lines. */
    @Test
    void theProvinceSeenWholeDoesNotLieUnderThem(FxRobot robot) throws AtlasException {
        robot.interact(() -> model.purposeProperty().set(MapPurpose.PRESENTATION));
        filter(robot, TWO);
        for (int[] size : new int[][] {{800, 600}, {900, 600}, {1000, 700}, {1200, 700}, {1500, 950}}) {
            robot.interact(() -> {
                window.setWidth(size[0]);
                window.setHeight(size[1]);
            });
            WaitForAsyncUtils.waitForFxEvents(40);
            Viewport view = model.view().viewport();
            ProvinceAtHome province = new ProvinceAtHome(model.places(),
                    model.view().home(view.width(), view.height()));
            Bounds box = pane.lookup(".filter-chips").getBoundsInParent();
            assertTrue(province.isClear(new PixelBox(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight())),
                    size[0] + "×" + size[1] + ": " + box);
        }
    }

    private void assertClear(String when, FxRobot robot) {
        assertFalse(chips(robot).isEmpty(), when);
        Node legend = robot.lookup(".legend-head").query().getParent();
        List<Node> others = List.of(pane.lookup("#map-title"), pane.lookup("#map-scale"), pane.lookup(".map-source"),
                pane.lookup(".map-zoom"), legend);
        for (Button chip : chips(robot)) {
            Bounds box = chip.localToScene(chip.getBoundsInLocal());
            assertTrue(pane.localToScene(pane.getBoundsInLocal()).contains(box), when + ": " + box + " outside");
            others.forEach(other -> assertFalse(box.intersects(other.localToScene(other.getBoundsInLocal())),
                    when + ": " + box + " over " + other + other.localToScene(other.getBoundsInLocal())));
        }
    }

    @Test
    void conditionsWithoutRoomStandInAMenu(FxRobot robot) {
        robot.interact(() -> window.setWidth(360));
        filter(robot, MANY);
        Button more = robot.lookup(".filter-more").queryButton();
        assertTrue(more.isVisible());
        int left = Integer.parseInt(more.getText().replaceAll("\\D", ""));
        robot.clickOn(more);
        assertEquals(left, robot.lookup(".menu-item").queryAll().size());
        robot.clickOn(robot.lookup(".menu-item").<Node>query());
        assertEquals(MANY.conditions().size() - 1, model.filterProperty().get().conditions().size());
    }

    @Test
    void whatIsSelectedOutsideTheFilterIsToldAndTheFilterCanBeDropped(FxRobot robot) {
        robot.interact(() -> model.marksProperty().set(List.of(SubjectRef.cluster("liangkou"))));
        filter(robot, TWO);
        assertTrue(robot.lookup("#filter-outside").tryQuery().isEmpty(), "it passes");
        robot.interact(() -> model.marksProperty().set(List.of(SubjectRef.cluster("lingdong"))));
        WaitForAsyncUtils.waitForFxEvents(30);
        robot.clickOn("#filter-outside");
        WaitForAsyncUtils.waitForFxEvents(30);
        assertEquals(ClusterFilter.ALL, model.filterProperty().get());
        assertTrue(robot.lookup("#filter-outside").tryQuery().isEmpty());
    }

    @Test
    void fShowsAllThatPassLarge(FxRobot robot) {
        double before = model.view().viewport().metresPerPixel();
        filter(robot, ClusterFilter.in(SubjectRef.prefecture("419300")));
        robot.interact(pane::requestFocus);
        robot.type(KeyCode.F);
        WaitForAsyncUtils.waitForFxEvents(30);
        assertTrue(model.view().destinationProperty().get() != null
                || model.view().viewport().metresPerPixel() < before, "it flies there");
        robot.interact(() -> model.view().show(model.view().destinationProperty().get() == null
                ? model.view().viewport() : model.view().destinationProperty().get()));
        WaitForAsyncUtils.waitForFxEvents(30);
        assertTrue(model.view().viewport().metresPerPixel() < before);
        for (String id : List.of("liangkou", "shabei")) {
            PixelPoint at = model.pixelOf(SubjectRef.cluster(id)).orElseThrow();
            assertTrue(at.x() > 0 && at.x() < pane.getWidth() && at.y() > 0 && at.y() < pane.getHeight(), id + at);
        }
    }
}
