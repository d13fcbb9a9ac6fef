package henan.atlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.MapPurpose;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.SeenMap;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class MapCopyTest {
    @TempDir
    Path folder;

    private final Queue<Runnable> work = new ArrayDeque<>();

    private MapModel map() throws Exception {
        MapModel model = OpenedMap.over(OpenedMap.session(), BackgroundRunner.over(work::add, Runnable::run));
        model.resize(600, 400, 1);
        finish();
        return model;
    }

    private void finish() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private static Image copied() {
        return Clipboard.getSystemClipboard().getImage();
    }

    @Test
    void theMapIsOnTheClipboardTwiceAsDenseAndThatIsSaid(FxRobot robot) {
        robot.interact(() -> {
            try {
                MapModel model = map();
                Clipboard.getSystemClipboard().setContent(new ClipboardContent());
                model.copyPicture();
                assertEquals("", model.copy().noticeProperty().get());
                finish();
                assertTrue(copied().getWidth() > 2 * 600 && copied().getHeight() > 2 * 400, "as large as the map");
                assertTrue(model.copy().noticeProperty().get().startsWith("地图已拷贝"));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Whatever is laid out later, beside the JavaFX thread, is what was seen. */
    @Test
    void theHeadingIsOfTheMomentOfThePicture(FxRobot robot) {
        robot.interact(() -> {
            try {
                MapModel model = map();
                MapCopy.Seen[] laidOut = new MapCopy.Seen[1];
                SeenMap[] maker = new SeenMap[1];
                model.picture((made, seen) -> {
                    maker[0] = made;
                    laidOut[0] = seen;
                });
                String before = laidOut[0].page(maker[0]).title();
                model.filterProperty().set(ClusterFilter.among(Set.of("laoting")));
                model.marksProperty().set(List.of(SubjectRef.prefecture("419100")));
                assertEquals(before, laidOut[0].page(maker[0]).title());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** On a picture there are no buttons. */
    @Test
    void whatIsAskedOfTheClustersStandsInWordsBelowTheTitle(FxRobot robot) {
        robot.interact(() -> {
            try {
                MapModel model = map();
                model.filterProperty().set(ClusterFilter.ofIndustry("food").withGrades(Set.of(Confidence.A)));
                Path file = folder.resolve("asked.svg");
                model.savePicture(file);
                finish();
                String drawing = Files.readString(file);
                assertTrue(drawing.contains("筛选：产业类别为食品加工，可信度为A"), "what is asked");
                assertFalse(drawing.contains("适合所选"), "a button");
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void whatIsAskedForWhileAnotherIsUnderWayIsDoneAfterIt(FxRobot robot) {
        robot.interact(() -> {
            try {
                MapModel model = map();
                Path first = folder.resolve("first.png");
                Path second = folder.resolve("second.png");
                Clipboard.getSystemClipboard().setContent(new ClipboardContent());
                model.savePicture(first);
                model.savePicture(second);
                model.copyPicture();
                model.copyPicture();
                assertEquals(1, work.size(), "one at a time");
                finish();
                assertTrue(Files.exists(first) && Files.exists(second));
                assertTrue(copied().getWidth() > 2 * 600);
                assertTrue(model.copy().noticeProperty().get().startsWith("地图已拷贝"));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void theSamePictureIsSavedWholeAndAFailureIsNoGoodNews(FxRobot robot) {
        robot.interact(() -> {
            try {
                MapModel model = map();
                Path file = folder.resolve(model.pictureName() + ".png");
                model.savePicture(file);
                finish();
                BufferedImage saved = ImageIO.read(file.toFile());
                assertTrue(saved.getWidth() > 2 * 600 && saved.getHeight() > 2 * 400, "as large as the map");
                assertTrue(model.copy().noticeProperty().get().contains("河南省产业集聚区分布.png"));
                assertEquals("", model.copy().failureProperty().get());
                model.savePicture(folder.resolve("none/a.png"));
                finish();
                assertEquals("", model.copy().noticeProperty().get());
                assertTrue(model.copy().failureProperty().get().contains("none"));
                assertEquals(Path.of("a.png"), PictureFile.named(Path.of("a")));
                assertEquals(Path.of("a.png"), PictureFile.named(Path.of("a.png")));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void onlyBeforeARoomLettersGrowWithTheWindow(FxRobot robot) {
        robot.interact(() -> {
            try {
                MapModel model = map();
                model.setWindowHeight(1080);
                assertEquals(0, model.leastType());
                model.purposeProperty().set(MapPurpose.PRESENTATION);
                for (double height : new double[] {768, 1080, 2160}) {
                    model.setWindowHeight(height);
                    assertTrue(model.leastType() >= 0.022 * height && model.leastType() < 0.022 * height + 0.6,
                            model.leastType() + " at " + height);
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
