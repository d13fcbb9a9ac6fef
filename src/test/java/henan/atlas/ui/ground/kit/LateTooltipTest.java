package henan.atlas.ui.ground.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class LateTooltipTest {
    private Button button;
    private String words = "说明";

    @Start
    void start(Stage stage) {
        // Made no sooner: the first control of all needs the toolkit.
        button = new Button("号");
        LateTooltip.install(button, () -> words);
        stage.setScene(new Scene(new StackPane(button), 300, 200));
        stage.show();
    }

    @Test
    void itIsMadeWhenThePointerComesAndSaysWhatIsThenToBeSaid(FxRobot robot) throws Exception {
        assertNull(button.getTooltip());
        assertEquals(0, robot.listWindows().stream().filter(Tooltip.class::isInstance).count());
        words = "另一个说明";
        robot.moveTo(button);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.listWindows().stream()
                .filter(Window::isShowing).anyMatch(window -> window instanceof Tooltip tip
                        && tip.getText().equals("另一个说明")));
    }

    @Test
    void whoCannotSeeItHasTheSameWords() {
        assertEquals("说明", button.getAccessibleHelp());
    }
}
