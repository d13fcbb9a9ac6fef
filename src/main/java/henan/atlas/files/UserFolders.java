package henan.atlas.files;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the system keeps what a program remembers for one user.
 *
 * @param environment environment variables
 * @param osName      name of the operating system
 * @param home        the user's home folder
 */
public record UserFolders(Map<String, String> environment, String osName, Path home) {
    private static final String NAME = "henan-atlas";

    /** Those of the user who runs the program. */
    public static UserFolders ofThisUser() {
        return new UserFolders(System.getenv(), System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")));
    }

    /** For settings; it may not exist yet. */
    public Path settings() {
        if (osName.startsWith("Windows")) {
            return named("APPDATA", home.resolve("AppData").resolve("Roaming"));
        }
        return named("XDG_CONFIG_HOME", home.resolve(".config"));
    }

    /** For what can be fetched again; it may not exist yet. */
    public Path cache() {
        return named(osName.startsWith("Windows") ? "LOCALAPPDATA" : "XDG_CACHE_HOME", home.resolve(".cache"));
    }

    private Path named(String variable, Path otherwise) {
        String named = environment.getOrDefault(variable, "");
        return (named.isEmpty() ? otherwise : Path.of(named)).resolve(NAME);
    }
}
