package henan.atlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.PixelPoint;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.DropPlaces;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What keys reach on the window's map, without a pointer. */
@ExtendWith(ApplicationExtension.class)
class SymbolStopTest {
    private static final List<KeyCode> ARROWS = List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN);
    private MapModel model;
    private MapPane pane;
    private Stage window;
    private final List<SubjectRef> chosen = new ArrayList<>();

    @Start
    void start(Stage stage) throws Exception {
        window = new Stage();
        model = OpenedMap.over(OpenedMap.session(), BackgroundRunner.over(Runnable::run, Platform::runLater));
        model.setOnChosen(chosen::add);
        model.setOnFilter(wanted -> { });
        pane = new MapPane(model);
        window.setScene(new Scene(pane, 1400, 800));
        window.show();
        pane.requestFocus();
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

    private static Node stop(FxRobot robot) {
        return robot.lookup("#map-symbols").query();
    }

    private static Node ring(FxRobot robot) {
        return robot.lookup(".map-ring").query();
    }

    private static String said(FxRobot robot) {
        Label label = robot.lookup(".map-hover").query();
        return label.isVisible() ? label.getText() : "";
    }

    private List<String> reached() {
        DropPlaces.Group group = model.pointer().countedProperty().get();
        SubjectRef drop = model.pointer().hoveredProperty().get();
        return group != null ? group.clusters() : drop == null ? List.of() : List.of(drop.id());
    }

    private Point2D middle(SeenSymbol symbol) {
        Viewport view = model.view().viewport();
        return new Point2D(symbol.box(view).centerX(), symbol.box(view).centerY());
    }

    private List<SeenSymbol> symbols() {
        return SeenSymbol.of(model.pictures().frameProperty().get(), model.visibleClusters(),
                Set.of());
    }

    private boolean isInSight(FxRobot robot, Point2D at) {
        FurnitureLayer furniture = (FurnitureLayer) robot.lookup("#map-scale").query().getParent();
        return new BoundingBox(0, 0, pane.getWidth(), pane.getHeight()).contains(at) && !furniture.covers(at);
    }

    /** A map so small that clusters have no room apart. */
    private void small(FxRobot robot, double width, double height) {
        robot.interact(() -> {
            pane.getScene().setRoot(new Group());
            pane.setManaged(false);
            window.setScene(new Scene(new Group(pane), 400, 300));
            pane.resize(width, height);
            pane.requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents(8);
    }

    @Test
    void tabLeadsFromTheMapToTheSymbolNearestItsMiddle(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents(8);
        type(robot, KeyCode.TAB);
        assertTrue(stop(robot).isFocused());
        Point2D middle = new Point2D(pane.getWidth() / 2, pane.getHeight() / 2);
        SeenSymbol nearest = symbols().stream().min(Comparator.comparingDouble(s -> middle(s).distance(middle)))
                .orElseThrow();
        assertEquals(nearest.clusters(), reached());
        assertTrue(ring(robot).isVisible());
        assertTrue(ring(robot).getBoundsInParent().contains(middle(nearest)));
        String name = model.content().index().name(nearest.first()).orElseThrow();
        assertTrue(said(robot).contains(name), said(robot));
        assertEquals(said(robot), stop(robot).getAccessibleText());
        type(robot, KeyCode.TAB);
        assertTrue(robot.lookup(".legend-entry").queryAll().stream().anyMatch(Node::isFocused), "the legend is next");
        assertFalse(ring(robot).isVisible());
        assertEquals("", said(robot));
    }

    /** From every symbol each arrow goes that way, or moves the map; together they lead to all that can be seen. */
    @Test
    void arrowsLeadToEverySymbolThatCanBeSeen(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents(8);
        type(robot, KeyCode.TAB);
        FurnitureLayer furniture = (FurnitureLayer) robot.lookup("#map-scale").query().getParent();
        Set<String> seen = new HashSet<>();
        symbols().stream().filter(s -> !furniture.covers(middle(s))).forEach(s -> seen.addAll(s.clusters()));
        Viewport home = model.view().viewport();
        Set<String> met = new HashSet<>(reached());
        Deque<List<KeyCode>> ways = new ArrayDeque<>();
        ways.add(List.of());
        while (!ways.isEmpty()) {
            List<KeyCode> way = ways.remove();
            for (KeyCode arrow : ARROWS) {
                type(robot, KeyCode.ESCAPE, KeyCode.TAB);
                type(robot, way.toArray(KeyCode[]::new));
                Point2D from = model.pointer().pixelProperty().get();
                type(robot, arrow);
                if (!home.equals(model.view().viewport())) {
                    robot.interact(() -> model.view().show(home));
                    WaitForAsyncUtils.waitForFxEvents(8);
                    continue;
                }
                Point2D gone = model.pointer().pixelProperty().get().subtract(from);
                assertTrue(switch (arrow) {
                    case LEFT -> gone.getX() < 0;
                    case RIGHT -> gone.getX() > 0;
                    case UP -> gone.getY() < 0;
                    default -> gone.getY() > 0;
                }, arrow + " went " + gone);
                if (met.addAll(reached())) {
                    ways.add(Stream.concat(way.stream(), Stream.of(arrow)).toList());
                }
            }
        }
        assertEquals(seen, met);
    }

    @Test
    void enterChoosesADropAndEscReturnsToTheMap(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents(8);
        type(robot, KeyCode.TAB);
        SubjectRef drop = model.pointer().hoveredProperty().get();
        type(robot, KeyCode.ENTER);
        assertEquals(List.of(drop), chosen);
        type(robot, KeyCode.ESCAPE);
        assertTrue(pane.isFocused());
        assertFalse(ring(robot).isVisible());
        assertNull(model.pointer().hoveredProperty().get());
    }

    @ParameterizedTest
    @CsvSource({"140, 115", "155, 125", "170, 140"})
    void enterOpensACountedSymbolAndTheFocusStaysOnOneOfIts(double width, double height, FxRobot robot) {
        small(robot, width, height);
        List<Viewport> flown = new ArrayList<>();
        model.view().destinationProperty().addListener((o, was, is) -> Optional.ofNullable(is).ifPresent(flown::add));
        type(robot, KeyCode.TAB);
        for (int i = 0; i < 12 && model.pointer().countedProperty().get() == null; i++) {
            type(robot, ARROWS.get(i % 4));
        }
        List<String> several = reached();
        assertTrue(several.size() > 1, "a counted symbol: " + several);
        assertTrue(said(robot).contains("回车"), said(robot));
        Viewport before = model.view().viewport();
        flown.clear();
        type(robot, KeyCode.ENTER);
        Viewport near = flown.get(0);
        assertTrue(near.metresPerPixel() < before.metresPerPixel());
        robot.interact(() -> model.view().show(near));
        WaitForAsyncUtils.waitForFxEvents(8);
        robot.interact(model::rest);
        WaitForAsyncUtils.waitForFxEvents(8);
        assertEquals(1, reached().size(), "a drop: " + reached());
        assertEquals(several.stream().filter(id -> symbols().stream().anyMatch(s -> s.clusters().contains(id)
                && isInSight(robot, middle(s)))).limit(1).toList(), reached());
    }

    @Test
    void thePointerTakesOverAndWithoutDropsThereIsNoStop(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents(8);
        type(robot, KeyCode.TAB);
        List<String> before = reached();
        robot.interact(() -> model.pointer().move(new Point2D(2, 2)));
        assertNotEquals(before, reached());
        type(robot, KeyCode.ESCAPE);
        robot.interact(() -> model.dropsShownProperty().set(false));
        WaitForAsyncUtils.waitForFxEvents(8);
        type(robot, KeyCode.TAB);
        assertFalse(stop(robot).isFocused());
    }

    @Test
    void theOtherButtonOnADropOffersToGoThereToCopyItsNameAndToSeeItsKindAlone(FxRobot robot) {
        List<ClusterFilter> asked = new ArrayList<>();
        List<SubjectRef> near = new ArrayList<>();
        model.setOnFilter(asked::add);
        model.setOnNearby(near::add);
        type(robot, KeyCode.PLUS, KeyCode.PLUS);
        robot.interact(() -> model.zoomTo(List.of(SubjectRef.cluster("lingdong"))));
        WaitForAsyncUtils.waitForFxEvents(60);
        PixelPoint at = model.pixelOf(SubjectRef.cluster("lingdong")).orElseThrow();
        robot.interact(() -> pane.getChildrenUnmodifiable().get(1).fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, at.x(), at.y() - 9, at.x(), at.y() - 9, false, null)));
        MenuItem only = item("map-menu-only-equipment");
        robot.interact(() -> {
            only.fire();
            item("map-menu-copy-name").fire();
            assertEquals("岭东市产业集聚区", Clipboard.getSystemClipboard().getString());
            item("map-menu-nearby").fire();
            item("map-menu-go").fire();
        });
        assertEquals(List.of(SubjectRef.cluster("lingdong")), near);
        assertEquals(List.of(ClusterFilter.ofIndustry("equipment")), asked);
        assertEquals(List.of(SubjectRef.cluster("lingdong")), chosen);
    }

    private static MenuItem item(String id) {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream()).filter(each -> id.equals(each.getId())).findFirst()
                .orElseThrow();
    }
}
