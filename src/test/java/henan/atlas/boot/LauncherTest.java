package henan.atlas.boot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "--atlas a.gpkg", "--atlas=a.gpkg"})
    void nothingButAnAtlasOpensTheWindow(String arguments) {
        assertFalse(Launcher.isCommand(split(arguments)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "list clusters", "--atlas a.gpkg check", "--atlas=a.gpkg find x", "--atlas", "x",
        "--atlas a.gpkg --atlas b.gpkg", "--atlas=a.gpkg --atlas=b.gpkg", "--atlas=a.gpkg --atlas"})
    void anythingMoreIsACommand(String arguments) {
        assertTrue(Launcher.isCommand(split(arguments)));
    }

    private static String[] split(String arguments) {
        return arguments.isEmpty() ? new String[0] : arguments.split(" ");
    }
}
