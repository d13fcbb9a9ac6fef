package henan.atlas.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFileWriter;
import henan.atlas.fixture.Fuzz;
import henan.atlas.fixture.InventedMap;
import henan.atlas.fixture.InventedProvince;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in an atlas file, commands end with an answer or one sentence. */
class FuzzedFileTest {
    private static final List<String> COMMANDS = List.of("check", "list clusters", "list firms --json",
            "list counties --where code<>''", "find 岭东", "find 禾心 --json", "profile 岭东市产业集聚区", "profile 丰禾市",
            "profile 冷峰电器 --json", "coverage", "map --width 700 --height 700 --out",
            "map --area 丰禾市 --paper A4 --out");

    @TempDir
    private static Path folder;
    private static Path sound;
    private static Path file;

    @BeforeAll
    static void write() throws Exception {
        sound = folder.resolve("sound.gpkg");
        file = folder.resolve("spoiled.gpkg");
        AtlasFileWriter.write(sound, InventedProvince.content(), InventedProvince.boundaries(),
                InventedMap.content().styles());
    }

    private static void ends(String command) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream all = new PrintStream(said, true, StandardCharsets.UTF_8);
        List<String> arguments = new ArrayList<>(List.of(("--atlas=" + file + " " + command).split(" ")));
        if (command.endsWith("--out")) {
            arguments.add(folder.resolve("map.png").toString());
        }
        int status = new Cli(sound, fault -> {
            throw new AssertionError(command, fault);
        }).run(arguments.toArray(String[]::new), all, all);
        String text = said.toString(StandardCharsets.UTF_8);
        assertTrue(status <= 1, command + ": " + text);
        assertFalse(text.contains("Exception") || text.contains("\tat "), command + ": " + text);
    }

    private static void someEnd(Fuzz fuzz) {
        for (int i = 0; i < 3; i++) {
            ends(fuzz.one(COMMANDS));
        }
    }

    @Test
    void whoseBytesAreOthers() {
        byte[] bytes = read(sound);
        Fuzz.tries(6, fuzz -> {
            Files.write(file, fuzz.bytes(bytes));
            someEnd(fuzz);
        });
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whoseStyleIsAnother() {
        Fuzz.tries(6, fuzz -> {
            String style = fuzz.text(InventedMap.bookStyle());
            changed("UPDATE style SET text = ?", style);
            ends("check");
            ends("map --width 700 --height 700 --out");
        });
    }

    @Test
    void whoseRecordsAreOthers() {
        Fuzz.tries(8, fuzz -> {
            changed("SELECT 1");
            for (int i = fuzz.below(3); i >= 0; i--) {
                spoil(fuzz);
            }
            someEnd(fuzz);
        });
    }

    private static void changed(String sql, Object... values) throws Exception {
        Files.copy(sound, file, StandardCopyOption.REPLACE_EXISTING);
        try (Connection connection = connection()) {
            execute(connection, sql, values);
        }
    }

    private static Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    private static List<String> names(Connection connection, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** One value, or row, is another or gone; what SQLite itself refuses stays. */
    private static void spoil(Fuzz fuzz) throws SQLException {
        try (Connection connection = connection()) {
            for (String trigger : names(connection, "SELECT name FROM sqlite_master WHERE type = 'trigger'")) {
                execute(connection, "DROP TRIGGER " + trigger);
            }
            String table = fuzz.one(names(connection, "SELECT name FROM sqlite_master WHERE type = 'table'"
                    + " AND rootpage > 0 AND name NOT LIKE 'rtree%' AND name NOT LIKE 'sqlite%' ORDER BY name"));
            String column = fuzz.one(names(connection, "SELECT name FROM pragma_table_info('" + table + "')"));
            String row = " WHERE rowid = (SELECT rowid FROM " + table + " ORDER BY rowid LIMIT 1 OFFSET "
                    + fuzz.below(12) + ")";
            String one = "UPDATE " + table + " SET " + column + " = ";
            try {
                switch (fuzz.below(8)) {
                    case 0 -> execute(connection, "DELETE FROM " + table + row);
                    case 1 -> execute(connection, "DELETE FROM " + table);
                    case 2 -> execute(connection, one + "(SELECT " + column + " FROM " + table
                            + " ORDER BY rowid LIMIT 1 OFFSET " + fuzz.below(12) + ")" + row);
                    case 3 -> execute(connection, one + "?" + row, (Object) fuzz.bytes(new byte[40]));
                    case 4 -> execute(connection, one + "?" + row, fuzz.one(List.of(0, -1, 1e308, Double.NaN,
                            Long.MAX_VALUE, 1e-300)));
                    case 5 -> execute(connection, one + "?", fuzz.word());
                    default -> execute(connection, one + "?" + row, fuzz.word());
                }
            } catch (SQLException refused) {
                // Unique, not null: then it stays as it is.
            }
        }
    }
}
