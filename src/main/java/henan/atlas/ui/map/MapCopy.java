package henan.atlas.ui.map;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.MapExport;
import henan.atlas.page.Page;
import henan.atlas.page.SeenMap;
import henan.atlas.page.file.DrawingDetail;
import henan.atlas.page.file.DrawingFormat;
import henan.atlas.page.file.PaperSize;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.map.picture.PixelBridge;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;

/**
 * Puts the map as it is seen on the clipboard or into a file, as a picture with heading, legend, credit and mark.
 *
 * <p><b>Threading:</b> JavaFX thread; the picture is drawn by the runner.
 */
final class MapCopy {
    private static final Messages TEXT = Messages.of("map");
    /** Device pixels of the picture to a logical one: sharp in a document and on a screen of today. */
    private static final double DENSITY = 2;
    /** How long nothing is said of work under way, and how long what is said stays. */
    private static final Duration PATIENCE = Duration.millis(500);
    private static final Duration TOLD = Duration.seconds(3);

    private final BackgroundRunner runner;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final PauseTransition told = new PauseTransition(TOLD);
    /** What is to be done when what is under way is done, by its aim: of two for one aim the later counts. */
    private final Map<String, Runnable> waiting = new LinkedHashMap<>();
    private boolean busy;

    MapCopy(BackgroundRunner runner) {
        this.runner = runner;
        told.setOnFinished(e -> clear());
    }

    /** What is under way or done, to be said over the map; empty for nothing. */
    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** What went wrong; empty for nothing. */
    ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Lays out what is seen; called beside the JavaFX thread. */
    interface Seen {
        Page page(SeenMap maker) throws AtlasException;
    }

    /** Copies it, after what is under way. */
    void copy(SeenMap maker, Seen seen) {
        begin("", "copy.underway", cancelled -> picture(seen.page(maker)), this::copied);
    }

    /** Saves the same picture in a file, whole or not at all. @param file its ending names the format */
    void save(SeenMap maker, Seen seen, Path file) {
        begin(file.toString(), "save.underway", cancelled -> DrawingFormat.of(file).write(seen.page(maker),
                DrawingDetail.of(DENSITY * MapExport.DPI), file),
                names -> say(notice, TEXT.get("save.done", file.getFileName())));
    }

    /** @param aim the file it goes to, empty for the clipboard */
    private <T> void begin(String aim, String words, BackgroundRunner.Work<T> work, Consumer<T> done) {
        if (busy) {
            waiting.put(aim, () -> begin(aim, words, work, done));
            return;
        }
        busy = true;
        patience.setOnFinished(e -> {
            told.stop();
            clear();
            notice.set(TEXT.get(words));
        });
        patience.playFromStart();
        runner.run(work, done, this::failed);
    }

    private void clear() {
        notice.set("");
        failure.set("");
    }

    private static Image picture(Page page) throws AtlasException {
        PaperSize paper = page.paper();
        return PixelBridge.picture(page, new PixelBox(0, 0, paper.width() * PaperSize.PIXELS,
                paper.height() * PaperSize.PIXELS), DENSITY);
    }

    private void copied(Image picture) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(picture);
        Clipboard.getSystemClipboard().setContent(content);
        say(notice, TEXT.get("copy.done", (int) picture.getWidth(), (int) picture.getHeight()));
    }

    private void failed(Exception problem) {
        say(failure, TEXT.get("copy.failed", String.valueOf(problem.getMessage())));
    }

    private void say(ReadOnlyStringWrapper where, String words) {
        busy = false;
        patience.stop();
        clear();
        where.set(words);
        told.playFromStart();
        waiting.keySet().stream().findFirst().map(waiting::remove).ifPresent(Runnable::run);
    }
}
