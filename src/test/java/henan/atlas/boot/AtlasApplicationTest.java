package henan.atlas.boot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFileWriter;
import henan.atlas.carto.PixelPoint;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedMap;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.ui.map.MapPane;
import henan.atlas.ui.shell.KeptPicture;
import henan.atlas.ui.shell.WindowGround;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The program as a person meets it, over the invented province. */
class AtlasApplicationTest {
    @TempDir
    Path folder;

    private final AtlasSnapshot content = InventedProvince.content();
    private final FxRobot robot = new FxRobot();
    private Path atlas;
    private Path state;
    private AtlasApplication application;
    private Stage stage;

    @BeforeEach
    void start() throws Exception {
        atlas = folder.resolve("图集 一.gpkg");
        state = folder.resolve("state.properties");
        AtlasFileWriter.write(atlas, content, InventedProvince.boundaries(), Map.of("book", InventedMap.bookStyle()));
        stage = FxToolkit.registerPrimaryStage();
        launch(atlas);
        await(() -> application.window().map(w -> w.map().hasPicture()).orElse(false));
    }

    private void launch(Path file) throws Exception {
        application = (AtlasApplication) FxToolkit.setupApplication(AtlasApplication.class, "--atlas=" + file,
                "--state=" + state);
    }

    @AfterEach
    void stop() throws Exception {
        Application running = application;
        FxToolkit.cleanupApplication(running);
        // The program fills the screen; the stage is that of the tests after it too.
        robot.interact(() -> stage.setMaximized(false));
        FxToolkit.cleanupStages();
    }

    private static void await(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> condition.getAsBoolean());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private OpenAtlas window() {
        return application.window().orElseThrow();
    }

    private SubjectRef selection() {
        return window().map().marksProperty().get().stream().findFirst().orElse(null);
    }

    private boolean showsText(String text) {
        return robot.lookup((Node n) -> n.isVisible()
                && (n instanceof Labeled l && l.getText() != null && l.getText().contains(text)
                || n instanceof Text t && t.getText().contains(text))).tryQuery().isPresent();
    }

    /** Where a cluster's drop stands on the screen. */
    private Point2D onScreen(Cluster cluster) {
        MapPane pane = robot.lookup(".map-pane").queryAs(MapPane.class);
        PixelPoint at = window().map().pixelOf(cluster.ref()).orElseThrow();
        return pane.localToScreen(at.x(), at.y() - 9);
    }

    private Cluster cluster(String name) {
        return content.clusters().stream().filter(c -> c.name().contains(name)).findFirst().orElseThrow();
    }

    @Test
    void startsWithTheMapAndTheProvincesPage() {
        assertTrue(stage.isShowing());
        assertTrue(showsText("产业类别"));
        assertTrue(window().map().scaleText().getValue().contains("1∶"));
    }

    @Test
    void aClickOnAClusterOpensItsProfile() throws Exception {
        Cluster cluster = cluster("岭东");
        robot.clickOn(onScreen(cluster));
        await(() -> cluster.ref().equals(selection()));
        await(() -> showsText(cluster.name()));
        assertTrue(showsText(content.index().leading(cluster).get(0).name()));
    }

    @Test
    void whatIsTypedIsFoundAndEnterOpensIt() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("lingdong");
        await(() -> showsText("岭东"));
        robot.push(KeyCode.ENTER);
        await(() -> selection() != null);
        assertTrue(selection().toString().contains("lingdong")
                || content.counties().stream().anyMatch(c -> c.ref().equals(selection()) && c.name().contains("岭东")));
    }

    @Test
    void aFacetHidesTheOtherClusters() throws Exception {
        int all = window().map().visibleClusters().size();
        robot.clickOn((Node) robot.lookup((Node n) -> n instanceof Labeled l && "装备制造".equals(l.getText()))
                .query());
        await(() -> window().map().visibleClusters().size() < all);
        assertFalse(window().map().visibleClusters().isEmpty());
        content.clusters().forEach(c -> assertEquals(content.index().industryClasses(c).contains("equipment"),
                window().map().visibleClusters().contains(c.id()), c.name()));
    }

    @Test
    void theKeyboardZoomsAndComesHome() throws Exception {
        String home = window().map().scaleText().getValue();
        robot.clickOn(robot.lookup(".map-pane").queryAs(MapPane.class));
        robot.push(KeyCode.EQUALS);
        await(() -> !window().map().scaleText().getValue().equals(home));
        robot.push(KeyCode.HOME);
        await(() -> window().map().scaleText().getValue().equals(home));
    }

    @Test
    void aFileThatIsNoAtlasIsRefusedInASentence() throws Exception {
        Path broken = Files.writeString(folder.resolve("不是图集.gpkg"), "这不是图集");
        FxToolkit.cleanupApplication(application);
        launch(broken);
        await(() -> showsText("图集没有打开"));
        assertFalse(application.window().isPresent());
        assertNotNull(stage.getScene());
        assertEquals("这不是图集", Files.readString(broken));
    }

    @Test
    void ofAFileWithRecordsThatCannotBeUsedTheRestIsShownAndThatIsSaid() throws Exception {
        Path broken = Files.copy(atlas, folder.resolve("broken.gpkg"));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + broken);
             Statement sql = connection.createStatement()) {
            sql.execute("UPDATE cluster_unit SET unit_code = 'nowhere' WHERE fid = 1");
        }
        FxToolkit.cleanupApplication(application);
        launch(broken);
        await(() -> showsText("图集文件不完整"));
        assertTrue(showsText("“nowhere”在 county 里没有"));
        assertEquals(content.clusters().size() - 1, window().session().snapshot().clusters().size());
    }

    @Test
    void viewAndSelectionAreRemembered() throws Exception {
        String home = window().map().scaleText().getValue();
        robot.interact(() -> window().map().zoomTo(List.of(cluster("岭东").ref())));
        robot.interact(() -> window().map().choose(cluster("岭东").ref()));
        await(() -> window().map().isAtRest());
        String zoomed = window().map().scaleText().getValue();
        assertNotEquals(home, zoomed);
        robot.interact(() -> application.remember());
        assertTrue(Files.size(state) > 0);
        FxToolkit.cleanupApplication(application);
        launch(atlas);
        await(() -> application.window().map(w -> w.map().hasPicture()).orElse(false));
        assertEquals(cluster("岭东").ref(), selection());
        assertEquals(zoomed, window().map().scaleText().getValue());
    }

    /** Closes the window once it has a picture to leave: title and legend come a frame after the map. */
    private void leave() throws Exception {
        boolean[] left = new boolean[1];
        await(() -> {
            robot.interact(() -> left[0] = application.leave());
            return left[0];
        });
    }

    @Test
    void thePictureKeptOfAWindowIsTheOneTheNextDraws() throws Exception {
        Cluster chosen = content.clusters().get(0);
        robot.interact(() -> {
            stage.setMaximized(false);
            stage.setWidth(1400);
            stage.setHeight(900);
            window().map().choose(SubjectRef.cluster(chosen.id()));
            window().map().zoomIn();
        });
        KeptPicture.Size inside = new KeptPicture.Size(stage.getScene().getWidth(), stage.getScene().getHeight());
        leave();
        FxToolkit.cleanupApplication(application);
        KeptPicture kept = new LastPicture(state).load(atlas).orElseThrow();
        assertEquals(inside, kept.window());
        robot.interact(() -> stage.hide());
        new LastPicture(state).readAhead(atlas);
        robot.interact(() -> {
            List<String> done = new ArrayList<>();
            new LastPicture(state).layOver(new WindowGround(new Region()), atlas, () -> done.add("laid"));
            assertEquals(List.of("laid"), done, "read before there was a window, it is in the first frame");
        });

        launch(atlas);
        leave();
        FxToolkit.cleanupApplication(application);
        KeptPicture next = new LastPicture(state).load(atlas).orElseThrow();
        assertEquals(kept.window(), next.window());
        assertEquals(kept.place(), next.place());
        assertArrayEquals(kept.pixels().array(), next.pixels().array());

        Files.writeString(state, Files.readString(state) + "\n");
        assertTrue(new LastPicture(state).load(atlas).isEmpty(), "what is remembered is another");
    }

    @Test
    void ofTwoAtlasesOpenedInHasteTheLastAppearsAndTheFormerIsClosed() throws Exception {
        OpenAtlas former = window();
        Path second = Files.copy(atlas, folder.resolve("二.gpkg"));
        Path third = Files.copy(atlas, folder.resolve("三.gpkg"));
        robot.interact(() -> {
            application.open(second);
            application.open(third);
        });
        await(() -> window().file().path().equals(third) && window().map().isAtRest());
        await(() -> isClosed(former));
        assertFalse(isClosed(window()));
        assertFalse(showsText("没有做成") || showsText("没有画成"));
    }

    private static boolean isClosed(OpenAtlas atlas) {
        try {
            atlas.file().tolerances();
            return false;
        } catch (IllegalStateException closed) {
            return true;
        } catch (AtlasException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anAtlasThatCannotBeOpenedLeavesTheOpenOneOpen() throws Exception {
        OpenAtlas former = window();
        robot.interact(() -> application.open(folder.resolve("没有.gpkg")));
        await(() -> showsText("没有.gpkg"));
        assertEquals(former, window());
        assertFalse(isClosed(former));
    }

    @Test
    void aFaultOfTheProgramIsSaidOverTheWindowAndKeptInAFile() throws Exception {
        Path log = folder.resolve("problem.log");
        robot.interact(() -> Thread.currentThread().getUncaughtExceptionHandler()
                .uncaughtException(Thread.currentThread(), new IllegalStateException("a fault for trial")));
        await(() -> showsText("程序里出了差错"));
        assertTrue(showsText(log.toString()));
        assertTrue(Files.readString(log).contains("a fault for trial"));
        assertTrue(window().map().hasPicture());
    }

    @Test
    void aFaultElsewhereIsSaidTheSame() throws Exception {
        Thread thread = new Thread(() -> {
            throw new IllegalStateException("a fault elsewhere");
        });
        thread.start();
        await(() -> showsText("程序里出了差错"));
        assertTrue(Files.readString(folder.resolve("problem.log")).contains("a fault elsewhere"));
    }
}
