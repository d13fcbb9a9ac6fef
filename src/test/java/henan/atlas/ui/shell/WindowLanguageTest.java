package henan.atlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.fixture.FakeMap;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.text.Language;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The language changes without a restart: the views built anew over the same atlas speak the other one. */
@ExtendWith(ApplicationExtension.class)
class WindowLanguageTest {
    private static final List<String> ROOMS = List.of("ui", "profile", "thematic", "themepanel", "pagepanel", "compare",
            "report", "page");
    /** Words that are also words of the records. */
    private static final Set<String> DATA = Set.of("县", "集聚区", "企业", "产业集聚区", "产业集聚区数量", "个",
            "主导产业未载");

    private final FakeMap map = new FakeMap();
    private final AtlasSession session = new AtlasSession(Path.of("henan.gpkg"), InventedProvince.content());
    private ShellParts parts;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        open();
    }

    private void open() {
        parts = InventedWindow.parts(session, map, BackgroundRunner.immediate(), InventedWindow::another);
        InventedWindow.show(stage, parts, WindowState.FIRST);
    }

    @AfterEach
    void chineseAgain() {
        Language.CHINESE.speak();
    }

    @Test
    void everyActivityOfTheWindowBuiltAnewIsEnglish(FxRobot robot) {
        assertTrue(texts(robot).contains("浏览"), texts(robot).toString());
        Language.ENGLISH.speak();
        robot.interact(this::open);
        assertTrue(texts(robot).contains("Browse"), texts(robot).toString());
        Set<String> chinese = chineseOfTheBundles();
        for (KeyCode digit : List.of(KeyCode.DIGIT1, KeyCode.DIGIT3, KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7,
                KeyCode.DIGIT8, KeyCode.DIGIT9)) {
            robot.push(KeyCode.CONTROL, digit);
            assertEquals(List.of(), texts(robot).stream().filter(chinese::contains).toList(), digit.toString());
        }
        Language.CHINESE.speak();
        robot.interact(this::open);
        assertTrue(texts(robot).contains("浏览"), texts(robot).toString());
    }

    @Test
    void theBarsStayInsideANarrowWindowInEitherLanguage(FxRobot robot) {
        for (Language language : Language.values()) {
            language.speak();
            robot.interact(this::open);
            for (int width : new int[] {1600, 1366, 1024, 960, 700}) {
                robot.interact(() -> assertBarInside(width, language + " at " + width));
            }
        }
    }

    /** The contents alone are made narrow: a stage once resized keeps its size for the tests that get it next. */
    private void assertBarInside(int width, String where) {
        Parent root = stage.getScene().getRoot();
        root.resize(width, 700);
        root.layout();
        assertInside(root.lookup(".header-bar"), width, where);
    }

    /** Everything seen in a bar stands within a width, one beside the other. */
    private static void assertInside(Node bar, double width, String where) {
        double right = 0;
        for (Node part : ((Parent) bar).getChildrenUnmodifiable()) {
            Bounds seen = part.localToScene(part.getLayoutBounds());
            if (part.isVisible() && seen.getWidth() > 0 && !part.getClass().equals(Region.class)) {
                assertTrue(seen.getMinX() >= right - 1, where + ": " + part);
                right = seen.getMaxX();
            }
        }
        assertTrue(right > 0 && right <= width, where + ": " + right);
    }

    private static Collection<String> texts(FxRobot robot) {
        return robot.lookup((Node n) -> n instanceof Labeled || n instanceof Text).queryAll().stream()
                .map(n -> n instanceof Labeled l ? l.getText() : ((Text) n).getText())
                .filter(t -> t != null && !t.isBlank()).map(String::strip)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whole texts of the Chinese bundles that hold a Chinese character and stand otherwise in English. */
    private static Set<String> chineseOfTheBundles() {
        return ROOMS.stream().map(room -> ResourceBundle.getBundle("henan.atlas.text." + room, Locale.ROOT))
                .flatMap(WindowLanguageTest::values).filter(t -> t.codePoints().anyMatch(Character::isIdeographic))
                .filter(t -> !DATA.contains(t)).collect(Collectors.toSet());
    }

    private static Stream<String> values(ResourceBundle bundle) {
        return bundle.keySet().stream().map(bundle::getString).map(String::strip);
    }
}
