package henan.atlas.cli;

import henan.atlas.text.Messages;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which theme a map is to show, and how. */
final class ThemeOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--theme", paramLabel = "NAME", description = "${bundle:theme.name}")
    private String name;

    @Option(names = "--period", paramLabel = "PERIOD", description = "${bundle:theme.period}")
    private String period;

    @Mixin
    private DividingOptions dividing;

    boolean isAsked() {
        return name != null;
    }

    /** Looks at what was said before any work is done. */
    void check() {
        if (name == null && (period != null || dividing.isAsked())) {
            throw new ParameterException(command.commandLine(), Messages.of("cli").get("theme.missing"));
        }
        wish().check();
    }

    /** What was said. */
    ThemeWish wish() {
        return dividing.wish(command, name, period);
    }
}
