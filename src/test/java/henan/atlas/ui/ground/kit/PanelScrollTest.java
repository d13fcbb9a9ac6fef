package henan.atlas.ui.ground.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A panel that is too low for its list shows one scroll bar, with which all of it is reached. */
@ExtendWith(ApplicationExtension.class)
class PanelScrollTest {
    private Region content;
    private ScrollPane list;
    private PanelScroll panel;
    private Stage window;

    @Start
    void start(Stage common) {
        content = new Region();
        content.setMinHeight(900);
        list = new ScrollPane(content);
        Region head = new Region();
        head.setMinHeight(180);
        VBox.setVgrow(list, Priority.ALWAYS);
        panel = new PanelScroll(new VBox(head, list), 320, "tried");
        // One of its own: the one all tests share keeps the size it had in another.
        window = new Stage();
        window.setScene(new Scene(panel, 240, 200));
        window.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    private List<ScrollBar> seen() {
        return panel.lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL && bar.isVisible()).toList();
    }

    @Test
    void ofWholeAndListTheListAloneHasABarAndMovesTheWhole(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, seen().size());
        Node owner = seen().get(0).getParent();
        assertEquals(list, owner, "that of the list");
        assertEquals(0, panel.getVvalue());
        robot.interact(() -> list.setVvalue(0.3));
        assertEquals(1, panel.getVvalue(), "what stands above the list goes first");
        robot.interact(() -> content.setMinHeight(20));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, seen().size());
        assertEquals(panel, seen().get(0).getParent(), "a list that has none leaves it to the whole");
    }

    @Test
    void whatIsLaidOutAsksForNoOtherLayout(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            panel.requestLayout();
            panel.layout();
            assertFalse(panel.isNeedsLayout(), "else the whole window is laid out with every pulse, for ever");
        });
    }

    @Test
    void whatIsScrolledInAListIsTheListsOwn(FxRobot robot) {
        Region tall = new Region();
        tall.setMinHeight(500);
        ScrollPane within = new ScrollPane(tall);
        within.setMaxHeight(60);
        robot.interact(() -> {
            content.setMinHeight(20);
            list.setContent(new VBox(within));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Set.of(panel, within), seen().stream().map(Node::getParent).collect(Collectors.toSet()));
    }
}
