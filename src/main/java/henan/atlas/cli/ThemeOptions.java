package henan.atlas.cli;

import henan.atlas.text.Messages;
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

    @Option(names = "--unit", paramLabel = "UNIT", description = "${bundle:theme.unit}")
    private Choice.Unit unit;

    @Option(names = "--period", paramLabel = "PERIOD", description = "${bundle:theme.period}")
    private String period;

    @Option(names = "--method", paramLabel = "METHOD", description = "${bundle:theme.method}")
    private Choice.Method method;

    @Option(names = "--classes", paramLabel = "N", description = "${bundle:theme.classes}")
    private Integer classes;

    @Option(names = "--ramp", paramLabel = "NAME", description = "${bundle:theme.ramp}")
    private String ramp;

    boolean isAsked() {
        return name != null;
    }

    /** Looks at what was said before any work is done. */
    void check() {
        if (name == null && (unit != null || period != null || method != null || classes != null || ramp != null)) {
            throw new ParameterException(command.commandLine(), Messages.of("cli").get("theme.missing"));
        }
        wish().check();
    }

    /** What was said. */
    ThemeWish wish() {
        return new ThemeWish(command, name, unit, period, method, classes, ramp);
    }
}
