package henan.atlas.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** By what places a theme counts, and how they are divided and coloured. */
final class DividingOptions {
    @Option(names = "--unit", paramLabel = "UNIT", description = "${bundle:theme.unit}")
    private Choice.Unit unit;

    @Option(names = "--method", paramLabel = "METHOD", description = "${bundle:theme.method}")
    private Choice.Method method;

    @Option(names = "--classes", paramLabel = "N", description = "${bundle:theme.classes}")
    private Integer classes;

    @Option(names = "--ramp", paramLabel = "NAME", description = "${bundle:theme.ramp}")
    private String ramp;

    /** Whether anything of this was said. */
    boolean isAsked() {
        return unit != null || method != null || classes != null || ramp != null;
    }

    /** A theme, of a period, divided so. */
    ThemeWish wish(CommandSpec command, String theme, @Nullable String period) {
        return new ThemeWish(command, theme, unit, period, method, classes, ramp);
    }
}
