package henan.atlas.cli;

import henan.atlas.atlasfile.OwnAtlas;
import henan.atlas.change.ChangePackage;
import henan.atlas.change.ChangeSet;
import henan.atlas.change.ChangeText;
import henan.atlas.change.Merge;
import henan.atlas.domain.AtlasException;
import henan.atlas.files.SmallFile;
import henan.atlas.text.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a colleague's sets into an own atlas. Where both say otherwise, ours stays and it is told. */
@Command(description = "${bundle:merge.description}")
final class MergeCommand implements Callable<Integer> {
    private final Messages texts = Messages.of("cli");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "${bundle:merge.file}")
    private Path file;

    @Option(names = "--into", required = true, paramLabel = "WORK", description = "${bundle:merge.into}")
    private Path work;

    @Option(names = "--author", paramLabel = "NAME", defaultValue = "", description = "${bundle:undo.author}")
    private String author;

    @Option(names = "--dry-run", description = "${bundle:merge.dryRun}")
    private boolean dryRun;

    @Override
    public Integer call() throws AtlasException {
        PrintWriter out = spec.commandLine().getOut();
        ChangePackage theirs = theirs();
        try (OwnAtlas own = OwnAtlas.open(work)) {
            Merge merge = own.merge(theirs);
            merge.changes().forEach(change -> out.println(texts.get("merge.change", ChangeText.of(change))));
            merge.kept().forEach(change -> out.println(texts.get("merge.kept", ChangeText.of(change))));
            merge.conflicts().forEach(conflict -> out.println(texts.get("merge.conflict",
                    ChangeText.of(conflict.ours()), ChangeText.of(conflict.theirs()))));
            if (!dryRun && !merge.changes().isEmpty()) {
                own.commit(ChangeSet.of(ChangeSet.Kind.MERGE, author, "", own.head(), merge.changes()));
            }
            out.println(texts.get(dryRun ? "merge.would" : "merge.done", merge.changes().size(),
                    merge.conflicts().size()));
            return merge.conflicts().isEmpty() ? 0 : Cli.TROUBLE;
        }
    }

    private ChangePackage theirs() throws AtlasException {
        if (!file.toString().endsWith(".json")) {
            return OwnAtlas.packageOf(file);
        }
        try {
            return ChangePackage.read(SmallFile.text(file), file.toString());
        } catch (IOException e) {
            throw new AtlasException(texts.message("merge.unreadable", file, SmallFile.MOST >> 20), e);
        }
    }
}
