package henan.atlas.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import henan.atlas.atlasfile.AtlasFileWriter;
import henan.atlas.domain.AtlasException;
import henan.atlas.fixture.InventedMap;
import henan.atlas.fixture.InventedProvince;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
    @TempDir
    private Path folder;

    @Test
    void itDoesWhatCommandsDo() throws Exception {
        Path atlas = folder.resolve("henan.gpkg");
        AtlasFileWriter.write(atlas, InventedProvince.content(), InventedProvince.boundaries(),
                InventedMap.content().styles());
        Path made = folder.resolve("made");
        Rehearsal.run(atlas, made);
        try (Stream<Path> files = Files.list(made)) {
            assertEquals(List.of("map.png", "page.pdf", "page.png", "page.svg", "theme.pdf", "volume"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    /** An archive of half the classes would be kept for good. */
    @Test
    void itFailsWhenOneOfThemFails() {
        assertThrows(AtlasException.class, () -> Rehearsal.run(folder.resolve("none.gpkg"), folder.resolve("made")));
    }
}
