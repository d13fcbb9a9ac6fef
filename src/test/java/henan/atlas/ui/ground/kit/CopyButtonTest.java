package henan.atlas.ui.ground.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CopyButtonTest {
    private HBox row;
    private Button beside;

    @Start
    void start(Stage stage) {
        beside = new Button("旁边");
        row = new HBox();
        Scene scene = new Scene(row, 600, 80);
        AtlasStylesheets.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    /** Whether what it says then is longer or shorter than its label. */
    @Test
    void nothingBesideItMovesWhenItSaysThatItCopied(FxRobot robot) {
        for (String label : List.of("引文", "复制全文与出处")) {
            CopyButton button = new CopyButton(label, "复制", () -> "民权");
            robot.interact(() -> row.getChildren().setAll(button, beside));
            double before = beside.getLayoutX();
            robot.clickOn(button);
            robot.interact(() -> row.layout());
            assertEquals("已复制", button.getText());
            assertEquals(before, beside.getLayoutX(), label);
            assertEquals(button.prefWidth(-1), button.getWidth(), "all of it is read");
        }
    }
}
