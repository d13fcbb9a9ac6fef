package henan.atlas.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {
    private static final Path HOME = Path.of("home");

    @Test
    void settingsLieWhereTheSystemKeepsThem() {
        assertEquals(Path.of("xdg/henan-atlas"), linux("XDG_CONFIG_HOME", "xdg").settings());
        assertEquals(HOME.resolve(".config/henan-atlas"), linux("XDG_CONFIG_HOME", "").settings());
        assertEquals(Path.of("roaming/henan-atlas"), windows("APPDATA", "roaming").settings());
        assertEquals(HOME.resolve("AppData/Roaming/henan-atlas"), windows("APPDATA", "").settings());
    }

    @Test
    void theCacheLiesWhereTheSystemKeepsIt() {
        assertEquals(Path.of("xdg/henan-atlas"), linux("XDG_CACHE_HOME", "xdg").cache());
        assertEquals(HOME.resolve(".cache/henan-atlas"), linux("XDG_CONFIG_HOME", "xdg").cache());
        assertEquals(Path.of("local/henan-atlas"), windows("LOCALAPPDATA", "local").cache());
    }

    private static UserFolders linux(String variable, String value) {
        return new UserFolders(Map.of(variable, value), "Linux", HOME);
    }

    private static UserFolders windows(String variable, String value) {
        return new UserFolders(Map.of(variable, value), "Windows 11", HOME);
    }
}
