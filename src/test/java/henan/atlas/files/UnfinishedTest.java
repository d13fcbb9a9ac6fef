package henan.atlas.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of what is half written when its program ends. */
class UnfinishedTest {
    @TempDir
    private Path folder;
    private Path old;
    private Process other;

    @BeforeEach
    void anOldFile() throws IOException {
        old = Files.writeString(folder.resolve("a.pdf"), "old");
    }

    @AfterEach
    void end() throws InterruptedException {
        if (other != null) {
            other.destroyForcibly().waitFor();
        }
    }

    private void begin(String what) throws IOException {
        other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                HalfWritten.class.getName(), folder.toString(), what).start();
        BufferedReader said = new BufferedReader(new InputStreamReader(other.getInputStream(),
                StandardCharsets.UTF_8));
        assertEquals("half", said.readLine());
        assertEquals(2, left().size());
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** As if some time had passed. */
    private void age() throws IOException {
        for (Path path : left()) {
            Files.setLastModifiedTime(path, FileTime.from(Instant.now().minusSeconds(60)));
        }
    }

    private void writeAnother() throws IOException {
        AtomicFile.write(folder.resolve("b.pdf"), part -> Files.writeString(part, "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "folder"})
    void aProgramToldToEndTakesItAway(String what) throws Exception {
        begin(what);
        other.destroy();
        other.waitFor();
        assertEquals(List.of(old), left());
        assertEquals("old", Files.readString(old));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "folder"})
    void whatAKilledProgramLeftIsTakenAwayByTheNext(String what) throws Exception {
        begin(what);
        other.destroyForcibly().waitFor();
        assertEquals(2, left().size());
        assertEquals("old", Files.readString(old));
        age();
        writeAnother();
        assertEquals(List.of(old, folder.resolve("b.pdf")), left());
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "folder"})
    void whatIsStillBeingWrittenIsLeftToItsProgram(String what) throws Exception {
        begin(what);
        age();
        writeAnother();
        assertEquals(3, left().size());
    }

    @Test
    void whatAnEarlierVersionLeftGoesToo() throws IOException {
        Files.writeString(folder.resolve(".atlas-3f2.part"), "half");
        Files.createDirectory(folder.resolve(".atlas-3f3.part"));
        age();
        writeAnother();
        assertEquals(List.of(old, folder.resolve("b.pdf")), left());
    }

    @Test
    void aLinkStaysALinkAndWhatItLeadsToIsWritten() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), Path.of("a.pdf"));
        Path ahead = Files.createSymbolicLink(folder.resolve("ahead.pdf"), Path.of("new.pdf"));
        AtomicFile.write(link, part -> Files.writeString(part, "new"));
        AtomicFile.write(ahead, part -> Files.writeString(part, "newer"));
        assertTrue(Files.isSymbolicLink(link) && Files.isSymbolicLink(ahead));
        assertEquals("new", Files.readString(old));
        assertTrue(Files.isRegularFile(folder.resolve("new.pdf"), LinkOption.NOFOLLOW_LINKS));
        assertEquals("newer", Files.readString(ahead));
    }
}
