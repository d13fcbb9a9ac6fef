package henan.atlas.boot;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.cli.Cli;
import henan.atlas.cli.EarlyOption;
import henan.atlas.cli.LanguageOption;
import henan.atlas.cli.ProgramName;
import henan.atlas.cli.SettingsOption;
import henan.atlas.files.UserFolders;
import henan.atlas.text.Language;
import henan.atlas.text.Messages;
import henan.atlas.ui.shell.WindowStateFile;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;

/**
 * Where the program starts: a command if one is named, otherwise the window.
 *
 * <p>It does not extend {@link Application}: started from the class path, Java would refuse such a main class.
 */
public final class Launcher {
    private static final EarlyOption ATLAS = new EarlyOption("--atlas");
    /** Warns that JavaFX comes from the class path, which is meant. Held, or its level would be forgotten. */
    private static final Logger JAVAFX_LOG = Logger.getLogger("javafx");
    /** Logs traces of what reaches the person as a sentence anyway. Held for the same reason. */
    private static final Logger SQLITE_LOG = Logger.getLogger("org.sqlite");

    private Launcher() {
    }

    public static void main(String[] arguments) {
        withoutScreen();
        Language language = LanguageOption.in(List.of(arguments)).orElse(Language.CHINESE);
        language.speak();
        // What libraries say themselves, as the menu of a text field.
        Locale.setDefault(language.locale());
        inUtf8();
        List<String> window = SettingsOption.without(LanguageOption.without(List.of(arguments)));
        if (isCommand(window)) {
            System.exit(commands(List.of(arguments)).run(arguments, System.out, System.err));
        }
        Path atlas = atlas(window);
        Path state = state(List.of(arguments));
        beginAhead(state, atlas);
        JAVAFX_LOG.setLevel(Level.SEVERE);
        XInputMethod.find(System.getenv());
        try {
            Application.launch(AtlasApplication.class, ATLAS.name() + "=" + atlas,
                    "--" + AtlasApplication.STATE + "=" + state);
        } catch (UnsupportedOperationException noScreen) {
            // JavaFX wraps what the program throws; what comes bare is the toolkit's, that it found no screen.
            System.err.println(Messages.of("boot").get("screen", ProgramName.get()));
            System.exit(1);
        }
    }

    /** What needs no screen is done while JavaFX looks for one: first what is seen first. */
    private static void beginAhead(Path state, Path atlas) {
        Thread ahead = new Thread(() -> {
            new LastPicture(state).readAhead(atlas);
            AtlasFile.prepare();
            AtlasProjection.prepare();
        }, "ahead");
        ahead.setDaemon(true);
        ahead.start();
    }

    /** Pictures are drawn by AWT, without its windows. */
    static void withoutScreen() {
        System.setProperty("java.awt.headless", "true");
    }

    /** What is said, whatever the locale; libraries say nothing. */
    static void inUtf8() {
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        SQLITE_LOG.setLevel(Level.OFF);
    }

    /** Whether the arguments ask for more than a window, with or without one atlas to show in it. */
    static boolean isCommand(List<String> arguments) {
        return !ATLAS.without(arguments).isEmpty();
    }

    /** The commands; of a fault in one, or in a thread beside it, the trace is kept where the window keeps its own. */
    private static Cli commands(List<String> arguments) {
        ProblemLog problems = new ProblemLog(state(arguments).resolveSibling(ProblemLog.NAME));
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> problems.sentence(fault));
        return new Cli(defaultAtlas(), problems::sentence);
    }

    private static Path atlas(List<String> arguments) {
        return ATLAS.in(arguments).map(Path::of).orElseGet(Launcher::defaultAtlas);
    }

    /** Where the window is remembered: in the folder asked for, else in the user's own. */
    static Path state(List<String> arguments) {
        return SettingsOption.in(arguments).orElseGet(() -> UserFolders.ofThisUser().settings())
                .resolve(WindowStateFile.NAME);
    }

    /** The atlas that comes with the program: the system property {@code atlas.file}, else the file beside the jar. */
    static Path defaultAtlas() {
        String named = System.getProperty("atlas.file", "");
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        try {
            Path program = Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return program.resolveSibling("atlas").resolve("henan.gpkg");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program does not know where it lies", e);
        }
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
