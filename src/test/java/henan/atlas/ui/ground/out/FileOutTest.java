package henan.atlas.ui.ground.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.page.file.OutputFile;
import henan.atlas.ui.ground.session.Notifier;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files let out, told, given up. */
class FileOutTest {
    @TempDir
    private Path folder;
    private final List<String> said = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final LastFolder last = new LastFolder();
    private FileOut out;

    @BeforeEach
    void make() {
        Notifier notifier = new Notifier();
        notifier.setWindow(said::add);
        out = new FileOut(BackgroundRunner.over(waiting::add, Runnable::run), notifier, last);
    }

    private static FileOut.Wanted wanted(FileOut.Writing writing) {
        return new FileOut.Wanted("", "a", "", ".txt", writing, files -> "THERE " + files.size());
    }

    private String words() {
        return out.stateProperty().get().words();
    }

    @Test
    void whatIsWrittenIsToldAndItsFolderRemembered() {
        out.write(folder.resolve("a.txt"), wanted((target, cancelled) -> List.of(target, target)));
        assertTrue(words().contains("a.txt") && out.stateProperty().get().canStop(), words());
        out.forget();
        assertTrue(out.stateProperty().get().underway(), "it goes on");
        waiting.remove().run();
        assertEquals("THERE 2", words());
        assertEquals(Optional.of(folder), last.get());
        out.forget();
        assertEquals("", words());
    }

    @Test
    void oneThatIsGivenUpSaysSoOnceItHasCometoAnEnd() {
        out.write(folder.resolve("a.txt"), wanted((target, cancelled) -> cancelled.getAsBoolean() ? List.of()
                : List.of(target)));
        out.stop();
        assertTrue(out.stateProperty().get().underway());
        assertFalse(out.stateProperty().get().canStop());
        out.write(folder.resolve("b.txt"), wanted((target, cancelled) -> List.of(target)));
        assertEquals(1, waiting.size());
        assertEquals(List.of("上一个文件还没有写完"), said);
        waiting.remove().run();
        assertEquals("已取消，没有写入文件", words());
        out.write(folder.resolve("b.txt"), wanted((target, cancelled) -> cancelled.getAsBoolean() ? List.of()
                : List.of(target)));
        waiting.remove().run();
        assertEquals("THERE 1", words(), "the next is not given up with it");
    }

    /** What the system says only in its own words is said in ours, with where and what to do. */
    @Test
    void whatStandsInTheWayIsSaidWithItsPathAndARemedy() {
        failing("No space left on device", folder.resolve("a.txt"), "空间");
        failing("The process cannot access the file because it is being used by another process",
                folder.resolve("a.txt"), "打开");
        failing("", folder.resolve("gone").resolve("a.txt"), "请先建好");
        assertEquals(List.of(), List.of(folder.toFile().list()));
        assertEquals("", words());
    }

    private void failing(String reason, Path target, String remedy) {
        said.clear();
        out.write(target, wanted((file, cancelled) -> OutputFile.write(file, stream -> {
            stream.write(1);
            throw new IOException(reason);
        })));
        waiting.remove().run();
        assertEquals(1, said.size());
        assertTrue(said.get(0).contains(target.getParent().toString()) && said.get(0).contains(remedy), said::toString);
    }

    @Test
    void aNameWithoutItsEndingIsGivenItAndNeverThatOfAFileThereIs() throws Exception {
        assertEquals(Path.of("a.xlsx"), FileOut.named(Path.of("a"), ".xlsx"));
        assertEquals(Path.of("a.XLSX"), FileOut.named(Path.of("a.XLSX"), ".xlsx"));
        assertEquals(Path.of("a.xlsx.gpkg"), FileOut.named(Path.of("a.xlsx"), ".gpkg"));
        Files.createFile(folder.resolve("a.xlsx"));
        assertEquals(folder.resolve("a 2.xlsx"), FileOut.named(folder.resolve("a"), ".xlsx"));
    }
}
