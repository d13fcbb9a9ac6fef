package henan.atlas.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The folder of settings the arguments ask for, in place of the user's own: for a shared machine, a stick, a trial. */
public final class SettingsOption {
    static final String NAME = "--settings";
    private static final EarlyOption OPTION = new EarlyOption(NAME);

    private SettingsOption() {
    }

    /** The folder asked for; it may not exist yet. */
    public static Optional<Path> in(List<String> arguments) {
        return OPTION.in(arguments).filter(folder -> !folder.isBlank()).map(Path::of);
    }

    /** The arguments without it. */
    public static List<String> without(List<String> arguments) {
        return OPTION.without(arguments);
    }
}
