package henan.atlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.PixelBox;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class WindowGroundTest {
    private final AtomicInteger pressed = new AtomicInteger();
    private Stage stage;
    private WindowGround ground;
    private final Pane content = new Pane();

    @Start
    void start(Stage ofAllTests) {
        // One of its own: that of the tests would keep the size it is given here.
        stage = new Stage();
        ground = new WindowGround(content);
        content.setOnMousePressed(e -> pressed.incrementAndGet());
        stage.setScene(new Scene(ground, 400, 300));
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(stage::close);
    }

    /** @param wider by how much the window was wider when the picture was taken */
    private void cover(FxRobot robot, double wider) {
        Scene scene = stage.getScene();
        KeptPicture.Size window = new KeptPicture.Size(scene.getWidth() + wider, scene.getHeight());
        KeptPicture picture = new KeptPicture(window, 1, new PixelBox(10, 20, 50, 40), 50,
                40, ByteBuffer.allocate(50 * 40 * KeptPicture.PIXEL));
        robot.interact(() -> ground.cover(picture));
    }

    @Test
    void coversAWindowAsLargeAsTheOneItWasTakenInAlone(FxRobot robot) {
        cover(robot, 1);
        assertFalse(ground.isCovered());
        cover(robot, 0);
        assertTrue(ground.isCovered());
        robot.interact(() -> stage.setWidth(stage.getWidth() + 40));
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(ground.isCovered());
    }

    @Test
    void stayOverWhatComesInPlaceAndIsLiftedOnceThatStands(FxRobot robot) throws Exception {
        cover(robot, 0);
        AtomicBoolean standing = new AtomicBoolean();
        Pane shell = new Pane();
        robot.interact(() -> {
            ground.show(shell);
            ground.liftWhen(standing::get);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertSame(shell, ground.getChildren().get(0));
        assertTrue(ground.isCovered());
        standing.set(true);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !ground.isCovered());
    }

    @Test
    void whatWaitsForThePictureIsDoneOnceItIsSeenAndThoughItNeverFits(FxRobot robot) throws Exception {
        cover(robot, 0);
        AtomicInteger done = new AtomicInteger();
        robot.interact(() -> ground.onceSeen(done::incrementAndGet));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> done.get() == 1);
        assertTrue(ground.isCovered());
        robot.interact(() -> stage.setWidth(stage.getWidth() + 40));
        robot.interact(() -> ground.onceSeen(done::incrementAndGet));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> done.get() == 2);
        assertFalse(ground.isCovered());
    }

    @Test
    void onceTheAtlasIsOpenNothingIsLaidOverIt(FxRobot robot) {
        robot.interact(() -> {
            ground.show(new Pane());
            ground.liftWhen(() -> false);
        });
        cover(robot, 0);
        assertFalse(ground.isCovered());
    }

    @Test
    void aHandReachesWhatLiesBelowAndLiftsIt(FxRobot robot) {
        cover(robot, 0);
        robot.interact(() -> ground.liftWhen(() -> false));
        robot.clickOn(content);
        assertEquals(1, pressed.get());
        assertFalse(ground.isCovered());
        cover(robot, 0);
        robot.interact(() -> ground.liftWhen(() -> false));
        robot.interact(content::requestFocus);
        robot.type(KeyCode.A);
        assertFalse(ground.isCovered());
    }
}
