package henan.atlas.atlasfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import henan.atlas.content.RecordType;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.AtlasException;
import henan.atlas.fixture.InventedProvince;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever somebody opens instead of a sound atlas gets one sentence with the remedy, and nothing is written. */
class BadFileTest {
    private static byte[] sound;

    @TempDir
    private Path folder;
    private Path file;
    private Map<Path, Integer> before;

    @BeforeAll
    static void makeSoundFile(@TempDir Path elsewhere) throws Exception {
        Path atlas = elsewhere.resolve("atlas.gpkg");
        AtlasFileWriter.write(atlas, InventedProvince.content(), InventedProvince.boundaries(), Map.of("s", "x"));
        sound = Files.readAllBytes(atlas);
    }

    @BeforeEach
    void copy() throws Exception {
        file = Files.write(folder.resolve("图集.gpkg"), sound);
    }

    @AfterEach
    void nothingWasWritten() throws Exception {
        assertEquals(before, contents());
    }

    @Test
    void missing() throws Exception {
        Files.delete(file);
        assertRefused("找不到图集文件", "--atlas");
    }

    @Test
    void folder() throws Exception {
        Files.delete(file);
        Files.createDirectory(file);
        assertRefused("是文件夹", ".gpkg");
    }

    @Test
    void empty() throws Exception {
        Files.write(file, new byte[0]);
        assertRefused("是空的", "重新复制");
    }

    @Test
    void cutOffAnywhere() throws Exception {
        for (int length : new int[] {1, 15, 16, 99, 100, 5000, sound.length / 2, sound.length - 1}) {
            Files.write(file, Arrays.copyOf(sound, length));
            assertRefused("不完整", "重新复制");
        }
    }

    @Test
    void changedByAProgramThatDidNotEndItsWork() throws Exception {
        Path work = folder.resolve("work.gpkg");
        Path unfinished = folder.resolve("图集.gpkg-wal");
        Files.copy(file, work);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + work);
             Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("DELETE FROM award");
            Files.copy(work, file, StandardCopyOption.REPLACE_EXISTING);
            Files.copy(folder.resolve("work.gpkg-wal"), unfinished);
        }
        assertRefused("图集.gpkg-wal", "QGIS");
        Files.write(unfinished, new byte[0]);
        Files.move(unfinished, folder.resolve("图集.gpkg-journal"));
        before = contents();
        AtlasFile.open(file).close();
    }

    @Test
    void notSqlite() throws Exception {
        Files.writeString(file, "<html>这不是图集</html>");
        assertRefused("不是图集文件", ".gpkg");
    }

    @Test
    void sqliteButNotGeoPackage() throws Exception {
        change("PRAGMA application_id = 0");
        assertRefused("不是 GeoPackage", "请选择");
    }

    @Test
    void headerOfAGeoPackageWithoutItsTables() throws Exception {
        Files.delete(file);
        change("PRAGMA application_id = " + Schema.APPLICATION_ID, "CREATE TABLE t (a)");
        assertRefused("不是 GeoPackage", "请选择");
    }

    @Test
    void geoPackageOfSomebodyElse() throws Exception {
        change("DROP TABLE atlas_meta");
        assertRefused("不是本程序的图集", "maps/own/");
    }

    @Test
    void fromANewerProgram() throws Exception {
        change("UPDATE atlas_meta SET value = '12' WHERE key = 'file.schema_version'");
        assertRefused("结构第12版，本程序只认到第11版", "升级");
    }

    @Test
    void fromATooOldProgram() throws Exception {
        change("UPDATE atlas_meta SET value = '0' WHERE key = 'file.schema_version'");
        assertRefused("结构第0版，本程序只认第10版及以后", "重新编译");
    }

    @Test
    void versionThatIsNoNumber() throws Exception {
        change("UPDATE atlas_meta SET value = '1 or so' WHERE key = 'file.schema_version'");
        assertRefused("不是本程序的图集", "maps/own/");
    }

    @Test
    void tableThatIsGone() throws Exception {
        change("DROP TABLE chain_link");
        assertRefused("chain_link", "未经改动");
    }

    @Test
    void viewInPlaceOfATable() throws Exception {
        change("ALTER TABLE firm RENAME TO firm_kept", "CREATE VIEW firm AS WITH RECURSIVE n(fid) AS"
                + " (SELECT 1 UNION ALL SELECT fid + 1 FROM n) SELECT fid, '' AS id, '' AS name FROM n");
        assertRefused("firm", "未经改动");
    }

    @Test
    void virtualTableInPlaceOfATable() throws Exception {
        change("DROP TABLE style", "CREATE VIRTUAL TABLE style USING fts5(name, text)");
        assertRefused("style", "未经改动");
    }

    @Test
    void notPermitted() throws Exception {
        assertTrue(file.toFile().setReadable(false));
        before = contents();
        assumeFalse(Files.isReadable(file), "the superuser reads everything");
        assertTrue(message().contains("没有权限"), message());
    }

    @Test
    void damagedFirstPage() throws Exception {
        byte[] bytes = sound.clone();
        Arrays.fill(bytes, 100, 4096, (byte) 0x5A);
        Files.write(file, bytes);
        assertRefused("已损坏", "重新复制");
    }

    @Test
    void damagedPagesFurtherInAreToldWhenTheyAreReadAndByTheCheck() throws Exception {
        byte[] bytes = sound.clone();
        Arrays.fill(bytes, bytes.length - 20 * 4096, bytes.length - 4096, (byte) 0xFF);
        Files.write(file, bytes);
        before = contents();
        try (AtlasFile atlas = AtlasFile.open(file)) {
            AtlasException trouble = assertThrows(AtlasException.class, () -> {
                atlas.content();
                atlas.displayLevel(0);
                atlas.displayLevel(1);
            });
            assertTrue(trouble.getMessage().contains("已损坏"), trouble.getMessage());
        }
        assertFalse(AtlasFileCheck.check(file, (name, text) -> { }).isSound());
    }

    @Test
    void coordinatesThatAreNoNumbersAreRefused() throws Exception {
        byte[] nan = ByteBuffer.allocate(29).order(ByteOrder.LITTLE_ENDIAN).put((byte) 'G').put((byte) 'P')
                .put((byte) 0).put((byte) 1).putInt(4490).put((byte) 1).putInt(1).putDouble(Double.NaN).putDouble(34)
                .array();
        put("UPDATE cluster SET geom = ? WHERE fid = 1", nan);
        assertDamagedContent();
    }

    @Test
    void placesOffTheGlobeAreRefused() throws Exception {
        change("UPDATE neighbour SET label_latitude = 1e300");
        assertDamagedContent();
    }

    @Test
    void countsThatPromiseMoreThanThereIsAllocateNothing() throws Exception {
        byte[] lie = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putInt(1)
                .putInt(Integer.MAX_VALUE / 4).array();
        put("UPDATE display_level SET parts = ? WHERE fid = 1", lie);
        assertDamagedLevel();
        put("UPDATE display_level SET parts = ? WHERE fid = 1", new byte[] {-1, -1, -1, 127});
        assertDamagedLevel();
        put("UPDATE display_level SET parts = ? WHERE fid = 1", new byte[] {0, 0, 0, 0, 0});
        assertDamagedLevel();
    }

    @Test
    void shapesWithoutNumbersAreRefused() throws Exception {
        put("UPDATE display_level SET parts = ? WHERE fid = 1", ShapeBlob.encode(new float[][] {{0, Float.NaN}}));
        assertDamagedLevel();
    }

    @Test
    void areasOfLinesThatDoNotCloseAreRefused() throws Exception {
        put("UPDATE display_level SET parts = ? WHERE layer = 'county' AND ordinal = 0",
                ShapeBlob.encode(new float[][] {{0, 0, 0, 1, 1, 1, 1, 0}}));
        assertDamagedLevel();
        String told = String.join("\n", AtlasFileCheck.check(file, (name, text) -> { }).problems());
        assertTrue(told.contains("显示层级0的图层 county 中，419101 有未闭合或点数不足的环"), told);
    }

    @Test
    void linesOfAClassThatThereIsNotAreRefused() throws Exception {
        change("UPDATE display_level SET code = '乡界//' WHERE layer = 'boundary'");
        assertDamagedLevel();
    }

    @Test
    void valuesLongerThanAnyAtlasHasAreNotRead() throws Exception {
        change("UPDATE display_level SET parts = zeroblob(70000000) WHERE fid = 1");
        assertDamagedLevel();
    }

    @Test
    void geometriesNestedToHarmAreRefused() throws Exception {
        int depth = 200_000;
        ByteBuffer nested = ByteBuffer.allocate(8 + 9 * depth).order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) 1).putInt(4490);
        for (int i = 0; i < depth; i++) {
            nested.put((byte) 1).putInt(7).putInt(1);
        }
        put("UPDATE cluster SET geom = ? WHERE fid = 1", nested.array());
        assertDamagedContent();
    }

    @Test
    void recordsWithoutAnIdAreToldByTableAndRow() throws Exception {
        for (RecordType<?> type : RecordTypes.ALL) {
            if (type.key().isPresent() && rows(type.table()) > 0) {
                Files.write(file, sound);
                String key = type.key().get().stored();
                change("UPDATE " + type.table() + " SET " + key + " = ' ' WHERE fid ="
                        + " (SELECT max(fid) FROM " + type.table() + ")");
                before = contents();
                try (AtlasFile atlas = AtlasFile.open(file)) {
                    String told = assertThrows(AtlasException.class, atlas::content, type.name()).getMessage();
                    assertTrue(told.contains("表 " + type.table() + " 第") && told.contains(key), told);
                    assertTrue(AtlasFileCheck.check(file, (name, text) -> { }).problems().contains(told), told);
                }
            }
        }
    }

    private long rows(String table) throws Exception {
        try (AtlasFile atlas = AtlasFile.open(file)) {
            return atlas.database().number("SELECT count(*) FROM " + table);
        }
    }

    private void assertRefused(String what, String remedy) throws Exception {
        before = contents();
        String message = message();
        assertTrue(message.contains(what) && message.contains(remedy), message);
        assertTrue(message.contains("图集.gpkg"), message);
        assertEquals(List.of(message), AtlasFileCheck.check(file, (name, text) -> { }).problems());
    }

    private String message() {
        return assertThrows(AtlasException.class, () -> AtlasFile.open(file)).getMessage();
    }

    private void assertDamagedContent() throws Exception {
        before = contents();
        try (AtlasFile atlas = AtlasFile.open(file)) {
            assertTrue(assertThrows(AtlasException.class, atlas::content).getMessage().contains("已损坏"));
        }
    }

    private void assertDamagedLevel() throws Exception {
        before = contents();
        try (AtlasFile atlas = AtlasFile.open(file)) {
            assertTrue(assertThrows(AtlasException.class, () -> atlas.displayLevel(0)).getMessage().contains("已损坏"));
        }
    }

    private void change(String... statements) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
             Statement statement = connection.createStatement()) {
            dropTriggers(statement);
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    private void put(String sql, byte[] blob) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
             Statement statement = connection.createStatement()) {
            dropTriggers(statement);
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                update.setBytes(1, blob);
                update.executeUpdate();
            }
        }
    }

    private static void dropTriggers(Statement statement) throws Exception {
        for (FeatureTable table : FeatureTable.values()) {
            for (String trigger : Schema.rtreeTriggers(table)) {
                statement.execute("DROP TRIGGER IF EXISTS " + trigger.split(" ")[2]);
            }
        }
    }

    /** Every file of the folder, by a hash of what is in it. */
    private Map<Path, Integer> contents() throws Exception {
        Map<Path, Integer> contents = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                contents.put(each, Files.isRegularFile(each) && Files.isReadable(each)
                        ? Arrays.hashCode(Files.readAllBytes(each)) : 0);
            }
        }
        return contents;
    }
}
