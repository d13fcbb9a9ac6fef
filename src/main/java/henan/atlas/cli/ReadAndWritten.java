package henan.atlas.cli;

import henan.atlas.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Refuses a command that would write over a file it reads, by whatever name: the atlas, a table, a mapping. */
final class ReadAndWritten {
    /** Options that name what is written. */
    private static final Set<String> WRITTEN = Set.of("--out", "--rejected", "--save-map", "--template");

    private ReadAndWritten() {
    }

    /** Runs what was parsed, unless it would. */
    static int run(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        requireApart(last);
        return new CommandLine.RunLast().execute(parsed);
    }

    private static void requireApart(ParseResult command) {
        List<Path> read = new ArrayList<>();
        List<Path> written = new ArrayList<>();
        Stream<ArgSpec> all = Stream.concat(command.matchedOptions().stream(), command.matchedPositionals().stream());
        all.forEach(argument -> paths(argument.getValue()).forEach(
                path -> (isWritten(argument) ? written : read).add(path)));
        atlas(command.commandSpec()).forEach(read::add);
        for (Path target : written) {
            for (Path source : read) {
                if (isSame(target, source)) {
                    throw new ParameterException(command.commandSpec().commandLine(),
                            Messages.of("cli").get("wrong.overItself", target));
                }
            }
        }
        for (int i = 0; i < written.size(); i++) {
            for (Path other : written.subList(0, i)) {
                if (isSame(written.get(i), other)) {
                    throw new ParameterException(command.commandSpec().commandLine(),
                            Messages.of("cli").get("wrong.twice", other));
                }
            }
        }
    }

    private static boolean isWritten(ArgSpec argument) {
        return argument instanceof OptionSpec option && Stream.of(option.names()).anyMatch(WRITTEN::contains);
    }

    private static Stream<Path> paths(Object value) {
        return value instanceof Path path ? Stream.of(path) : value instanceof Collection<?> several
                ? several.stream().filter(Path.class::isInstance).map(Path.class::cast) : Stream.of();
    }

    /** The atlas that is read, also where none was named. */
    private static Stream<Path> atlas(CommandSpec command) {
        return command.root().userObject() instanceof AtlasCommand atlas ? Stream.of(atlas.path()) : Stream.of();
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) ? Files.isSameFile(one, other)
                    : one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
        } catch (IOException e) {
            // What cannot be looked at cannot be written either: whoever writes it says so.
            return false;
        }
    }
}
