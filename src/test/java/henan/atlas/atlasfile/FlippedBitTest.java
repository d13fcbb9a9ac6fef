package henan.atlas.atlasfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.fixture.InventedProvince;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A single bit that is another, anywhere in a file, is told by the check, or nothing that can be read is another. */
class FlippedBitTest {
    private static final int BITS = 240;

    @TempDir
    private static Path folder;
    private static Path sound;

    @BeforeAll
    static void write() throws Exception {
        sound = folder.resolve("sound.gpkg");
        AtlasFileWriter.write(sound, InventedProvince.content(), InventedProvince.boundaries(), Map.of("s", "x"));
    }

    @Test
    void anywhereInAFile() throws Exception {
        Path file = folder.resolve("flipped.gpkg");
        byte[] bytes = Files.readAllBytes(sound);
        List<Object> said = everything(sound);
        Random random = new Random(20131231);
        int told = 0;
        for (int i = 0; i < BITS; i++) {
            int at = random.nextInt(bytes.length);
            byte flipped = (byte) (1 << random.nextInt(8));
            bytes[at] ^= flipped;
            Files.write(file, bytes);
            bytes[at] ^= flipped;
            if (!said.equals(everything(file))) {
                assertFalse(AtlasFileCheck.check(file, (name, text) -> { }).isSound(),
                        "bit " + flipped + " of byte " + at);
                told++;
            }
        }
        assertTrue(told > BITS / 3, told + " told");
    }

    /** Every row of every table, as it is stored; the trouble where it cannot be read. */
    private static List<Object> everything(Path file) {
        List<Object> all = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
             Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery("SELECT name FROM sqlite_master WHERE type = 'table'")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            tables.add("sqlite_master");
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM \"" + table + "\" ORDER BY rowid")) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            Object value = rows.getObject(i);
                            all.add(value instanceof byte[] blob ? Arrays.hashCode(blob) : String.valueOf(value));
                        }
                    }
                }
            }
        } catch (SQLException e) {
            all.add(e);
        }
        return all;
    }

    /** What a flipped bit, or a hand, changes so that it still could be meant. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "UPDATE fact SET text = text || '。' WHERE fid = 1 ; 与编好时不同的表：fact。",
        "UPDATE style SET text = 'y' ; 与编好时不同的表：style。",
        "UPDATE atlas_meta SET value = '虚构省' WHERE key = 'title' ; 与编好时不同的表：atlas_meta。",
        "UPDATE display_level SET ordinal = 90 WHERE fid = 1 ; 与编好时不同的表：display_level。",
        "UPDATE gpkg_contents SET description = 'x' WHERE table_name = 'firm' ; 与编好时不同的表：gpkg_contents。",
        "CREATE INDEX i ON firm (name) ; 与编好时不同的表：sqlite_master。",
        "UPDATE rtree_county_geom SET maxx = maxx + 1 WHERE id = 3 ; 与编好时不同的表：rtree_county_geom_node。",
        "DELETE FROM atlas_meta WHERE key = 'file.digest.fact' ; 没有记下这些表编好时的摘要：fact。",
        "UPDATE prefecture SET tint = '三' WHERE fid = 2 ; 表 prefecture 第2行的 tint 存成了 text，应为 integer。",
        "UPDATE prefecture SET published_area_km2 = 'x' WHERE fid = 1 ; published_area_km2 存成了 text，应为 real。",
        "UPDATE neighbour SET label_latitude = X'00' WHERE fid = 1 ; label_latitude 存成了 blob，应为 real。",
        "UPDATE firm SET name = X'00' WHERE fid = 1 ; 表 firm 第1行的 name 存成了 blob，应为 text。"})
    void inWhatCouldBeMeant(String sql, String sentence) throws Exception {
        Path changed = Files.copy(sound, Files.createTempFile(folder, "changed", ".gpkg"),
                StandardCopyOption.REPLACE_EXISTING);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + changed);
             Statement statement = connection.createStatement()) {
            TriggersOff.execute(statement, sql);
        }
        List<String> problems = AtlasFileCheck.check(changed, (name, text) -> { }).problems();
        assertTrue(problems.stream().anyMatch(problem -> problem.contains(sentence)), problems::toString);
        assertFalse(problems.isEmpty());
    }

    /** The digest is of what the tables say, so that others can make it too. */
    @Test
    void theDigestIsTheSameForTheSameRows() throws Exception {
        Path packed = folder.resolve("packed.gpkg");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + sound);
             Statement statement = connection.createStatement()) {
            statement.execute("VACUUM INTO '" + packed + "'");
        }
        assertEquals(List.of(), AtlasFileCheck.check(packed, (name, text) -> { }).problems());
    }
}
