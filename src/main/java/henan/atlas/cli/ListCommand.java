package henan.atlas.cli;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.atlasfile.FeatureFilter;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.ClusterCount;
import henan.atlas.content.RecordType;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.handout.ListFile;
import henan.atlas.handout.TableSheets;
import henan.atlas.table.AtlasTables;
import henan.atlas.table.Ecql;
import henan.atlas.table.ListedRow;
import henan.atlas.table.TableKind;
import henan.atlas.table.TableQuery;
import henan.atlas.table.TableResult;
import henan.atlas.table.UnreadableCondition;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.text.WordList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists all subjects of one kind: a table for the eye, or every field as JSON. */
@Command(description = "${bundle:list.description}")
final class ListCommand implements Callable<Integer> {
    /** As many that cannot be judged are named. */
    private static final int NAMED = 10;

    private final Messages texts = Messages.of("cli");

    @ParentCommand
    private AtlasCommand atlas;

    @Mixin
    private RecordAnswer answer;

    @Parameters(paramLabel = "KIND", description = "${bundle:list.kind}")
    private ListableKind listing;

    @Mixin
    private LaterOption later;

    @Option(names = "--where", paramLabel = "CONDITION", description = "${bundle:list.where}")
    private @Nullable String condition;

    @Option(names = "--columns", paramLabel = "COLUMNS", split = ",", description = "${bundle:list.columns}")
    private List<String> columns = List.of();

    @Option(names = "--sort", paramLabel = "COLUMNS", split = ",", description = "${bundle:list.sort}")
    private List<String> order = List.of();

    @Mixin
    private SheetOptions sheet;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws AtlasException {
        Optional<ListFile> features = sheet.features();
        if (sheet.isAsked() && features.isEmpty()) {
            sheet.format();
        }
        ListQuery asked = new ListQuery(listing, condition, columns, order);
        if (!asked.isPlain() && listing.kind().isEmpty()) {
            throw wrong(texts.get("list.where.kind", listing, Stream.of(ListableKind.values())
                    .filter(other -> other.kind().isPresent()).map(ListableKind::toString)
                    .collect(Collectors.joining(Punctuation.names()))));
        }
        try {
            return listing.kind().isEmpty() ? plain() : of(asked, listing.kind().get(), features);
        } catch (UnreadableCondition | FeatureFilter.WrongCondition e) {
            throw wrong(e.getMessage());
        }
    }

    /** What has no table: everything there is. */
    private int plain() throws AtlasException {
        AtlasSnapshot content = answer.content();
        if (sheet.isAsked()) {
            if (sheet.features().isPresent()) {
                throw wrong(texts.get("list.placeless", listing));
            }
            return sheet.write(listing.sheets(content));
        }
        return answer.print(listing.records(content), () -> listing.table(content).text());
    }

    private int of(ListQuery asked, TableKind kind, Optional<ListFile> features) throws AtlasException {
        AtlasSnapshot found = asked.isOfOutlines() ? crossed() : answer.content();
        AtlasTables tables = new AtlasTables(found);
        TableQuery query = asked.of(tables.of(kind)).withBesides(later.isAsked());
        boolean without = kind == TableKind.CLUSTERS && !later.isAsked();
        // How many are left out is told of those that meet the condition.
        TableResult whole = tables.ask(query.withBesides(true));
        AtlasSnapshot all = only(found, listing.chosen().orElseThrow(), ids(whole));
        ClusterCount met = without ? all.index().count(SubjectRef.PROVINCE) : ClusterCount.among(List.of());
        TableResult result = without ? tables.ask(query) : whole;
        tellUnjudged(result);
        tellEmptied(result);
        if (features.isPresent()) {
            try (AtlasFile file = atlas.open()) {
                return sheet.write(features.get(), file, tables, result, besides(met));
            }
        } else if (sheet.isAsked()) {
            return sheet.write(TableSheets.of(tables, result, besides(met)));
        }
        AtlasSnapshot content = without ? all.with(RecordTypes.CLUSTER, all.index().counted()) : all;
        return answer.print(listing.records(content), () -> (asked.hasColumns()
                ? ListableKind.table(tables.of(kind), result) : listing.table(content)).text() + leftOut(met));
    }

    /** Beside the list, so that who reads it line by line has rows alone. */
    private void tellUnjudged(TableResult result) {
        List<ListedRow> unjudged = result.unjudgedRows();
        if (!unjudged.isEmpty()) {
            spec.commandLine().getErr().println(texts.get("list.unjudged", unjudged.size(),
                    WordList.of(unjudged.stream().limit(NAMED).map(ListedRow::recordId).toList())
                            + (unjudged.size() > NAMED ? "…" : "")));
        }
    }

    /** That nothing meets the condition, and which part of it is the cause. */
    private void tellEmptied(TableResult result) {
        if (result.rows().isEmpty() && condition != null) {
            spec.commandLine().getErr().println(result.emptied().map(emptying -> texts.get("list.emptied.by",
                    Ecql.text(List.of(emptying.condition())), emptying.left())).orElseGet(() -> texts.get(
                    "list.emptied")));
        }
    }

    /** What whoever is handed the list is to know. */
    private List<String> besides(ClusterCount all) {
        Messages words = Messages.of("handout");
        return Stream.of(condition == null ? "" : words.get("told.condition", condition),
                all.besides() == 0 ? "" : words.get("told.besides", all.besidesInWords()))
                .filter(line -> !line.isEmpty()).toList();
    }

    /** What a list of those that count does not have; empty when it has all. */
    private String leftOut(ClusterCount all) {
        return all.besides() == 0 ? "" : texts.get("list.leftOut", all.besidesInWords());
    }

    /** The content, of the kind that is listed only what the file's shapes meet the condition of. */
    private AtlasSnapshot crossed() throws AtlasException {
        RecordType<?> type = listing.chosen().orElseThrow();
        try (AtlasFile file = atlas.open()) {
            return only(file.content(), type,
                    List.copyOf(FeatureFilter.of(file.dataStore(), type, condition).ids()));
        }
    }

    private static List<String> ids(TableResult result) {
        return result.rows().stream().map(ListedRow::recordId).toList();
    }

    /** Of one kind these records only, in this order. */
    private static <R> AtlasSnapshot only(AtlasSnapshot content, RecordType<R> type, List<String> ids) {
        Map<String, R> byId = content.of(type).stream().collect(Collectors.toMap(type::id, Function.identity()));
        return content.with(type, ids.stream().map(byId::get).toList());
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
