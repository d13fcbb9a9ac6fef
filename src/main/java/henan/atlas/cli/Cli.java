package henan.atlas.cli;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.domain.AtlasException;
import henan.atlas.text.Language;
import henan.atlas.text.Messages;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The program's command line. */
public final class Cli {
    /** Exit status when what was asked for could not be done, or something was found wrong. */
    static final int TROUBLE = 1;
    /** Exit status for arguments that say nothing the program understands. */
    static final int WRONG_ARGUMENT = 2;

    /** What Java makes of a character that the terminal's locale cannot hold. */
    private static final char UNREADABLE = '\uFFFD';
    private static final int HELP_WIDTH = 100;
    private static final Set<String> WITHOUT_ATLAS = Set.of("-h", "--help", "-V", "--version");

    private final Path defaultAtlas;
    private final Function<Throwable, String> sentences;

    /**
     * @param defaultAtlas the atlas that is opened when none is named
     * @param sentences    what to tell people of a fault in the program, and keeps the trace of it
     */
    public Cli(Path defaultAtlas, Function<Throwable, String> sentences) {
        this.defaultAtlas = defaultAtlas;
        this.sentences = sentences;
    }

    /** Does what the arguments say, in the language they ask for: Chinese if none. @return the exit status */
    public int run(String[] arguments, PrintStream out, PrintStream err) {
        Language before = Language.spoken();
        LanguageOption.in(List.of(arguments)).orElse(Language.CHINESE).speak();
        try {
            return inItsLanguage(arguments, out, err);
        } finally {
            before.speak();
        }
    }

    private int inItsLanguage(String[] arguments, PrintStream out, PrintStream err) {
        if (Arrays.stream(arguments).noneMatch(WITHOUT_ATLAS::contains)) {
            prepare();
        }
        CommandLine line = new CommandLine(new AtlasCommand(defaultAtlas));
        line.setCommandName(ProgramName.get());
        Commands.addTo(line, arguments);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExpandAtFiles(false);
        line.registerConverter(Path.class, Cli::path);
        line.setResourceBundle(Messages.of("cli").bundle());
        line.setExecutionStrategy(ReadAndWritten::run);
        line.setParameterExceptionHandler(new WrongArgument());
        line.setExecutionExceptionHandler((fault, command, parsed) -> trouble(fault, command));
        headings(line.getCommandSpec());
        line.getCommandSpec().usageMessage().footer("", Messages.of("cli").get("atlas.footer", ProgramName.get()));
        if (Arrays.stream(arguments).anyMatch(argument -> argument.indexOf(UNREADABLE) >= 0)) {
            line.getErr().println(Messages.of("cli").get("wrong.encoding", ProgramName.get()));
            return WRONG_ARGUMENT;
        }
        try {
            return line.execute(arguments);
        } catch (RuntimeException | Error fault) {
            // The parser hands over what a command throws, but errors, as of too little memory, it lets pass.
            return trouble(fault, line);
        }
    }

    /** Loads what opens the atlas while the arguments are read, which takes as long. */
    private static void prepare() {
        Thread ahead = new Thread(AtlasFile::prepare, "opening ahead");
        ahead.setDaemon(true);
        ahead.start();
    }

    /** A path; nothing written is not the folder one happens to be in. */
    private static Path path(String written) {
        if (written.isBlank()) {
            throw new CommandLine.TypeConversionException("");
        }
        return Path.of(written);
    }

    private int trouble(Throwable fault, CommandLine line) {
        line.getErr().println(fault instanceof AtlasException ? fault.getMessage() : sentences.apply(fault));
        return TROUBLE;
    }

    private static void headings(CommandSpec command) {
        Messages texts = Messages.of("cli");
        command.usageMessage().width(HELP_WIDTH).synopsisHeading(texts.get("help.synopsis"))
                .parameterListHeading(texts.get("help.parameters")).optionListHeading(texts.get("help.options"))
                .commandListHeading(texts.get("help.commands")).synopsisSubcommandLabel(texts.get("help.command"));
        for (Map.Entry<String, CommandLine> sub : command.subcommands().entrySet()) {
            headings(sub.getValue().getCommandSpec());
        }
    }
}
