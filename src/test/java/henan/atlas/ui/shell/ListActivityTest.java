package henan.atlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.ClusterCondition;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.FakeMap;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.table.ListedRow;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
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

@ExtendWith(ApplicationExtension.class)
class ListActivityTest {
    private final FakeMap map = new FakeMap();
    private ShellParts parts;

    @Start
    void start(Stage stage) {
        parts = InventedWindow.parts(InventedProvince.content(), map, BackgroundRunner.immediate());
        InventedWindow.show(stage, parts, WindowState.FIRST);
    }

    private static void turn(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
    }

    private static TableView<ListedRow> table(FxRobot robot) {
        return robot.lookup("#list-table").query();
    }

    private static List<String> names(FxRobot robot) {
        return table(robot).getItems().stream().map(row -> InventedProvince.content().index().name(row.subject())
                .orElse("")).toList();
    }

    private static int all() {
        return InventedProvince.content().index().counted().size();
    }

    @Test
    void everythingThatCountsIsListedAndNumbered(FxRobot robot) {
        turn(robot);
        assertEquals(all(), table(robot).getItems().size());
        assertEquals(1, table(robot).getItems().get(0).number());
        assertTrue(robot.lookup(".list-count").<Labeled>query().getText().contains(String.valueOf(all())));
    }

    @Test
    void aFilterOfTheMapIsAConditionHereAndTakenBackThere(FxRobot robot) {
        turn(robot);
        robot.interact(() -> parts.navigator().filter(ClusterFilter.ofIndustry("food")));
        Set<String> passing = InventedProvince.content().index().passing(ClusterFilter.ofIndustry("food"), false)
                .stream().map(c -> c.name()).collect(java.util.stream.Collectors.toSet());
        assertFalse(passing.isEmpty());
        assertEquals(passing, Set.copyOf(names(robot)));
        robot.interact(() -> robot.lookup(".condition-chips .filter-chip").<Button>query().fire());
        assertEquals(ClusterFilter.ALL, parts.navigator().filter());
        assertEquals(all(), table(robot).getItems().size());
    }

    @Test
    void aConditionChosenHereIsTheMapsAndAStepBack(FxRobot robot) {
        turn(robot);
        robot.interact(() -> robot.lookup("#condition-add").<Button>query().fire());
        ListView<?> columns = robot.lookup("#condition-columns").query();
        assertTrue(columns.isVisible());
        CheckBox first = robot.lookup(".condition-values .check-box").query();
        robot.interact(() -> first.setSelected(true));
        robot.interact(() -> robot.lookup(".condition-foot .primary-button").<Button>query().fire());
        assertTrue(table(robot).getItems().size() < all());
        assertTrue(parts.navigator().filter().conditions().get(0) instanceof ClusterCondition.OfIndustry);
        assertTrue(robot.lookup(".list-note").queryAll().size() >= 1);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertEquals(all(), table(robot).getItems().size());
        assertEquals(ClusterFilter.ALL, parts.navigator().filter());
    }

    /** Space ticks, Enter says that all is ticked. */
    @Test
    void aConditionIsChosenByKeysAlone(FxRobot robot) {
        turn(robot);
        robot.interact(() -> robot.lookup("#condition-add").<Button>query().fire());
        CheckBox first = robot.lookup(".condition-values .check-box").query();
        robot.interact(first::requestFocus);
        robot.interact(() -> first.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false,
                false, false)));
        assertFalse(columnsShown(robot));
        assertEquals(1, parts.navigator().filter().conditions().size());
        assertTrue(table(robot).getItems().size() < all());
    }

    private static boolean columnsShown(FxRobot robot) {
        return robot.lookup("#condition-columns").tryQuery().filter(n -> n.getScene().getWindow().isShowing())
                .isPresent();
    }

    @Test
    void aHeadOrdersAndARowIsWhatIsLookedAt(FxRobot robot) {
        turn(robot);
        TableColumn<ListedRow, ?> name = table(robot).getColumns().stream().filter(c -> "name".equals(c.getId()))
                .findFirst().orElseThrow();
        robot.interact(() -> {
            name.setSortType(TableColumn.SortType.DESCENDING);
            table(robot).getSortOrder().setAll(List.of(name));
        });
        List<String> down = names(robot);
        TableColumn<ListedRow, ?> shown = table(robot).getSortOrder().get(0);
        robot.interact(() -> {
            shown.setSortType(TableColumn.SortType.ASCENDING);
            table(robot).sort();
        });
        List<String> up = names(robot);
        assertEquals(down.get(0), up.get(up.size() - 1));
        robot.interact(() -> table(robot).getSelectionModel().select(2));
        assertEquals(table(robot).getItems().get(2).subject(), parts.navigator().current());
        SubjectRef other = table(robot).getItems().get(0).subject();
        robot.interact(() -> parts.navigator().go(other));
        assertEquals(other, table(robot).getSelectionModel().getSelectedItem().subject());
    }

    @Test
    void whatIsListedIsCopiedAsATable(FxRobot robot) {
        turn(robot);
        robot.interact(() -> robot.lookup("#list-copy").<Button>query().fire());
        String[] lines = new String[1];
        robot.interact(() -> lines[0] = Clipboard.getSystemClipboard().getString());
        assertEquals(all() + 1, lines[0].lines().count());
        assertTrue(lines[0].lines().skip(1).findFirst().orElseThrow().startsWith("1\t"));
    }
}
