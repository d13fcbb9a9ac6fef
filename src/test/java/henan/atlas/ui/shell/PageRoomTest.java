package henan.atlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.FakeMap;
import henan.atlas.page.PageChoice;
import henan.atlas.page.PageSettings;
import henan.atlas.page.file.PaperSize;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PageRoomTest {
    private final FakeMap map = new FakeMap();
    private Shell shell;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        shell = InventedWindow.show(stage, map);
    }

    private static String title(FxRobot robot) {
        return robot.lookup("#page-title").queryAs(TextField.class).getPromptText();
    }

    @Test
    void thePageTakesTheMapsPlaceAndTheRightSidesRoomAndGivesThemBack(FxRobot robot) {
        robot.clickOn("#map").push(KeyCode.CONTROL, KeyCode.DIGIT8);
        assertEquals("template-PROVINCE", stage.getScene().getFocusOwner().getId());
        assertFalse(robot.lookup("#map").query().isVisible());
        assertFalse(robot.lookup(".right-side").query().isVisible());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertTrue(robot.lookup("#map").query().isVisible());
        assertTrue(robot.lookup(".right-side").query().isVisible());
        assertFalse(robot.lookup(".page-workspace").query().isVisible());
    }

    @Test
    void thePageFollowsWhereOneGoesAlsoBack(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        robot.interact(() -> shell.navigator().go(SubjectRef.cluster("lingdong")));
        assertEquals("岭东市产业集聚区", title(robot));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals("河南省产业集聚区分布", title(robot));
    }

    @Test
    void whatWasChosenIsRememberedEvenWhereItWasNotLookedAt(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        robot.clickOn("#paper-A3").push(KeyCode.CONTROL, KeyCode.DIGIT1);
        PageSettings pages = PageSettings.read(shell.capture(stage).activities().get("PAGES"));
        assertEquals(PageChoice.FIRST.withPaper(PaperSize.A3), pages.page());
    }

    @Test
    void theThemeWorkedOnLastIsOnOffer(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.clickOn("#theme-density").push(KeyCode.CONTROL, KeyCode.DIGIT8);
        robot.clickOn("#template-THEME");
        assertTrue(title(robot).contains("密度"), title(robot));
    }
}
