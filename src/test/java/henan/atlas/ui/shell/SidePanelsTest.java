package henan.atlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.ui.ground.nav.MapAccess;
import henan.atlas.ui.ground.session.Activity;
import henan.atlas.ui.ground.session.LeftPanel;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SidePanelsTest {
    private Region left;
    private Region right;
    private SidePanels sides;

    /** Not with the test's fields: controls need the toolkit, which runs from here on. */
    @Start
    void start(Stage stage) {
        left = new Region();
        right = new Region();
        sides = new SidePanels(left, new Region(), right, WindowState.FIRST.panels());
    }

    @Test
    void whatIsAtTheLeftGivesWayToAListBesideTheMapWhereThereIsNoRoomForBoth() {
        sides.arrange(new Activity() {
            @Override
            public String key() {
                return "CHOOSING";
            }

            @Override
            public Group group() {
                return Group.values()[0];
            }

            @Override
            public Optional<LeftPanel> left() {
                return Optional.of(new LeftPanel(new Region(), LeftPanel.Width.CHOICES));
            }
        });
        sides.resize(1366, 700);
        assertTrue(left.isVisible());
        sides.listedProperty().set(272);
        assertFalse(left.isVisible());
        assertTrue(right.isVisible());
        sides.listedProperty().set(0);
        assertTrue(left.isVisible());
        sides.resize(1920, 1000);
        sides.listedProperty().set(272);
        assertTrue(left.isVisible());
    }

    /** In a low window they stand where the legend is, which begins at the margin. */
    @Test
    void handlesKeepToTheMargin() {
        sides.resize(546, 260);
        sides.layout();
        for (String handle : List.of(".left-handle", ".right-handle")) {
            Region shown = (Region) sides.lookup(handle);
            assertTrue(shown.getWidth() > 0 && shown.getWidth() < MapAccess.MARGIN, handle + " " + shown.getWidth());
        }
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
