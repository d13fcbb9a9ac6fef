package henan.atlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.PixelPoint;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Geodesic;
import henan.atlas.domain.NearCircle;
import henan.atlas.domain.NearRadius;
import henan.atlas.domain.Position;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.DropPlaces;
import henan.atlas.ui.ground.nav.SelectionSet;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.map.selecting.SelectingTool;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Polygon;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Several places selected on the window's map, by the pointer and by keys. */
@ExtendWith(ApplicationExtension.class)
class MapSelectingTest {
    private MapModel model;
    private MapPane pane;
    private Stage window;
    private final SelectionSet selection = new SelectionSet();
    private final List<SubjectRef> chosen = new ArrayList<>();
    private final List<List<SubjectRef>> compared = new ArrayList<>();

    /** Which keys the hand holds. */
    private enum Held { NONE, CTRL, SHIFT, ALT }

    @Start
    void start(Stage stage) throws Exception {
        window = new Stage();
        model = OpenedMap.over(OpenedMap.session(), BackgroundRunner.over(Runnable::run, Platform::runLater));
        model.setOnChosen(chosen::add);
        model.setSelection(selection);
        model.setOnCompare(6, compared::add);
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

    private void fire(EventType<MouseEvent> type, Point2D at, int clicks, boolean down, Held held) {
        surface().fireEvent(new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY,
                clicks, held == Held.SHIFT, held == Held.CTRL, held == Held.ALT, false, down, false, false, true,
                false, true, null));
    }

    private void click(FxRobot robot, Point2D at, Held held) {
        robot.interact(() -> {
            fire(MouseEvent.MOUSE_MOVED, at, 0, false, held);
            fire(MouseEvent.MOUSE_PRESSED, at, 1, true, held);
            fire(MouseEvent.MOUSE_RELEASED, at, 1, false, held);
        });
        WaitForAsyncUtils.waitForFxEvents(8);
    }

    private void drag(FxRobot robot, Held held, Held atTheEnd, Point2D... way) {
        robot.interact(() -> {
            fire(MouseEvent.MOUSE_PRESSED, way[0], 1, true, held);
            for (Point2D at : way) {
                fire(MouseEvent.MOUSE_DRAGGED, at, 1, true, held);
            }
            fire(MouseEvent.MOUSE_RELEASED, way[way.length - 1], 1, false, atTheEnd);
        });
        WaitForAsyncUtils.waitForFxEvents(8);
    }

    private static void type(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents(8);
    }

    private DropPlaces.Seen seen() {
        return model.pictures().frameProperty().get().places().seen(model.visibleClusters()::contains);
    }

    private Point2D drop(SubjectRef cluster) {
        PixelPoint at = model.pixelOf(cluster).orElseThrow();
        return new Point2D(at.x(), at.y() - 8);
    }

    /** Clusters seen by a drop of their own that a click meets alone. */
    private List<SubjectRef> apart() {
        return seen().drops().stream().sorted().map(SubjectRef::cluster)
                .filter(c -> model.selecting().at(drop(c)).equals(List.of(c))).toList();
    }

    private Point2D pixel(DropPlaces.Group group) {
        PixelPoint at = model.view().viewport().toPixel(group.at());
        return new Point2D(at.x(), at.y());
    }

    private static Point2D at(double x, double y) {
        return new Point2D(x, y);
    }

    private Set<SubjectRef> members() {
        return new HashSet<>(selection.members());
    }

    /** The clusters whose symbols stand in a box of pixels. */
    private Set<SubjectRef> within(double x0, double y0, double x1, double y1) {
        Viewport view = model.view().viewport();
        DropPlaces places = model.pictures().frameProperty().get().places();
        Set<SubjectRef> found = new HashSet<>();
        seen().drops().forEach(id -> {
            PixelPoint at = view.toPixel(places.drops().get(id));
            if (at.x() > x0 && at.x() < x1 && at.y() > y0 && at.y() < y1) {
                found.add(SubjectRef.cluster(id));
            }
        });
        seen().counted().forEach(group -> {
            Point2D at = pixel(group);
            if (at.getX() > x0 && at.getX() < x1 && at.getY() > y0 && at.getY() < y1) {
                group.clusters().forEach(id -> found.add(SubjectRef.cluster(id)));
            }
        });
        return found;
    }

    /** A box of pixels about all symbols seen, and a column of pixels that has as many to its left as to its right. */
    private record Ground(double x0, double y0, double x1, double y1, double middle) {
        Point2D corner(double x, double y) {
            return at(x0 + x * (x1 - x0), y0 + y * (y1 - y0));
        }
    }

    private Ground ground() {
        List<Point2D> all = model.visibleClusters().stream().map(id -> anchor(SubjectRef.cluster(id))).toList();
        double[] x = all.stream().mapToDouble(Point2D::getX).sorted().toArray();
        double[] y = all.stream().mapToDouble(Point2D::getY).sorted().toArray();
        double middle = (x[x.length / 2 - 1] + x[x.length / 2]) / 2;
        return new Ground(x[0] - 20, y[0] - 20, x[x.length - 1] + 20, y[y.length - 1] + 20, middle);
    }

    private Button chip(String id) {
        return (Button) pane.lookup("#" + id);
    }

    @Test
    void ctrlTogglesWhatIsClickedAndWhatIsLookedAtStays(FxRobot robot) {
        List<SubjectRef> apart = apart();
        click(robot, drop(apart.get(0)), Held.CTRL);
        click(robot, drop(apart.get(1)), Held.CTRL);
        assertEquals(apart.subList(0, 2), selection.members());
        assertEquals(List.of(), chosen, "nobody went anywhere");
        assertEquals("已选2个", chip("selected-fit").getText());
        click(robot, drop(apart.get(0)), Held.CTRL);
        assertEquals(List.of(apart.get(1)), selection.members());
        click(robot, drop(apart.get(2)), Held.NONE);
        assertEquals(List.of(apart.get(2)), chosen);
        assertEquals(List.of(apart.get(1)), selection.members(), "a click without Ctrl is another matter");
    }

    @Test
    void onGroundTheCountyIsMeant(FxRobot robot) {
        Point2D open = null;
        for (double x = 500; x < 900 && open == null; x += 13) {
            List<SubjectRef> hit = model.selecting().at(at(x, 400));
            open = !hit.isEmpty() && hit.get(0).kind() == SubjectKind.COUNTY ? at(x, 400) : null;
        }
        click(robot, open, Held.CTRL);
        assertEquals(1, selection.members().size());
        assertEquals(SubjectKind.COUNTY, selection.members().get(0).kind());
    }

    @Test
    void shiftAddsAndADoubleClickWithItZoomsOutAndSelectsNothing(FxRobot robot) {
        List<SubjectRef> apart = apart();
        click(robot, drop(apart.get(0)), Held.SHIFT);
        click(robot, drop(apart.get(0)), Held.SHIFT);
        click(robot, drop(apart.get(1)), Held.SHIFT);
        assertEquals(apart.subList(0, 2), selection.members(), "what is there stays");
        Point2D at = drop(apart.get(2));
        robot.interact(() -> {
            fire(MouseEvent.MOUSE_PRESSED, at, 1, true, Held.SHIFT);
            fire(MouseEvent.MOUSE_RELEASED, at, 1, false, Held.SHIFT);
            assertEquals(3, selection.members().size());
            fire(MouseEvent.MOUSE_PRESSED, at, 2, true, Held.SHIFT);
            fire(MouseEvent.MOUSE_RELEASED, at, 2, false, Held.SHIFT);
        });
        assertEquals(apart.subList(0, 2), selection.members());
    }

    @Test
    void aCountedSymbolStandsForAllItCounts(FxRobot robot) {
        robot.interact(() -> {
            pane.getScene().setRoot(new Group());
            pane.setManaged(false);
            window.setScene(new Scene(new Group(pane), 400, 300));
            pane.resize(170, 140);
        });
        WaitForAsyncUtils.waitForFxEvents(8);
        DropPlaces.Group group = seen().counted().get(0);
        Set<SubjectRef> all = group.clusters().stream().map(SubjectRef::cluster).collect(Collectors.toSet());
        assertTrue(all.size() > 1);
        click(robot, pixel(group), Held.CTRL);
        assertEquals(all, members());
        click(robot, pixel(group), Held.CTRL);
        assertEquals(Set.of(), members());
        Point2D at = pixel(group);
        drag(robot, Held.SHIFT, Held.SHIFT, at(at.getX() - 9, at.getY() - 9), at(at.getX() + 9, at.getY() + 9));
        assertTrue(members().containsAll(all), members().toString());
    }

    @Test
    void aRectangleAddsAllThatStandsWithinAndMovesNothing(FxRobot robot) {
        Viewport before = model.view().viewport();
        Ground box = ground();
        Set<SubjectRef> left = within(box.x0(), box.y0(), box.middle(), box.y1());
        Set<SubjectRef> right = within(box.middle(), box.y0(), box.x1(), box.y1());
        assertTrue(left.size() > 1 && right.size() > 1, left.size() + ", " + right.size());
        drag(robot, Held.SHIFT, Held.SHIFT, at(box.x0(), box.y0()), at(box.x0() + 9, box.y0() + 9),
                at(box.middle(), box.y1()));
        assertEquals(left, members());
        drag(robot, Held.SHIFT, Held.SHIFT, at(box.x1(), box.y1()), at(box.middle(), box.y0()));
        Set<SubjectRef> both = new HashSet<>(left);
        both.addAll(right);
        assertEquals(both, members(), "from any corner, beside what is selected already");
        assertEquals(before, model.view().viewport());
        assertFalse(pane.lookup("#map-selecting").isVisible());
        robot.interact(selection::takeBack);
        assertEquals(left, members(), "a step");
    }

    @Test
    void theToolStaysUntilItIsLaidDownAndWithCtrlItTakesAway(FxRobot robot) {
        type(robot, KeyCode.K);
        assertEquals(Optional.of(SelectingTool.Form.RECTANGLE), model.selecting().tool().taken());
        Ground box = ground();
        drag(robot, Held.NONE, Held.NONE, box.corner(0, 0), box.corner(1, 1));
        assertEquals(within(box.x0(), box.y0(), box.x1(), box.y1()), members());
        drag(robot, Held.NONE, Held.CTRL, box.corner(0, 0), at(box.middle(), box.y1()));
        assertEquals(within(box.middle(), box.y0(), box.x1(), box.y1()), members());
        SubjectRef one = apart().get(0);
        Set<SubjectRef> before = members();
        click(robot, drop(one), Held.NONE);
        assertNotEquals(before, members(), "with the tool in the hand a click selects");
        assertEquals(List.of(), chosen);
        Set<SubjectRef> kept = members();
        type(robot, KeyCode.ESCAPE);
        assertEquals(Optional.empty(), model.selecting().tool().taken());
        assertEquals(kept, members(), "Esc lays the tool down first");
        type(robot, KeyCode.ESCAPE);
        assertEquals(Set.of(), members());
        robot.interact(selection::takeBack);
        assertEquals(kept, members());
        Viewport view = model.view().viewport();
        drag(robot, Held.NONE, Held.NONE, at(600, 400), at(660, 440));
        assertNotEquals(view, model.view().viewport(), "drags move the map again");
    }

    @Test
    void aFreeLineHoldsWhatLiesInsideItAlone(FxRobot robot) {
        Ground box = ground();
        Point2D[] triangle = {box.corner(0, 0), box.corner(0.3, 0), box.corner(0.7, 0), box.corner(1, 0),
            box.corner(0.5, 0.5), box.corner(0, 1), box.corner(0, 0.5)};
        Set<SubjectRef> all = within(box.x0(), box.y0(), box.x1(), box.y1());
        drag(robot, Held.ALT, Held.ALT, triangle);
        Set<SubjectRef> expected = all.stream().filter(c -> {
            Point2D at = anchor(c);
            return (at.getX() - box.x0()) / (box.x1() - box.x0()) + (at.getY() - box.y0()) / (box.y1() - box.y0()) < 1;
        }).collect(Collectors.toSet());
        assertEquals(expected, members());
        assertTrue(expected.size() > 1 && expected.size() < all.size());
        selection.clear();
        type(robot, KeyCode.SHIFT, KeyCode.K);
        drag(robot, Held.NONE, Held.NONE, triangle);
        assertEquals(expected, members());
    }

    /** Where a cluster's symbol stands: that which counts it, or its drop's point. */
    private Point2D anchor(SubjectRef cluster) {
        return seen().counted().stream().filter(group -> group.clusters().contains(cluster.id())).map(this::pixel)
                .findFirst().orElseGet(() -> {
                    PixelPoint at = model.pixelOf(cluster).orElseThrow();
                    return at(at.x(), at.y());
                });
    }

    @Test
    void whileItIsDrawnItIsSeenAndCountedAndEscGivesItUp(FxRobot robot) {
        Ground box = ground();
        robot.interact(() -> {
            fire(MouseEvent.MOUSE_PRESSED, box.corner(0, 0), 1, true, Held.SHIFT);
            fire(MouseEvent.MOUSE_DRAGGED, box.corner(1, 1), 1, true, Held.SHIFT);
        });
        assertTrue(pane.lookup("#map-selecting").isVisible());
        Label said = (Label) pane.lookup(".map-hover");
        assertTrue(said.isVisible());
        assertEquals(model.visibleClusters().size() + "个集聚区", said.getText());
        type(robot, KeyCode.ESCAPE);
        assertFalse(pane.lookup("#map-selecting").isVisible());
        robot.interact(() -> {
            fire(MouseEvent.MOUSE_DRAGGED, at(950, 650), 1, true, Held.SHIFT);
            fire(MouseEvent.MOUSE_RELEASED, at(950, 650), 1, false, Held.SHIFT);
        });
        assertEquals(Set.of(), members());
        assertFalse(pane.lookup("#map-selecting").isVisible(), "and it does not come back");
    }

    @Test
    void whatTheFilterHidesIsNotMeant(FxRobot robot) {
        SubjectRef shown = apart().get(0);
        robot.interact(() -> model.filterProperty().set(ClusterFilter.among(Set.of(shown.id()))));
        WaitForAsyncUtils.waitForFxEvents(8);
        drag(robot, Held.SHIFT, Held.SHIFT, at(5, 5), at(1395, 795));
        assertEquals(Set.of(shown), members());
    }

    @Test
    void keysToggleWhatIsLookedAtAndWhatTheyReach(FxRobot robot) {
        SubjectRef looked = apart().get(0);
        robot.interact(() -> model.marksProperty().set(List.of(looked)));
        type(robot, KeyCode.S);
        assertEquals(List.of(looked), selection.members());
        type(robot, KeyCode.S);
        assertEquals(List.of(), selection.members());
        type(robot, KeyCode.TAB);
        List<String> reached = model.pointer().reached().orElseThrow().clusters();
        type(robot, KeyCode.S);
        assertEquals(reached, selection.members().stream().map(SubjectRef::id).toList());
    }

    @Test
    void theChipFitsComparesAndClears(FxRobot robot) {
        List<SubjectRef> two = apart().subList(0, 2);
        robot.interact(() -> selection.add(two.subList(0, 1)));
        WaitForAsyncUtils.waitForFxEvents(8);
        assertTrue(chip("selected-compare").isDisabled(), "one alone has nothing beside it");
        robot.interact(() -> selection.add(two));
        WaitForAsyncUtils.waitForFxEvents(8);
        robot.interact(() -> chip("selected-compare").fire());
        assertEquals(List.of(two), compared);
        robot.interact(() -> chip("selected-clear").fire());
        WaitForAsyncUtils.waitForFxEvents(8);
        assertEquals(List.of(), selection.members());
        assertTrue(pane.lookup("#selected-fit") == null || !chip("selected-fit").isVisible());
    }

    @Test
    void theOtherButtonAddsAndTakesAway(FxRobot robot) {
        SubjectRef one = apart().get(0);
        menuAt(robot, drop(one));
        robot.interact(() -> item("map-menu-select").fire());
        assertEquals(List.of(one), selection.members());
        menuAt(robot, drop(one));
        robot.interact(() -> item("map-menu-unselect").fire());
        assertEquals(List.of(), selection.members());
        menuAt(robot, drop(one));
        robot.interact(() -> item("map-menu-select-PREFECTURE").fire());
        String prefecture = model.content().index().cluster(one.id()).orElseThrow().prefectureCode();
        assertEquals(model.content().clusters().stream().filter(c -> c.prefectureCode().equals(prefecture)
                && model.visibleClusters().contains(c.id())).map(c -> c.ref()).collect(Collectors.toSet()), members());
        menuAt(robot, drop(one));
        robot.interact(() -> item("map-menu-select-back").fire());
        assertEquals(List.of(), selection.members());
    }

    /** True on the ground: every point of the circle is as far from its middle by the shortest way. */
    @Test
    void aCircleAboutAPlaceIsDrawnAndItsClustersSelected(FxRobot robot) {
        SubjectRef one = apart().get(0);
        Position middle = model.content().index().cluster(one.id()).orElseThrow().position();
        menuAt(robot, drop(one));
        robot.interact(() -> {
            Menu circles = (Menu) item("map-menu-circle");
            circles.getItems().get(1).fire();
            circles.getParentPopup().hide();
        });
        WaitForAsyncUtils.waitForFxEvents(8);
        assertTrue(pane.lookup("#map-circle").isVisible());
        assertEquals(NearRadius.USUAL.kilometres(), model.circleProperty().get().orElseThrow().kilometres());
        AtlasProjection projection = new AtlasProjection();
        Polygon line = (Polygon) pane.lookup(".circle-line");
        Viewport view = model.view().viewport();
        for (int i = 0; i < line.getPoints().size(); i += 2) {
            Position at = projection.unproject(view.toGround(new PixelPoint(line.getPoints().get(i),
                    line.getPoints().get(i + 1))));
            assertEquals(40_000, Geodesic.between(middle, at).metres(), 1);
        }
        Label said = (Label) pane.lookup("#map-circle .circle-figure");
        assertTrue(said.getText().contains("40千米"), said.getText());
        Set<SubjectRef> near = model.content().clusters().stream().filter(c -> model.visibleClusters().contains(c.id())
                && Geodesic.between(middle, c.position()).metres() <= 40_000).map(Cluster::ref)
                .collect(Collectors.toSet());
        assertTrue(near.contains(one) && near.size() > 1 && near.size() < model.visibleClusters().size(), near + "");
        String offered = chip("circle-select").getText();
        assertTrue(offered.endsWith("选中" + near.size() + "个"), offered);
        robot.interact(() -> chip("circle-select").fire());
        assertEquals(near, members());
        WaitForAsyncUtils.waitForFxEvents(8);
        type(robot, KeyCode.ESCAPE);
        assertFalse(pane.lookup("#map-circle").isVisible());
        assertEquals(near, members(), "Esc takes one thing away at a time");
        type(robot, KeyCode.ESCAPE);
        assertEquals(Set.of(), members());
    }

    /** Any distance may be typed; what is none is not drawn, and left to be corrected. */
    @Test
    void aCircleOfATypedDistanceIsDrawnAboutAnyPlaceAndListed(FxRobot robot) {
        List<NearCircle> listed = new ArrayList<>();
        robot.interact(() -> model.setOnEncircled(listed::add));
        Point2D bare = new Point2D(12, 300);
        menuAt(robot, bare);
        robot.interact(() -> {
            TextField typed = (TextField) ((CustomMenuItem) item("map-menu-circle-here-other")).getContent()
                    .lookup("#map-menu-circle-here-typed");
            for (String none : List.of("", "-3", "fern", "0", "1e9")) {
                typed.setText(none);
                typed.fireEvent(new ActionEvent());
                assertEquals(Optional.empty(), model.circleProperty().get(), none);
            }
            typed.setText(" 37.5 ");
            typed.fireEvent(new ActionEvent());
        });
        NearCircle drawn = model.circleProperty().get().orElseThrow();
        assertEquals(37.5, drawn.kilometres());
        assertEquals(model.aim().at(bare).position(), drawn.centre());
        WaitForAsyncUtils.waitForFxEvents(8);
        assertTrue(((Label) pane.lookup("#map-circle .circle-figure")).getText().contains("37.5"));
        robot.interact(() -> chip("circle-list").fire());
        assertEquals(List.of(drawn), listed);
    }

    private void menuAt(FxRobot robot, Point2D at) {
        robot.interact(() -> surface().fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                at.getX(), at.getY(), at.getX(), at.getY(), false, null)));
    }

    private static MenuItem item(String id) {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream()).flatMap(each -> each instanceof Menu within
                        ? Stream.concat(Stream.of(each), within.getItems().stream()) : Stream.of(each))
                .filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
    }

    @Test
    void aMapNothingIsSelectedOnAnswersAsBefore(FxRobot robot) throws Exception {
        MapModel plain = OpenedMap.over(OpenedMap.session(), BackgroundRunner.over(Runnable::run, Platform::runLater));
        MapPane[] shown = new MapPane[1];
        robot.interact(() -> {
            try {
                shown[0] = new MapPane(plain);
            } catch (AtlasException e) {
                throw new IllegalStateException(e);
            }
            window.getScene().setRoot(shown[0]);
        });
        WaitForAsyncUtils.waitForFxEvents(8);
        assertFalse(shown[0].lookup("#map-select").isVisible());
        assertFalse(plain.selecting().isPossible());
        robot.interact(() -> plain.selecting().take(SelectingTool.Form.RECTANGLE));
        assertEquals(Optional.empty(), plain.selecting().tool().taken());
    }
}
