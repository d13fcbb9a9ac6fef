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
import henan.atlas.handout.sheet.SheetBook;
import henan.atlas.table.AtlasTables;
import henan.atlas.table.TableKind;
import henan.atlas.table.TableQuery;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private String condition;

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
        AtlasSnapshot all = condition == null ? answer.content() : chosen();
        boolean without = listing == ListableKind.CLUSTERS && !later.isAsked();
        AtlasSnapshot content = without ? all.with(RecordTypes.CLUSTER, all.index().counted()) : all;
        if (sheet.isAsked()) {
            List<String> besides = besides(without ? all.index().count(SubjectRef.PROVINCE) : ClusterCount.among(
                    List.of()));
            if (features.isPresent()) {
                return features(features.get(), content, besides);
            }
            return sheet.write(TableKind.of(listing.toString()).map(kind -> asked(content, kind, besides))
                    .orElseGet(() -> listing.sheets(content)));
        }
        return answer.print(listing.records(content), () -> listing.table(content).text()
                + (without ? leftOut(all.index().count(SubjectRef.PROVINCE)) : ""));
    }

    /** The list as features for a map. */
    private int features(ListFile format, AtlasSnapshot content, List<String> besides) throws AtlasException {
        TableKind kind = TableKind.of(listing.toString())
                .orElseThrow(() -> wrong(texts.get("list.placeless", listing)));
        AtlasTables tables = new AtlasTables(content);
        try (AtlasFile file = atlas.open()) {
            return sheet.write(format, file, tables, tables.ask(TableQuery.of(kind).withBesides(later.isAsked())),
                    besides);
        }
    }

    /** The list with types and sources. */
    private SheetBook asked(AtlasSnapshot content, TableKind kind, List<String> besides) {
        AtlasTables tables = new AtlasTables(content);
        return TableSheets.of(tables, tables.ask(TableQuery.of(kind).withBesides(later.isAsked())),
                besides);
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

    /** The content, of the kind that is listed only those whose features meet the condition. */
    private AtlasSnapshot chosen() throws AtlasException {
        RecordType<?> type = listing.features().orElseThrow(() -> wrong(texts.get("list.where.kind", listing,
                Stream.of(ListableKind.values()).filter(other -> other.features().isPresent())
                .map(ListableKind::toString)
                        .collect(Collectors.joining(Punctuation.names())))));
        try (AtlasFile file = atlas.open()) {
            return only(file.content(), type, ids(file, type));
        }
    }

    private Set<String> ids(AtlasFile file, RecordType<?> type) throws AtlasException {
        try {
            return FeatureFilter.of(file.dataStore(), type, condition).ids();
        } catch (FeatureFilter.WrongCondition e) {
            throw wrong(e.getMessage());
        }
    }

    private static <R> AtlasSnapshot only(AtlasSnapshot content, RecordType<R> type, Set<String> ids) {
        return content.with(type, content.of(type).stream().filter(each -> ids.contains(type.id(each))).toList());
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
