package henan.atlas.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path folder;

    @Test
    void theOldFileStandsUntilTheNewOneIsWhole() throws IOException {
        Path target = Files.writeString(folder.resolve("a.txt"), "old");
        int written = AtomicFile.write(target, part -> {
            Files.writeString(part, "new");
            assertEquals("old", Files.readString(target));
            return 3;
        });
        assertEquals(3, written);
        assertEquals("new", Files.readString(target));
        assertEquals(List.of(target), left());
    }

    @Test
    void whatFailsLeavesNothingBehind() throws IOException {
        Path target = folder.resolve("a.txt");
        assertThrows(IllegalStateException.class, () -> AtomicFile.write(target, part -> {
            Files.writeString(part, "half");
            throw new IllegalStateException();
        }));
        assertEquals(List.of(), left());
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
