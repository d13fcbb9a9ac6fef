package henan.atlas.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;

/** The commands by their names, in the order of the help. */
final class Commands {
    private static final Map<String, Class<?>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("map", MapCommand.class);
        ALL.put("compare", CompareCommand.class);
        ALL.put("chart", ChartCommand.class);
        ALL.put("series", SeriesCommand.class);
        ALL.put("find", FindCommand.class);
        ALL.put("profile", ProfileCommand.class);
        ALL.put("list", ListCommand.class);
        ALL.put("coverage", CoverageCommand.class);
        ALL.put("import", ImportCommand.class);
        ALL.put("check", CheckCommand.class);
        ALL.put("history", HistoryCommand.class);
        ALL.put("undo", UndoCommand.class);
        ALL.put("redo", RedoCommand.class);
        ALL.put("package", PackageCommand.class);
        ALL.put("merge", MergeCommand.class);
    }

    private Commands() {
    }

    /**
     * Gives a command line the commands. Where the first argument names one, it is that one alone: to make ready all
     * of them takes longer than all the rest of reading the arguments.
     */
    static void addTo(CommandLine line, String[] arguments) {
        Class<?> named = arguments.length == 0 ? null : ALL.get(arguments[0]);
        if (named == null) {
            ALL.forEach(line::addSubcommand);
        } else {
            line.addSubcommand(arguments[0], named);
        }
    }
}
