package henan.atlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.chart.ChartSpot;
import henan.atlas.chart.ListChart;
import henan.atlas.chart.ListedChart;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.FakeMap;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.table.ListedRow;
import henan.atlas.ui.ground.chart.ChartView;
import henan.atlas.ui.ground.kit.PickBox;
import henan.atlas.ui.ground.session.Activity;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Charts below the list, in the window. */
@ExtendWith(ApplicationExtension.class)
class ListChartsInWindowTest {
    private final FakeMap map = new FakeMap();
    private ShellParts parts;

    @Start
    void start(Stage stage) {
        parts = InventedWindow.parts(InventedProvince.content(), map, BackgroundRunner.immediate());
        InventedWindow.show(stage, parts, WindowState.FIRST);
    }

    private static void unfold(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
        robot.interact(() -> robot.lookup("#list-charts-fold").<Button>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static ChartView<ListedChart> view(FxRobot robot) {
        return robot.lookup("#list-chart-view-0").query();
    }

    private static void pick(FxRobot robot, ListChart chart) {
        robot.interact(() -> robot.lookup("#list-chart-0").<PickBox<ListChart>>query().setValue(chart));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.interact(() -> view(robot).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false,
                    false, false)));
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void foldedAtFirstInALowWindowAndUnfoldedByAButtonWhichIsRemembered(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertTrue(robot.lookup("#list-chart-view-0").tryQuery().filter(Node::isVisible)
                .filter(InventedWindow::isSeen).isEmpty());
        robot.interact(() -> robot.lookup("#list-charts-fold").<Button>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(InventedWindow.isSeen(view(robot)));
        assertFalse(view(robot).spots().isEmpty());
        Activity list = parts.activities().stream().filter(each -> each.key().equals("LIST")).findFirst().orElseThrow();
        assertTrue(list.state().contains("\"folded\":false"), list.state());
        robot.interact(() -> robot.lookup("#list-charts-grip").query().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED,
                "", "", KeyCode.DOWN, false, false, false, false)));
        assertTrue(list.state().contains("\"height\":306"), list.state());
    }

    @Test
    void itFollowsWhatIsListedAndTellsItInWords(FxRobot robot) {
        unfold(robot);
        TableView<ListedRow> table = robot.lookup("#list-table").query();
        assertEquals(table.getItems().size(), view(robot).shown().orElseThrow().parts().size());
        robot.interact(() -> parts.navigator().filter(ClusterFilter.ofIndustry("food")));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(table.getItems().stream().map(ListedRow::subject).toList(), view(robot).shown().orElseThrow()
                .parts().stream().map(part -> part.rows().get(0).subject()).toList());
        assertTrue(view(robot).getAccessibleText().contains(InventedProvince.content().index()
                .name(table.getItems().get(0).subject()).orElseThrow().substring(0, 2)));
        robot.interact(() -> parts.navigator().filter(ClusterFilter.among(java.util.Set.of("nothing"))));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(view(robot).spots().isEmpty());
        assertEquals("没有列出任何一行，没有可画的。", view(robot).getAccessibleText());
    }

    @Test
    void keysPointFromMarkToMarkEnterLooksAtOneAndSpaceSelectsIt(FxRobot robot) {
        unfold(robot);
        robot.interact(() -> view(robot).requestFocus());
        press(robot, KeyCode.DOWN, KeyCode.DOWN);
        Labeled told = robot.lookup(".chart-bubble").queryLabeled();
        assertEquals(view(robot).spots().get(1).words(), told.getText());
        SubjectRef second = view(robot).shown().orElseThrow().parts().get(1).rows().get(0).subject();
        press(robot, KeyCode.ENTER);
        assertEquals(second, parts.navigator().current());
        press(robot, KeyCode.SPACE);
        assertEquals(List.of(second), parts.navigator().selection().members());
    }

    @Test
    void aCountAddsItsConditionAsAChip(FxRobot robot) {
        unfold(robot);
        pick(robot, new ListChart(ListChart.Form.COUNTS, List.of("prefecture_code")));
        List<ChartSpot> spots = view(robot).spots();
        assertFalse(spots.isEmpty());
        int counted = view(robot).shown().orElseThrow().parts().get(0).rows().size();
        press(robot, KeyCode.HOME, KeyCode.ENTER);
        assertEquals(1, robot.lookup(".condition-chips .filter-chip").queryAll().size());
        assertEquals(counted, robot.lookup("#list-table").<TableView<ListedRow>>query().getItems().size());
    }

    @Test
    void aChartIsCopiedAsAPictureAndAsATable(FxRobot robot) {
        unfold(robot);
        MenuButton out = robot.lookup("#list-chart-out-0").query();
        robot.interact(() -> item(out, "list-chart-out-0-picture").fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("已复制图", out.getText());
        robot.interact(() -> assertEquals(2200, Clipboard.getSystemClipboard().getImage().getWidth()));
        robot.interact(() -> item(out, "list-chart-out-0-table").fire());
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> assertTrue(Clipboard.getSystemClipboard().getString().startsWith("序号\t名称\t代表企业")));
    }

    private static MenuItem item(MenuButton button, String id) {
        return button.getItems().stream().filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
    }
}
