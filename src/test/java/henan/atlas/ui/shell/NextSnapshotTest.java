package henan.atlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.FakeMap;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.fixture.Renamed;
import henan.atlas.ui.ground.kit.SelectableText;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.making.compare.ComparedMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the window shows follows the atlas when that changes under it. */
@ExtendWith(ApplicationExtension.class)
class NextSnapshotTest {
    private static final SubjectRef LINGDONG = SubjectRef.cluster("lingdong");
    private static final String FORMER = "岭东市产业集聚区";
    private static final String NEW = "新岭产业集聚区";
    private final AtlasSession session = new AtlasSession(Path.of("henan.gpkg"), InventedProvince.content());
    private final FakeMap map = new FakeMap(session::snapshot);
    private final List<FakeMap> compared = new ArrayList<>();
    private Shell shell;

    @Start
    void start(Stage stage) {
        shell = InventedWindow.show(stage, InventedWindow.parts(session, map, BackgroundRunner.immediate(),
                this::another), WindowState.FIRST);
    }

    private ComparedMap another() {
        compared.add(new FakeMap(session::snapshot));
        return new ComparedMap(new Region(), compared.get(compared.size() - 1));
    }

    private void publish(FxRobot robot, AtlasSnapshot next) {
        robot.interact(() -> session.publish(next));
    }

    private static void turnTo(FxRobot robot, KeyCode digit) {
        robot.press(KeyCode.CONTROL, digit).release(digit, KeyCode.CONTROL);
    }

    private static boolean isOnScreen(Node node) {
        return node.isVisible() && (node.getParent() == null || isOnScreen(node.getParent()));
    }

    private static String words(FxRobot robot, String within) {
        return robot.lookup(within).lookup((Node n) -> isOnScreen(n)).queryAll().stream().flatMap(n ->
                n instanceof SelectableText text ? Stream.of(text.text())
                        : n instanceof Labeled labeled && labeled.getText() != null ? Stream.of(labeled.getText())
                        : n instanceof Text text ? Stream.of(text.getText()) : Stream.empty())
                .collect(Collectors.joining());
    }

    @Test
    void thePageAndTheHitsTellTheNewName(FxRobot robot) {
        robot.interact(() -> shell.navigator().go(LINGDONG));
        robot.clickOn("#search").write("岭");
        assertTrue(words(robot, ".profile-pane").contains(FORMER));
        assertTrue(words(robot, ".result-list").contains(FORMER));
        publish(robot, Renamed.cluster(session.snapshot(), "lingdong", NEW));
        assertTrue(words(robot, ".profile-pane").contains(NEW), words(robot, ".profile-pane"));
        assertFalse(words(robot, ".profile-pane .heading").contains(FORMER));
        assertTrue(words(robot, ".result-list").contains(NEW));
        assertFalse(words(robot, ".result-list").contains(FORMER));
    }

    @Test
    void facetsAreCountedAndNamedAnewByTheSameFilter(FxRobot robot) {
        robot.clickOn("#facet-419100");
        int shown = map.visible().size();
        AtlasSnapshot next = Renamed.prefecture(session.snapshot(), "419100", "新名市");
        publish(robot, next.with(RecordTypes.CLUSTER, next.clusters().stream().filter(c -> !c.id().equals("lingdong"))
                .toList()));
        assertTrue(words(robot, "#facet-419100").contains("新名市"), words(robot, "#facet-419100"));
        assertEquals(shown - 1, map.visible().size());
        assertFalse(map.visible().contains("lingdong"));
    }

    @Test
    void aReferencePanelIsWrittenAnewWhereItStood(FxRobot robot) {
        turnTo(robot, KeyCode.DIGIT5);
        robot.write("岭东");
        publish(robot, Renamed.cluster(session.snapshot(), "lingdong", NEW));
        assertTrue(words(robot, ".book-panel").contains(NEW), words(robot, ".book-panel"));
        TextField filter = robot.lookup("#book-filter").queryAs(TextField.class);
        assertEquals("岭东", filter.getText());
        assertTrue(filter.isFocused());
    }

    @Test
    void aThemeIsComposedAnewAndItsStepsAreKept(FxRobot robot) {
        turnTo(robot, KeyCode.DIGIT3);
        robot.interact(() -> robot.lookup("#theme-density").<Button>query().fire());
        publish(robot, Renamed.prefecture(session.snapshot(), "419100", "新名市"));
        assertTrue(words(robot, ".ranking").contains("新名"), words(robot, ".ranking"));
        assertEquals("各省辖市产业集聚区密度（2013年末）", map.themeProperty().get().orElseThrow().title());
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertEquals("各省辖市产业集聚区数量（2013年末）", map.themeProperty().get().orElseThrow().title());
    }

    @Test
    void aPageIsLaidOutAnew(FxRobot robot) {
        robot.interact(() -> shell.navigator().go(LINGDONG));
        turnTo(robot, KeyCode.DIGIT9);
        TextField title = robot.lookup("#page-title").queryAs(TextField.class);
        assertEquals(FORMER, title.getPromptText());
        publish(robot, Renamed.cluster(session.snapshot(), "lingdong", NEW));
        assertEquals(NEW, title.getPromptText());
        assertTrue(words(robot, "#page-area-within").contains(NEW), words(robot, "#page-area-within"));
    }

    @Test
    void aSeriesTellsHowManyPagesItNowHas(FxRobot robot) {
        turnTo(robot, KeyCode.DIGIT9);
        AtlasSnapshot next = session.snapshot().with(RecordTypes.PREFECTURE,
                session.snapshot().prefectures().subList(0, 2)).with(RecordTypes.CLUSTER,
                session.snapshot().clusters().stream().filter(c -> !c.id().equals("lingdong")).toList());
        String prefectures = pages(robot, "PREFECTURE");
        String clusters = pages(robot, "CLUSTER");
        publish(robot, next);
        assertNotEquals(clusters, pages(robot, "CLUSTER"));
        assertEquals(prefectures.replace("3", "2"), pages(robot, "PREFECTURE"));
        assertNotEquals(prefectures, pages(robot, "PREFECTURE"));
    }

    /** What the button says that makes a volume of a kind. */
    private static String pages(FxRobot robot, String kind) {
        robot.interact(() -> robot.lookup("#series-" + kind).queryAs(ToggleButton.class).fire());
        return robot.lookup("#series-make").queryButton().getText();
    }

    @Test
    void mapsSideBySideShowWhatThereNowIs(FxRobot robot) {
        turnTo(robot, KeyCode.DIGIT4);
        assertTrue(compared.get(0).visible().contains("lingdong"));
        publish(robot, session.snapshot().with(RecordTypes.CLUSTER, session.snapshot().clusters().stream()
                .filter(c -> !c.id().equals("lingdong")).toList()));
        assertEquals(session.snapshot().clusters().size(), compared.get(0).visible().size());
        assertFalse(compared.get(0).visible().contains("lingdong"));
    }
}
