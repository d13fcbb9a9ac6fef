package henan.atlas.cli;

import henan.atlas.domain.AtlasException;
import henan.atlas.search.SearchAnswer;
import henan.atlas.search.SearchHit;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        SearchAnswer found = answer.searchIndex().answer(text, limit);
        return answer.print(found.hits(), () -> found.hits().isEmpty() ? texts.get("find.nothing", text)
                : tables(text, found));
    }

    /** A table of what answers to all that was typed, then those of what answers in part or is near; words missing. */
    private String tables(String text, SearchAnswer found) {
        Map<String, List<SearchHit>> byHead = new LinkedHashMap<>();
        String also = found.hits().get(0).answer() == SearchHit.Answer.WHOLE ? ".also" : "";
        found.hits().forEach(hit -> byHead.computeIfAbsent(head(text, hit, also), unseen -> new ArrayList<>())
                .add(hit));
        Stream<String> tables = byHead.entrySet().stream().map(part -> part.getKey() + table(part.getValue()).text());
        Stream<String> missing = found.missing().stream().map(word -> texts.get("find.missing", word));
        return Stream.concat(tables, missing).collect(Collectors.joining("\n\n"));
    }

    /** @param also ends the name of what is said where something answers to all that was typed */
    private String head(String text, SearchHit hit, String also) {
        return switch (hit.answer()) {
            case WHOLE -> "";
            case PART -> texts.get("find.part" + also, hit.word()) + "\n";
            case NEAR -> texts.get("find.near" + also, hit.word().isEmpty() ? text : hit.word()) + "\n";
        };
    }

    private TextTable table(List<SearchHit> hits) {
        return TextTable.of(texts.get("find.columns"), hits.stream().map(hit -> List.of(
                texts.get("kind." + hit.subject().kind().code()), hit.title(), hit.context(),
                hit.matched().stream().distinct().collect(Collectors.joining(" · ")),
                hit.subject().toString())).toList());
    }
}
