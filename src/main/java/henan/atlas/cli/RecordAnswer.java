package henan.atlas.cli;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Adjacency;
import henan.atlas.domain.AtlasException;
import henan.atlas.search.SearchIndex;
import java.io.PrintWriter;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What commands share that answer with the atlas's records: text for the eye, or the records as JSON. */
final class RecordAnswer {
    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--json", description = "${bundle:json}")
    private boolean json;

    /** Everything the atlas of this call says. */
    AtlasSnapshot content() throws AtlasException {
        try (AtlasFile file = open()) {
            return file.content();
        }
    }

    /** What finds things in it: as it is stored, else made of the records. */
    SearchIndex searchIndex() throws AtlasException {
        try (AtlasFile file = open()) {
            return file.searchIndex();
        }
    }

    /** Which of its counties lie beside one another. */
    Adjacency adjacency() throws AtlasException {
        try (AtlasFile file = open()) {
            return file.adjacency();
        }
    }

    private AtlasFile open() throws AtlasException {
        return ((AtlasCommand) command.root().userObject()).open();
    }

    /** Prints the records in the form asked for; their text is made only when wanted. */
    int print(Object records, Supplier<String> text) {
        PrintWriter out = command.commandLine().getOut();
        out.println(json ? new Json().of(records) : text.get().stripTrailing());
        return 0;
    }
}
