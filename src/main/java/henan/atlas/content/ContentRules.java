package henan.atlas.content;

import henan.atlas.domain.Award;
import henan.atlas.domain.BookEntry;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterChange;
import henan.atlas.domain.Industry;
import henan.atlas.domain.Observation;
import henan.atlas.domain.SearchTerm;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What records must hold to, each by itself and all together, wherever they come from: the build, an opened file, a
 * form, an import. Knows records only; who asks adds the place (a line of a table, an id).
 */
public final class ContentRules {
    /** Which records could be read whole: those that could not are not held against others. */
    @FunctionalInterface
    public interface Reading {
        /** @param ordinal place of the record among those of its kind, from 0 */
        boolean isSound(RecordType<?> type, int ordinal);
    }

    /** Kinds of which every record can be found by a word. */
    private static final List<RecordType<?>> FINDABLE = List.of(RecordTypes.PREFECTURE, RecordTypes.COUNTY,
            RecordTypes.CLUSTER, RecordTypes.FIRM, RecordTypes.CASE_STUDY);

    private final AtlasSnapshot content;
    private final ReferenceTargets known;
    private final List<RecordType<?>> types;
    private final Reading reading;
    private final List<Finding> found = new ArrayList<>();
    /** Records that do not say what they must; with others they are not compared. */
    private final Set<Object> wanting = Collections.newSetFromMap(new IdentityHashMap<>());

    private ContentRules(AtlasSnapshot content, ReferenceTargets known, List<RecordType<?>> types, Reading reading) {
        this.content = content;
        this.known = known;
        this.types = List.copyOf(types);
        this.reading = reading;
    }

    /** What is wrong with a whole atlas. */
    public static List<Finding> check(AtlasSnapshot content) {
        return check(content, ReferenceTargets.of(content), RecordTypes.ALL, (type, ordinal) -> true);
    }

    /**
     * What is wrong with the records of some kinds.
     *
     * @param known what they may refer to
     */
    public static List<Finding> check(AtlasSnapshot content, ReferenceTargets known, List<RecordType<?>> types,
            Reading reading) {
        ContentRules rules = new ContentRules(content, known, types, reading);
        types.forEach(rules::ofKind);
        rules.together();
        rules.found.removeIf(finding -> !types.contains(finding.type()));
        return List.copyOf(rules.found);
    }

    private <R> void ofKind(RecordType<R> type) {
        List<R> records = content.of(type);
        for (int i = 0; i < records.size(); i++) {
            fields(type, records.get(i), i);
        }
        for (RecordType.Unique unique : type.uniques()) {
            unique(type, unique, record -> List.of(unique.fields().stream()
                    .map(field -> field.anyKind().written(type.value(record, field))).toList()));
        }
    }

    /** Each field by itself: said where it must be, in its form, pointing at things there are. */
    private <R> void fields(RecordType<R> type, R record, int ordinal) {
        List<Object> values = type.values(record);
        for (int i = 0; i < values.size(); i++) {
            Field field = type.fields().get(i);
            FieldKind.Faults faults = (key, arguments) -> note(type, record, ordinal, List.of(field), key, arguments);
            FieldKind<Object> kind = field.anyKind();
            if (field.isRequired() && kind.isEmpty(values.get(i))) {
                faults.note(field.isCitations() ? "citation.none" : "cell.empty");
                if (!field.isCitations()) {
                    wanting.add(record);
                }
            }
            String broken = kind.broken(values.get(i));
            if (!broken.isEmpty()) {
                faults.note(broken);
            }
            kind.check(values.get(i), faults, known.times());
            kind.references(values.get(i)).forEach(to -> known.check(to.kind(), to.id(), faults));
        }
    }

    /** Notes records that share a mark with an earlier one; a mark of empty words is none. */
    private <R> void unique(RecordType<R> type, RecordType.Unique unique, Function<R, List<List<String>>> marks) {
        Map<List<String>, Integer> first = new HashMap<>();
        List<R> records = content.of(type);
        for (int i = 0; i < records.size(); i++) {
            List<Integer> repeated = new ArrayList<>();
            for (List<String> mark : marks.apply(records.get(i))) {
                Integer earlier = mark.stream().allMatch(String::isEmpty) ? null : first.putIfAbsent(mark, i);
                if (earlier != null && earlier != i && !repeated.contains(earlier)) {
                    repeated.add(earlier);
                    String id = type.id(records.get(earlier));
                    note(type, records.get(i), i, unique.fields(), unique.key(), String.join(" ", mark),
                            new Finding.Other(type, earlier, id), id);
                }
            }
        }
    }

    /** What fields and records say must agree. */
    private void together() {
        PlaceRules places = new PlaceRules(content.counties(), known);
        SeriesRules series = new SeriesRules(content.seriesUnits());
        each(RecordTypes.SERIES_UNIT, SeriesRules::checkRange);
        each(RecordTypes.OBSERVATION, series::check);
        each(RecordTypes.OBSERVATION, new RemarkRules(content.observations())::check);
        each(RecordTypes.PREFECTURE, places::checkPrefecture);
        each(RecordTypes.COUNTY, places::checkCounty);
        each(RecordTypes.CLUSTER, places::checkCluster);
        each(RecordTypes.CLUSTER, new GradeRules(content.index())::check);
        each(RecordTypes.LEADING_INDUSTRY, (each, faults) -> classTold(each.industryIds(), faults));
        each(RecordTypes.FIRM_ROLE, (each, faults) -> classTold(each.industryIds(), faults));
        each(RecordTypes.BOOK_ENTRY, ContentRules::basisOfSubjects);
        each(RecordTypes.AWARD, ContentRules::namesAnHonour);
        each(RecordTypes.CLUSTER_CHANGE, this::sameYear);
        ValidityRules validity = new ValidityRules(content);
        each(RecordTypes.CLUSTER_CHANGE, validity::nameOfTheMapsYear);
        each(RecordTypes.CLUSTER_CHANGE, validity::promotedBegins);
        each(RecordTypes.CLUSTER, validity::beginIsTold);
        each(RecordTypes.CLUSTER, validity::endIsTold);
        each(RecordTypes.FACT, FactRules::check);
        each(RecordTypes.FACT, (fact, faults) -> validity.within(fact.subject(), fact.year(), "year", faults));
        each(RecordTypes.OBSERVATION, (o, faults) -> validity.within(o.subject(), o.period(), "period", faults));
        each(RecordTypes.AWARD, (award, faults) -> validity.within(SubjectRef.cluster(award.clusterId()),
                award.year(), "year", faults));
        each(RecordTypes.LEADING_INDUSTRY, (each, faults) -> validity.within(SubjectRef.cluster(each.clusterId()),
                each.period(), "period", faults));
        each(RecordTypes.EVENT, (event, faults) -> event.subjects().forEach(subject ->
                validity.within(subject, event.date(), "date", faults)));
        each(RecordTypes.CASE_STUDY, CaseRules::check);
        each(RecordTypes.SOURCE, SourceRules::check);
        if (types.contains(RecordTypes.SEARCH_TERM)) {
            searchTerms();
        }
        RecordType<Observation> type = RecordTypes.OBSERVATION;
        unique(type, new RecordType.Unique("duplicate.observation", List.of(type.field("subject"),
                type.field("series"), type.field("period"), type.field("value"), type.field("citations"))),
                ContentRules::sameFigure);
    }

    /** Takes note of what is wrong with a field. */
    @FunctionalInterface
    interface FieldFaults {
        void note(String field, String key, Object... arguments);
    }

    private <R> void each(RecordType<R> type, BiConsumer<R, FieldFaults> rule) {
        List<R> records = content.of(type);
        for (int i = 0; i < records.size(); i++) {
            int ordinal = i;
            if (reading.isSound(type, ordinal) && !wanting.contains(records.get(i))) {
                rule.accept(records.get(i), (field, key, arguments) -> note(type, records.get(ordinal), ordinal,
                        List.of(type.field(field)), key, arguments));
            }
        }
    }

    /** Where there are terms to be found by, places, firms and cases all have one. */
    private void searchTerms() {
        Set<SubjectRef> found = content.searchTerms().stream().map(SearchTerm::subject).collect(Collectors.toSet());
        for (RecordType<?> type : found.isEmpty() ? List.<RecordType<?>>of() : FINDABLE) {
            findable(type, found);
        }
    }

    private <R> void findable(RecordType<R> type, Set<SubjectRef> found) {
        each(type, (record, faults) -> {
            SubjectRef subject = new SubjectRef(type.subject().orElseThrow(), type.id(record));
            if (!found.contains(subject)) {
                faults.note(type.key().orElseThrow().name(), "searchTerm.none", subject,
                        content.index().name(subject).orElse(subject.id()));
            }
        });
    }

    /** What stands in a list of honours is the name of one; what is to be said of it is a fact. */
    private static void namesAnHonour(Award award, FieldFaults faults) {
        if (award.hasRemark()) {
            faults.note("name", "award.remark");
        }
    }

    /** Why an entry is taken to be about somebody must be said. */
    private static void basisOfSubjects(BookEntry entry, FieldFaults faults) {
        if (!entry.subjects().isEmpty() && entry.basis().isEmpty()) {
            faults.note("basis", "cell.empty");
        }
    }

    /** What is made is of a class or of none; not of the class of clusters that have no industry. */
    private static void classTold(List<String> classes, FieldFaults faults) {
        if (classes.contains(Industry.UNKNOWN)) {
            faults.note("industry_ids", "leading.unclassed", Industry.UNKNOWN);
        }
    }

    /** One year told twice must be the same year. */
    private void sameYear(ClusterChange change, FieldFaults faults) {
        List<Cluster> clusters = content.clusters();
        for (int i = 0; i < clusters.size(); i++) {
            Cluster cluster = clusters.get(i);
            if (cluster.id().equals(change.clusterId())) {
                OptionalInt year = switch (change.change()) {
                    case PROMOTED -> cluster.validFrom();
                    case WITHDRAWN -> cluster.validTo();
                    default -> OptionalInt.empty();
                };
                String field = change.change() == ClusterChange.Kind.PROMOTED ? "valid_from" : "valid_to";
                if (year.isPresent() && !change.date().isEmpty() && !change.date().year().equals(year)) {
                    faults.note("date", "change.otherYear", change.date().written(),
                            new Finding.Other(RecordTypes.CLUSTER, i, cluster.id()), field, year.getAsInt());
                }
                return;
            }
        }
    }

    /** What no two figures may share: whom and what a source gives a value for, and the value; told twice it is one. */
    private static List<List<String>> sameFigure(Observation o) {
        return o.citations().stream().map(Citation::sourceId).distinct().map(source -> List.of(o.subject().toString(),
                o.series(), o.period().written(), o.value(), source)).toList();
    }

    private <R> void note(RecordType<R> type, R record, int ordinal, List<Field> fields, String key,
                          Object... arguments) {
        found.add(new Finding(type, type.id(record), ordinal, fields, key, List.of(arguments)));
    }
}
