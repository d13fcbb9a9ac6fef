package henan.atlas.ingest.content;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.text.Glyphs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tables in which mistakes can be planted: the atlas's own places, and a few rows of its other tables as they once
 * were, so that editing the tables changes no test.
 */
public final class PlantedTables {
    /** Stands in for the bundled faces, which know no character of the planes above the first. */
    private static final Glyphs FIRST_PLANE = Character::isBmpCodePoint;

    private static final Path ROWS = Path.of("src/test/resources/henan/atlas/ingest/content/tables");

    private final Path folder;

    /** @param folder where the copy is made */
    public PlantedTables(Path folder) throws IOException {
        this.folder = folder;
        copy(RealTables.MAPS, folder.resolve("maps"));
        copy(ROWS, folder.resolve("data"));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    /** Replaces a text, which must be there, wherever it stands. */
    public void replace(String name, String right, String wrong) throws IOException {
        String text = Files.readString(file(name));
        String planted = text.replace(right, wrong);
        assertNotEquals(text, planted, () -> name + " no longer holds " + right);
        Files.writeString(file(name), planted);
    }

    public AtlasSnapshot read() throws ContentException {
        return ContentReader.read(file("maps"), file("data"), (code, near) -> RealTables.INSIDE, FIRST_PLANE);
    }

    /** What reading complains of. */
    public List<String> problems() {
        return assertThrows(ContentException.class, this::read).problems();
    }
}
