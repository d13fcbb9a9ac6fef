package henan.atlas.cli;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists all subjects of one kind: a table for the eye, or every field as JSON. */
@Command(name = "list", description = "${bundle:list.description}")
final class ListCommand implements Callable<Integer> {
    @Mixin
    private RecordAnswer answer;

    @Parameters(paramLabel = "KIND", description = "${bundle:list.kind}")
    private Listing listing;

    @Override
    public Integer call() throws AtlasException {
        AtlasSnapshot content = answer.content();
        return answer.print(listing.records(content), () -> listing.table(content).text());
    }
}
