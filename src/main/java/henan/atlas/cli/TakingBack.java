package henan.atlas.cli;

import henan.atlas.atlasfile.OwnAtlas;
import henan.atlas.change.AtlasStore;
import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What undo and redo have in common: the own atlas, who does it, and a sentence on what was done. */
abstract class TakingBack implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private OwnAtlasParameter work;

    @Option(names = "--author", paramLabel = "NAME", defaultValue = "", description = "${bundle:undo.author}")
    private String author;

    /** Does it. @return what is told */
    abstract String done(AtlasStore own, String by) throws AtlasException;

    Messages texts() {
        return Messages.of("cli");
    }

    @Override
    public Integer call() throws AtlasException {
        try (OwnAtlas own = work.open()) {
            spec.commandLine().getOut().println(done(own, author));
        }
        return 0;
    }
}
