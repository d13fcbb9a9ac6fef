package henan.atlas.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.cli.LanguageOption;
import henan.atlas.cli.SettingsOption;
import henan.atlas.files.UserFolders;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "--atlas a.gpkg", "--atlas=a.gpkg", "--lang en", "--lang=en --atlas a.gpkg",
        "--settings d", "--settings=d --atlas=a.gpkg", "--lang en --settings d --atlas a.gpkg"})
    void nothingButAnAtlasOpensTheWindow(String arguments) {
        assertFalse(Launcher.isCommand(SettingsOption.without(LanguageOption.without(split(arguments)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "list clusters", "--atlas a.gpkg check", "--atlas=a.gpkg find x", "--atlas", "x",
        "--atlas a.gpkg --atlas b.gpkg", "--atlas=a.gpkg --atlas=b.gpkg", "--atlas=a.gpkg --atlas",
        "--lang en --help", "--settings d check", "--settings", "--lang"})
    void anythingMoreIsACommand(String arguments) {
        assertTrue(Launcher.isCommand(SettingsOption.without(LanguageOption.without(split(arguments)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--settings d", "--settings=d --lang en", "--atlas a.gpkg --settings d"})
    void theWindowIsRememberedInTheFolderAskedFor(String arguments) {
        assertEquals(Path.of("d", "window.properties"), Launcher.state(split(arguments)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--atlas a.gpkg", "--settings"})
    void elseInTheUsersOwn(String arguments) {
        assertEquals(UserFolders.ofThisUser().settings().resolve("window.properties"),
                Launcher.state(split(arguments)));
    }

    private static List<String> split(String arguments) {
        return arguments.isEmpty() ? List.of() : List.of(arguments.split(" "));
    }
}
