package henan.atlas.boot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.cli.LanguageOption;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "--atlas a.gpkg", "--atlas=a.gpkg", "--lang en", "--lang=en --atlas a.gpkg"})
    void nothingButAnAtlasOpensTheWindow(String arguments) {
        assertFalse(Launcher.isCommand(LanguageOption.without(split(arguments))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "list clusters", "--atlas a.gpkg check", "--atlas=a.gpkg find x", "--atlas", "x",
        "--atlas a.gpkg --atlas b.gpkg", "--atlas=a.gpkg --atlas=b.gpkg", "--atlas=a.gpkg --atlas",
        "--lang en --help"})
    void anythingMoreIsACommand(String arguments) {
        assertTrue(Launcher.isCommand(LanguageOption.without(split(arguments))));
    }

    private static List<String> split(String arguments) {
        return arguments.isEmpty() ? List.of() : List.of(arguments.split(" "));
    }
}
