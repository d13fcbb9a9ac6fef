package henan.atlas.cli;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.domain.AtlasException;
import henan.atlas.search.SearchHit;
import henan.atlas.search.SearchIndex;
import henan.atlas.text.Messages;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Finds places, clusters, firms and texts by what a person types. */
@Command(name = "find", description = "${bundle:find.description}")
final class FindCommand implements Callable<Integer> {
    private final Messages texts = Messages.of("cli");

    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TEXT", description = "${bundle:find.text}")
    private String text;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20",
            description = "${bundle:find.limit}${DEFAULT-VALUE}")
    private int limit;

    @Option(names = "--json", description = "${bundle:json}")
    private boolean json;

    @Override
    public Integer call() throws AtlasException {
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), texts.get("find.limit.tooSmall", limit));
        }
        if (text.isBlank()) {
            throw new ParameterException(spec.commandLine(), texts.get("find.empty"));
        }
        List<SearchHit> hits;
        try (AtlasFile file = atlas.open()) {
            hits = new SearchIndex(file.content()).find(text, limit);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new Json().of(hits));
        } else if (hits.isEmpty()) {
            out.println(texts.get("find.nothing", text));
        } else {
            out.print(table(hits).text());
            out.flush();
        }
        return 0;
    }

    private Table table(List<SearchHit> hits) {
        return Table.of(texts.get("find.columns"), hits.stream().map(hit -> List.of(
                texts.get("kind." + hit.subject().kind().code()), hit.title(), hit.context(), hit.matched(),
                hit.subject().toString())).toList());
    }
}
