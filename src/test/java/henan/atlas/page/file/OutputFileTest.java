package henan.atlas.page.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.AtlasException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputFileTest {
    @TempDir
    private Path folder;

    /** What the system says of the file beside the place is said of the place, in our words. */
    @ParameterizedTest
    @CsvSource({"No space left on device, 磁盘已满", "Disk quota exceeded, 磁盘已满", "磁盘空间不足。, 磁盘已满",
        "File too large, 文件太大", "Read-only file system, 只读", "The media is write protected., 只读",
        "The process cannot access the file because it is being used by another process., 正被别的程序打开",
        "另一个程序正在使用此文件，进程无法访问。, 正被别的程序打开", "File name too long, 文件名太长", "Operation not permitted, 没有权限",
        "Input/output error, Input/output error"})
    void whatTheSystemSaysIsSaidInWords(String system, String said) throws IOException {
        Path old = Files.writeString(folder.resolve("old.pdf"), "old");
        for (IOException cause : List.of(new IOException(system),
                new FileSystemException(folder.resolve(".atlas-1.part").toString(), null, system))) {
            AtlasException told = assertThrows(AtlasException.class, () -> OutputFile.write(old, out -> {
                out.write(new byte[9]);
                throw cause;
            }));
            assertTrue(told.getMessage().contains(said) && told.getMessage().contains("old.pdf")
                    && !told.getMessage().contains(".part"), told.getMessage());
        }
        assertEquals("old", Files.readString(old));
        assertEquals(List.of(old), left());
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void linksThatLeadNowhereAreTold() throws IOException {
        Path round = folder.resolve("a.pdf");
        Files.createSymbolicLink(round, Path.of("b.pdf"));
        Files.createSymbolicLink(folder.resolve("b.pdf"), Path.of("a.pdf"));
        assertTrue(refused(round).contains("绕成一圈"), refused(round));
        Path away = Files.createSymbolicLink(folder.resolve("c.pdf"), Path.of("没有/c.pdf"));
        assertTrue(refused(away).contains("没有 不存在"), refused(away));
        assertEquals(3, left().size());
    }

    private static String refused(Path target) {
        return assertThrows(AtlasException.class, () -> OutputFile.write(target, out -> true)).getMessage();
    }

    /** A reader that has the file open keeps what it began to read. */
    @Test
    void aFileOpenElsewhereIsReplacedAndReadToItsEndThere() throws Exception {
        Path old = Files.writeString(folder.resolve("old.txt"), "old");
        try (InputStream reader = Files.newInputStream(old)) {
            assertEquals('o', reader.read());
            OutputFile.write(old, out -> {
                out.write("new".getBytes(StandardCharsets.UTF_8));
                return true;
            });
            assertEquals("ld", new String(reader.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertEquals("new", Files.readString(old));
    }

    @Test
    void ofTwoAtOnceOneIsThereWhole() throws Exception {
        Path target = folder.resolve("both.txt");
        CountDownLatch both = new CountDownLatch(2);
        IntStream.range(0, 2).mapToObj(i -> new Thread(() -> write(target, both, i))).map(t -> {
            t.start();
            return t;
        }).toList().forEach(OutputFileTest::join);
        assertTrue(List.of("0".repeat(100_000), "1".repeat(100_000)).contains(Files.readString(target)));
        assertEquals(List.of(target), left());
    }

    private static void write(Path target, CountDownLatch both, int which) {
        try {
            OutputFile.write(target, out -> {
                both.countDown();
                try {
                    both.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                for (int i = 0; i < 100_000; i++) {
                    out.write('0' + which);
                }
                return true;
            });
        } catch (AtlasException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
