package henan.atlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.domain.SubjectRef;
import henan.atlas.ui.ground.nav.ReadingPlace;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Time and the thread that writes pass when the test says so. */
class WindowStateKeeperTest {
    @TempDir
    private Path folder;
    private final Queue<Runnable> later = new ArrayDeque<>();
    private final Queue<Runnable> writing = new ArrayDeque<>();
    private WindowState now = at("first");
    private int looks;

    private WindowStateKeeper keeper() {
        return new WindowStateKeeper(file(), WindowState.FIRST, () -> {
            looks++;
            return now;
        }, later::add, BackgroundRunner.over(writing::add, Runnable::run));
    }

    private WindowStateFile file() {
        return new WindowStateFile(folder.resolve(WindowStateFile.NAME));
    }

    private static WindowState at(String cluster) {
        WindowState first = WindowState.FIRST;
        return new WindowState(first.place(), first.panels(), first.scale(), first.map(), Optional.empty(),
                SubjectRef.cluster(cluster), ReadingPlace.NONE, first.near(),
                WindowState.Reading.NONE, "", Map.of());
    }

    private static void pass(Queue<Runnable> waiting) {
        for (int i = waiting.size(); i > 0; i--) {
            waiting.remove().run();
        }
    }

    @Test
    void whatOneDoesIsKeptThoughTheWindowIsNeverClosed() {
        keeper().touched();
        assertEquals(WindowState.FIRST, file().load(), "not at once");
        pass(later);
        assertEquals(WindowState.FIRST, file().load(), "not on the JavaFX thread");
        pass(writing);
        assertEquals(now, file().load());
    }

    @Test
    void ofManyChangesWhatHasBecomeOfThemIsWrittenOnce() {
        WindowStateKeeper keeper = keeper();
        for (int i = 0; i < 100; i++) {
            now = at("cluster-" + i);
            keeper.touched();
        }
        assertEquals(1, later.size());
        pass(later);
        assertEquals(1, writing.size());
        pass(later);
        assertEquals(2, looks, "what was begun may have ended later");
        assertEquals(0, later.size(), "nobody does anything");
        assertEquals(1, writing.size(), "nothing has changed since");
        pass(writing);
        assertEquals(at("cluster-99"), file().load());
    }

    @Test
    void aStateWrittenLateDoesNotReplaceTheLast() {
        WindowStateKeeper keeper = keeper();
        keeper.touched();
        pass(later);
        now = at("last");
        keeper.keep();
        assertEquals(at("last"), file().load(), "at once");
        pass(writing);
        assertEquals(at("last"), file().load());
    }
}
