package henan.atlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.chart.Chart;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Period;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.FakeMap;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.ui.ground.chart.ChartView;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Figures of a place that sources set against one another, on its page. */
@ExtendWith(ApplicationExtension.class)
class SeriesChartTest {
    private static final SubjectRef LAOTING = SubjectRef.cluster("laoting");
    private ShellParts parts;

    private static Observation told(String id, String period, String value, String source) {
        return new Observation(id, LAOTING, "年产能", "年产能", Period.of(period), value, "万台", "", "",
                List.of(new Citation(source, "")));
    }

    @Start
    void start(Stage stage) {
        List<Observation> all = new ArrayList<>(InventedProvince.content().observations());
        all.add(told("c1", "2012", "2000", "paper"));
        all.add(told("c2", "2012", "2200", "yearbook"));
        AtlasSnapshot content = InventedProvince.content().with(RecordTypes.OBSERVATION, all);
        parts = InventedWindow.parts(content, new FakeMap(), BackgroundRunner.immediate());
        InventedWindow.show(stage, parts, WindowState.FIRST);
    }

    private void open(FxRobot robot, SubjectRef place) {
        robot.interact(() -> parts.navigator().openPage(place));
        robot.lookup("#tab-FIGURES").<ToggleButton>tryQuery().ifPresent(tab -> robot.interact(tab::fire));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void bothAreMarksAndTakenAlongWithTheirReferences(FxRobot robot) {
        open(robot, LAOTING);
        ChartView<Chart.Lines> view = robot.lookup("#series-view").query();
        assertEquals(List.of("2000", "2200"), view.shown().orElseThrow().lines().get(0).marks().stream()
                .map(mark -> mark.telling().printed()).toList());
        MenuButton out = robot.lookup("#series-out").query();
        robot.interact(() -> out.getItems().stream().filter(item -> "series-out-table".equals(item.getId()))
                .findFirst().orElseThrow().fire());
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> assertTrue(Clipboard.getSystemClipboard().getString().contains("2200[2]"),
                Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void whatIsToldOnceHasNoChart(FxRobot robot) {
        open(robot, SubjectRef.cluster("shangting"));
        assertTrue(robot.lookup("#series-out").tryQuery().isEmpty());
        assertTrue(robot.lookup("#series-view").tryQuery().isEmpty());
    }
}
