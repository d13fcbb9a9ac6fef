package henan.atlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.CasePart;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.FakeMap;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.ui.ground.kit.DevicePixels;
import henan.atlas.ui.ground.kit.SelectableText;
import henan.atlas.ui.ground.kit.TextLines;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A case study read in a wide column. */
@ExtendWith(ApplicationExtension.class)
class ReadingRoomTest {
    private static final SubjectRef CASE = new SubjectRef(SubjectKind.CASE_STUDY, "lingdong");
    private static final SubjectRef CLUSTER = SubjectRef.cluster("lingdong");
    private final FakeMap map = new FakeMap();
    private Shell shell;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        shell = InventedWindow.show(stage, InventedWindow.parts(twoCases(), map, BackgroundRunner.immediate()),
                WindowState.FIRST);
    }

    /** The invented case, and a long one about another place. */
    private static AtlasSnapshot twoCases() {
        AtlasSnapshot one = InventedProvince.content();
        CaseStudy.Paragraph paragraph = one.caseStudies().get(0).paragraphs().get(0);
        List<CaseStudy.Paragraph> many = Stream.concat(Stream.of(said("梁口县的面粉厂沿河而立。", paragraph)),
                Stream.iterate(0, i -> i < 30, i -> i + 1).map(i -> said("第" + i + "段。".repeat(60), paragraph)))
                .toList();
        CaseStudy other = new CaseStudy("liangkou", List.of(SubjectRef.cluster("liangkou")), "河边的面粉", many,
                List.of("为什么在河边？"));
        return one.with(RecordTypes.CASE_STUDY, List.of(one.caseStudies().get(0), other));
    }

    private static CaseStudy.Paragraph said(String text, CaseStudy.Paragraph like) {
        return new CaseStudy.Paragraph(CasePart.BACKGROUND,
                List.of(new CaseStudy.Passage(text, like.passages().get(0).citations())));
    }

    private void read(FxRobot robot, SubjectRef subject) {
        robot.interact(() -> shell.navigator().go(subject));
        robot.push(KeyCode.F7);
    }

    private static boolean isSeen(FxRobot robot, String query) {
        return robot.lookup(query).queryAll().stream().anyMatch(InventedWindow::isSeen);
    }

    private static String place(FxRobot robot) {
        return robot.lookup(".question-place").queryAs(Label.class).getText();
    }

    private static String question(FxRobot robot) {
        return robot.lookup(".question-text").queryAs(SelectableText.class).text();
    }

    @Test
    void itTakesTheSidesPlaceInLargeLettersAndEscapeGivesThemBack(FxRobot robot) {
        robot.interact(map::zoomIn);
        Viewport before = map.viewportProperty().get();
        read(robot, CLUSTER);
        assertTrue(isSeen(robot, ".case-reader"));
        assertFalse(isSeen(robot, ".profile-pane") || isSeen(robot, ".facet-pane"));
        assertTrue(isSeen(robot, "#map"));
        assertTrue(robot.lookup("#reader-beside .list-cell .text").queryAll().stream()
                .anyMatch(text -> ((Text) text).getText().equals("并读另一篇…")), "the box says what it is for");
        Text words = robot.lookup(".case-reader .reading .text").query();
        assertTrue(words.getFont().getSize() >= 20, words.getFont().toString());
        double measure = robot.lookup(".reader-text").query().getLayoutBounds().getWidth();
        assertTrue(measure <= 36 * words.getFont().getSize(), "the eye finds the next line: " + measure);
        robot.interact(map::zoomIn);
        robot.push(KeyCode.ESCAPE);
        assertFalse(isSeen(robot, ".case-reader"));
        assertTrue(isSeen(robot, ".profile-pane") && isSeen(robot, ".facet-pane"));
        assertEquals(CLUSTER, shell.navigator().current());
        assertEquals(before.extent(), map.viewportProperty().get().extent());
        assertEquals(List.of(CLUSTER), map.marksProperty().get());
    }

    @Test
    void aClickerTurnsThePagesAndThenTheQuestionsAndBack(FxRobot robot) {
        read(robot, new SubjectRef(SubjectKind.CASE_STUDY, "liangkou"));
        int pages = 0;
        while (!isSeen(robot, ".question-text") && pages < 60) {
            robot.push(KeyCode.PAGE_DOWN);
            pages++;
        }
        assertTrue(pages > 3 && pages < 60, pages + " pages");
        assertEquals("为什么在河边？", question(robot));
        robot.push(KeyCode.PAGE_DOWN);
        assertEquals("为什么在河边？", question(robot), "it is the last");
        robot.push(KeyCode.PAGE_UP);
        assertFalse(isSeen(robot, ".question-text"));
    }

    @Test
    void anotherIsChosenByKeysOnceItsListIsClosedAndTheFirstStaysWhereItIsRead(FxRobot robot) {
        read(robot, CLUSTER);
        robot.interact(() -> shell = InventedWindow.show(stage, InventedWindow.parts(twoCases(), new FakeMap(),
                BackgroundRunner.immediate()), shell.capture(stage)));
        Node first = robot.lookup(".reader-column").query();
        ComboBox<?> box = robot.lookup("#reader-beside").query();
        for (int i = 0; i < 40 && !box.isFocused(); i++) {
            robot.push(KeyCode.TAB);
        }
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertTrue(box.isShowing());
        assertEquals(1, columns(robot), "its list is open");
        robot.push(KeyCode.ESCAPE);
        assertEquals(1, columns(robot), "nothing was chosen");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals(2, columns(robot));
        assertTrue(robot.lookup(".reader-column").queryAll().contains(first));
        assertTrue(robot.lookup("#reader-beside .list-cell .text").queryAll().stream()
                .anyMatch(text -> ((Text) text).getText().equals("并读另一篇…")), "the box says what it is for again");
    }

    private static int columns(FxRobot robot) {
        return robot.lookup(".case-reader .reader-text").queryAll().size();
    }

    @Test
    void itIsReadOnAfterARestartAndEscapeStillLeadsBack(FxRobot robot) {
        SubjectRef other = new SubjectRef(SubjectKind.CASE_STUDY, "liangkou");
        read(robot, CLUSTER);
        robot.interact(() -> robot.lookup("#reader-beside").<ComboBox<?>>query().getSelectionModel().selectFirst());
        WindowState state = shell.capture(stage);
        assertEquals(List.of(CASE, other), state.reading().cases());
        FakeMap next = new FakeMap();
        robot.interact(() -> shell = InventedWindow.show(stage,
                InventedWindow.parts(twoCases(), next, BackgroundRunner.immediate()), state));
        assertEquals(2, robot.lookup(".case-reader .reader-text").queryAll().size());
        assertEquals(state.reading(), shell.capture(stage).reading());
        robot.push(KeyCode.ESCAPE);
        assertFalse(isSeen(robot, ".case-reader"));
        assertTrue(isSeen(robot, ".profile-pane"));
        assertEquals(CLUSTER, shell.navigator().current());
        assertEquals(WindowState.Reading.NONE, shell.capture(stage).reading());
    }

    @Test
    void theQuestionThatWasReadIsReadOnAfterARestart(FxRobot robot) {
        read(robot, CASE);
        robot.interact(() -> robot.lookup("#reader-questions").queryButton().fire());
        robot.push(KeyCode.SPACE);
        WindowState state = shell.capture(stage);
        assertEquals(1, state.reading().question());
        robot.interact(() -> shell = InventedWindow.show(stage,
                InventedWindow.parts(twoCases(), new FakeMap(), BackgroundRunner.immediate()), state));
        assertEquals("讨论题　2 / 2", place(robot));
        assertEquals(state.reading().question(), shell.capture(stage).reading().question());
        robot.push(KeyCode.PAGE_UP).push(KeyCode.PAGE_UP);
        assertEquals(WindowState.Reading.NO_QUESTION, shell.capture(stage).reading().question());
    }

    @Test
    void thePageThatWasReadIsReadOnAfterARestartEnlargedToo(FxRobot robot) {
        robot.press(KeyCode.CONTROL);
        for (int i = 0; i < 7; i++) {
            robot.type(KeyCode.PLUS);
        }
        robot.release(KeyCode.CONTROL);
        read(robot, new SubjectRef(SubjectKind.CASE_STUDY, "liangkou"));
        WaitForAsyncUtils.waitForFxEvents(20);
        robot.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN);
        WindowState state = shell.capture(stage);
        double place = state.reading().places().get(new SubjectRef(SubjectKind.CASE_STUDY, "liangkou"));
        assertTrue(place > 0, "it is turned");
        robot.interact(() -> shell = InventedWindow.show(stage,
                InventedWindow.parts(twoCases(), new FakeMap(), BackgroundRunner.immediate()), state));
        assertEquals(state.reading(), shell.capture(stage).reading(), "also when it is ended at once");
        WaitForAsyncUtils.waitForFxEvents(20);
        ScrollPane text = robot.lookup(".case-reader .page-scroll").query();
        assertEquals(place, text.getVvalue(), 1e-9);
        robot.push(KeyCode.PAGE_UP).push(KeyCode.PAGE_UP);
        assertEquals(0, text.getVvalue(), 1e-9, "it is turned back by as many pages");
    }

    /** Beside it, and behind it, each as it was. */
    @Test
    void theMapIsAsItWasAfterARestart(FxRobot robot) {
        robot.interact(map::zoomIn);
        Viewport behind = map.viewportProperty().get();
        read(robot, CASE);
        robot.interact(map::zoomIn);
        robot.interact(map::zoomIn);
        Viewport beside = map.viewportProperty().get();
        WindowState state = shell.capture(stage);
        FakeMap again = new FakeMap();
        robot.interact(() -> shell = InventedWindow.show(stage,
                InventedWindow.parts(twoCases(), again, BackgroundRunner.immediate()), state));
        assertEquals(beside.extent(), again.viewportProperty().get().extent());
        robot.push(KeyCode.ESCAPE);
        assertEquals(behind.extent(), again.viewportProperty().get().extent());
    }

    @Test
    void aCaseThatIsNoLongerThereIsNotReadOn(FxRobot robot) {
        read(robot, CASE);
        WindowState state = shell.capture(stage);
        AtlasSnapshot without = InventedProvince.content().with(RecordTypes.CASE_STUDY, List.of());
        robot.interact(() -> shell = InventedWindow.show(stage,
                InventedWindow.parts(without, new FakeMap(), BackgroundRunner.immediate()), state));
        assertFalse(isSeen(robot, ".case-reader"));
        assertTrue(isSeen(robot, ".profile-pane"));
    }

    @Test
    void questionsStandOneAtATime(FxRobot robot) {
        read(robot, CASE);
        robot.interact(() -> robot.lookup("#reader-questions").queryButton().fire());
        String first = question(robot);
        assertEquals("讨论题　1 / 2", place(robot));
        robot.clickOn("#question-next");
        assertEquals("讨论题　2 / 2", place(robot));
        assertFalse(question(robot).equals(first));
        robot.push(KeyCode.PAGE_UP);
        assertEquals(first, question(robot));
    }

    @Test
    void enlargedInASmallWindowAQuestionAndItsButtonsAreSeen(FxRobot robot) {
        robot.interact(() -> {
            stage.setWidth(1366);
            stage.setHeight(768);
        });
        read(robot, CASE);
        robot.press(KeyCode.CONTROL);
        for (int i = 0; i < 7; i++) {
            robot.type(KeyCode.PLUS);
        }
        robot.release(KeyCode.CONTROL);
        robot.interact(() -> robot.lookup("#reader-questions").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents(20);
        for (String wanted : List.of("#question-before", "#question-next")) {
            Node button = robot.lookup(wanted).query();
            Bounds place = button.localToScene(button.getBoundsInLocal());
            assertTrue(new Rectangle2D(0, 0, 1366, 768).contains(place.getMinX(), place.getMinY(), place.getWidth(),
                    place.getHeight()), wanted + place);
        }
        Node words = robot.lookup(".question-text").query();
        assertTrue(words.localToScene(words.getBoundsInLocal()).getHeight() > 30, "it is read");
    }

    /** In pixels of the window, as a room reads them. */
    @Test
    void enlargingMakesNoQuestionSmallerNorSmallerThanTheText(FxRobot robot) {
        robot.interact(() -> {
            stage.setWidth(1366);
            stage.setHeight(768);
        });
        read(robot, CASE);
        double before = 0;
        for (int i = 0; i < 6; i++) {
            double text = letters(robot.lookup(".case-reader .reading .text").query());
            robot.interact(() -> robot.lookup("#reader-questions").queryButton().fire());
            WaitForAsyncUtils.waitForFxEvents(20);
            double question = letters(robot.lookup(".question-text .text").query());
            assertTrue(question >= before && question >= text, question + " after " + before + ", text " + text);
            before = question;
            robot.push(KeyCode.PAGE_UP).push(KeyCode.CONTROL, KeyCode.PLUS);
        }
    }

    private static double letters(Node text) {
        return ((Text) text).getFont().getSize() * DevicePixels.enlarged(text);
    }

    /** The last line of a page is the first of the next. */
    @Test
    void turnedPagesAreWholeLines(FxRobot robot) {
        robot.interact(() -> {
            stage.setWidth(1366);
            stage.setHeight(768);
        });
        read(robot, new SubjectRef(SubjectKind.CASE_STUDY, "liangkou"));
        robot.push(KeyCode.CONTROL, KeyCode.PLUS).push(KeyCode.CONTROL, KeyCode.PLUS);
        WaitForAsyncUtils.waitForFxEvents(20);
        ScrollPane scroll = robot.lookup(".case-reader .page-scroll").query();
        double last = 0;
        for (int page = 0; page < 4; page++) {
            double hidden = scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
            double from = hidden * scroll.getVvalue() + cover(robot, 0);
            double to = hidden * scroll.getVvalue() + scroll.getViewportBounds().getHeight() - cover(robot, 1);
            List<TextLines.Line> lines = TextLines.in((Parent) scroll.getContent()).lines();
            assertTrue(lines.stream().noneMatch(line -> line.top() < from - 1 && line.bottom() > from + 1
                    || line.top() < to - 1 && line.bottom() > to + 1), "from " + from + " to " + to);
            List<TextLines.Line> seen = lines.stream().filter(line -> line.top() >= from - 1 && line.bottom() <= to + 1)
                    .toList();
            assertEquals(page == 0 ? seen.get(0).top() : last, seen.get(0).top(), 1, "page " + page);
            last = seen.get(seen.size() - 1).top();
            robot.push(KeyCode.SPACE);
        }
        double there = scroll.getVvalue();
        robot.push(KeyCode.PAGE_UP).push(KeyCode.SPACE);
        assertEquals(there, scroll.getVvalue(), 0.01, "back and forth one stands where one was");
    }

    /** Every line of it, its sources too, in a window much enlarged; no heading stands alone at a page's foot. */
    @ParameterizedTest
    @ValueSource(ints = {0, 3, 5, 7})
    void whoTurnsThePagesReadsAllOfIt(int larger, FxRobot robot) {
        robot.interact(() -> {
            stage.setWidth(1366);
            stage.setHeight(768);
        });
        read(robot, CASE);
        for (int step = 0; step < larger; step++) {
            robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        }
        WaitForAsyncUtils.waitForFxEvents(20);
        ScrollPane scroll = robot.lookup(".case-reader .page-scroll").query();
        List<TextLines.Line> unread = new ArrayList<>(TextLines.in((Parent) scroll.getContent()).lines());
        List<String> alone = new ArrayList<>();
        double at = -1;
        for (int page = 0; page < 60 && scroll.getVvalue() > at && !isSeen(robot, ".question-text"); page++) {
            at = scroll.getVvalue();
            double hidden = scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
            double from = hidden * at + cover(robot, 0);
            double to = hidden * at + scroll.getViewportBounds().getHeight() - cover(robot, 1);
            List<TextLines.Line> seen = TextLines.in((Parent) scroll.getContent()).lines().stream()
                    .filter(line -> line.top() >= from - 1 && line.bottom() <= to + 1).toList();
            if (seen.get(seen.size() - 1).heading()) {
                alone.add("page " + page + " at " + to);
            }
            unread.removeAll(seen);
            robot.push(KeyCode.PAGE_DOWN);
            WaitForAsyncUtils.waitForFxEvents(4);
        }
        assertEquals(List.of(), unread);
        assertEquals(List.of(), alone);
    }

    private static double cover(FxRobot robot, int which) {
        Node cover = robot.lookup(".case-reader .reader-cover").nth(which).query();
        return cover.isVisible() ? cover.getLayoutBounds().getHeight() : 0;
    }

    @ParameterizedTest
    @EnumSource(names = {"RIGHT", "PAGE_DOWN", "SPACE", "ENTER"})
    void afterAClickEveryKeyOfAClickerGoesOn(KeyCode key, FxRobot robot) {
        read(robot, CASE);
        robot.push(KeyCode.END);
        robot.clickOn("#reader-questions");
        assertEquals("讨论题　1 / 2", place(robot));
        robot.push(key);
        assertEquals("讨论题　2 / 2", place(robot));
        robot.push(key).push(KeyCode.SPACE).push(KeyCode.ENTER);
        assertEquals("讨论题　2 / 2", place(robot), "it is the last, and nothing is closed");
    }

    @ParameterizedTest
    @EnumSource(names = {"LEFT", "PAGE_UP"})
    void theKeysGoBackFromTheLastQuestionToTheText(KeyCode key, FxRobot robot) {
        read(robot, CASE);
        robot.push(KeyCode.END);
        robot.clickOn("#reader-questions").clickOn("#question-next");
        robot.push(key);
        assertEquals("讨论题　1 / 2", place(robot));
        robot.push(KeyCode.SPACE);
        assertEquals("讨论题　2 / 2", place(robot));
        robot.push(key).push(key);
        assertFalse(isSeen(robot, ".question-text"));
        assertTrue(isSeen(robot, ".case-reader"));
    }

    @ParameterizedTest
    @EnumSource(names = {"LEFT", "RIGHT", "UP", "DOWN", "SPACE", "ENTER"})
    void noKeyOfAClickerLeadsOutOfTheText(KeyCode key, FxRobot robot) {
        read(robot, new SubjectRef(SubjectKind.CASE_STUDY, "liangkou"));
        robot.push(key).push(key).push(KeyCode.SPACE);
        assertTrue(isSeen(robot, ".case-reader"));
        assertTrue(stage.getScene().getFocusOwner().getStyleClass().contains("reader-column"));
    }

    @Test
    void aButtonReachedByTabKeepsItsKeys(FxRobot robot) {
        read(robot, CASE);
        robot.push(KeyCode.END);
        robot.clickOn("#reader-questions");
        robot.push(KeyCode.TAB);
        assertEquals("回到正文", ((Button) stage.getScene().getFocusOwner()).getText());
        robot.push(KeyCode.SPACE);
        assertFalse(isSeen(robot, ".question-text"));
        assertTrue(isSeen(robot, ".case-reader"));
    }

    @Test
    void homeAndEndGoToWhereTheTextBeginsAndEnds(FxRobot robot) {
        read(robot, new SubjectRef(SubjectKind.CASE_STUDY, "liangkou"));
        // The scroll pane that a click on the text gives the focus has the same keys.
        robot.clickOn(".reader-title");
        ScrollPane text = robot.lookup(".case-reader .page-scroll").query();
        Viewport before = map.viewportProperty().get();
        robot.push(KeyCode.END);
        assertEquals(1, text.getVvalue());
        robot.push(KeyCode.UP);
        assertTrue(text.getVvalue() < 1 && text.getVvalue() > 0.5, "a little: " + text.getVvalue());
        robot.push(KeyCode.HOME);
        assertEquals(0, text.getVvalue());
        assertEquals(before, map.viewportProperty().get(), "the map stays");
    }

    @Test
    void thePlacesOfWhatIsReadLightUpOnTheMap(FxRobot robot) {
        read(robot, CASE);
        assertEquals(List.of(CLUSTER, SubjectRef.county("419181")), map.marksProperty().get(),
                "whom it is about, and 岭东, of the first paragraph");
        assertTrue(map.told().stream().anyMatch(told -> told.startsWith("zoomTo")), map.told().toString());
        Node second = robot.lookup(".reader-paragraph").nth(1).query();
        robot.moveTo(second);
        assertTrue(second.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("read")));
    }

    @Test
    void twoStandSideBySide(FxRobot robot) {
        read(robot, CASE);
        robot.interact(() -> {
            ComboBox<?> beside = robot.lookup("#reader-beside").queryComboBox();
            assertEquals(1, beside.getItems().size());
            beside.getSelectionModel().select(0);
        });
        assertEquals(2, robot.lookup(".reader-column").queryAll().size());
        List<Double> widths = robot.lookup(".reader-column").queryAll().stream()
                .map(column -> column.getLayoutBounds().getWidth()).toList();
        assertEquals(widths.get(0), widths.get(1), 1.5);
        robot.interact(() -> stage.setWidth(1900));
        assertTrue(robot.lookup("#map").query().getLayoutBounds().getWidth() > 400, "in a wide window the map stays");
        robot.push(KeyCode.F6);
        assertEquals(List.of(SubjectRef.cluster("liangkou"), SubjectRef.county("419321")), map.marksProperty().get(),
                "of the other now");
        robot.interact(() -> robot.lookup("#reader-one").queryButton().fire());
        assertEquals(1, robot.lookup(".reader-column").queryAll().size());
    }

    /** The county itself has none, nor the prefecture. */
    @Test
    void ofAPlaceTheCaseOfItsOnlyClusterThatHasOneIsRead(FxRobot robot) {
        for (SubjectRef place : List.of(SubjectRef.county("419321"), SubjectRef.prefecture("419300"))) {
            read(robot, place);
            assertTrue(isSeen(robot, ".case-reader"), place.toString());
            assertEquals(1, robot.lookup(".reader-column").queryAll().size());
            robot.push(KeyCode.ESCAPE);
            assertFalse(isSeen(robot, ".case-reader"));
        }
    }

    @Test
    void whereThereIsNoCaseItIsSaid(FxRobot robot) {
        robot.push(KeyCode.F7);
        assertFalse(isSeen(robot, ".case-reader"));
        assertTrue(isSeen(robot, ".passing-notice"));
    }

    @Test
    void anotherActivityEndsIt(FxRobot robot) {
        read(robot, CASE);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertFalse(isSeen(robot, ".case-reader"));
        assertEquals("THEMES", shell.capture(stage).activity());
    }
}
