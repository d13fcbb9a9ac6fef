package henan.atlas.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {
    private static final Path ACCOUNT = Path.of("account").toAbsolutePath();
    private static final Path XDG = Path.of("xdg").toAbsolutePath();
    private static final Path HOME = Path.of("home").toAbsolutePath();

    @Test
    void settingsLieWhereTheSystemKeepsThem() {
        assertEquals(XDG.resolve("henan-atlas"), linux("XDG_CONFIG_HOME", XDG).settings());
        assertEquals(ACCOUNT.resolve(".config/henan-atlas"), linux("XDG_CONFIG_HOME", "").settings());
        assertEquals(XDG.resolve("henan-atlas"), windows("APPDATA", XDG).settings());
        assertEquals(ACCOUNT.resolve("AppData/Roaming/henan-atlas"), windows("APPDATA", "").settings());
    }

    @Test
    void theCacheLiesWhereTheSystemKeepsIt() {
        assertEquals(XDG.resolve("henan-atlas"), linux("XDG_CACHE_HOME", XDG).cache());
        assertEquals(ACCOUNT.resolve(".cache/henan-atlas"), linux("XDG_CONFIG_HOME", XDG).cache());
        assertEquals(XDG.resolve("henan-atlas"), windows("LOCALAPPDATA", XDG).cache());
    }

    @Test
    void homeIsTheOneTheEnvironmentNames() {
        assertEquals(HOME.resolve(".config/henan-atlas"), linux("HOME", HOME).settings());
        assertEquals(HOME.resolve(".cache/henan-atlas"), linux("HOME", HOME).cache());
        assertEquals(XDG.resolve("henan-atlas"), new UserFolders(Map.of("HOME", HOME.toString(), "XDG_CONFIG_HOME",
                XDG.toString()), "Linux", ACCOUNT).settings(), "the folder itself before the home");
        assertEquals(ACCOUNT.resolve("AppData/Roaming/henan-atlas"), windows("HOME", HOME).settings());
    }

    @Test
    void aRelativeFolderIsNone() {
        assertEquals(ACCOUNT.resolve(".config/henan-atlas"), linux("XDG_CONFIG_HOME", "xdg").settings());
        assertEquals(ACCOUNT.resolve(".cache/henan-atlas"), linux("HOME", "home").cache());
    }

    private static UserFolders linux(String variable, Object value) {
        return new UserFolders(Map.of(variable, value.toString()), "Linux", ACCOUNT);
    }

    private static UserFolders windows(String variable, Object value) {
        return new UserFolders(Map.of(variable, value.toString()), "Windows 11", ACCOUNT);
    }
}
