package henan.atlas.ui.ground.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SelectableTextTest {
    private final List<String> opened = new ArrayList<>();
    private SelectableText first;
    private SelectableText second;
    private Scene scene;

    @Start
    void start(Stage stage) {
        AtlasStylesheets.loadFaces();
        first = new SelectableText("reading").add("制冷产业有").link("整机企业", () -> opened.add("firm")).add("和配套。")
                .citation(1, "出处", () -> opened.add("source"));
        second = new SelectableText("reading").add("另一段。");
        scene = new Scene(new VBox(20, first, second), 400, 200);
        AtlasStylesheets.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static Point2D at(SelectableText text, double share) {
        Bounds bounds = text.localToScreen(text.getBoundsInLocal());
        return new Point2D(bounds.getMinX() + share * bounds.getWidth(), bounds.getCenterY());
    }

    private void selectAllByMouse(FxRobot robot, SelectableText text) {
        robot.moveTo(at(text, 0.001)).press(MouseButton.PRIMARY).moveTo(at(text, 0.6)).moveTo(at(text, 0.999))
                .release(MouseButton.PRIMARY);
    }

    private static String clipboard(FxRobot robot) {
        List<String> content = new ArrayList<>();
        robot.interact(() -> content.add(Clipboard.getSystemClipboard().getString()));
        return content.get(0);
    }

    @Test
    void draggingSelectsAcrossLinksAndCtrlCCopiesTheWordsWithoutCitationNumbers(FxRobot robot) {
        selectAllByMouse(robot, first);
        assertEquals("制冷产业有整机企业和配套。", first.selectedText());
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        assertEquals("制冷产业有整机企业和配套。", clipboard(robot));
        assertEquals(List.of(), opened);
    }

    @Test
    void whatPaintsASelectionIsThereOnceThereIsOne(FxRobot robot) {
        assertTrue(first.getChildren().stream().noneMatch(Path.class::isInstance));
        robot.interact(first::selectAll);
        assertTrue(first.getChildren().get(0) instanceof Path, "below the words");
    }

    @Test
    void clickOnALinkOpensItAndSelectsNothing(FxRobot robot) {
        robot.clickOn("整机企业");
        assertEquals(List.of("firm"), opened);
        assertEquals("", first.selectedText());
    }

    @Test
    void clickOnACitationOpensItsSource(FxRobot robot) {
        robot.clickOn("[1]");
        assertEquals(List.of("source"), opened);
    }

    @Test
    void aTermLeadsToItsMeaningAndIsCopiedAsAWord(FxRobot robot) {
        SelectableText paragraph = new SelectableText();
        robot.interact(() -> {
            paragraph.add("").add("讲").term("产城互动", "产业与城镇相互支撑", () -> opened.add("term")).add("。");
            ((Pane) first.getParent()).getChildren().add(paragraph);
        });
        assertEquals("讲产城互动。", paragraph.text());
        robot.clickOn("产城互动");
        assertEquals(List.of("term"), opened);
        assertFalse(robot.from(paragraph).lookup(".dotted-lines").queryAs(Path.class).getElements().isEmpty());
    }

    @Test
    void selectionInOneParagraphEndsThatInAnother(FxRobot robot) {
        selectAllByMouse(robot, first);
        robot.moveTo(at(second, 0.001)).press(MouseButton.PRIMARY).moveTo(at(second, 0.1))
                .release(MouseButton.PRIMARY);
        assertEquals("", first.selectedText());
        assertEquals(false, second.selectedText().isEmpty());
    }

    @Test
    void controlASelectsAllThatStandsTogether(FxRobot robot) {
        robot.clickOn(second).press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        assertEquals("制冷产业有整机企业和配套。", first.selectedText());
        assertEquals("另一段。", second.selectedText());
    }

    @Test
    void contextMenuCopies(FxRobot robot) {
        selectAllByMouse(robot, second);
        Point2D place = at(second, 0.05);
        robot.interact(() -> Event.fireEvent(second, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5,
                place.getX(), place.getY(), false, null)));
        robot.clickOn("复制");
        assertEquals("另一段。", clipboard(robot));
    }

    private void drag(FxRobot robot, Point2D from, Point2D to) {
        robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(from.midpoint(to)).moveTo(to)
                .release(MouseButton.PRIMARY);
    }

    @Test
    void draggingGoesOnInOtherParagraphsUpAndDownAndCopiesThemAsLines(FxRobot robot) {
        drag(robot, at(first, 0.001), at(second, 0.999));
        assertEquals("另一段。", second.selectedText());
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        assertEquals("制冷产业有整机企业和配套。\n另一段。", clipboard(robot));
        drag(robot, at(second, 0.999), at(first, 0.001));
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        assertEquals("制冷产业有整机企业和配套。\n另一段。", clipboard(robot));
        drag(robot, at(second, 0.999), at(second, 0.001));
        assertEquals("", first.selectedText());
        robot.type(KeyCode.ESCAPE);
        assertEquals("", second.selectedText());
    }

    @Test
    void controlATwiceSelectsAllAndWithSourcesTheyFollowBelow(FxRobot robot) {
        robot.clickOn(second).press(KeyCode.CONTROL).type(KeyCode.A, KeyCode.A).release(KeyCode.CONTROL);
        menu(robot, first);
        robot.clickOn("复制，附出处");
        assertFalse(robot.lookup("已复制").queryAll().isEmpty(), "it is said");
        assertEquals("制冷产业有整机企业和配套。[1]\n另一段。\n[1] 出处", clipboard(robot));
    }

    @Test
    void whatStandsSideBySideIsARowOfATableWithItsSourcesInTheLastColumn(FxRobot robot) {
        SelectableText value = new SelectableText().add("30<40家");
        robot.interact(() -> {
            ((Pane) first.getParent()).getChildren().add(new HBox(20, second, value));
        });
        robot.clickOn(at(first, 0.95)).press(KeyCode.CONTROL).type(KeyCode.A, KeyCode.A).release(KeyCode.CONTROL);
        menu(robot, value);
        robot.clickOn("复制为表格");
        assertEquals("制冷产业有整机企业和配套。\t\t出处\n另一段。\t30<40家\t", clipboard(robot));
        robot.interact(() -> assertEquals("<table><tr><td>制冷产业有整机企业和配套。</td><td></td><td>出处</td></tr>"
                + "<tr><td>另一段。</td><td>30&lt;40家</td><td></td></tr></table>",
                Clipboard.getSystemClipboard().getHtml()));
    }

    private static void menu(FxRobot robot, SelectableText text) {
        Point2D place = at(text, 0.05);
        robot.interact(() -> Event.fireEvent(text, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5,
                place.getX(), place.getY(), false, null)));
    }

    @Test
    void whereNothingIsSelectedNothingToBeCopiedIsOffered(FxRobot robot) {
        menu(robot, first);
        assertTrue(robot.lookup("全选").tryQuery().isPresent());
        assertFalse(robot.lookup("复制").tryQuery().isPresent());
    }

    @Test
    void aNumberAndItsUnitStandOnOneLineHoweverNarrow(FxRobot robot) {
        String words = "高新区以北约30千米";
        for (int width = 70; width < 140; width += 3) {
            SelectableText text = new SelectableText("row-value").unbroken().add(words);
            assertOnOneLine(robot, text, width, "约", "米");
            assertEquals(words, text.text());
            robot.interact(text::selectAll);
            assertEquals(words, text.selectedText());
        }
    }

    @Test
    void aYearInBracketsStandsOnOneLine(FxRobot robot) {
        for (int width = 220; width < 330; width += 5) {
            assertOnOneLine(robot, new SelectableText("theme-title").unbroken().add("各省辖市产业集聚区数量（2013年末）"),
                    width, "（", "）");
        }
    }

    private void assertOnOneLine(FxRobot robot, SelectableText text, int width, String first, String last) {
        robot.interact(() -> {
            text.setMaxWidth(width);
            scene.setRoot(new VBox(text));
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            String words = ((Text) text.lookup(".text")).getText();
            assertEquals(top(text, words.indexOf(first)), top(text, words.indexOf(last)), 0.1, "" + width);
        });
    }

    /** Where the line of a letter begins, in pixels. */
    private static double top(SelectableText text, int letter) {
        return new Path(text.rangeShape(letter, letter + 1)).getLayoutBounds().getMinY();
    }
}
