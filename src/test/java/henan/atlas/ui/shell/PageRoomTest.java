package henan.atlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.MapState;
import henan.atlas.carto.MapView;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.FakeMap;
import henan.atlas.page.PageChoice;
import henan.atlas.page.PageSettings;
import henan.atlas.page.file.PaperSize;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.Node;
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
        robot.clickOn("#map").push(KeyCode.CONTROL, KeyCode.DIGIT9);
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
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT9);
        robot.interact(() -> shell.navigator().go(SubjectRef.cluster("lingdong")));
        assertEquals("岭东市产业集聚区", title(robot));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals("河南省产业集聚区分布", title(robot));
    }

    @Test
    void whatWasChosenIsRememberedEvenWhereItWasNotLookedAt(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT9);
        robot.clickOn("#paper-A3").push(KeyCode.CONTROL, KeyCode.DIGIT1);
        PageSettings pages = PageSettings.read(shell.capture(stage).activities().get("PAGES"));
        assertEquals(PageChoice.FIRST.withPaper(PaperSize.A3), pages.page());
    }

    @Test
    void severalMapsArePickedOneByOne(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT9);
        robot.clickOn("#template-SEVERAL");
        assertEquals(2, maps().size());
        robot.clickOn("#page-map-add").clickOn("#page-map-add");
        assertEquals(4, maps().size());
        assertEquals(4, maps().stream().distinct().count());
        assertTrue(robot.lookup("#page-map-add").query().isDisabled());
        assertTrue(robot.lookup("#part-INSET").query().isDisabled());
        List<MapState> before = maps();
        robot.clickOn("#page-map-remove-1");
        assertEquals(List.of(before.get(0), before.get(2), before.get(3)), maps());
        robot.interact(() -> shell.navigator().go(SubjectRef.prefecture("419300")));
        assertTrue(maps().stream().allMatch(m -> m.view().equals(
                new MapView.OfArea(SubjectRef.prefecture("419300"), OptionalDouble.empty()))));
        robot.clickOn("#template-PREFECTURE").clickOn("#template-SEVERAL");
        assertEquals(3, maps().size());
    }

    private List<MapState> maps() {
        return PageSettings.read(shell.capture(stage).activities().get("PAGES")).page().maps();
    }

    @Test
    void clustersLookedAtAreThoseOfThePageAndItsChipsTakeThemBack(FxRobot robot) {
        robot.clickOn("#facet-equipment");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT9);
        assertEquals("装备制造产业集聚区分布", title(robot));
        assertTrue(chip(robot).isVisible());
        robot.interact(() -> shell.navigator().go(SubjectRef.prefecture("419100")));
        assertEquals("丰禾市·装备制造产业集聚区分布", title(robot));
        robot.clickOn("#template-THEME");
        assertTrue(robot.from(robot.lookup(".page-asked").<Node>query()).lookup(".filter-chip").queryAll().stream()
                .noneMatch(Node::isVisible), "no cluster stands on it");
        robot.clickOn("#template-PREFECTURE");
        PageSettings pages = PageSettings.read(shell.capture(stage).activities().get("PAGES"));
        assertEquals(ClusterFilter.ALL, pages.page().map().filter(), "it is the window's, not the page's");
        robot.clickOn(chip(robot));
        assertEquals("丰禾市产业集聚区分布", title(robot));
        assertEquals(ClusterFilter.ALL, shell.navigator().filter());
        assertFalse(robot.lookup(".page-asked").query().isVisible());
    }

    private static Node chip(FxRobot robot) {
        return robot.from(robot.lookup(".page-asked").<Node>query()).lookup(".filter-chip").query();
    }

    @Test
    void theThemeWorkedOnLastIsOnOffer(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.clickOn("#theme-density").push(KeyCode.CONTROL, KeyCode.DIGIT9);
        robot.clickOn("#template-THEME");
        assertTrue(title(robot).contains("密度"), title(robot));
    }
}
