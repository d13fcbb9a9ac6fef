package henan.atlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.ui.ground.kit.AtlasStylesheets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class OpeningPaneTest {
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    private List<Node> words(FxRobot robot, Duration wait) {
        return words(robot, false, wait);
    }

    /** What stands in it; while it is bare paper, nothing. */
    private List<Node> words(FxRobot robot, boolean internal, Duration wait) {
        robot.interact(() -> {
            Scene scene = new Scene(new OpeningPane(internal, wait), 600, 400);
            AtlasStylesheets.applyTo(scene);
            stage.setScene(scene);
            stage.show();
        });
        return stage.getScene().getRoot().getChildrenUnmodifiable();
    }

    @Test
    void aQuickStartShowsNoWords(FxRobot robot) {
        assertEquals(List.of(), words(robot, Duration.INDEFINITE));
    }

    @Test
    void aLongerOneSaysWhatIsWaitedFor(FxRobot robot) throws Exception {
        List<Node> words = words(robot, Duration.millis(1));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> words.size() == 1 && words.get(0).isVisible());
    }

    @Test
    void aPackageForTheHouseSaysSo(FxRobot robot) throws Exception {
        List<Node> words = words(robot, true, Duration.millis(1));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !words.isEmpty());
        assertTrue(((Text) words.get(0)).getText().endsWith("内部使用"));
    }

    @Test
    void thePaperIsTheOneOfTheSheets(FxRobot robot) {
        words(robot, Duration.INDEFINITE);
        Image[] dressed = new Image[1];
        robot.interact(() -> dressed[0] = stage.getScene().snapshot(null));
        assertEquals(AtlasStylesheets.PAPER, dressed[0].getPixelReader().getColor(5, 5));
    }

    @Test
    void theSignIsDrawnInEverySizeWithAHoleInItsDrop(FxRobot robot) {
        robot.interact(() -> {
            List<Image> icons = WindowIcon.inAllSizes();
            assertEquals(List.of(16, 24, 32, 48, 64, 128, 256), icons.stream().map(i -> (int) i.getWidth()).toList());
            for (Image icon : icons) {
                int size = (int) icon.getWidth();
                // Others JavaFX leaves out, and the window has none.
                assertEquals(PixelFormat.Type.BYTE_BGRA_PRE, icon.getPixelReader().getPixelFormat().getType());
                Color ground = icon.getPixelReader().getColor(size / 2, 0);
                assertEquals(1, ground.getOpacity());
                assertEquals(ground, icon.getPixelReader().getColor(size / 2, (int) (size * 0.4)), "hole, " + size);
                assertNotEquals(ground, icon.getPixelReader().getColor(size / 2, (int) (size * 0.65)), "drop, " + size);
                assertEquals(0, icon.getPixelReader().getColor(0, 0).getOpacity(), 0.35, "corner, " + size);
            }
        });
    }
}
