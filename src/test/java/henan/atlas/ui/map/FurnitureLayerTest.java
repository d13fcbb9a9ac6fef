package henan.atlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.PixelBox;
import henan.atlas.ui.ground.work.BackgroundRunner;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** How what stands on the window's map shares the room there is. */
@ExtendWith(ApplicationExtension.class)
class FurnitureLayerTest {
    private MapModel model;
    private MapPane pane;
    private Stage window;

    @Start
    void start(Stage stage) throws Exception {
        // One of its own: that of the tests keeps the size it was given last.
        window = new Stage();
        model = OpenedMap.over(OpenedMap.session(), BackgroundRunner.over(Runnable::run, Platform::runLater));
        pane = new MapPane(model);
        window.setScene(new Scene(pane, 1000, 800));
        window.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    private void size(FxRobot robot, double width, double height) {
        robot.interact(() -> {
            window.setWidth(width);
            window.setHeight(height);
        });
        WaitForAsyncUtils.waitForFxEvents(8);
    }

    private LegendPane legend(FxRobot robot) {
        return (LegendPane) robot.lookup(".legend-head").query().getParent();
    }

    private static Bounds box(Node node) {
        return node.getBoundsInParent();
    }

    @Test
    void aLegendOpenedByHandNeverMeetsTheScale(FxRobot robot) {
        for (MapPurpose purpose : new MapPurpose[] {MapPurpose.READING, MapPurpose.PRESENTATION}) {
            robot.interact(() -> model.purposeProperty().set(purpose));
            for (double width : new double[] {280, 340, 420, 520, 700, 1100}) {
                size(robot, width, 700);
                LegendPane legend = legend(robot);
                if (!legend.isOpen()) {
                    robot.interact(legend::turn);
                    WaitForAsyncUtils.waitForFxEvents(8);
                }
                assertTrue(legend.isOpen());
                for (Node other : pane.lookupAll("#map-scale, .map-source, #map-title")) {
                    assertFalse(box(legend).intersects(box(other)), purpose + " " + width + ": " + box(legend)
                            + " over " + other.getId() + " " + box(other));
                }
            }
        }
    }

    /** Rivers are drawn to a scale only, and where they end that is said, not where none were asked for. */
    @Test
    void whereRiversEndIsSaidWhereTheyAreCredited(FxRobot robot) {
        Label source = (Label) pane.lookup(".map-source");
        assertFalse(source.getText().contains("河流只画到"), source.getText());
        robot.interact(() -> model.view().zoomAbout(500, 400, model.scaleDenominator() / 400_000));
        WaitForAsyncUtils.waitForFxEvents(60);
        assertTrue(source.getText().contains("河流只画到1∶700"), source.getText());
        robot.interact(() -> model.readingMode().turnRivers());
        WaitForAsyncUtils.waitForFxEvents(60);
        assertFalse(source.getText().contains("河流"), source.getText());
    }

    @Test
    void aMapBesideOneThatTellsTheScaleHasNone(FxRobot robot) {
        assertTrue(robot.lookup("#map-scale").query().isVisible());
        robot.interact(() -> model.scaleToldProperty().set(true));
        assertFalse(robot.lookup("#map-scale").query().isVisible());
    }

    /** At every zoom: nothing but the map moves. */
    @Test
    void scaleAndLegendKeepTheirCorners(FxRobot robot) {
        for (double width : new double[] {700, 1100, 1500}) {
            size(robot, width, 760);
            robot.interact(model::home);
            WaitForAsyncUtils.waitForFxEvents(60);
            LegendPane legend = legend(robot);
            Bounds scale = box(pane.lookup("#map-scale"));
            double left = box(legend).getMinX();
            double bottom = box(legend).getMaxY();
            for (int i = 0; i < 7; i++) {
                robot.interact(() -> model.view().zoomAbout(300, 320, 1.5));
                WaitForAsyncUtils.waitForFxEvents(30);
                assertEquals(scale, box(pane.lookup("#map-scale")), width + " after " + i);
                assertEquals(left, box(legend).getMinX());
                assertEquals(bottom, box(legend).getMaxY());
            }
        }
    }

    @Test
    void aNameAtThePointerStandsBesideWhatItNamesAndGoesOnBelow(FxRobot robot) {
        HoverLabel label = new HoverLabel();
        robot.interact(() -> pane.getScene().setRoot(new StackPane(label)));
        PixelBox county = new PixelBox(300, 200, 120, 90);
        for (double x : new double[] {301, 360, 419}) {
            robot.interact(() -> label.say("老汀县", county, x, 240, 800, 600));
            assertFalse(label.getBoundsInParent().intersects(300, 200, 120, 90), label.getBoundsInParent() + "");
        }
        robot.interact(() -> label.say("新".repeat(60), county, 360, 240, 800, 600));
        assertTrue(label.getWidth() <= 320 && label.getHeight() > 40, label.getWidth() + "×" + label.getHeight());
        robot.interact(() -> label.say("老汀县", new PixelBox(700, 200, 90, 90), 760, 240, 800, 600));
        assertTrue(label.getBoundsInParent().getMaxX() <= 700, label.getBoundsInParent() + "");
    }

    /** A whole prefecture has its name not at its far side but at the pointer. */
    @Test
    void aNameAtThePointerStandsByIt(FxRobot robot) {
        HoverLabel label = new HoverLabel();
        robot.interact(() -> pane.getScene().setRoot(new StackPane(label)));
        PixelBox prefecture = new PixelBox(100, 100, 500, 400);
        for (double x : new double[] {110, 350, 590, 799}) {
            for (double y : new double[] {5, 110, 300, 490, 595}) {
                robot.interact(() -> label.say("云汀市", prefecture, x, y, 800, 600));
                Bounds at = label.getBoundsInParent();
                assertFalse(at.contains(x, y), at + "");
                double right = Math.max(at.getMinX() - x, x - at.getMaxX());
                double below = Math.max(at.getMinY() - y, y - at.getMaxY());
                assertTrue(Math.max(right, below) <= 80, at + " from " + x + ", " + y);
            }
        }
        robot.interact(() -> label.say("云汀市", prefecture, 350, 300, 800, 600));
        assertEquals(14, label.getBoundsInParent().getMinX() - 350, 1);
    }

    @Test
    void theOtherButtonOffersToCopyTheMapAndToSeeAllOfIt(FxRobot robot) {
        // The headless screen tells of a press of that button alone, not of what the system makes of it.
        robot.interact(() -> pane.getChildrenUnmodifiable().get(1).fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 400, 300, 400, 300, false, null)));
        assertTrue(robot.lookup("#map-menu-copy").tryQuery().isPresent());
        assertTrue(robot.lookup("#map-menu-zoom-home").tryQuery().isPresent());
        boolean rivers = model.readingMode().riversProperty().get();
        robot.clickOn("#map-menu-rivers");
        assertEquals(!rivers, model.readingMode().riversProperty().get());
    }

    /** Measured in the pixels: the ink of each line of the title and of the legend's. */
    @Test
    void beforeARoomTheInkOfTitleAndLegendIsAsHighAsAskedFor(FxRobot robot) {
        robot.interact(() -> model.purposeProperty().set(MapPurpose.PRESENTATION));
        for (double height : new double[] {768, 1080, 1440}) {
            size(robot, height * 1.5, height);
            double seen = pane.getScene().getHeight();
            ImageView title = robot.lookup("#map-title").query();
            WrittenInk.assertHigh(title.getImage(), 0, 1, seen, "title");
            LegendPane legend = legend(robot);
            if (!legend.isOpen()) {
                robot.interact(legend::turn);
                WaitForAsyncUtils.waitForFxEvents(8);
            }
            ImageView written = (ImageView) legend.getChildrenUnmodifiable().get(0);
            // Beside its signs, where letters stand alone.
            WrittenInk.assertHigh(written.getImage(), 0.22, 0.45, seen, "legend");
        }
    }
}
