package henan.atlas.cli;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What all commands share: the atlas they speak of, version and help. */
@Command(name = ProgramName.IN_THE_PROJECT, description = "${bundle:atlas.description}",
        versionProvider = AtlasCommand.Version.class)
final class AtlasCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(names = "--atlas", paramLabel = "FILE", scope = ScopeType.INHERIT, description = "${bundle:atlas.file}")
    private Path atlas;

    /** Looked at by {@link LanguageOption} before anything is said; here for its help and its check. */
    @Option(names = LanguageOption.NAME, paramLabel = "LANG", scope = ScopeType.INHERIT,
            description = "${bundle:atlas.lang}")
    private Choice.Lang language;

    /** Of the window alone: looked at by {@link SettingsOption}; here for its help and its check. */
    @Option(names = SettingsOption.NAME, paramLabel = "FOLDER", scope = ScopeType.INHERIT,
            description = "${bundle:atlas.settings}")
    private Path settings;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT,
            description = "${bundle:atlas.help}")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "${bundle:atlas.version}")
    private boolean version;

    AtlasCommand(Path defaultAtlas) {
        this.atlas = defaultAtlas;
    }

    Path path() {
        return atlas;
    }

    /** Opens the atlas; of records in it that cannot be used it is said on the error stream. */
    AtlasFile open() throws AtlasException {
        return AtlasFile.open(atlas, leftOut -> spec.commandLine().getErr().println(leftOut.inWords()));
    }

    /** Reached only by a call that names no command. */
    @Override
    public void run() {
        throw new ParameterException(new CommandLine(spec), Messages.of("cli").get("wrong.noCommand"));
    }

    /** Version of the program as packaged. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String number = AtlasCommand.class.getPackage().getImplementationVersion();
            Messages texts = Messages.of("cli");
            return new String[] {
                texts.get("program.version", number == null ? texts.get("program.unpackaged") : number)};
        }
    }
}
