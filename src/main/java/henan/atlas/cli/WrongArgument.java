package henan.atlas.cli;

import henan.atlas.text.Messages;
import henan.atlas.text.NearestWord;
import henan.atlas.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with the arguments, and what was perhaps meant. */
final class WrongArgument implements CommandLine.IParameterExceptionHandler {
    private final Messages texts = Messages.of("cli");

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        exception.getCommandLine().getErr().println(sentence(exception, List.of(arguments)));
        return Cli.WRONG_ARGUMENT;
    }

    private String sentence(ParameterException exception, List<String> arguments) {
        CommandSpec command = exception.getCommandLine().getCommandSpec();
        String help = texts.get("wrong.seeHelp", command.qualifiedName());
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), command) + help;
        }
        if (exception instanceof MissingParameterException missing) {
            return missing(missing.getMissing(), arguments) + help;
        }
        if (exception instanceof OverwrittenOptionException repeated) {
            return repeated(repeated.getOverwritten(), arguments) + help;
        }
        if (exception.getArgSpec() != null && exception.getValue() != null) {
            return value(exception.getArgSpec(), exception.getValue()) + help;
        }
        return exception.getMessage() + help;
    }

    /** An option may have been written together with its contrary, which is the same option to the parser. */
    private String repeated(ArgSpec argument, List<String> arguments) {
        String contrary = argument instanceof OptionSpec option && option.negatable()
                ? "--no-" + option.longestName().substring(2) : "";
        return arguments.contains(contrary) && arguments.contains(label(argument))
                ? texts.get("wrong.bothWays", label(argument), contrary)
                : texts.get("wrong.repeated", arguments.contains(contrary) ? contrary : label(argument));
    }

    /** An option that was written lacks what belongs behind it; anything else is missing itself. */
    private String missing(List<ArgSpec> missing, List<String> arguments) {
        for (ArgSpec argument : missing) {
            if (argument instanceof OptionSpec option && arguments.contains(option.longestName())) {
                return texts.get("wrong.missingValue", label(option), texts.get("value." + option.paramLabel()));
            }
        }
        return texts.get("wrong.missing", WordList.of(missing.stream().map(WrongArgument::label).toList()));
    }

    private String unmatched(String argument, CommandSpec command) {
        List<String> known = new ArrayList<>(command.optionsMap().keySet());
        known.addAll(command.subcommands().keySet());
        if (known.contains(argument)) {
            return texts.get("wrong.afterDashes", argument);
        }
        boolean option = argument.startsWith("-");
        String key = option ? "wrong.option" : command.subcommands().isEmpty() ? "wrong.surplus" : "wrong.command";
        return texts.get(key, argument) + meant(argument, known);
    }

    private String value(ArgSpec argument, String value) {
        if (value.isBlank()) {
            return texts.get("wrong.empty", label(argument));
        }
        if (argument.completionCandidates() != null) {
            List<String> choices = new ArrayList<>();
            argument.completionCandidates().forEach(choices::add);
            return texts.get("wrong.choice", value, WordList.of(choices)) + meant(value, choices);
        }
        return texts.get(value.matches("\\d{10,}") ? "wrong.number.large" : "wrong.number", label(argument), value);
    }

    /** What was perhaps meant, as it stands behind what is wrong; empty where nothing known is near. */
    static String meant(String word, List<String> known) {
        Optional<String> nearest = NearestWord.of(word, known);
        return nearest.map(name -> Messages.of("cli").get("wrong.meant", name)).orElse("");
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
