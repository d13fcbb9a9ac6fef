package henan.atlas.files;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the system keeps what a program remembers for one user: on Windows in the folders the system names, elsewhere
 * as the XDG Base Directory Specification has it, under {@code HOME}. Java's own idea of a home is that of the
 * account, which is another one where a program is given a home of its own.
 *
 * @param environment environment variables
 * @param osName      name of the operating system
 * @param account     home folder of the account, where the environment names none
 */
public record UserFolders(Map<String, String> environment, String osName, Path account) {
    private static final String NAME = "henan-atlas";

    /** Those of the user who runs the program. */
    public static UserFolders ofThisUser() {
        return new UserFolders(System.getenv(), System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")));
    }

    /** For settings; it may not exist yet. */
    public Path settings() {
        return isWindows() ? named("APPDATA", account.resolve("AppData").resolve("Roaming"))
                : named("XDG_CONFIG_HOME", home().resolve(".config"));
    }

    /** For what can be fetched again; it may not exist yet. */
    public Path cache() {
        return isWindows() ? named("LOCALAPPDATA", account.resolve(".cache"))
                : named("XDG_CACHE_HOME", home().resolve(".cache"));
    }

    private Path home() {
        return absolute("HOME").orElse(account);
    }

    private Path named(String variable, Path otherwise) {
        return absolute(variable).orElse(otherwise).resolve(NAME);
    }

    /** A folder a variable names. A relative one, another wherever the program is started, counts as none. */
    private Optional<Path> absolute(String variable) {
        return Optional.of(environment.getOrDefault(variable, "")).filter(named -> !named.isBlank()).map(Path::of)
                .filter(Path::isAbsolute);
    }

    private boolean isWindows() {
        return osName.startsWith("Windows");
    }
}
