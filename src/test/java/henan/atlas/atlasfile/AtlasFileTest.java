package henan.atlas.atlasfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.BoundarySet;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Adjacency;
import henan.atlas.domain.AtlasException;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes into an atlas file comes out again, wherever the file lies. */
class AtlasFileTest {
    private static final AtlasSnapshot CONTENT = InventedProvince.content();
    private static final BoundarySet BOUNDARIES = InventedProvince.boundaries();
    private static final Map<String, String> STYLES = Map.of("legend.yaml", "seat: ring\n", "空", "");

    @TempDir
    private static Path folder;
    private static Path file;

    @BeforeAll
    static void write() throws Exception {
        file = folder.resolve("atlas.gpkg");
        AtlasFileWriter.write(file, CONTENT, BOUNDARIES, STYLES);
    }

    @Test
    void contentComesBackAsItWas() throws Exception {
        try (AtlasFile atlas = AtlasFile.open(file)) {
            assertEquals(CONTENT, atlas.content());
            assertEquals(STYLES, atlas.styles());
            assertEquals(BOUNDARIES.report(), atlas.database().query("SELECT value FROM atlas_meta WHERE key = ?",
                    row -> row.text(1), Schema.BOUNDARY_REPORT_KEY).stream().flatMap(String::lines).toList());
            assertEquals(file, atlas.path());
        }
    }

    /** As the plan of the invented coverage shows it; what meets in a corner only is not beside. */
    @Test
    void whatDoesNotPassTheLastLookReplacesNothing() throws Exception {
        Path target = Files.writeString(folder.resolve("there.gpkg"), "sound");
        AtlasException refused = new AtlasException(Messages.of("atlasfile").message("check.style"));
        assertSame(refused, assertThrows(AtlasException.class, () -> AtlasFileWriter.write(target, CONTENT, BOUNDARIES,
                STYLES, Map.of(), part -> {
                    assertTrue(part.toFile().length() > 0);
                    throw refused;
                })));
        assertEquals("sound", Files.readString(target));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.filter(f -> f.getFileName().toString().endsWith(".part")).toList());
        }
    }

    @Test
    void whatLiesBesideACountyIsKnown() throws Exception {
        try (AtlasFile atlas = AtlasFile.open(file)) {
            Adjacency beside = atlas.adjacency();
            assertEquals(List.of("419101", "419181", "419202", "419381"), beside.beside("419302"));
            assertEquals(List.of("419101", "419181", "519100"), beside.beside("419121"), "and beyond the border");
            assertEquals(9, beside.byCode().keySet().stream().filter(code -> code.startsWith("419")).count());
            assertEquals(List.of(), beside.beside("419999"));
        }
    }

    @Test
    void displayLevelsComeBackPointForPoint() throws Exception {
        try (AtlasFile atlas = AtlasFile.open(file)) {
            assertArrayEquals(new double[] {0, 2500}, atlas.tolerances());
            for (int i = 0; i < 2; i++) {
                DisplayLevel expected = BOUNDARIES.levels().get(i);
                DisplayLevel actual = atlas.displayLevel(i);
                assertEquals(expected.toleranceMetres(), actual.toleranceMetres());
                assertEquals(expected.layers().keySet(), actual.layers().keySet());
                expected.layers().forEach((layer, shapes) -> assertSameShapes(shapes, actual.layers().get(layer)));
            }
            assertThrows(IndexOutOfBoundsException.class, () -> atlas.displayLevel(2));
            assertThrows(IndexOutOfBoundsException.class, () -> atlas.displayLevel(-1));
        }
    }

    private static void assertSameShapes(List<DisplayLevel.Shape> expected, List<DisplayLevel.Shape> actual) {
        assertEquals(expected.stream().map(DisplayLevel.Shape::code).toList(),
                actual.stream().map(DisplayLevel.Shape::code).toList());
        for (int i = 0; i < expected.size(); i++) {
            assertArrayEquals(expected.get(i).parts(), actual.get(i).parts());
        }
    }

    @Test
    void sameContentGivesTheSameBytes() throws Exception {
        Path again = folder.resolve("again.gpkg");
        AtlasFileWriter.write(again, InventedProvince.content(), InventedProvince.boundaries(), STYLES);
        assertEquals(-1, Files.mismatch(file, again));
    }

    @Test
    void writingReplacesAnOlderFileAndLeavesNothingBeside() throws Exception {
        Path place = Files.createDirectory(folder.resolve("replaced"));
        Path target = Files.writeString(place.resolve("atlas.gpkg"), "old");
        AtlasFileWriter.write(target, CONTENT, BOUNDARIES, STYLES);
        assertEquals(-1, Files.mismatch(file, target));
        assertEquals(List.of(target), filesIn(place));
    }

    @Test
    void pathsWithSpacesChineseAndSignsAreOpened() throws Exception {
        for (String name : List.of("图 集 一", "50%25", "a#b", "a?b=c&mode=rwc", "é")) {
            Path place = Files.createDirectories(folder.resolve(name));
            Path copy = Files.copy(file, place.resolve(name + ".gpkg"));
            try (AtlasFile atlas = AtlasFile.open(copy)) {
                assertEquals(CONTENT.clusters(), atlas.content().clusters());
                assertEquals(List.of(copy), filesIn(place));
            }
        }
    }

    @Test
    void aReadOnlyFileInAReadOnlyFolderIsOpenedByTwoAtOnce() throws Exception {
        Path place = Files.createDirectory(folder.resolve("locked"));
        Path copy = Files.copy(file, place.resolve("atlas.gpkg"));
        assertTrue(copy.toFile().setReadOnly());
        assertTrue(place.toFile().setWritable(false));
        try (AtlasFile one = AtlasFile.open(copy); AtlasFile other = AtlasFile.open(copy)) {
            assertEquals(one.content(), other.content());
            assertEquals(List.of(copy), filesIn(place));
        } finally {
            assertTrue(place.toFile().setWritable(true));
        }
        assertEquals(-1, Files.mismatch(file, copy));
    }

    @Test
    void aFileAGisLeftInWriteAheadModeIsReadWithoutWritingBesideIt() throws Exception {
        Path place = Files.createDirectory(folder.resolve("wal"));
        Path copy = Files.copy(file, place.resolve("atlas.gpkg"));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
             Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
        }
        byte[] before = Files.readAllBytes(copy);
        assertEquals(2, before[18], "the header says write-ahead mode");
        try (AtlasFile atlas = AtlasFile.open(copy)) {
            assertEquals(CONTENT, atlas.content());
            assertEquals(List.of(copy), filesIn(place));
        }
        assertArrayEquals(before, Files.readAllBytes(copy));
    }

    @Test
    void severalThreadsMayAskAtOnce() throws Exception {
        try (AtlasFile atlas = AtlasFile.open(file)) {
            List<CompletableFuture<Integer>> answers = Stream.of(0, 1, 0, 1)
                    .map(level -> CompletableFuture.supplyAsync(() -> countCounties(atlas, level))).toList();
            for (CompletableFuture<Integer> answer : answers) {
                assertEquals(9, answer.get());
            }
        }
    }

    private static int countCounties(AtlasFile atlas, int level) {
        try {
            return atlas.displayLevel(level).layers().get(DisplayLevel.COUNTY).size();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> filesIn(Path place) throws Exception {
        try (Stream<Path> files = Files.list(place)) {
            return files.toList();
        }
    }
}
