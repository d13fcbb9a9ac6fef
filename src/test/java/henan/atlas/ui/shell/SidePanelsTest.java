package henan.atlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SidePanelsTest {
    private Region right;
    private SidePanels sides;

    /** Not with the test's fields: controls need the toolkit, which runs from here on. */
    @Start
    void start(Stage stage) {
        right = new Region();
        sides = new SidePanels(new Region(), new Region(), right, WindowState.FIRST.panels());
    }

    @Test
    void beforeARoomTheRightSideFoldsWhereTheMapWouldHaveLittleAndComesBack() {
        sides.resize(1300, 700);
        assertTrue(right.isVisible());
        sides.beforeARoomProperty().set(true);
        assertFalse(right.isVisible());
        sides.resize(1920, 1000);
        assertTrue(right.isVisible());
        sides.resize(1300, 700);
        sides.toggleRight();
        assertTrue(right.isVisible(), "a hand's choice wins");
        sides.beforeARoomProperty().set(false);
        assertTrue(right.isVisible());
    }
}
