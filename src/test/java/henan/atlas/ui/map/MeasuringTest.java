package henan.atlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MeasuredPoint;
import henan.atlas.carto.Measurement;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.PixelPoint;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Geodesic;
import henan.atlas.domain.Seat;
import henan.atlas.domain.SubjectRef;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Distances and areas measured on the window's map, by the pointer and by keys. */
@ExtendWith(ApplicationExtension.class)
class MeasuringTest {
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

    private Node surface() {
        return pane.getChildrenUnmodifiable().get(1);
    }

    private void fire(EventType<MouseEvent> type, double x, double y, int clicks, boolean down) {
        surface().fireEvent(new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, clicks, false, false, false, false,
                down, false, false, true, false, true, null));
    }

    private void click(FxRobot robot, double x, double y, int clicks) {
        robot.interact(() -> {
            fire(MouseEvent.MOUSE_MOVED, x, y, 0, false);
            for (int i = 1; i <= clicks; i++) {
                fire(MouseEvent.MOUSE_PRESSED, x, y, i, true);
                fire(MouseEvent.MOUSE_RELEASED, x, y, i, false);
            }
        });
        WaitForAsyncUtils.waitForFxEvents(8);
    }

    private static void type(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents(8);
    }

    private Measurement measured() {
        return model.measuring().measurement().orElseThrow();
    }

    private static String hover(FxRobot robot) {
        Label label = robot.lookup(".map-hover").query();
        return label.isVisible() ? label.getText() : "";
    }

    private String card(String part) {
        Label line = (Label) pane.lookup("#measure-card ." + part);
        return line.isVisible() ? line.getText() : "";
    }

    /** A place of open ground at which nothing stands. */
    private Point2D open(int number) {
        List<Point2D> found = new ArrayList<>();
        for (double y = 300; y < 560; y += 23) {
            for (double x = 500; x < 950; x += 31) {
                if (model.aim().at(new Point2D(x, y)).place().isEmpty()) {
                    found.add(new Point2D(x, y));
                }
            }
        }
        return found.get(number * (found.size() - 1) / 4);
    }

    private Point2D drop(SubjectRef cluster) {
        PixelPoint at = model.pixelOf(cluster).orElseThrow();
        return new Point2D(at.x(), at.y() - 8);
    }

    @Test
    void clicksSetPointsADoubleClickEndsAndThenTheMapAnswersAsUsual(FxRobot robot) {
        assertFalse(pane.lookup("#measure-card").isVisible());
        type(robot, KeyCode.M);
        assertTrue(model.measuring().isUnderWay());
        assertTrue(card("measure-hint").contains("第一处"), card("measure-hint"));
        Point2D from = open(0);
        Point2D to = open(2);
        click(robot, from.getX(), from.getY(), 1);
        robot.interact(() -> fire(MouseEvent.MOUSE_MOVED, to.getX(), to.getY(), 0, false));
        assertTrue(hover(robot).contains("千米"), "the figure follows the pointer: " + hover(robot));
        click(robot, to.getX(), to.getY(), 2);
        assertFalse(model.measuring().isUnderWay());
        assertEquals(2, measured().points().size());
        assertEquals(List.of(), chosen, "no click chose anything");
        double expected = Geodesic.between(measured().points().get(0).position(),
                measured().points().get(1).position()).metres();
        assertEquals(expected, measured().figure().orElseThrow().value(), 1e-6);
        assertEquals(Math.round(expected / 100) / 10.0 + "千米", card("measure-total"), "two pixels are some 700 m");
        click(robot, from.getX(), from.getY(), 1);
        assertEquals(1, chosen.size(), "the map answers");
        assertTrue(model.measuring().measurement().isPresent(), "and what was measured stays");
        type(robot, KeyCode.ESCAPE);
        assertEquals(Optional.empty(), model.measuring().measurement());
        assertFalse(pane.lookup("#measure-card").isVisible());
    }

    @Test
    void draggingPansAndSetsNothingAndBackspaceTakesTheLastPointAway(FxRobot robot) {
        type(robot, KeyCode.SHIFT, KeyCode.M);
        assertEquals(Measurement.Kind.AREA, measured().kind());
        for (int i : new int[] {0, 1, 2}) {
            Point2D at = open(i);
            click(robot, at.getX(), at.getY(), 1);
        }
        assertEquals(3, measured().points().size());
        Viewport before = model.view().viewport();
        List<MeasuredPoint> points = measured().points();
        robot.interact(() -> {
            fire(MouseEvent.MOUSE_PRESSED, 600, 400, 1, true);
            fire(MouseEvent.MOUSE_DRAGGED, 660, 440, 1, true);
            fire(MouseEvent.MOUSE_RELEASED, 660, 440, 1, false);
        });
        WaitForAsyncUtils.waitForFxEvents(8);
        assertNotEquals(before, model.view().viewport());
        assertEquals(points, measured().points());
        type(robot, KeyCode.BACK_SPACE);
        assertEquals(points.subList(0, 2), measured().points());
        type(robot, KeyCode.ENTER);
        assertEquals(Optional.empty(), model.measuring().measurement(), "two corners enclose nothing");
    }

    @Test
    void aClusterIsMeasuredFromWhereItIsShownAndSaidToBeShownAbout(FxRobot robot) {
        List<Cluster> apart = model.content().clusters().stream()
                .filter(c -> model.visibleClusters().contains(c.id()) && model.pixelOf(c.ref()).isPresent()
                        && model.aim().at(drop(c.ref())).place().filter(p -> p.subject().equals(c.ref())).isPresent())
                .toList();
        Cluster one = apart.get(0);
        Cluster other = apart.stream().filter(c -> c.countyCodes().stream().noneMatch(one.countyCodes()::contains))
                .findFirst().orElseThrow();
        type(robot, KeyCode.M);
        click(robot, drop(one.ref()).getX(), drop(one.ref()).getY(), 1);
        click(robot, drop(other.ref()).getX(), drop(other.ref()).getY(), 2);
        long km = Math.round(Geodesic.between(one.position(), other.position()).metres() / 1000);
        assertEquals("约" + km + "千米", card("measure-total"));
        assertEquals(one.name() + "—" + other.name(), card("measure-course"));
        assertTrue(card("measure-warning").contains("示意"), card("measure-warning"));
        robot.interact(() -> ((Button) pane.lookup("#measure-card .copy-button")).fire());
        WaitForAsyncUtils.waitForFxEvents(8);
        robot.interact(() -> assertEquals("距离：约" + km + "千米\n" + card("measure-course") + "\n"
                + card("measure-warning"), Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void keysAloneMeasureFromOneSymbolToAnother(FxRobot robot) {
        type(robot, KeyCode.M);
        type(robot, KeyCode.TAB);
        SubjectRef first = model.pointer().hoveredProperty().get();
        type(robot, KeyCode.ENTER);
        SubjectRef second = first;
        for (KeyCode arrow : new KeyCode[] {KeyCode.LEFT, KeyCode.UP, KeyCode.RIGHT, KeyCode.DOWN}) {
            if (second.equals(first)) {
                type(robot, arrow);
                second = model.pointer().hoveredProperty().get();
            }
        }
        assertTrue(hover(robot).contains(model.content().index().name(second).orElseThrow()), hover(robot));
        type(robot, KeyCode.ENTER);
        type(robot, KeyCode.ENTER);
        assertTrue(measured().finished(), "the same once more ends it");
        assertEquals(List.of(first, second), measured().points().stream()
                .map(p -> p.place().orElseThrow().subject()).toList());
        assertEquals(List.of(), chosen);
    }

    @Test
    void withoutAPointerTheMiddleOfTheMapIsSet(FxRobot robot) {
        robot.interact(() -> model.pointer().move(null));
        type(robot, KeyCode.M);
        type(robot, KeyCode.SPACE);
        type(robot, KeyCode.RIGHT);
        type(robot, KeyCode.SPACE);
        type(robot, KeyCode.ENTER);
        assertTrue(measured().finished());
        double ground = 90 * model.view().viewport().metresPerPixel();
        assertEquals(ground, measured().figure().orElseThrow().value(), ground * 0.05, "a step of the arrow");
    }

    @Test
    void theOtherButtonMeasuresFromWhatIsSelectedToThere(FxRobot robot) {
        Cluster from = model.content().clusters().get(0);
        robot.interact(() -> model.marksProperty().set(List.of(from.ref())));
        WaitForAsyncUtils.waitForFxEvents(8);
        Point2D to = open(3);
        robot.interact(() -> surface().fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                to.getX(), to.getY(), to.getX(), to.getY(), false, null)));
        robot.interact(() -> item("map-menu-measure-to").fire());
        assertTrue(measured().finished());
        assertEquals(from.ref(), measured().points().get(0).place().orElseThrow().subject());
        assertEquals(from.position(), measured().points().get(0).position());
    }

    private List<Label> figures() {
        return pane.lookupAll(".measure-figure").stream().map(Label.class::cast).filter(Label::isVisible).toList();
    }

    /** Each part of a way is told at its line, the sum at the end; no figure lies over another or a name. */
    @Test
    void everyPartHasItsFigureAndTheSumLeavesNamesReadable(FxRobot robot) {
        type(robot, KeyCode.M);
        List<Seat> all = model.content().seats();
        List<SubjectRef> cities = List.of(all.get(0).unit(), all.get(all.size() / 2).unit(),
                all.get(all.size() - 1).unit());
        robot.interact(() -> cities.forEach(city -> model.measuring().set(model.aim().of(city).orElseThrow())));
        type(robot, KeyCode.ENTER);
        assertEquals(3, figures().size());
        assertTrue(figures().stream().anyMatch(label -> label.getText().startsWith("共约")), figures().toString());
        List<PixelBox> boxes = figures().stream().map(label -> new PixelBox(label.getLayoutX(), label.getLayoutY(),
                label.getWidth(), label.getHeight())).toList();
        Label sum = figures().stream().filter(label -> label.getText().startsWith("共")).findFirst().orElseThrow();
        PixelBox box = boxes.get(figures().indexOf(sum));
        assertFalse(model.namesSeen().isEmpty());
        model.namesSeen().forEach(name -> assertFalse(name.intersects(box), name + " under " + box));
        boxes.forEach(one -> boxes.forEach(other -> assertTrue(one == other || !one.intersects(other))));
        Point2D end = model.aim().pixelOf(measured().points().get(2));
        robot.interact(() -> fire(MouseEvent.MOUSE_MOVED, end.getX(), end.getY(), 0, false));
        assertEquals("", hover(robot), "its name stands there, and the figure");
    }

    /** The figure of a part that is set stands at its line; the pointer does not say it again. */
    @Test
    void onTheLastPointOnlyTheSumIsSaid(FxRobot robot) {
        type(robot, KeyCode.M);
        for (int i = 0; i < 3; i++) {
            click(robot, open(i).getX(), open(i).getY(), 1);
        }
        assertEquals(2, figures().size());
        String said = hover(robot);
        assertTrue(said.startsWith("共") && !said.contains("这一段"), said);
        robot.interact(() -> fire(MouseEvent.MOUSE_MOVED, open(3).getX(), open(3).getY(), 0, false));
        assertTrue(hover(robot).contains("这一段"), hover(robot));
    }

    @Test
    void beforeARoomItIsReadAtADistanceAndDoneByThePointerAlone(FxRobot robot) {
        robot.interact(() -> model.purposeProperty().set(MapPurpose.PRESENTATION));
        WaitForAsyncUtils.waitForFxEvents(8);
        robot.interact(() -> ((Button) pane.lookup("#map-measure")).fire());
        robot.interact(() -> item("map-measure-DISTANCE").fire());
        Point2D from = open(0);
        Point2D to = open(4);
        click(robot, from.getX(), from.getY(), 1);
        click(robot, to.getX(), to.getY(), 1);
        robot.interact(() -> ((Button) pane.lookup("#measure-finish")).fire());
        WaitForAsyncUtils.waitForFxEvents(8);
        Label figure = (Label) pane.lookup(".measure-figure");
        assertTrue(figure.isVisible());
        assertTrue(figure.getFont().getSize() >= model.leastType(), figure.getFont() + " " + model.leastType());
        Region card = (Region) pane.lookup("#measure-card");
        assertTrue(card.getBoundsInParent().getMaxX() <= pane.getWidth()
                && card.getBoundsInParent().getMaxY() <= pane.getHeight(), card.getBoundsInParent() + "");
        assertTrue(((Label) pane.lookup("#measure-card .measure-total")).getFont().getSize() >= model.leastType());
    }

    private static MenuItem item(String id) {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream()).filter(each -> id.equals(each.getId())).findFirst()
                .orElseThrow();
    }

    @Test
    void aLetterTypedElsewhereBeginsOnAMapThatIsShownAndGivesItTheKeyboard(FxRobot robot) {
        KeyEvent letter = new KeyEvent(KeyEvent.KEY_PRESSED, "m", "m", KeyCode.M, false, false, false, false);
        Button elsewhere = new Button();
        robot.interact(() -> {
            pane.setVisible(false);
            assertFalse(model.typed(letter), "nobody sees the map");
            pane.setVisible(true);
            HBox both = new HBox();
            window.getScene().setRoot(both);
            both.getChildren().setAll(pane, elsewhere);
            elsewhere.requestFocus();
            assertFalse(pane.isFocused());
            assertTrue(model.typed(letter));
        });
        assertTrue(model.measuring().isUnderWay());
        assertTrue(pane.isFocused());
    }
}
