package henan.atlas.ui.ground.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.ui.ground.session.Notifier;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What is told of a file under way. */
class FileOutLineTest {
    private final FxRobot robot = new FxRobot();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private FileOut out;
    private FileOutLine line;

    @BeforeEach
    void show() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            out = new FileOut(BackgroundRunner.over(waiting::add, Runnable::run), new Notifier(), new LastFolder());
            line = new FileOutLine(out, "told");
            stage.setScene(new Scene(line, 800, 60));
            stage.show();
        });
    }

    @AfterEach
    void hide() throws Exception {
        FxToolkit.hideStage();
    }

    private void begin() {
        robot.interact(() -> out.write(Path.of("/x/a.txt"), new FileOut.Wanted("", "a", "", ".txt",
                (target, cancelled) -> cancelled.getAsBoolean() ? List.of() : List.of(target), files -> "THERE")));
    }

    @Test
    void whatIsQuicklyDoneHasNoBar() {
        begin();
        assertFalse(line.isVisible());
        robot.interact(() -> waiting.remove().run());
        assertTrue(line.isVisible());
        assertEquals("THERE", ((Label) line.lookup("#told")).getText());
        assertNotNull(line.lookup("#told-copy"));
        assertNull(line.lookup("#told-bar"));
    }

    @Test
    void whatTakesLongerHasABarAndAWayToGiveItUp() throws Exception {
        begin();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> line.lookup("#told-bar") != null);
        robot.interact(() -> ((Button) line.lookup("#told-stop")).fire());
        assertTrue(line.lookup("#told-stop").isDisabled());
        robot.interact(() -> waiting.remove().run());
        assertEquals("已取消，没有写入文件", ((Label) line.lookup("#told")).getText());
        assertNull(line.lookup("#told-bar"));
    }
}
