package henan.atlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.PixelPoint;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.County;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.Merged;
import henan.atlas.render.HitIndex;
import henan.atlas.ui.ground.nav.SelectionSet;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.map.picture.LivePicture;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class LivePictureTest {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 700;
    private static final int TODAY = 0x1D4F8F;
    private final FxRobot robot = new FxRobot();
    private final Queue<Runnable> work = new ArrayDeque<>();
    private MapModel model;
    private LivePicture picture;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() throws Exception {
        model = OpenedMap.over(OpenedMap.session(),
                BackgroundRunner.over(work::add, Runnable::run));
        model.filterProperty().set(ClusterFilter.among(Set.of()));
        picture = new LivePicture(model.scenes(), model::outline);
        robot.interact(() -> {
            model.resize(WIDTH, HEIGHT, 1);
            while (!work.isEmpty()) {
                work.remove().run();
            }
            picture.paint(model.shown().orElseThrow());
        });
    }

    private int pixel(int x, int y) {
        return picture.getImage().getPixelReader().getArgb(x, y);
    }

    @Test
    void atRestTheWindowShowsThePicturePixelByPixel() {
        var drawn = model.pictures().frameProperty().get().picture().image();
        for (int y = 0; y < HEIGHT; y += 7) {
            for (int x = 0; x < WIDTH; x += 7) {
                assertEquals(drawn.getRGB(x + MapAppearance.MARGIN, y + MapAppearance.MARGIN), pixel(x, y),
                        x + ", " + y);
            }
        }
    }

    @Test
    void pixelsLetGoOfAreTheSameWhenItIsPaintedAgain() {
        int[] before = all();
        robot.interact(() -> {
            picture.release();
            assertNull(picture.getImage());
            assertFalse(picture.isVisible(), "or JavaFX would go on holding them");
            picture.paint(model.shown().orElseThrow());
        });
        assertTrue(picture.isVisible());
        assertArrayEquals(before, all());
    }

    @Test
    void draggedFarTheBackdropContinuesThePicture() {
        int province = pixel(WIDTH / 2, HEIGHT / 2) & 0xffffff;
        robot.interact(() -> {
            model.view().zoomAbout(WIDTH / 2.0, HEIGHT / 2.0, 6);
            model.view().pan(WIDTH * 0.8, 0);
            picture.paint(model.shown().orElseThrow());
        });
        assertNotEquals(0xffffff, province);
        for (int y = 0; y < HEIGHT; y += 5) {
            for (int x = 0; x < WIDTH; x += 5) {
                assertEquals(0xff, pixel(x, y) >>> 24, "every pixel is opaque");
                assertFalse(isBlank(x, y), "no blank edge at " + x + ", " + y);
            }
        }
    }

    /**
     * Whether it is white at a point near the frame, or all about one: what is white in a symbol, drawn larger, is not
     * as wide as that.
     */
    private boolean isBlank(int x, int y) {
        int reach = 25;
        if (x < reach || y < reach || x >= WIDTH - reach || y >= HEIGHT - reach) {
            return pixel(x, y) == 0xffffffff;
        }
        return pixel(x, y) == 0xffffffff && pixel(Math.max(0, x - reach), y) == 0xffffffff
                && pixel(Math.min(WIDTH - 1, x + reach), y) == 0xffffffff
                && pixel(x, Math.max(0, y - reach)) == 0xffffffff
                && pixel(x, Math.min(HEIGHT - 1, y + reach)) == 0xffffffff;
    }

    @Test
    void whatIsPointedOutIsOutlinedAndThePictureItselfStaysAsItIs() {
        SubjectRef prefecture = model.content().prefectures().get(0).ref();
        int[] before = all();
        int drawn = model.pictures().frameProperty().get().picture().image().hashCode();
        robot.interact(() -> {
            model.highlightProperty().set(prefecture);
            picture.paint(model.shown().orElseThrow());
        });
        int changed = 0;
        int[] after = all();
        for (int i = 0; i < after.length; i++) {
            changed += after[i] == before[i] ? 0 : 1;
        }
        assertTrue(changed > 500, changed + " pixels");
        assertTrue(work.isEmpty());
        assertEquals(drawn, model.pictures().frameProperty().get().picture().image().hashCode());
        robot.interact(() -> {
            model.highlightProperty().set(null);
            picture.paint(model.shown().orElseThrow());
        });
        org.junit.jupiter.api.Assertions.assertArrayEquals(before, all());
    }

    @Test
    void aSelectedClusterIsShownThoughTheFacetsHideIt() {
        SubjectRef cluster = model.content().clusters().get(0).ref();
        int[] before = all();
        robot.interact(() -> {
            model.highlightProperty().set(cluster);
            picture.paint(model.shown().orElseThrow());
        });
        PixelPoint at = model.pixelOf(cluster).orElseThrow();
        int x = (int) Math.round(at.x());
        int y = (int) Math.round(at.y()) - 8;
        assertNotEquals(before[y * WIDTH + x], pixel(x, y));
    }

    private int[] selected(SubjectRef... subjects) {
        robot.interact(() -> {
            model.marksProperty().set(List.of(subjects));
            picture.paint(model.shown().orElseThrow());
        });
        return all();
    }

    /** What is selected together is marked over the same picture: the county on other ground, the drop ringed. */
    @Test
    void whatIsSelectedTogetherIsMarkedOverThePicture() {
        Cluster cluster = model.content().index().cluster("lingdong").orElseThrow();
        SelectionSet selection = new SelectionSet();
        model.setSelection(selection);
        robot.interact(() -> model.filterProperty().set(ClusterFilter.ALL));
        int[] before = selected();
        long red = Arrays.stream(before).filter(LivePictureTest::isSelectionColor).count();
        Object frame = model.pictures().frameProperty().get();
        work.clear();
        selection.add(List.of(cluster.ref()));
        int[] after = selected();
        assertTrue(differing(before, after) > 1000, differing(before, after) + " pixels");
        PixelPoint at = model.pixelOf(cluster.ref()).orElseThrow();
        int ringed = 0;
        for (int y = (int) at.y() - 40; y < at.y(); y++) {
            for (int x = (int) at.x() - 20; x < at.x() + 20; x++) {
                int here = y * WIDTH + x;
                ringed += isSelectionColor(after[here]) && !isSelectionColor(before[here]) ? 1 : 0;
            }
        }
        assertTrue(ringed > 20, "the ring: " + ringed);
        assertTrue(Arrays.stream(after).filter(LivePictureTest::isSelectionColor).count() > red + 100, "the outline");
        assertTrue(work.isEmpty() && frame == model.pictures().frameProperty().get(), "no picture is drawn for it");
        selection.takeBack();
        assertArrayEquals(before, selected());
    }

    private static boolean isSelectionColor(int argb) {
        return (argb >> 16 & 0xff) > 170 && (argb >> 8 & 0xff) < 80 && (argb & 0xff) < 90;
    }

    private static long differing(int[] one, int[] other) {
        return IntStream.range(0, one.length).filter(i -> one[i] != other[i]).count();
    }

    /** Else the county of the cluster, of paler ground, would look like a hole in the city. */
    @Test
    void aClusterWithinASelectedUnitHasTheGroundOfThat() {
        Cluster cluster = model.content().index().cluster("lingdong").orElseThrow();
        SubjectRef prefecture = SubjectRef.prefecture(cluster.prefectureCode());
        SubjectRef county = SubjectRef.county(cluster.countyCodes().get(0));
        long area = differing(selected(), selected(county));
        assertTrue(area > 2000, area + " pixels");
        for (SubjectRef unit : List.of(prefecture, county)) {
            long more = differing(selected(unit), selected(cluster.ref(), unit));
            assertTrue(more < area / 3, unit + ": " + more + " of " + area);
        }
        assertTrue(differing(selected(cluster.ref()), selected(county)) > area / 2, "by itself it has less of it");
    }

    private int[] all() {
        int[] pixels = new int[WIDTH * HEIGHT];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = pixel(i % WIDTH, i / WIDTH);
        }
        return pixels;
    }

    private long today() {
        return IntStream.range(0, HEIGHT).mapToLong(y -> IntStream.range(0, WIDTH)
                .filter(x -> (pixel(x, y) & 0xFFFFFF) == TODAY).count()).sum();
    }

    /** Two counties that have become one: their common border is no border of today. */
    @Test
    void whatIsSelectedIsOutlinedAsItIsTodayToo() throws Exception {
        model = OpenedMap.over(new AtlasSession(Path.of("invented.gpkg"), Merged.content(County.Outline.AS_WAS)),
                BackgroundRunner.over(work::add, Runnable::run));
        robot.interact(() -> {
            model.resize(WIDTH, HEIGHT, 1);
            while (!work.isEmpty()) {
                work.remove().run();
            }
            model.marksProperty().set(List.of(SubjectRef.county("419202")));
            picture.paint(model.shown().orElseThrow());
        });
        assertEquals(0, today());
        robot.interact(() -> {
            model.todayShownProperty().set(true);
            picture.paint(model.shown().orElseThrow());
        });
        assertTrue(today() > 60, today() + " pixels");
        HitIndex hits = model.pictures().frameProperty().get().hits();
        List<SubjectRef> both = List.of(SubjectRef.county("419202"), SubjectRef.county("419222"));
        double together = around(hits.outline(both));
        double apart = both.stream().mapToDouble(each -> around(hits.outline(each))).sum();
        assertTrue(together < 0.9 * apart, together + " of " + apart);
        robot.interact(() -> {
            model.marksProperty().set(List.of(SubjectRef.county("419321")));
            picture.paint(model.shown().orElseThrow());
        });
        assertEquals(0, today(), "a county that has not changed");
    }

    private static double around(float[][] rings) {
        double length = 0;
        for (float[] ring : rings) {
            for (int i = 2; i < ring.length; i += 2) {
                length += Math.hypot(ring[i] - ring[i - 2], ring[i + 1] - ring[i - 1]);
            }
        }
        return length;
    }
}
