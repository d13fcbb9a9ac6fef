package henan.atlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.FakeMap;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** An input method that composes words in a field of the window. */
@ExtendWith(ApplicationExtension.class)
class ComposingKeysTest {
    private Shell shell;

    @Start
    void start(Stage stage) {
        shell = InventedWindow.show(stage, new FakeMap());
    }

    private static TextField search(FxRobot robot) {
        return robot.lookup("#search").query();
    }

    private static void compose(FxRobot robot, String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty() ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        robot.interact(() -> search(robot).fireEvent(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                runs, committed, composed.length())));
    }

    private static boolean isShown(FxRobot robot, String query) {
        return robot.lookup(query).<Node>queryAll().stream().anyMatch(InventedWindow::isSeen);
    }

    @Test
    void keysOfWhatIsComposedDoNothingInTheWindow(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        compose(robot, "lao'ting", "");
        SubjectRef before = shell.navigator().current();
        for (KeyCode key : List.of(KeyCode.ENTER, KeyCode.DOWN, KeyCode.F9, KeyCode.F1, KeyCode.ESCAPE)) {
            robot.type(key);
            assertEquals("lao'ting", search(robot).getText(), key.getName());
        }
        assertEquals(before, shell.navigator().current());
        assertTrue(isShown(robot, ".profile-pane"), "F9 would fold it");
        assertFalse(isShown(robot, ".sheet-card"), "F1 would open it");
    }

    @Test
    void onceWrittenItIsFoundAndEnterGoesThere(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        compose(robot, "lao'ting", "");
        compose(robot, "", "老汀");
        robot.type(KeyCode.ENTER);
        assertEquals(SubjectRef.cluster("laoting"), shell.navigator().current());
    }

    @Test
    void whatIsGivenUpByAClickElsewhereHoldsNoKeysBack(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        compose(robot, "lao'ting", "");
        robot.clickOn("#map").type(KeyCode.F9);
        assertFalse(isShown(robot, ".profile-pane"));
        robot.clickOn("#search").type(KeyCode.F9);
        assertTrue(isShown(robot, ".profile-pane"));
    }

    @Test
    void lettersThatComeAsKeysEndIt(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        compose(robot, "lao'ting", "");
        robot.write("x").type(KeyCode.F9);
        assertFalse(isShown(robot, ".profile-pane"));
    }
}
