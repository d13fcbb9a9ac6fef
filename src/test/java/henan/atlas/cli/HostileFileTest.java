package henan.atlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFileWriter;
import henan.atlas.fixture.InventedMap;
import henan.atlas.fixture.InventedProvince;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Files somebody broke by hand: every command gives an answer or a sentence, never a fault, and the check names what
 * was done.
 */
class HostileFileTest {
    private static final List<String> COMMANDS = List.of("list clusters", "list clusters --where 1=1", "find 岭东",
            "find 丰禾", "profile 岭东市产业集聚区", "profile 丰禾市", "coverage", "map --width 700 --height 700 --out");

    @TempDir
    private static Path folder;
    private static Path sound;

    private final List<String> said = new ArrayList<>();

    @BeforeAll
    static void writeTheInventedAtlas() throws Exception {
        sound = folder.resolve("sound.gpkg");
        AtlasFileWriter.write(sound, InventedProvince.content(), InventedProvince.boundaries(),
                InventedMap.content().styles());
    }

    /** Runs a command on a file. @return its exit status; what it said is in {@link #said} */
    private int run(Path atlas, String command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of(("--atlas=" + atlas + " " + command).split(" ")));
        if (command.endsWith("--out")) {
            arguments.add(folder.resolve("map.png").toString());
        }
        PrintStream all = new PrintStream(out, true, StandardCharsets.UTF_8);
        int status = new Cli(sound, fault -> {
            throw new AssertionError(command, fault);
        }).run(arguments.toArray(String[]::new), all, all);
        said.add(out.toString(StandardCharsets.UTF_8));
        return status;
    }

    private Path broken(String sql) throws Exception {
        Path file = folder.resolve("broken.gpkg");
        Files.copy(sound, file, StandardCopyOption.REPLACE_EXISTING);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
             Statement statement = connection.createStatement()) {
            // They need functions only a GIS has.
            Map<String, String> triggers = new TreeMap<>();
            try (ResultSet rows = statement.executeQuery(
                    "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")) {
                while (rows.next()) {
                    triggers.put(rows.getString(1), rows.getString(2));
                }
            }
            for (String trigger : triggers.keySet()) {
                statement.execute("DROP TRIGGER " + trigger);
            }
            statement.executeUpdate(sql);
            for (String trigger : triggers.values()) {
                statement.execute(trigger);
            }
        }
        return file;
    }

    /** Every command ends, with an answer or a sentence, and the check says something of the kind. */
    private void ends(Path file, String named) {
        for (String command : COMMANDS) {
            int status = run(file, command);
            String last = said.get(said.size() - 1);
            assertTrue(status == 0 || status == 1 && last.strip().lines().count() == 1, command + ": " + last);
            assertFalse(last.contains("Exception") || last.contains("\tat "), last);
        }
        assertEquals(1, run(file, "check"));
        String check = said.get(said.size() - 1);
        assertTrue(check.contains(named), check);
    }

    @Test
    void aSoundFileIsAnsweredOf() {
        for (String command : COMMANDS) {
            assertEquals(0, run(sound, command), said::toString);
            assertFalse(said.get(said.size() - 1).contains("没有采用"), said::toString);
        }
        assertEquals(0, run(sound, "check"), said::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            UPDATE cluster SET cluster_id = '' WHERE fid = 1 ; 表 cluster 第1行没有标识
            UPDATE cluster_unit SET unit_code = '' WHERE fid = 1 ; 的记录“hexin”（county_codes）：分号之间有空项
            UPDATE cluster_unit SET unit_code = '  ' WHERE fid = 1 ; 的记录“hexin”（county_codes）
            UPDATE citation SET source_id = ' ' WHERE record_type = 'cluster' ; 引用了表 source 中不存在的记录
            UPDATE firm_role SET firm_id = '' WHERE fid = 1 ; firm_role 的记录
            UPDATE unit SET code = '' WHERE fid = 1 ; 表 unit 第1行没有标识
            DELETE FROM cluster_unit ; （county_codes）：不能空着
            DELETE FROM unit ; 表 unit 应有10行，实有0行
            UPDATE cluster SET cluster_id = '没有的' WHERE fid = 1 ; “hexin”在 cluster 里没有
            UPDATE cluster_unit SET cluster_id = '没有的' WHERE fid = 1 ; 引用了表 cluster 中不存在的记录
            UPDATE cluster_unit SET unit_code = '没有的' WHERE fid = 1 ; “没有的”在 county 里没有
            """)
    void ofRecordsThatCannotBeUsed(String sql, String named) throws Exception {
        ends(broken(sql), named);
    }

    @Test
    void whatIsLeftOutIsTold() throws Exception {
        Path file = broken("UPDATE cluster_unit SET unit_code = '没有的' WHERE fid = 1");
        assertEquals(0, run(file, "list clusters"));
        assertTrue(said.get(0).contains("条记录不能用，没有采用") && said.get(0).contains("“没有的”在 county 里没有"),
                said::toString);
        assertFalse(said.get(0).contains("禾心产业集聚区"), said::toString);
    }

    @Test
    void whereNothingIsLeftTheFileIsRefused() throws Exception {
        assertEquals(1, run(broken("DELETE FROM cluster_unit"), "list clusters"));
        assertTrue(said.get(0).contains("没有县级单位或集聚区留下"), said::toString);
    }
}
