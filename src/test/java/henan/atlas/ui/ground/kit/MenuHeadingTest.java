package henan.atlas.ui.ground.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MenuHeadingTest {
    private final List<String> chosen = new ArrayList<>();
    private StackPane owner;

    @Start
    void start(Stage stage) {
        owner = new StackPane();
        stage.setScene(new Scene(owner, 400, 400));
        stage.show();
    }

    private MenuItem item(String words) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> chosen.add(words));
        return item;
    }

    @Test
    void itIsSeenAndNeverHasTheFocus(FxRobot robot) {
        ContextMenu menu = new ContextMenu(new MenuHeading("疏密"), item("阅读"), new MenuHeading("用语"), item("原书"));
        robot.interact(() -> menu.show(owner, Side.TOP, 0, 0));
        assertEquals(2, robot.lookup(".menu-heading").queryAll().size());
        for (int i = 0; i < 5; i++) {
            assertTrue(robot.lookup(".menu-heading").queryAll().stream()
                    .noneMatch(heading -> heading.isFocused() || isFocused(heading.getParent())));
            robot.push(KeyCode.DOWN);
        }
        robot.push(KeyCode.ENTER);
        assertEquals(1, chosen.size());
    }

    /** Of the items of a menu one is, the box of all of them too. */
    private static boolean isFocused(Node item) {
        return item.getStyleClass().contains("menu-item") && item.isFocused();
    }
}
