package henan.atlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.FakeMap;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.fixture.Published;
import henan.atlas.fixture.Renamed;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.making.compare.ComparedMap;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * The next snapshot where what is made of it comes later: the JavaFX thread makes nothing of it and waits for nobody.
 */
@ExtendWith(ApplicationExtension.class)
class LateSnapshotTest {
    private static final String SERIES = "虚构税收";
    private static final AtlasSnapshot BARE = InventedProvince.content();
    private static final AtlasSnapshot TOLD = Published.series(BARE, SERIES, "2012");

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final AtlasSession session = new AtlasSession(Path.of("henan.gpkg"), TOLD);
    private final List<FakeMap> compared = new ArrayList<>();
    private boolean putOff;
    private Shell shell;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        open(WindowState.FIRST);
    }

    private void open(WindowState state) {
        BackgroundRunner runner = BackgroundRunner.over(work -> {
            if (putOff) {
                waiting.add(work);
            } else {
                work.run();
            }
        }, Runnable::run);
        shell = InventedWindow.show(stage, InventedWindow.parts(session, new FakeMap(), runner, this::another), state);
    }

    private ComparedMap another() {
        compared.add(new FakeMap());
        return new ComparedMap(new Region(), compared.get(compared.size() - 1));
    }

    private void publish(FxRobot robot, AtlasSnapshot next) {
        robot.interact(() -> {
            putOff = true;
            session.publish(next);
        });
    }

    private void catchUp(FxRobot robot) {
        robot.interact(() -> {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        });
    }

    private static void turnTo(FxRobot robot, KeyCode digit) {
        robot.press(KeyCode.CONTROL, digit).release(digit, KeyCode.CONTROL);
    }

    private static boolean lists(FxRobot robot) {
        return robot.lookup((Node n) -> ("theme-series:" + SERIES + "/亿元").equals(n.getId())).tryQuery().isPresent();
    }

    private static String title(FxRobot robot) {
        return robot.lookup("#page-title").queryAs(TextField.class).getPromptText();
    }

    private static String area(FxRobot robot) {
        return robot.lookup("#page-area-within").lookup((Node n) -> n instanceof Labeled).<Labeled>queryAll().stream()
                .map(Labeled::getText).collect(Collectors.joining());
    }

    private static ComboBox<Object> firstChoice(FxRobot robot) {
        return robot.lookup(".compare-head > .combo-box").<ComboBox<Object>>queryAll().iterator().next();
    }

    @Test
    void aPageTellsTheThemeWorkedOnLastAsItNowIs(FxRobot robot) {
        turnTo(robot, KeyCode.DIGIT3);
        robot.interact(() -> robot.lookup((Node n) -> ("theme-series:" + SERIES + "/亿元").equals(n.getId()))
                .<Button>query().fire());
        turnTo(robot, KeyCode.DIGIT9);
        robot.clickOn("#template-THEME");
        assertTrue(title(robot).contains(SERIES), title(robot));
        publish(robot, BARE);
        catchUp(robot);
        assertFalse(title(robot).contains(SERIES), title(robot));
        assertFalse(title(robot).isEmpty());
    }

    @Test
    void theListOfThemesIsTakenFromTheNextOnceThatIsMade(FxRobot robot) {
        turnTo(robot, KeyCode.DIGIT3);
        publish(robot, BARE);
        assertTrue(lists(robot));
        catchUp(robot);
        assertFalse(lists(robot));
    }

    @Test
    void mapsSideBySideOfferTheNextOnceThatIsMade(FxRobot robot) {
        turnTo(robot, KeyCode.DIGIT4);
        int offered = firstChoice(robot).getItems().size();
        publish(robot, BARE);
        assertEquals(offered, firstChoice(robot).getItems().size());
        catchUp(robot);
        assertEquals(offered - 1, firstChoice(robot).getItems().size());
    }

    @Test
    void pagesAreOfTheNextOnceThatIsMade(FxRobot robot) {
        robot.interact(() -> shell.navigator().go(SubjectRef.cluster("lingdong")));
        turnTo(robot, KeyCode.DIGIT9);
        publish(robot, Renamed.cluster(TOLD, "lingdong", "新岭产业集聚区"));
        assertTrue(area(robot).contains("岭东市产业集聚区"), area(robot));
        catchUp(robot);
        assertTrue(area(robot).contains("新岭产业集聚区"), area(robot));
        assertEquals("新岭产业集聚区", title(robot));
    }

    @Test
    void aMapOfAThemeStaysThatWhenNewFiguresMakeAnotherPeriodItsUsualOne(FxRobot robot) {
        turnTo(robot, KeyCode.DIGIT4);
        robot.interact(() -> {
            ComboBox<Object> box = firstChoice(robot);
            box.setValue(box.getItems().stream().filter(c -> c.toString().contains(SERIES)).findFirst().orElseThrow());
        });
        WindowState before = shell.capture(stage);
        publish(robot, Published.series(BARE, SERIES, "2012", "2013"));
        catchUp(robot);
        assertTrue(firstChoice(robot).getValue().toString().contains(SERIES), firstChoice(robot).getValue().toString());
        // What is looked at stays: nobody asked for other figures. That there are some, the periods beside it tell.
        assertEquals("各省辖市" + SERIES + "（2012年）", compared.get(0).themeProperty().get().orElseThrow().title());
        ComboBox<String> periods = robot.lookup("#compare-period").<ComboBox<String>>queryAll().iterator().next();
        assertTrue(periods.isVisible() && periods.getItems().containsAll(List.of("2012", "2013")),
                periods.getItems().toString());
        putOff = false;
        robot.interact(() -> open(before));
        assertTrue(firstChoice(robot).getValue().toString().contains(SERIES), "at the next start too");
    }
}
