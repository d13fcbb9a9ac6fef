package henan.atlas.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    void ofVersionsThatAreOldNoneStays() throws Exception {
        Path old = Files.writeString(folder.resolve("17-abc-LICENSE.md"), "old");
        Path other = Files.writeString(folder.resolve("17-abc-other.md"), "of another name");
        Path late = Files.writeString(folder.resolve("18-abd-LICENSE.md"), "of a version in use");
        for (Path file : List.of(old, other)) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(40))));
        }
        Path kept = new KeptResource(folder).file(Test.class, LICENSE).orElseThrow();
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(Set.of(kept, other, late), all.collect(Collectors.toSet()));
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
