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
import java.sql.PreparedStatement;
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
    private static final String MAP = "map --width 700 --height 700 --out";
    private static final List<String> COMMANDS = List.of("list clusters", "list clusters --where 1=1", "find 岭东",
            "find 丰禾", "profile 岭东市产业集聚区", "profile 丰禾市", "coverage", MAP);

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

    private Path broken(String sql, String... values) throws Exception {
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
            try (PreparedStatement change = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    change.setString(i + 1, values[i]);
                }
                change.executeUpdate();
            }
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
            UPDATE cluster SET industry_id = '' WHERE fid = 1 ; 与编好时不同的表：cluster。
            UPDATE prefecture SET tint = 'x' ; tint 存成了 text，应为 integer
            ALTER TABLE firm ADD COLUMN more TEXT AS (hex(zeroblob(50000000))) ; 有的列不存数值，要用时才计算：firm.more
            UPDATE firm SET name = hex(zeroblob(7000000)) WHERE fid = 1 ; （name）：太长，超过一万字
            UPDATE cluster SET name = hex(zeroblob(7000000)) WHERE fid = 1 ; （name）：太长，超过一万字
            UPDATE cluster SET name = char(27) || '[2J' || char(8238) || name ; （name）：有看不见的控制字符
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

    /** One thing in the style is another, in the file; whoever draws with it names rule and what is wrong. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            fill-color: '#FFFFFF' ; fill-color: '${name}' ; fill-color：“${name}”应是一个值，或由 Recode
            fill-color: '#FFFFFF' ; fill-color: "${strConcat('x', 'y')}" ; 应是一个值，或由 Recode
            stroke-dasharray: '4 2.2' ; stroke-dasharray: '1e-30 1e-30' ; “1e-30”超出范围，应在0.2至1,000之间
            stroke-dasharray: '4 2.2' ; stroke-dasharray: '1e38 1e38' ; “1e38”超出范围
            stroke-dasharray: '4 2.2' ; stroke-dasharray: '0.00001 0.00001' ; “0.00001”超出范围
            stroke-dasharray: '4 2.2' ; stroke-dasharray: 'Infinity 1' ; “Infinity”超出范围
            font-size: 11.5 ; font-size: '${name}' ; font-size：“${name}”应是一个数
            label: '${name}' ; label: '${nosuch}' ; 这一层没有“nosuch”这一项
            label: '${name}' ; label: "${strToUpperCase(name)}" ; 不能计算
            x-leader: 24 ; x-leader: 1e308 ; x-leader：“1.0E308”超出范围
            x-leader: 24 ; x-leader: 1e9 ; 超出范围
            shape: circle ; shape: '${name}' ; shape：“${name}”应是一个值
            shape: circle ; shape: "${strConcat('ci', 'x')}" ; 应是一个值
            stroke-opacity: 0.6 ; stroke-opacity: 1e9 ; stroke-opacity：“1.0E9”超出范围，应在0至1之间
            stroke-opacity: 0.6 ; stroke-opacity: -5 ; “-5”超出范围
            stroke-opacity: 0.6 ; stroke-opacity: .NaN ; 不是合法的 YAML
            size: 5.2 ; size: '${name}' ; size：“${name}”应是一个数
            size: 5.2 ; size: -5 ; “-5”超出范围
            size: 5.2 ; size: abc ; “abc”不是有效的数
            size: 5.2 ; size: "${Recode(rank, 'COUNTY', 5, 'PREFECTURE', 1e9)}" ; 超出范围
            x-spacing: 6 ; x-spacing: '${1/0}' ; x-spacing：“${1/0}”不是有效的数
            x-spacing: 6 ; x-spacing: abc ; “abc”不是有效的数
            stroke-width: 0.6 ; stroke-width: abc ; “abc”不是有效的数
            stroke-width: 0.6 ; stroke-width: "${left * 1e9}" ; 应是一个数
            - polygon: {fill-color: '#EFE6DF'} ; - [a] ; 不认识的符号
            font-family: Noto Serif SC ; font-family: Nowhere ; 不认识的词“Nowhere”
            layer: boundary\\n ; layer: nowhere\\n ; 不认识的词“nowhere”
            filter: ${class = '县界'} ; filter: "${strIndexOf(class, 'x') > 0}" ; boundary).rules[0](县界（专题）).filter：“${strIndexOf(class, 'x') > 0}”应是一个值
            filter: ${class = '县界'} ; filter: "${class LIKE '%a%a%a%'}" ; 只能比较
            filter: ${class = '县界'} ; filter: 5 ; 不是合法的 ECQL
            filter: ${class = '县界'} ; DEEP ; 太长或套得太深
            filter: ${class = '县界'} ; MANY ; 太长或套得太深
            filter: ${class = '县界'} ; SUMS ; 加减乘除太多
            filter: ${class = '县界'} ; NOTS ; 不是合法的 ECQL
            stroke-dasharray: '4 2.2' ; LONG ; 虚线有2,000段，最多32段
            name: book ; HUGE ; 样式文件 book 太大
            """)
    void ofStylesNobodyWouldWrite(String right, String wrong, String named) throws Exception {
        String style = InventedMap.bookStyle();
        String written = switch (wrong) {
            case "DEEP" -> "filter: ${" + "(".repeat(2000) + "class = 'x'" + ")".repeat(2000) + "}";
            case "MANY" -> "filter: ${class = 'x'" + " AND class = 'x'".repeat(1000) + "}";
            case "SUMS" -> "filter: ${1" + " + 1".repeat(400) + " > class}";
            case "NOTS" -> "filter: ${" + "NOT ".repeat(980) + "class = 'x'}";
            case "LONG" -> "stroke-dasharray: '" + "3 ".repeat(2000) + "'";
            case "HUGE" -> "name: book\n# " + "x".repeat(1_000_000) + "\n";
            default -> wrong.replace("\\n", "\n");
        };
        String place = right.replace("\\n", "\n");
        assertTrue(style.contains(place), place);
        assertEquals(1, run(broken("UPDATE style SET text = ?", style.replace(place, written)), MAP), said::toString);
        assertEquals(1, said.get(0).lines().count(), said::toString);
        assertTrue(said.get(0).contains(named), said::toString);
    }

    @Test
    void theCheckReadsStylesToo() throws Exception {
        assertEquals(1, run(broken("UPDATE style SET text = replace(text, 'size: 5.2', 'size: -5')"), "check"));
        assertTrue(said.get(0).contains("“-5”超出范围"), said::toString);
    }

    @Test
    void anIndustryTheStyleDoesNotKnowIsDrawn() throws Exception {
        Path file = broken("UPDATE style SET text = ?",
                InventedMap.bookStyle().replace("'equipment',", "'nothing',"));
        assertEquals(0, run(file, MAP), said::toString);
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
    void ofVeryManyProblemsTheCheckHasTheFirstAndSaysHowManyThereAre() throws Exception {
        assertEquals(1, run(broken("UPDATE citation SET source_id = 'x' || fid"), "check"));
        List<String> lines = said.get(0).lines().toList();
        assertEquals(102, lines.size(), said::toString);
        assertEquals("（只列出前100处）", lines.get(100));
        assertTrue(lines.get(101).startsWith("共"), said::toString);
    }

    @Test
    void whereNothingIsLeftTheFileIsRefused() throws Exception {
        assertEquals(1, run(broken("DELETE FROM cluster_unit"), "list clusters"));
        assertTrue(said.get(0).contains("没有县级单位或集聚区留下"), said::toString);
    }
}
