package henan.atlas.cli;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.domain.AtlasContent;
import henan.atlas.domain.AtlasException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists all subjects of one kind: a table for the eye, or every field as JSON. */
@Command(name = "list", description = "${bundle:list.description}")
final class ListCommand implements Callable<Integer> {
    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "KIND", description = "${bundle:list.kind}")
    private Listing listing;

    @Option(names = "--json", description = "${bundle:json}")
    private boolean json;

    @Override
    public Integer call() throws AtlasException {
        AtlasContent content;
        try (AtlasFile file = atlas.open()) {
            content = file.content();
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new Json().of(listing.records(content)));
        } else {
            out.print(listing.table(content).text());
            out.flush();
        }
        return 0;
    }
}
