package henan.atlas.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputStampTest {
    @TempDir
    Path folder;
    private Path inputs;
    private Path made;
    private Path program;

    @BeforeEach
    void make() throws IOException {
        inputs = Files.createDirectories(folder.resolve("inputs"));
        made = Files.writeString(folder.resolve("made"), "made");
        program = Files.writeString(folder.resolve("A.class"), "a");
        write("clusters.csv", "a");
        stamp().putOn(made);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(inputs.resolve(file).getParent());
        Files.writeString(inputs.resolve(file), text);
    }

    private InputStamp stamp() throws IOException {
        return InputStamp.of(List.of(inputs), List.of(program));
    }

    @Test
    void whatIsUnchangedIsFresh() throws IOException {
        assertTrue(stamp().isOn(made));
        assertEquals(stamp(), stamp());
    }

    @ParameterizedTest
    @ValueSource(strings = {"clusters.csv", "style/book.yaml", "atlasfile/schema.sql", "text/boot.properties",
        "own/any.shp", "own/lines/any.geojson", "rivers-gshhg.txt"})
    void whatTheAtlasIsMadeFromCounts(String file) throws IOException {
        write(file, "b");
        assertFalse(stamp().isOn(made));
    }

    /** A folder of lines may lie elsewhere. */
    @Test
    void whatALinkLeadsToCounts() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createDirectories(inputs.resolve("own"));
        Files.createSymbolicLink(inputs.resolve("own/lines"), elsewhere);
        stamp().putOn(made);
        Files.writeString(elsewhere.resolve("roads.geojson"), "{}");
        assertFalse(stamp().isOn(made));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ui/shell/Shell.class", "ui/base.css", "fonts/a.ttf"})
    void whatOnlyUsesTheAtlasDoesNot(String file) throws IOException {
        write(file, "b");
        assertTrue(stamp().isOn(made));
    }

    @Test
    void whatMakesItCounts() throws IOException {
        Files.writeString(program, "b");
        assertFalse(stamp().isOn(made));
    }

    @Test
    void aDamagedAtlasIsMadeAnew() throws IOException {
        Files.writeString(made, "mode");
        assertFalse(stamp().isOn(made));
        Files.delete(made);
        assertFalse(stamp().isOn(made));
    }
}
