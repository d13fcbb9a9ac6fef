package henan.atlas.cli;

import henan.atlas.domain.AtlasException;
import henan.atlas.search.SearchHit;
import henan.atlas.search.SearchIndex;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds places, clusters, firms and texts by what a person types. */
@Command(description = "${bundle:find.description}")
final class FindCommand implements Callable<Integer> {
    private final Messages texts = Messages.of("cli");

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "TEXT", description = "${bundle:find.text}")
    private List<String> words;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20",
            description = "${bundle:find.limit}${DEFAULT-VALUE}")
    private int limit;

    @Mixin
    private RecordAnswer answer;

    @Override
    public Integer call() throws AtlasException {
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), texts.get("find.limit.tooSmall", limit));
        }
        String text = String.join(" ", words).strip();
        if (text.isEmpty()) {
            throw new ParameterException(spec.commandLine(), texts.get("find.empty"));
        }
        List<SearchHit> hits = new SearchIndex(answer.content()).find(text, limit);
        return answer.print(hits, () -> hits.isEmpty() ? texts.get("find.nothing", text) : tables(text, hits));
    }

    /** A table of what answers to all that was typed, then those of what answers to a part or is near. */
    private String tables(String text, List<SearchHit> hits) {
        Map<String, List<SearchHit>> byHead = new LinkedHashMap<>();
        hits.forEach(hit -> byHead.computeIfAbsent(head(text, hit), unseen -> new ArrayList<>()).add(hit));
        return byHead.entrySet().stream().map(part -> part.getKey() + table(part.getValue()).text())
                .collect(Collectors.joining("\n\n"));
    }

    private String head(String text, SearchHit hit) {
        return switch (hit.answer()) {
            case WHOLE -> "";
            case PART -> texts.get("find.part", hit.word()) + "\n";
            case NEAR -> texts.get("find.near", hit.word().isEmpty() ? text : hit.word()) + "\n";
        };
    }

    private TextTable table(List<SearchHit> hits) {
        return TextTable.of(texts.get("find.columns"), hits.stream().map(hit -> List.of(
                texts.get("kind." + hit.subject().kind().code()), hit.title(), hit.context(),
                hit.matched().stream().distinct().collect(Collectors.joining(" · ")),
                hit.subject().toString())).toList());
    }
}
