package henan.atlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.ListedPlaces;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.MapContent;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapScenes;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.session.PerSnapshot;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.locationtech.jts.geom.Envelope;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What the JavaFX thread has to do for a frame of the real map: by the memory it takes, which is the same however busy
 * the machine is. Whatever is sought, placed or painted there takes many times what a frame of a picture moved takes.
 */
@ExtendWith(ApplicationExtension.class)
class RealFrameWorkTest {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final int FRAMES = 20;
    /** A prefecture with many names, and the scales it is seen at: all of it, and near. */
    private static final SubjectRef PLACE = SubjectRef.prefecture("411400");
    private static final double WHOLE = 260;
    private static final double NEAR = 70;
    /** Bytes a frame takes in which the picture is only moved, and one to which another picture comes. */
    private static final long MOVED = 200_000;
    private static final long ANOTHER = 2_000_000;

    private final Queue<Runnable> work = new ConcurrentLinkedQueue<>();
    private final Queue<Runnable> delivered = new ConcurrentLinkedQueue<>();
    private AtlasFile atlas;
    private MapModel model;
    private MapPane pane;

    @Start
    void start(Stage stage) throws Exception {
        atlas = AtlasFile.open(Path.of("target/atlas/henan.gpkg"));
        MapScenes scenes = new MapScenes(new MapContent(atlas.content(), atlas.levels(), atlas.styles()),
                new AtlasProjection(), new BundledFonts());
        model = new MapModel(new AtlasSession(Path.of("henan.gpkg"), atlas.content()),
                new PerSnapshot<>(atlas.content(), scenes, MapScenes::renewed), new AtlasProjection(),
                BackgroundRunner.over(work::add, delivered::add));
        pane = new MapPane(model);
        stage.setScene(new Scene(pane, WIDTH, HEIGHT));
        stage.show();
    }

    @AfterEach
    void close() {
        atlas.close();
    }

    /** Does what is to be done beside the JavaFX thread, there too. */
    private void draw() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private void deliver() {
        while (!delivered.isEmpty()) {
            delivered.remove().run();
        }
    }

    /** Lets the map come to rest, with all that is drawn and said of it. */
    private void settle(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents(8);
        do {
            draw();
            robot.interact(() -> {
                deliver();
                model.rest();
            });
            WaitForAsyncUtils.waitForFxEvents(8);
        } while (!work.isEmpty() || !delivered.isEmpty());
    }

    private void show(FxRobot robot, double metresPerPixel) throws Exception {
        Envelope place = new MapQuery(model.scenes()).extent(PLACE);
        robot.interact(() -> model.view().show(new Viewport(place.centre().x, place.centre().y, metresPerPixel,
                model.view().viewport().width(), model.view().viewport().height())));
        settle(robot);
    }

    /** Bytes the JavaFX thread takes for something. */
    private static long taken(FxRobot robot, Runnable act) {
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] bytes = new long[1];
        robot.interact(() -> {
            long before = memory.getCurrentThreadAllocatedBytes();
            act.run();
            bytes[0] = memory.getCurrentThreadAllocatedBytes() - before;
        });
        return bytes[0];
    }

    /** A frame of a map dragged within its picture: nothing is found out or painted anew for it. */
    @Test
    void aPictureIsOnlyMoved(FxRobot robot) throws Exception {
        for (double scale : new double[] {WHOLE, NEAR}) {
            show(robot, scale);
            long all = 0;
            for (int i = 0; i < 2 * FRAMES; i++) {
                long frame = taken(robot, () -> {
                    model.view().pan(1, 2);
                    pane.paint();
                });
                all += i < FRAMES ? 0 : frame;
            }
            assertTrue(all / FRAMES < MOVED, all / FRAMES + " bytes a frame at " + scale + " m a pixel");
        }
    }

    /** Nor beside a list of all clusters, or of all counties: their numbers come with the picture too. */
    @Test
    void besideAListAPictureIsOnlyMovedToo(FxRobot robot) throws Exception {
        List<List<SubjectRef>> lists = List.of(atlas.content().clusters().stream().map(Cluster::ref).toList(),
                atlas.content().counties().stream().map(County::ref).toList());
        for (List<SubjectRef> listed : lists) {
            Map<SubjectRef, Integer> numbers = new LinkedHashMap<>();
            listed.forEach(one -> numbers.put(one, numbers.size() + 1));
            robot.interact(() -> model.listedProperty().set(new ListedPlaces(numbers, "")));
            for (double scale : new double[] {WHOLE, NEAR}) {
                show(robot, scale);
                assertEquals(numbers, model.pictures().frameProperty().get().overlay().asked().listed().numbers());
                long all = 0;
                for (int i = 0; i < 2 * FRAMES; i++) {
                    long frame = taken(robot, () -> {
                        model.view().pan(1, 2);
                        pane.paint();
                    });
                    all += i < FRAMES ? 0 : frame;
                }
                assertTrue(all / FRAMES < MOVED, all / FRAMES + " bytes a frame at " + scale + " m a pixel");
            }
        }
    }

    /** What is laid over a picture, its names above all, is found and painted by the thread that draws it. */
    @Test
    void whatIsLaidOverAPictureComesWithIt(FxRobot robot) throws Exception {
        for (double scale : new double[] {WHOLE, NEAR}) {
            show(robot, scale);
            long most = 0;
            for (int i = 0; i < 6; i++) {
                robot.interact(() -> model.view().pan(MapAppearance.MARGIN + 40, 0));
                draw();
                long frame = taken(robot, () -> {
                    deliver();
                    pane.paint();
                });
                most = i == 0 ? 0 : Math.max(most, frame);
            }
            assertTrue(most < ANOTHER, most + " bytes for a picture at " + scale + " m a pixel");
            assertEquals(model.visibleClusters(), model.pictures().frameProperty().get().overlay().asked().clusters());
        }
    }

    /** A legend that changed while the map moves would be one more thing that moves, and the dearest of all. */
    @Test
    void theLegendWaitsForTheMapToRestAndTheMapForNoLegend(FxRobot robot) throws Exception {
        show(robot, WHOLE);
        Object legend = pane.lookup(".legend-entry");
        robot.interact(() -> {
            model.view().zoomAbout(WIDTH / 2.0, HEIGHT / 2.0, 3);
            pane.paint();
        });
        assertSame(legend, pane.lookup(".legend-entry"));
        robot.interact(model::rest);
        draw();
        long frame = taken(robot, () -> {
            deliver();
            pane.paint();
        });
        assertEquals(model.view().viewport(), model.pictures().frameProperty().get().view());
        assertSame(legend, pane.lookup(".legend-entry"), "it is asked for, and not waited for");
        assertTrue(frame < 3 * ANOTHER, frame + " bytes");
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, Node on, double x, double y) {
        return new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false,
                false, false, false, new PickResult(on, x, y));
    }

    /** A frame less to wait for, and while it is held it is drawn only where its picture does not reach. */
    @Test
    void whenTheHandLetsGoTheMapIsDrawnAtOnce(FxRobot robot) throws Exception {
        show(robot, WHOLE);
        Node surface = pane.getChildrenUnmodifiable().stream().filter(n -> n.getOnMouseDragged() != null).findFirst()
                .orElseThrow();
        robot.interact(() -> {
            surface.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, surface, 500, 400));
            surface.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, surface, 520, 410));
            surface.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, surface, 525, 412));
            assertTrue(work.isEmpty());
            surface.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, surface, 525, 412));
            assertEquals(1, work.size());
        });
    }
}
