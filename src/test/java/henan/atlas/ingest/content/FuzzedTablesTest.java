package henan.atlas.ingest.content;

import henan.atlas.fixture.Fuzz;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in a table or a case, it is records or told in sentences. */
class FuzzedTablesTest {
    @TempDir
    private Path folder;

    @Test
    void ofTablesAndCases() throws Exception {
        PlantedTables tables = new PlantedTables(folder);
        Path cases = Files.createDirectories(tables.file("data/cases"));
        try (InputStream in = getClass().getResourceAsStream("/henan/atlas/fixture/cases/lingdong.md")) {
            Files.copy(in, cases.resolve("lingdong.md"));
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.filter(Files::isRegularFile).sorted().toList();
        }
        Fuzz.tries(12, fuzz -> {
            // Cases are the richer in forms.
            Path file = fuzz.below(3) == 0 ? cases.resolve("lingdong.md") : fuzz.one(all);
            byte[] sound = Files.readAllBytes(file);
            try {
                spoil(file, sound, fuzz);
                tables.read();
            } catch (ContentException told) {
                told.getMessage();
            } finally {
                Files.write(file, sound);
            }
        });
    }

    private static void spoil(Path file, byte[] sound, Fuzz fuzz) throws IOException {
        if (fuzz.below(6) == 0) {
            Files.write(file, fuzz.bytes(sound));
        } else {
            // Half a surrogate becomes a question mark.
            Files.write(file, fuzz.text(new String(sound, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        }
    }
}
