package henan.atlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.fixture.FakeMap;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.table.ListedRow;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a person made of the list and finds again: under a name, and at the next start. */
@ExtendWith(ApplicationExtension.class)
class SavedViewsTest {
    private ShellParts parts;
    private Shell shell;
    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        open(WindowState.FIRST);
    }

    private void open(WindowState state) {
        parts = InventedWindow.parts(InventedProvince.content(), new FakeMap(), BackgroundRunner.immediate());
        shell = InventedWindow.show(stage, parts, state);
    }

    private void again(FxRobot robot) {
        robot.interact(() -> open(shell.capture(stage)));
    }

    private static void turn(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
    }

    private static TableView<ListedRow> table(FxRobot robot) {
        return robot.lookup("#list-table").query();
    }

    private static List<String> ids(FxRobot robot) {
        return table(robot).getItems().stream().map(ListedRow::recordId).toList();
    }

    private static List<String> chips(FxRobot robot) {
        return robot.lookup(".condition-chips .filter-chip .filter-value").<Labeled>queryAll().stream()
                .map(Labeled::getText).toList();
    }

    private static void fire(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).<Button>query().fire());
    }

    /** Asks for a word in the names, which no filter of the window can say. */
    private static void ask(FxRobot robot, String words) {
        fire(robot, "#condition-add");
        robot.interact(() -> {
            var columns = robot.lookup("#condition-columns").<ListView<Object>>query();
            columns.getSelectionModel().select(columns.getItems().stream().filter(each -> each.toString()
                    .contains("id=name,")).findFirst().orElseThrow());
            robot.lookup(".condition-form .text-field").<TextField>query().setText(words);
        });
        fire(robot, ".condition-foot .primary-button");
    }

    /** Words in the name of some clusters but not of all. */
    private static String someWords() {
        List<String> names = InventedProvince.content().index().counted().stream().map(c -> c.name()).toList();
        return names.stream().map(name -> name.substring(0, 2))
                .filter(words -> names.stream().filter(name -> name.contains(words)).count() < names.size())
                .findFirst().orElseThrow();
    }

    private static void keep(FxRobot robot, String name) {
        fire(robot, "#list-views");
        robot.interact(() -> robot.lookup("#saved-name").<TextField>query().setText(name));
        fire(robot, "#saved-keep");
    }

    private static List<String> kept(FxRobot robot) {
        fire(robot, "#list-views");
        return robot.lookup(".saved-view").<Button>queryAll().stream().map(Labeled::getText).toList();
    }

    @Test
    void aViewIsKeptAndListedAgain(FxRobot robot) {
        turn(robot);
        ask(robot, someWords());
        List<String> asked = ids(robot);
        List<String> chips = chips(robot);
        keep(robot, "常看的");
        fire(robot, "#condition-clear");
        assertTrue(ids(robot).size() > asked.size());
        assertEquals(List.of("常看的"), kept(robot));
        fire(robot, ".saved-view");
        assertEquals(asked, ids(robot));
        assertEquals(chips, chips(robot));
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertTrue(ids(robot).size() > asked.size(), "a view that was opened is a step back");
    }

    @Test
    void aViewOfAnotherKindIsListedFromThere(FxRobot robot) {
        turn(robot);
        robot.interact(() -> robot.lookup("#list-kind").<ComboBox<?>>query().getSelectionModel().select(1));
        List<String> counties = ids(robot);
        keep(robot, "全部县");
        robot.interact(() -> robot.lookup("#list-kind").<ComboBox<?>>query().getSelectionModel().select(0));
        assertFalse(ids(robot).equals(counties));
        fire(robot, "#list-views");
        fire(robot, ".saved-view");
        assertEquals(counties, ids(robot));
    }

    @Test
    void aNameIsHadByOneView(FxRobot robot) {
        turn(robot);
        keep(robot, "一");
        keep(robot, "二");
        ask(robot, someWords());
        keep(robot, " 一 ");
        assertEquals(List.of("一", "二"), kept(robot));
        fire(robot, ".saved-view");
        assertEquals(1, chips(robot).size(), "what was kept later stands in its place");
        fire(robot, "#list-views");
        robot.interact(() -> robot.lookup("#saved-name").<TextField>query().setText("   "));
        assertTrue(robot.lookup("#saved-keep").<Button>query().isDisabled());
        robot.interact(() -> robot.lookup("#saved-name").<TextField>query().setText("长".repeat(61)));
        assertTrue(robot.lookup("#saved-keep").<Button>query().isDisabled());
    }

    @Test
    void aViewIsRenamedDeletedAndPutBackByKeys(FxRobot robot) {
        turn(robot);
        keep(robot, "一");
        keep(robot, "二");
        fire(robot, "#list-views");
        robot.interact(() -> robot.lookup(".saved-view").<Button>query().requestFocus());
        robot.press(KeyCode.F2).release(KeyCode.F2);
        robot.interact(() -> robot.lookup(".saved-naming").<TextField>query().setText("二"));
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertEquals(1, robot.lookup(".saved-naming").queryAll().size(), "another view is called so");
        robot.interact(() -> robot.lookup(".saved-naming").<TextField>query().setText("三"));
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertEquals(List.of("三", "二"), kept(robot));
        robot.interact(() -> robot.lookup(".saved-view").<Button>query().requestFocus());
        robot.press(KeyCode.DELETE).release(KeyCode.DELETE);
        assertEquals(1, robot.lookup(".saved-view").queryAll().size());
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertEquals(List.of("三", "二"), kept(robot), "where it stood");
    }

    @Test
    void viewsConditionsColumnsAndOrderAreThereAtTheNextStart(FxRobot robot) {
        turn(robot);
        ask(robot, someWords());
        keep(robot, "常看的");
        robot.interact(() -> {
            TableColumn<ListedRow, ?> name = column(robot, "name");
            name.setSortType(TableColumn.SortType.DESCENDING);
            table(robot).getSortOrder().setAll(List.of(name));
            var columns = new ArrayList<>(table(robot).getColumns());
            TableColumn<ListedRow, ?> moved = column(robot, "name");
            columns.remove(moved);
            columns.add(moved);
            table(robot).getColumns().setAll(columns);
        });
        List<String> rows = ids(robot);
        List<String> columns = columns(robot);
        List<String> chips = chips(robot);
        again(robot);
        assertEquals(rows, ids(robot));
        assertEquals(columns, columns(robot));
        assertEquals(chips, chips(robot));
        assertEquals(List.of("常看的"), kept(robot));
    }

    /** Nobody turned to the list in between. */
    @Test
    void whatIsRememberedOutlastsARunWithoutTheList(FxRobot robot) {
        turn(robot);
        keep(robot, "常看的");
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
        again(robot);
        again(robot);
        turn(robot);
        assertEquals(List.of("常看的"), kept(robot));
    }

    private static TableColumn<ListedRow, ?> column(FxRobot robot, String id) {
        return table(robot).getColumns().stream().filter(c -> id.equals(c.getId())).findFirst().orElseThrow();
    }

    private static List<String> columns(FxRobot robot) {
        return table(robot).getColumns().stream().map(c -> String.valueOf(c.getId())).toList();
    }

    /** Another window's filter, say, or a place that is not in this atlas. */
    @Test
    void whereTheWindowFiltersOtherwiseTheListFollowsIt(FxRobot robot) {
        turn(robot);
        ask(robot, someWords());
        robot.interact(() -> {
            WindowState state = shell.capture(stage);
            open(new WindowState(state.place(), state.panels(), state.scale(),
                    state.map().withFilter(ClusterFilter.ofIndustry("food")), state.legend(), state.selection(),
                    state.page(), state.near(), state.reading(), state.activity(), state.activities()));
        });
        assertEquals(ClusterFilter.ofIndustry("food"), parts.navigator().filter());
        assertEquals(InventedProvince.content().index().passing(ClusterFilter.ofIndustry("food"), false).stream()
                .map(Cluster::id).collect(Collectors.toSet()), Set.copyOf(ids(robot)));
        assertEquals(1, chips(robot).size());
    }

    @Test
    void whatIsBrokenWasNeverRemembered(FxRobot robot) {
        for (String broken : List.of("", "{", "[]", """
                {"kind":"rivers","asked":[1,{}],"views":[{"name":"x"},{"name":"","query":{"kind":"firms"}},7]}""", """
                {"asked":[{"kind":"clusters","columns":[{"column":"none"}],
                "conditions":[{"column":"confidence","anyOf":["?"]}]}]}""")) {
            robot.interact(() -> {
                WindowState state = shell.capture(stage);
                Map<String, String> activities = new HashMap<>(state.activities());
                activities.put("LIST", broken);
                open(new WindowState(state.place(), state.panels(), state.scale(), state.map(), state.legend(),
                        state.selection(), state.page(), state.near(), state.reading(), "LIST", activities));
            });
            assertEquals(InventedProvince.content().index().counted().size(), ids(robot).size(), broken);
            assertTrue(kept(robot).isEmpty());
        }
    }

    @Test
    void whatTheMapShowsBesidesStaysShown(FxRobot robot) {
        turn(robot);
        robot.interact(() -> parts.navigator().besidesShownProperty().set(true));
        ask(robot, someWords());
        assertTrue(parts.navigator().besidesShownProperty().get());
    }
}
