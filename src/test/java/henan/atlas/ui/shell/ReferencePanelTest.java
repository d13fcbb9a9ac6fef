package henan.atlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.FakeMap;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.ui.ground.kit.CopyButton;
import henan.atlas.ui.ground.kit.Meter;
import henan.atlas.ui.ground.kit.PickBox;
import henan.atlas.ui.ground.kit.ReachedFocus;
import henan.atlas.ui.ground.kit.SelectableText;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ReferencePanelTest {
    private final FakeMap map = new FakeMap();
    private Shell shell;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        shell = InventedWindow.show(stage, map);
    }

    private static void turnTo(FxRobot robot, KeyCode digit) {
        robot.press(KeyCode.CONTROL, digit).release(digit, KeyCode.CONTROL);
    }

    private static String panelText(FxRobot robot) {
        return robot.lookup(".reference-panel .selectable-text").queryAllAs(SelectableText.class).stream()
                .filter(text -> text.getParent().isVisible()).map(SelectableText::text)
                .collect(Collectors.joining("\n"));
    }

    private static List<Node> items(FxRobot robot) {
        return robot.lookup(".reference-panel .item").queryAll().stream().filter(Node::isVisible).toList();
    }

    private static String clipboard(FxRobot robot) {
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        return copied[0];
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    @Test
    void keysTurnToTheActivitiesAndTheHeaderShowsWhich(FxRobot robot) {
        turnTo(robot, KeyCode.DIGIT6);
        assertTrue(robot.lookup(".timeline-panel").tryQuery().isPresent());
        assertEquals("TIMELINE", shell.capture(stage).activity());
        turnTo(robot, KeyCode.DIGIT1);
        assertTrue(robot.lookup(".facet-pane").tryQuery().isPresent());
        robot.clickOn("#activities-reference").clickOn("#activity-TERMS");
        assertEquals("TERMS", shell.capture(stage).activity());
    }

    @Test
    void ofPanelsTurnedAwayFromTheLastIsKeptAndAnotherGoesOnWhereItWas(FxRobot robot) {
        turnTo(robot, KeyCode.DIGIT6);
        Node panel = robot.lookup(".timeline-panel").query();
        robot.clickOn("#timeline-filter").write("岭东");
        int narrowed = items(robot).size();
        turnTo(robot, KeyCode.DIGIT7);
        turnTo(robot, KeyCode.DIGIT6);
        assertSame(panel, robot.lookup(".timeline-panel").query());
        for (KeyCode other : List.of(KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT6)) {
            turnTo(robot, other);
        }
        assertNotSame(panel, robot.lookup(".timeline-panel").query());
        assertEquals("岭东", robot.lookup("#timeline-filter").queryTextInputControl().getText());
        assertEquals(narrowed, items(robot).size());
    }

    @Test
    void whereTheKeyboardIsIsSeenOnceKeysAreUsed(FxRobot robot) {
        robot.clickOn("#activities-reference").clickOn("#activity-COVERAGE");
        assertEquals(items(robot).get(0), focused());
        assertFalse(ReachedFocus.isOn(focused()), "opened by the mouse");
        robot.type(KeyCode.DOWN);
        assertTrue(ReachedFocus.isOn(items(robot).get(1)));
        robot.clickOn("#activities-reference").clickOn("#activity-TIMELINE");
        turnTo(robot, KeyCode.DIGIT8);
        assertTrue(ReachedFocus.isOn(items(robot).get(0)), "opened by a key");
    }

    /** Beside sentences there is no room for a page a hand has made wide; beside choices there is again. */
    @Test
    void sidesThatFoldedByThemselvesComeBackWithTheActivity(FxRobot robot) {
        WindowState.Panels wide = new WindowState.Panels(WindowState.Panels.USUAL, WindowState.Panels.USUAL,
                465.0 / 1366, WindowState.Panels.USUAL, Set.of(), true, false, true);
        WindowState first = WindowState.FIRST;
        robot.interact(() -> shell = InventedWindow.show(stage,
                InventedWindow.parts(InventedProvince.content(), map, BackgroundRunner.immediate()),
                new WindowState(first.place(), wide, first.scale(), first.map(), first.legend(), first.selection(),
                first.page(), first.near(), first.reading(), first.activity(), first.activities())));
        assertTrue(robot.lookup(".right-side").query().isVisible());
        boolean folded = false;
        for (KeyCode other : List.of(KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7,
                KeyCode.DIGIT8, KeyCode.DIGIT9)) {
            turnTo(robot, other);
            folded |= !robot.lookup(".right-side").query().isVisible();
            turnTo(robot, KeyCode.DIGIT1);
            assertTrue(robot.lookup(".right-side").query().isVisible(), "after " + other.getName());
            assertTrue(robot.lookup(".left-panels").query().isVisible(), "after " + other.getName());
        }
        assertTrue(folded);
    }

    @Test
    void referencePanelHasAWidthOfItsOwnAndWhatAHandClosedStaysClosed(FxRobot robot) {
        robot.type(KeyCode.F8);
        turnTo(robot, KeyCode.DIGIT5);
        assertEquals(356, robot.lookup(".left-panels").<Region>query().getWidth(), "nobody closed this one");
        turnTo(robot, KeyCode.DIGIT1);
        assertFalse(robot.lookup(".left-panels").query().isVisible());
        robot.type(KeyCode.F8);
        assertEquals(248, robot.lookup(".left-panels").<Region>query().getWidth());
        turnTo(robot, KeyCode.DIGIT5);
        robot.type(KeyCode.F8);
        turnTo(robot, KeyCode.DIGIT1);
        turnTo(robot, KeyCode.DIGIT5);
        assertFalse(robot.lookup(".left-panels").query().isVisible());
        assertEquals(Set.of("BOOK"), shell.capture(stage).panels().leftClosed());
    }

    @Test
    void aPageThatAHandClosedIsOpenedByNoClickOnTheMapAndNoActivityButWhenItIsAskedFor(FxRobot robot) {
        robot.type(KeyCode.F9);
        robot.interact(() -> map.choose(SubjectRef.cluster("lingdong")));
        for (KeyCode activity : List.of(KeyCode.DIGIT3, KeyCode.DIGIT6, KeyCode.DIGIT1)) {
            turnTo(robot, activity);
            assertFalse(robot.lookup(".right-side").query().isVisible(), activity.getName());
        }
        WindowState left = shell.capture(stage);
        robot.interact(() -> shell = InventedWindow.show(stage,
                InventedWindow.parts(InventedProvince.content(), map, BackgroundRunner.immediate()), left));
        assertFalse(robot.lookup(".right-side").query().isVisible());
        robot.push(KeyCode.CONTROL, KeyCode.K).write("冷峰").type(KeyCode.ENTER);
        assertTrue(robot.lookup(".right-side").query().isVisible());
    }

    @Test
    void browsingChosenOnceMoreShowsTheWholeProvince(FxRobot robot) {
        robot.interact(() -> shell.navigator().go(SubjectRef.cluster("lingdong")));
        robot.clickOn("#activities-reference").clickOn("#activity-BOOK").clickOn("#activity-BROWSE");
        assertEquals(SubjectRef.cluster("lingdong"), shell.navigator().current());
        robot.clickOn("#activity-BROWSE");
        assertEquals(SubjectRef.PROVINCE, shell.navigator().current());
        assertEquals(List.of("home"), map.told());
    }

    @Test
    void entryOfTheBookOpensItsPageAndShowsItsPlace(FxRobot robot) {
        turnTo(robot, KeyCode.DIGIT5);
        assertTrue(panelText(robot).contains("所写地点未能确认"), panelText(robot));
        robot.clickOn("冷出来的热产业");
        assertEquals(new SubjectRef(SubjectKind.BOOK_ENTRY, "b2"), shell.navigator().current());
        assertEquals(List.of(SubjectRef.cluster("lingdong"), SubjectRef.county("419181")), map.marksProperty().get());
        assertEquals(List.of("zoomTo cluster:lingdong county:419181"), map.told());
    }

    @Test
    void bookIsNarrowedAsOneTypesAndSaysWhenNothingIsLeft(FxRobot robot) {
        turnTo(robot, KeyCode.DIGIT5);
        robot.write("岭东");
        assertEquals(1, items(robot).size());
        assertFalse(robot.lookup(".facet-nothing").query().isVisible());
        robot.write("无此篇");
        assertEquals(0, items(robot).size());
        assertTrue(robot.lookup(".facet-nothing").query().isVisible());
        robot.type(KeyCode.ESCAPE);
        assertEquals(2, items(robot).size());
        robot.clickOn("#book-placed");
        assertEquals(1, items(robot).size());
    }

    @Test
    void arrowsMoveEnterOpensCopyTakesTheCitationAndEscapeGoesToTheMap(FxRobot robot) {
        turnTo(robot, KeyCode.DIGIT5);
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertEquals(items(robot).get(1), focused());
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        assertEquals("冷出来的热产业: 岭东市产业集聚区走笔[M]//虚构作者. 产业集聚看虚构省. 虚构市: 虚构出版社, 2014: 12.", clipboard(robot));
        robot.type(KeyCode.ENTER);
        assertEquals(new SubjectRef(SubjectKind.BOOK_ENTRY, "b2"), shell.navigator().current());
        robot.type(KeyCode.ESCAPE);
        assertEquals("map", focused().getId());
    }

    @Test
    void citationOfTheBookCanBeCopied(FxRobot robot) {
        turnTo(robot, KeyCode.DIGIT5);
        robot.clickOn(robot.lookup(".reference-title-line .copy-button").queryAs(CopyButton.class));
        assertEquals("虚构作者. 产业集聚看虚构省[M]. 虚构市: 虚构出版社, 2014.", clipboard(robot));
        assertEquals("已复制", robot.lookup(".reference-title-line .copy-button").queryAs(CopyButton.class).getText());
    }

    @Test
    void timelineSetsApartWhatCameAfterTheBookAndLinksItsPlaces(FxRobot robot) {
        turnTo(robot, KeyCode.DIGIT6);
        assertEquals(List.of("2009", "2012", "2014"), robot.lookup(".event-year").queryAllAs(Label.class).stream()
                .map(Label::getText).toList());
        List<String> order = robot.lookup(".item-list").queryParent().getChildrenUnmodifiable().stream()
                .map(node -> node.getStyleClass().get(0)).toList();
        assertEquals(List.of("item", "item", "timeline-after", "item"), order);
        robot.clickOn("岭东市产业集聚区");
        assertEquals(SubjectRef.cluster("lingdong"), shell.navigator().current());
    }

    private static List<String> years(FxRobot robot) {
        return robot.lookup(".event-year").queryAllAs(Label.class).stream()
                .filter(label -> label.getParent().isVisible() && !label.getText().isEmpty()).map(Label::getText)
                .toList();
    }

    @Test
    void timelineIsNarrowedByWordsYearsAndPlaceAndSaysWhenNothingIsLeft(FxRobot robot) {
        turnTo(robot, KeyCode.DIGIT6);
        robot.clickOn("#timeline-filter").write("岭东 2012");
        assertEquals(List.of("2012"), years(robot));
        assertFalse(robot.lookup(".timeline-after").query().isVisible());
        robot.type(KeyCode.ESCAPE);
        robot.clickOn("#year-2014");
        assertEquals(List.of("2014"), years(robot));
        robot.interact(() -> robot.lookup("#timeline-area").<PickBox<?>>query().getSelectionModel().selectLast());
        assertEquals(List.of(), years(robot));
        assertTrue(robot.lookup(".facet-nothing").query().isVisible());
        robot.clickOn("清除");
        assertEquals(List.of("2009", "2012", "2014"), years(robot));
    }

    @Test
    void handlesOfTheYearsAreMovedByKeysAndByDragging(FxRobot robot) {
        turnTo(robot, KeyCode.DIGIT6);
        robot.interact(() -> robot.lookup("#year-first").query().requestFocus());
        robot.type(KeyCode.RIGHT);
        assertEquals(List.of("2012", "2014"), years(robot));
        Bounds column = robot.bounds(robot.lookup("#year-2012").<Node>query()).query();
        robot.drag("#year-last").dropTo(column.getMaxX(), column.getMinY());
        assertEquals(List.of("2012"), years(robot));
        robot.interact(() -> robot.lookup("#year-last").query().requestFocus());
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertEquals(List.of("2012", "2014"), years(robot));
    }

    @Test
    void glossaryShowsUsesOnDemandAndTermsInMeaningsAreLinks(FxRobot robot) {
        turnTo(robot, KeyCode.DIGIT7);
        assertTrue(panelText(robot).contains("又作 产城融合"), panelText(robot));
        assertTrue(panelText(robot).contains("书中首见：前言"), panelText(robot));
        robot.clickOn("见于2处");
        assertEquals(2, robot.lookup(".term-use").queryAll().size());
        robot.clickOn("收起");
        assertEquals(Set.of(), robot.lookup(".term-use").queryAll());
        robot.clickOn(robot.from(items(robot).get(1)).lookup(".term").<Node>query());
        assertEquals(new SubjectRef(SubjectKind.TERM, "t1"), shell.navigator().current());
    }

    @Test
    void coverageMeasuresAgainstThePublishedNumberAndARowShowsItsPrefecture(FxRobot robot) {
        turnTo(robot, KeyCode.DIGIT8);
        assertTrue(panelText(robot).contains("2013年公布7个[1]"), panelText(robot));
        assertEquals(1, robot.lookup(".coverage-whole .meter").queryAs(Meter.class).filled());
        robot.clickOn("#coverage-CASES");
        assertEquals("1 / 3", robot.from(robot.lookup("#coverage-419100").<Node>query()).lookup(".coverage-count")
                .<HBox>query().getChildren().stream().map(each -> ((Labeled) each).getText())
                .collect(Collectors.joining()));
        robot.clickOn(robot.from(robot.lookup("#coverage-419300").<Node>query()).lookup(".coverage-name")
                .<Node>query());
        assertEquals(List.of(SubjectRef.prefecture("419300")), map.marksProperty().get());
        assertEquals(List.of("zoomTo prefecture:419300"), map.told());
    }

    @Test
    void everyNumberOfThePanelLeadsToThatManyClusters(FxRobot robot) {
        turnTo(robot, KeyCode.DIGIT8);
        List<String> measures = List.of("GRADES", "INDUSTRY", "FIRMS", "CASES", "STUDIES", "FIGURES");
        int numbers = 0;
        for (String measure : measures) {
            robot.interact(() -> robot.lookup("#coverage-" + measure).queryAs(ToggleButton.class).fire());
            for (Button number : robot.lookup(".coverage-leading").queryAllAs(Button.class)) {
                robot.interact(number::fire);
                assertEquals(number.getText().replaceAll("\\D", ""), String.valueOf(map.visible().size()),
                        measure + " " + number.getText() + ": " + shell.navigator().filter());
                numbers++;
            }
        }
        assertTrue(numbers > 15, numbers + " numbers");
        assertTrue(robot.lookup("#tab-CLUSTERS").queryAs(ToggleButton.class).isSelected());
    }

    @Test
    void whatIsLookedAtIsMarkedInThePanel(FxRobot robot) {
        turnTo(robot, KeyCode.DIGIT8);
        robot.interact(() -> map.choose(SubjectRef.prefecture("419200")));
        assertTrue(robot.lookup("#coverage-419200").query().getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("chosen")));
    }
}
