package henan.atlas.cli;

import henan.atlas.atlasfile.AtlasFileCheck;
import henan.atlas.text.Messages;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Verifies an atlas file and prints what is wrong with it. */
@Command(name = "check", description = "${bundle:check.description}")
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "${bundle:check.file}")
    private Path file;

    @Override
    public Integer call() {
        Path checked = file == null ? atlas.path() : file;
        List<String> problems = AtlasFileCheck.check(checked);
        PrintWriter out = spec.commandLine().getOut();
        problems.forEach(out::println);
        out.println(Messages.of("cli").get(problems.isEmpty() ? "check.sound" : "check.unsound", checked,
                problems.size()));
        return problems.isEmpty() ? 0 : Cli.TROUBLE;
    }
}
