package henan.atlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.Measurement;
import henan.atlas.carto.PixelPoint;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.County;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The list of what is seen on the window's map is equal to it, and does what the map does. */
@ExtendWith(ApplicationExtension.class)
class SeenListTest {
    private MapModel model;
    private MapPane pane;
    private Stage window;
    private final List<SubjectRef> chosen = new ArrayList<>();

    @Start
    void start(Stage stage) throws Exception {
        window = new Stage();
        model = OpenedMap.over(OpenedMap.session(), BackgroundRunner.over(Runnable::run, Platform::runLater));
        model.setOnChosen(chosen::add);
        pane = new MapPane(model);
        window.setScene(new Scene(pane, 1400, 800));
        window.show();
        pane.requestFocus();
        WaitForAsyncUtils.waitForFxEvents(8);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    private static void type(FxRobot robot, KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
            WaitForAsyncUtils.waitForFxEvents(8);
        }
    }

    @SuppressWarnings("unchecked")
    private ListView<SeenPlaces.Row> list() {
        return (ListView<SeenPlaces.Row>) pane.lookup("#map-list-rows");
    }

    private Set<String> listed(SubjectKind kind) {
        return list().getItems().stream().map(SeenPlaces.Row::subject).filter(s -> s.kind() == kind)
                .map(SubjectRef::id).collect(Collectors.toSet());
    }

    /** Clusters whose drop stands in the pane. */
    private Set<String> inSight() {
        Set<String> found = new HashSet<>();
        for (Cluster cluster : model.content().clusters()) {
            if (model.visibleClusters().contains(cluster.id())) {
                PixelPoint at = model.pixelOf(cluster.ref()).orElseThrow();
                if (at.x() >= 0 && at.y() >= 0 && at.x() <= pane.getWidth() && at.y() <= pane.getHeight()) {
                    found.add(cluster.id());
                }
            }
        }
        return found;
    }

    @Test
    void itHasWhatIsSeenInOrderOfPlaceAndFollowsTheMapAndTheFilter(FxRobot robot) {
        type(robot, KeyCode.T);
        assertTrue(list().isFocused());
        assertEquals(inSight(), listed(SubjectKind.CLUSTER));
        assertEquals(model.content().counties().size(), listed(SubjectKind.COUNTY).size(), "all of the province");
        assertEquals(model.content().prefectures().stream().map(p -> p.code()).toList(), list().getItems().stream()
                .filter(row -> row.depth() == 0).map(row -> row.subject().id()).toList());
        Label head = (Label) pane.lookup("#map-list .seen-head");
        assertTrue(head.getText().contains("集聚区" + inSight().size() + "个"), head.getText());
        int all = list().getItems().size();
        robot.interact(() -> {
            model.view().zoomAbout(300, 300, 4);
            model.rest();
        });
        WaitForAsyncUtils.waitForFxEvents(60);
        assertEquals(inSight(), listed(SubjectKind.CLUSTER));
        assertTrue(list().getItems().size() < all, list().getItems().size() + " of " + all);
        assertFalse(list().getItems().isEmpty());
        robot.interact(() -> {
            model.home();
            model.filterProperty().set(ClusterFilter.ofIndustry("food"));
        });
        WaitForAsyncUtils.waitForFxEvents(60);
        assertEquals(model.visibleClusters(), listed(SubjectKind.CLUSTER));
        Set<String> where = model.content().clusters().stream().filter(c -> model.visibleClusters().contains(c.id()))
                .flatMap(c -> model.content().index().standsIn(c).stream()).map(County::code)
                .collect(Collectors.toSet());
        assertEquals(where, listed(SubjectKind.COUNTY), "what has none is left out");
        assertTrue(note().startsWith("只列"), note());
        robot.interact(() -> model.filterProperty().set(ClusterFilter.ALL));
        WaitForAsyncUtils.waitForFxEvents(60);
        assertFalse(note().contains("只列"), note());
        for (County county : model.content().counties()) {
            assertEquals(!county.hasOwnPolygon(), note().contains(county.name() + "没有单独的边界"), county.name());
        }
    }

    /** It stands beside the map, which shows beside it what it showed, and what was said at the pointer is gone. */
    @Test
    void nothingListedLiesUnderTheList(FxRobot robot) {
        PixelPoint drop = model.pixelOf(model.content().clusters().get(0).ref()).orElseThrow();
        robot.interact(() -> model.pointer().move(new Point2D(drop.x(), drop.y())));
        assertTrue(pane.lookup(".map-hover").isVisible());
        type(robot, KeyCode.T);
        assertFalse(pane.lookup(".map-hover").isVisible());
        double from = pane.lookup("#map-list").getLayoutX();
        assertTrue(from < pane.getWidth(), from + " of " + pane.getWidth());
        assertEquals(pane.getWidth(), from + model.listWidthProperty().get());
        for (SeenPlaces.Row row : list().getItems()) {
            if (row.subject().kind() == SubjectKind.CLUSTER) {
                PixelPoint at = model.pixelOf(row.subject()).orElseThrow();
                assertTrue(at.x() >= 0 && at.x() <= from, row.name() + " at " + at);
            }
        }
        assertTrue(pane.lookup(".map-zoom").getBoundsInParent().getMaxX() <= from, "the buttons");
        type(robot, KeyCode.ESCAPE);
        assertEquals(0, model.listWidthProperty().get());
        assertEquals(pane.getWidth(), model.view().viewport().width());
    }

    private String note() {
        return ((Label) pane.lookup("#map-list .seen-note")).getText();
    }

    @Test
    void aLineIsPointedOutAndEnterGoesThere(FxRobot robot) {
        type(robot, KeyCode.T, KeyCode.DOWN, KeyCode.DOWN);
        SubjectRef focused = list().getFocusModel().getFocusedItem().subject();
        assertEquals(focused, model.highlightProperty().get());
        type(robot, KeyCode.ENTER);
        assertEquals(List.of(focused), chosen);
        assertTrue(list().isFocused(), "and the next can be read");
        type(robot, KeyCode.ESCAPE);
        assertFalse(pane.lookup("#map-list").isVisible());
        assertTrue(pane.isFocused());
        assertNull(model.highlightProperty().get());
    }

    @Test
    void whereAHandCanBeLedTheListLeadsAndChoosesNothing(FxRobot robot) {
        List<SubjectRef> led = new ArrayList<>();
        robot.interact(() -> model.setOnLed(led::add));
        type(robot, KeyCode.T, KeyCode.DOWN, KeyCode.ENTER);
        assertEquals(List.of(list().getFocusModel().getFocusedItem().subject()), led);
        assertEquals(List.of(), chosen);
    }

    @Test
    void whileSomethingIsMeasuredItIsMeasuredFromTheLine(FxRobot robot) {
        type(robot, KeyCode.M, KeyCode.T);
        List<SeenPlaces.Row> clusters = list().getItems().stream().filter(row -> row.depth() == 2).toList();
        for (SeenPlaces.Row row : List.of(clusters.get(0), clusters.get(clusters.size() - 1))) {
            robot.interact(() -> list().getSelectionModel().select(row));
            type(robot, KeyCode.ENTER);
        }
        Measurement measured = model.measuring().measurement().orElseThrow();
        assertEquals(List.of(clusters.get(0).subject(), clusters.get(clusters.size() - 1).subject()),
                measured.points().stream().map(p -> p.place().orElseThrow().subject()).toList());
        assertEquals(List.of(), chosen);
    }
}
