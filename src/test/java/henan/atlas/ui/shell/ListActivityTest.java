package henan.atlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterCondition;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.ListedPlaces;
import henan.atlas.domain.NearCircle;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.FakeMap;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.table.ListedRow;
import henan.atlas.table.TableKind;
import henan.atlas.ui.ground.kit.PickBox;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
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

    private static TextField write(FxRobot robot, String ecql) {
        TextField field = robot.lookup("#written-field").query();
        robot.interact(() -> {
            field.setText(ecql);
            field.getOnAction().handle(new ActionEvent());
        });
        return field;
    }

    private static String problem(FxRobot robot) {
        return robot.lookup("#written-problem").<Labeled>query().getText();
    }

    @Test
    void conditionsAreWrittenAndRead(FxRobot robot) {
        turn(robot);
        assertFalse(InventedWindow.isSeen(robot.lookup("#written-field").query()));
        robot.interact(() -> parts.navigator().filter(ClusterFilter.ofIndustry("food")));
        robot.interact(() -> robot.lookup("#condition-written").<Button>query().fire());
        TextField field = robot.lookup("#written-field").query();
        assertEquals("industry_ids = 'food'", field.getText());
        assertTrue(field.isFocused());
        write(robot, "firms >= 1 OR firms < 1");
        assertEquals(1, robot.lookup(".condition-chips .filter-chip").queryAll().size());
        assertEquals("(firms >= 1 OR firms < 1)", field.getText());
        assertEquals("", problem(robot));
        write(robot, "");
        assertEquals(all(), table(robot).getItems().size());
        assertEquals(ClusterFilter.ALL, parts.navigator().filter());
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertFalse(InventedWindow.isSeen(field));
        assertTrue(table(robot).isFocused());
    }

    /** What is listed stays, and so does what was typed. */
    @Test
    void whatCannotBeReadIsToldBesideIt(FxRobot robot) {
        turn(robot);
        robot.interact(() -> robot.lookup("#condition-written").<Button>query().fire());
        TextField field = write(robot, "firm >= 3");
        assertTrue(problem(robot).contains("firms"), problem(robot));
        assertEquals("firm >= 3", field.getText());
        write(robot, "firms >=");
        assertFalse(problem(robot).isEmpty());
        assertEquals(all(), table(robot).getItems().size());
        write(robot, "firms >= 0");
        assertEquals("", problem(robot));
    }

    /** A grade there is not, and other values a filter has no word for. */
    @Test
    void aValueThatIsNoneListsNothing(FxRobot robot) {
        turn(robot);
        robot.interact(() -> robot.lookup("#condition-written").<Button>query().fire());
        for (String written : List.of("confidence = 'zzz'", "prefecture_code = '?'", "county_codes = ''")) {
            write(robot, written);
            assertEquals("", problem(robot));
            assertEquals(List.of(), names(robot), written);
        }
    }

    private static List<String> copied(FxRobot robot) {
        String[] lines = new String[1];
        robot.interact(() -> lines[0] = Clipboard.getSystemClipboard().getString());
        return lines[0].lines().skip(1).toList();
    }

    private static void key(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
    }

    /** Several rows are chosen and copied by keys; what is looked at stays, for none of them is it alone. */
    @Test
    void rowsAreChosenTogetherByKeysAndGoOutAlone(FxRobot robot) {
        turn(robot);
        robot.interact(() -> table(robot).getSelectionModel().clearAndSelect(1));
        SubjectRef looked = table(robot).getItems().get(1).subject();
        assertEquals(looked, parts.navigator().current());
        key(robot, KeyCode.SHIFT, KeyCode.DOWN);
        key(robot, KeyCode.CONTROL, KeyCode.C);
        assertEquals(List.of("2", "3"), copied(robot).stream().map(line -> line.split("\t")[0]).toList());
        assertEquals(looked, parts.navigator().current());
        assertTrue(robot.lookup("#list-copy").<Button>query().getText().contains("2"));
        assertTrue(robot.lookup("#list-export").<Labeled>query().getText().contains("2"));
        key(robot, KeyCode.CONTROL, KeyCode.A);
        assertEquals(all(), parts.navigator().selection().members().size());
        assertEquals(looked, parts.navigator().current());
        key(robot, KeyCode.ESCAPE);
        assertEquals(List.of(), parts.navigator().selection().members());
        assertEquals("复制", robot.lookup("#list-copy").<Button>query().getText());
        key(robot, KeyCode.CONTROL, KeyCode.C);
        assertEquals(all(), copied(robot).size());
    }

    /** What is no place on the map is chosen together in the list alone. */
    @Test
    void whatIsNoPlaceIsChosenTogetherInTheListAlone(FxRobot robot) {
        turn(robot);
        robot.interact(() -> robot.lookup("#list-kind").<PickBox<TableKind>>query().setValue(TableKind.FIRMS));
        robot.interact(() -> {
            table(robot).requestFocus();
            table(robot).getSelectionModel().clearAndSelect(0);
        });
        key(robot, KeyCode.SHIFT, KeyCode.DOWN);
        key(robot, KeyCode.CONTROL, KeyCode.C);
        assertEquals(2, copied(robot).size());
        assertEquals(List.of(), parts.navigator().selection().members());
        key(robot, KeyCode.ESCAPE);
        assertEquals("复制", robot.lookup("#list-copy").<Button>query().getText());
    }

    @Test
    void everythingAboutTheTableIsReachedByKeys(FxRobot robot) {
        turn(robot);
        robot.interact(() -> parts.navigator().filter(ClusterFilter.ofIndustry("food")));
        assertTrue(table(robot).isFocused());
        Set<String> reached = new HashSet<>();
        for (int i = 0; i < 60; i++) {
            key(robot, KeyCode.TAB);
            Node owner = table(robot).getScene().getFocusOwner();
            reached.add(owner.getId() == null ? owner.getStyleClass().toString() : owner.getId());
        }
        assertTrue(reached.containsAll(List.of("list-kind", "list-fit", "list-copy", "list-export", "condition-add",
                "condition-written", "condition-clear", "list-views", "list-columns", "list-table")),
                reached.toString());
        assertTrue(reached.stream().anyMatch(each -> each.contains("filter-chip")), reached.toString());
        SplitMenuButton out = robot.lookup("#list-export").query();
        robot.interact(out::requestFocus);
        key(robot, KeyCode.DOWN);
        assertTrue(out.isShowing(), "the other formats");
        key(robot, KeyCode.ESCAPE);
        Button views = robot.lookup("#list-views").query();
        robot.interact(views::requestFocus);
        key(robot, KeyCode.SPACE);
        assertTrue(robot.lookup("#saved-name").query().isFocused());
        key(robot, KeyCode.ESCAPE);
        assertTrue(robot.lookup("#saved-name").tryQuery().filter(n -> n.getScene().getWindow().isShowing()).isEmpty());
        assertTrue(views.isFocused());
    }

    private static void press(FxRobot robot, KeyCode code, boolean shift, boolean control) {
        robot.interact(() -> table(robot).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control,
                false, false)));
    }

    private List<SubjectRef> listed(FxRobot robot) {
        return table(robot).getItems().stream().map(ListedRow::subject).toList();
    }

    /** One selection in the list and on the map, which stays when one turns elsewhere. */
    @Test
    void whatIsSelectedOnTheMapIsTickedHereAndTheOtherWayRound(FxRobot robot) {
        turn(robot);
        SubjectRef first = listed(robot).get(0);
        SubjectRef second = listed(robot).get(1);
        robot.interact(() -> map.toggle(first));
        CheckBox all = robot.lookup("#list-tick-all").query();
        assertTrue(all.isIndeterminate());
        assertEquals(1, ticked(robot));
        robot.interact(() -> {
            table(robot).requestFocus();
            table(robot).getSelectionModel().select(1);
        });
        press(robot, KeyCode.SPACE, false, false);
        assertEquals(List.of(first, second), parts.navigator().selection().members());
        assertEquals(2, ticked(robot));
        press(robot, KeyCode.SPACE, false, false);
        assertEquals(List.of(first), parts.navigator().selection().members());
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
        assertEquals(List.of(first), parts.navigator().selection().members());
        turn(robot);
        assertEquals(1, ticked(robot));
    }

    private static long ticked(FxRobot robot) {
        return robot.lookup(".list-tick .check-box").queryAllAs(CheckBox.class).stream().filter(CheckBox::isSelected)
                .filter(CheckBox::isVisible).count();
    }

    @Test
    void controlAAndTheHeadTickAllThatIsListedAndShiftReachesOn(FxRobot robot) {
        turn(robot);
        robot.interact(() -> {
            table(robot).requestFocus();
            table(robot).getSelectionModel().select(0);
        });
        press(robot, KeyCode.DOWN, true, false);
        assertEquals(listed(robot).subList(0, 2), parts.navigator().selection().members());
        assertEquals(listed(robot).get(0), parts.navigator().current(), "what is looked at stays");
        press(robot, KeyCode.A, false, true);
        assertEquals(listed(robot), parts.navigator().selection().members());
        CheckBox all = robot.lookup("#list-tick-all").query();
        assertTrue(all.isSelected());
        robot.interact(all::fire);
        assertEquals(List.of(), parts.navigator().selection().members());
        robot.interact(all::fire);
        assertEquals(listed(robot), parts.navigator().selection().members());
    }

    @Test
    void controlAndShiftClicksTickRowsAndLeaveWhatIsLookedAt(FxRobot robot) {
        turn(robot);
        robot.interact(() -> table(robot).getSelectionModel().select(0));
        SubjectRef looked = parts.navigator().current();
        click(robot, 2, false, true);
        assertEquals(List.of(looked, listed(robot).get(2)), parts.navigator().selection().members());
        click(robot, 2, false, true);
        assertEquals(List.of(looked), parts.navigator().selection().members());
        click(robot, 4, true, false);
        assertEquals(Set.of(looked, listed(robot).get(2), listed(robot).get(3), listed(robot).get(4)),
                Set.copyOf(parts.navigator().selection().members()), "from the row last clicked");
        assertEquals(looked, parts.navigator().current());
    }

    private static void click(FxRobot robot, int row, boolean shift, boolean control) {
        robot.interact(() -> {
            Node cell = robot.lookup(".table-row-cell").queryAllAs(TableRow.class).stream()
                    .filter(each -> !each.isEmpty() && each.getIndex() == row).findFirst().orElseThrow();
            cell.fireEvent(new MouseEvent(MouseEvent.MOUSE_PRESSED, 60, 10, 60, 10, MouseButton.PRIMARY, 1, shift,
                    control, false, false, true, false, false, true, false, true, new PickResult(cell, 60, 10)));
        });
    }

    /** As with large letters before a room: what is done with a list stays in reach. */
    @Test
    void inANarrowPaneWhatIsDoneStandsInSeveralRows(FxRobot robot) {
        turn(robot);
        Region pane = robot.lookup(".list-pane").query();
        Button copy = robot.lookup("#list-copy").query();
        double top = copy.localToScene(copy.getBoundsInLocal()).getMinY();
        robot.interact(() -> {
            pane.setMaxWidth(420);
            pane.getScene().getRoot().layout();
        });
        for (String id : List.of("#list-kind", "#list-fit", "#list-copy", "#list-export")) {
            Node node = robot.lookup(id).query();
            assertTrue(node.localToScene(node.getBoundsInLocal()).getMaxX()
                    <= pane.localToScene(pane.getBoundsInLocal()).getMaxX() + 0.5, id);
        }
        assertTrue(copy.localToScene(copy.getBoundsInLocal()).getMinY() > top, "a row below");
    }

    /** What is about a cluster is no place to be selected with others. */
    @Test
    void figuresHaveNoTicks(FxRobot robot) {
        turn(robot);
        assertEquals("", table(robot).getColumns().get(0).getText());
        assertTrue(robot.lookup("#list-tick-all").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#list-kind").<PickBox<TableKind>>query()
                .setValue(TableKind.FIGURES));
        assertTrue(robot.lookup("#list-tick-all").tryQuery().isEmpty());
    }

    @Test
    void whatIsTickedIsCopiedAlone(FxRobot robot) {
        turn(robot);
        robot.interact(() -> parts.navigator().selection().add(listed(robot).subList(1, 3)));
        robot.interact(() -> robot.lookup("#list-copy").<Button>query().fire());
        String[] lines = new String[1];
        robot.interact(() -> lines[0] = Clipboard.getSystemClipboard().getString());
        assertEquals(3, lines[0].lines().count());
        assertTrue(lines[0].lines().skip(1).findFirst().orElseThrow().startsWith("2\t"));
    }

    /** From two ticked to six, they go side by side; before and beyond, the button says why not. */
    @Test
    void whatIsTickedIsCompared(FxRobot robot) {
        turn(robot);
        Button compare = robot.lookup("#list-compare").query();
        assertTrue(compare.isDisabled());
        String few = compare.getAccessibleHelp();
        List<SubjectRef> two = listed(robot).subList(0, 2);
        robot.interact(() -> parts.navigator().selection().replace(two));
        assertFalse(compare.isDisabled());
        assertTrue(robot.lookup("#list-ticked").<Labeled>query().getText().contains("2"));
        List<SubjectRef> compared = new ArrayList<>();
        robot.interact(() -> parts.navigator().setComparing(compared::addAll));
        robot.interact(compare::fire);
        assertEquals(two, compared);
        robot.interact(() -> parts.navigator().selection().replace(listed(robot).subList(0, 7)));
        assertTrue(compare.isDisabled());
        assertNotEquals(few, compare.getAccessibleHelp());
        robot.interact(() -> robot.lookup("#list-kind").<PickBox<TableKind>>query().setValue(TableKind.FIRMS));
        assertFalse(InventedWindow.isSeen(compare), "firms are no places");
    }

    /** What is selected but not listed is told beside what is ticked. */
    @Test
    void whatIsSelectedElsewhereIsTold(FxRobot robot) {
        turn(robot);
        robot.interact(() -> parts.navigator().selection().replace(List.of(listed(robot).get(0),
                SubjectRef.prefecture("990100"))));
        assertEquals("已选1个，另1个不在表中", robot.lookup("#list-ticked").<Labeled>query().getText());
    }

    @Test
    void shiftLetsGoOfRowsOnTheWayBack(FxRobot robot) {
        turn(robot);
        robot.interact(() -> {
            table(robot).requestFocus();
            table(robot).getSelectionModel().select(0);
        });
        press(robot, KeyCode.DOWN, true, false);
        press(robot, KeyCode.DOWN, true, false);
        assertEquals(listed(robot).subList(0, 3), parts.navigator().selection().members());
        press(robot, KeyCode.UP, true, false);
        assertEquals(listed(robot).subList(0, 2), parts.navigator().selection().members());
        press(robot, KeyCode.ENTER, false, false);
        assertEquals(listed(robot).get(1), parts.navigator().current(), "the row one has come to");
    }

    @Test
    void theSlashOpensConditionsAndTypedInThemIsALetter(FxRobot robot) {
        turn(robot);
        robot.interact(() -> table(robot).requestFocus());
        press(robot, KeyCode.SLASH, false, false);
        assertTrue(columnsShown(robot));
        key(robot, KeyCode.ESCAPE);
        assertFalse(columnsShown(robot));
        robot.interact(() -> robot.lookup("#condition-written").<Button>query().fire());
        TextField field = robot.lookup("#written-field").query();
        robot.interact(() -> field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "/", KeyCode.SLASH, false, false,
                false, false)));
        assertFalse(columnsShown(robot));
    }

    /** Of several industries of a cluster, those of the class that is asked for. */
    @Test
    void whatAConditionWasMetByIsMarkedInItsCell(FxRobot robot) {
        turn(robot);
        assertTrue(robot.lookup(".list-match").queryAll().isEmpty());
        robot.interact(() -> robot.lookup("#condition-written").<Button>query().fire());
        write(robot, "name LIKE '%集聚区%'");
        long rows = robot.lookup(".table-row-cell").queryAllAs(TableRow.class).stream()
                .filter(row -> !row.isEmpty()).count();
        assertEquals(rows, robot.lookup(".list-match").queryAll().size());
        write(robot, "");
        assertTrue(robot.lookup(".list-match").queryAll().isEmpty());
    }

    /** By a part of its name, or as that is typed. */
    @Test
    void aColumnIsFoundByWhatIsTyped(FxRobot robot) {
        turn(robot);
        robot.interact(() -> robot.lookup("#condition-add").<Button>query().fire());
        ListView<?> columns = robot.lookup("#condition-columns").query();
        int every = columns.getItems().size();
        TextField sought = robot.lookup("#condition-find").query();
        assertTrue(sought.isFocused());
        robot.interact(() -> sought.setText("主导"));
        assertEquals(1, columns.getItems().size());
        robot.interact(() -> sought.setText("?!"));
        assertEquals(0, columns.getItems().size());
        robot.interact(() -> sought.setText(""));
        assertEquals(every, columns.getItems().size());
    }

    /** Once for other conditions; not for another order, and not where there is nothing to see. */
    @Test
    void whatConditionsListIsBroughtIntoSightOnTheMap(FxRobot robot) {
        turn(robot);
        robot.interact(() -> robot.lookup("#condition-written").<Button>query().fire());
        write(robot, "name LIKE '%集聚区%'");
        assertEquals(List.of("bringShown"), map.told());
        TableColumn<ListedRow, ?> name = table(robot).getColumns().stream().filter(c -> "name".equals(c.getId()))
                .findFirst().orElseThrow();
        robot.interact(() -> table(robot).getSortOrder().setAll(List.of(name)));
        write(robot, "name = '?'");
        assertEquals(List.of("bringShown"), map.told());
    }

    /** A head and its cells begin at the same place. */
    @Test
    void headsStandOverTheirCells(FxRobot robot) {
        turn(robot);
        for (Node cell : robot.lookup(".list-table .table-row-cell .table-cell").queryAll()) {
            TableColumn<?, ?> column = ((TableCell<?, ?>) cell).getTableColumn();
            robot.lookup(".list-table .column-header").queryAll().stream()
                    .filter(head -> column != null && column.getId() != null && column.getId().equals(head.getId()))
                    .forEach(head -> assertEquals(head.localToScene(0, 0).getX(), cell.localToScene(0, 0).getX(), 1,
                            column.getId()));
        }
        assertTrue(robot.lookup(".list-table .column-header").queryAll().stream()
                .anyMatch(head -> "name".equals(head.getId())));
    }

    private ListedPlaces onMap() {
        return map.listedProperty().get();
    }

    /** The numbers of the rows are on the map as long as one looks at the list. */
    @Test
    void theMapHasTheNumbersOfTheRowsWhileTheListIsLookedAt(FxRobot robot) {
        turn(robot);
        assertEquals(all(), onMap().numbers().size());
        assertEquals("", onMap().title(), "all there is needs no other title");
        table(robot).getItems().forEach(row -> assertEquals(row.number(), onMap().numbers().get(row.subject())));
        robot.interact(() -> parts.navigator().filter(ClusterFilter.ofIndustry("food")));
        int listed = table(robot).getItems().size();
        assertEquals(listed, onMap().numbers().size());
        assertEquals("所列" + listed + "个产业集聚区", onMap().title());
        TableColumn<ListedRow, ?> name = table(robot).getColumns().stream().filter(c -> "name".equals(c.getId()))
                .findFirst().orElseThrow();
        robot.interact(() -> {
            name.setSortType(TableColumn.SortType.DESCENDING);
            table(robot).getSortOrder().setAll(List.of(name));
        });
        table(robot).getItems().forEach(row -> assertEquals(row.number(), onMap().numbers().get(row.subject())));
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
        assertEquals(ListedPlaces.NONE, onMap());
        turn(robot);
        assertEquals(listed, onMap().numbers().size());
    }

    /** Firms have the first number of their rows on the clusters they are in; sources are nowhere. */
    @Test
    void whatIsNoPlaceIsNumberedWhereItIsAndSourcesNowhere(FxRobot robot) {
        turn(robot);
        PickBox<TableKind> kind = robot.lookup("#list-kind").query();
        for (TableKind each : List.of(TableKind.COUNTIES, TableKind.PREFECTURES)) {
            robot.interact(() -> kind.setValue(each));
            table(robot).getItems().forEach(row -> assertEquals(row.number(),
                    onMap().numbers().get(row.subject())));
        }
        robot.interact(() -> kind.setValue(TableKind.FIRMS));
        Map<SubjectRef, Integer> first = new HashMap<>();
        table(robot).getItems().forEach(row -> InventedProvince.content().index().shownAt(row.subject())
                .forEach(place -> first.putIfAbsent(place, row.number())));
        assertFalse(first.isEmpty());
        assertEquals(first, onMap().numbers());
        robot.interact(() -> kind.setValue(TableKind.SOURCES));
        assertTrue(onMap().numbers().isEmpty());
    }

    /** What the pointer is on in the one is pointed out in the other. */
    @Test
    void rowsAndTheMapPointOutOneAnother(FxRobot robot) {
        turn(robot);
        TableRow<?> row = robot.lookup(".table-row-cell").queryAllAs(TableRow.class).stream()
                .filter(each -> !each.isEmpty() && each.getIndex() == 1).findFirst().orElseThrow();
        robot.moveTo(row);
        assertEquals(listed(robot).get(1), map.highlightProperty().get());
        robot.moveTo("#list-kind");
        assertNull(map.highlightProperty().get());
        robot.interact(() -> map.hover(listed(robot).get(1)));
        PseudoClass pointed = PseudoClass.getPseudoClass("pointed-out");
        assertTrue(row.getPseudoClassStates().contains(pointed));
        robot.interact(() -> map.hover(listed(robot).get(2)));
        assertFalse(row.getPseudoClassStates().contains(pointed));
    }

    /** A circle drawn on the map is a condition of the list by one click, from any activity. */
    @Test
    void aCircleOfTheMapIsListed(FxRobot robot) {
        Cluster middle = InventedProvince.content().index().counted().get(0);
        NearCircle circle = new NearCircle(middle.position(), 60, middle.name());
        robot.interact(() -> map.list(circle));
        Set<SubjectRef> within = InventedProvince.content().index().counted().stream()
                .filter(each -> circle.holds(each.position())).map(Cluster::ref)
                .collect(java.util.stream.Collectors.toSet());
        assertEquals(within, Set.copyOf(listed(robot)));
        assertTrue(robot.lookup(".condition-chips .filter-value").<Labeled>query().getText().contains(middle.name()));
        assertEquals(Optional.of(circle), map.circleProperty().get());
        robot.interact(() -> map.list(new NearCircle(middle.position(), 20, "")));
        assertEquals(1, robot.lookup(".condition-chips .filter-chip").queryAll().size(), "in the place of the other");
    }
}
