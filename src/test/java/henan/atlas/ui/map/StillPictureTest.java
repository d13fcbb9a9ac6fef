package henan.atlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.Measurement;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a map leaves to the next window. */
@ExtendWith(ApplicationExtension.class)
class StillPictureTest {
    private static final int WIDTH = 700;
    private static final int HEIGHT = 600;
    private MapModel model;
    private MapPane pane;
    private Stage window;

    @Start
    void start(Stage stage) throws Exception {
        window = new Stage();
        model = OpenedMap.over(OpenedMap.session(), BackgroundRunner.over(Runnable::run, Platform::runLater));
        pane = new MapPane(model);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    private void show(FxRobot robot) {
        robot.interact(() -> {
            window.setScene(new Scene(pane, WIDTH, HEIGHT));
            window.show();
        });
        WaitForAsyncUtils.waitForFxEvents(8);
    }

    private Optional<Image> still() {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, (Callable<Optional<Image>>) pane::still);
    }

    @Test
    void aMapThatNeverHadASizeLeavesNone() {
        assertTrue(still().isEmpty());
    }

    @Test
    void aMapAtRestLeavesAllOfIt(FxRobot robot) {
        show(robot);
        Image still = still().orElseThrow();
        assertEquals(WIDTH, still.getWidth());
        assertEquals(HEIGHT, still.getHeight());
    }

    @Test
    void whatNoWindowRemembersIsNotLeft(FxRobot robot) {
        show(robot);
        robot.interact(() -> model.measuring().begin(Measurement.Kind.DISTANCE));
        assertTrue(still().isEmpty(), "measured");
        robot.interact(() -> model.measuring().leave());
        assertTrue(still().isPresent());
        robot.interact(pane::requestFocus);
        robot.type(KeyCode.T);
        assertTrue(still().isEmpty(), "a list");
    }
}
