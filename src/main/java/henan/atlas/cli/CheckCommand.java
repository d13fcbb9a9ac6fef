package henan.atlas.cli;

import henan.atlas.atlasfile.AtlasFileCheck;
import henan.atlas.atlasfile.CheckedFile;
import henan.atlas.render.style.StyleReader;
import henan.atlas.text.Messages;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Verifies an atlas file and prints what is wrong with it, and apart from that what a GIS has written otherwise. */
@Command(description = "${bundle:check.description}")
final class CheckCommand implements Callable<Integer> {
    /** So many problems are shown: a file that has more is not mended by hand. */
    private static final int SHOWN = 100;

    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "${bundle:check.file}")
    private Path file;

    @Override
    public Integer call() {
        Path checked = file == null ? atlas.path() : file;
        CheckedFile found = AtlasFileCheck.check(checked, StyleReader::read);
        Messages texts = Messages.of("cli");
        PrintWriter out = spec.commandLine().getOut();
        found.problems().stream().limit(SHOWN).forEach(out::println);
        if (found.problems().size() > SHOWN) {
            out.println(texts.get("check.first", SHOWN));
        }
        if (!found.differences().isEmpty()) {
            out.println(texts.get("check.different"));
            found.differences().forEach(difference -> out.println("  " + difference));
        }
        out.println(texts.get(found.isSound() ? "check.sound" : "check.unsound", checked, found.problems().size()));
        return found.isSound() ? 0 : Cli.TROUBLE;
    }
}
