package henan.atlas.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptResourceTest {
    /** One in a jar, as the program's are. */
    private static final String LICENSE = "/META-INF/LICENSE.md";

    @TempDir
    private Path folder;

    private static byte[] license() throws IOException {
        try (InputStream in = Test.class.getResourceAsStream(LICENSE)) {
            return in.readAllBytes();
        }
    }

    @Test
    void isMadeOnce() throws Exception {
        KeptResource kept = new KeptResource(folder.resolve("cache/program"));
        Path file = kept.file(Test.class, LICENSE).orElseThrow();
        assertArrayEquals(license(), Files.readAllBytes(file));
        Object made = Files.readAttributes(file, "unix:ino").get("ino");
        assertEquals(Optional.of(file), kept.file(Test.class, LICENSE));
        assertEquals(made, Files.readAttributes(file, "unix:ino").get("ino"));
        // One that was cut off is made anew.
        Files.write(file, new byte[] {1});
        kept.file(Test.class, LICENSE);
        assertArrayEquals(license(), Files.readAllBytes(file));
        try (Stream<Path> all = Files.list(file.getParent())) {
            assertEquals(List.of(file), all.toList());
        }
    }

    @Test
    void nothingIsKeptWhereNothingCanBeWritten() throws Exception {
        Path taken = Files.writeString(folder.resolve("taken"), "a file");
        assertEquals(Optional.empty(), new KeptResource(taken).file(Test.class, LICENSE));
    }

    @Test
    void whatTheProgramHasNotIsAnError() {
        assertThrows(IOException.class, () -> new KeptResource(folder).file(Test.class, "/no/such"));
    }
}
