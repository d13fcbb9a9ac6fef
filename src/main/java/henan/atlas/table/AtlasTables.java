package henan.atlas.table;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Award;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.Firm;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.Source;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The tables of a snapshot, each made when it is first asked for in a language and kept as long as these are.
 *
 * <p><b>Threading:</b> safe.
 */
public final class AtlasTables {
    private static final int ASCII = 0x80;

    private final AtlasSnapshot content;
    private final Supplier<PhoneticOrder> reader;
    private final Map<Key, SubjectTable> made = new ConcurrentHashMap<>();

    private record Key(TableKind kind, Language language) {
    }

    public AtlasTables(AtlasSnapshot content) {
        this.content = content;
        Map<Boolean, PhoneticOrder> read = new ConcurrentHashMap<>();
        this.reader = () -> read.computeIfAbsent(true, unseen -> new PhoneticOrder(content.searchTerms()));
    }

    /**
     * Reads what a table is usually asked for, in the language spoken now, so that asking it need not wait: all columns
     * but those of figures, of which there are many, each asked of seldom.
     *
     * @param cancelled whether it is no longer wanted; then the rest is read when it is asked for
     */
    public void readAhead(TableKind kind, BooleanSupplier cancelled) {
        of(kind).readAhead(cancelled);
    }

    public AtlasSnapshot content() {
        return content;
    }

    /** The table of a kind, in the language spoken now. */
    public SubjectTable of(TableKind kind) {
        return made.computeIfAbsent(new Key(kind, Language.spoken()), unmade -> make(kind));
    }

    /** What a query gives in the table of its kind. */
    public TableResult ask(TableQuery query) {
        return of(query.kind()).ask(query);
    }

    /** Whether words have a part that was typed: as it stands, or by pinyin or its initials from a character on. */
    public boolean answers(String words, String typed) {
        String part = typed.strip().toLowerCase(Locale.ROOT);
        if (words.toLowerCase(Locale.ROOT).contains(part)) {
            return true;
        }
        String letters = part.replace(" ", "").replace("'", "");
        if (!letters.chars().allMatch(letter -> letter < ASCII)) {
            return false;
        }
        List<String> syllables = reader.get().syllables(words);
        return syllables.stream().map(each -> each.substring(0, 1)).collect(Collectors.joining()).contains(letters)
                || IntStream.range(0, syllables.size()).anyMatch(from -> String.join("",
                        syllables.subList(from, syllables.size())).startsWith(letters));
    }

    private SubjectTable make(TableKind kind) {
        ThingColumns things = new ThingColumns(content);
        return switch (kind) {
            case CLUSTERS -> SubjectTable.of(kind, content, new SubjectTable.Rows<>(ClusterColumns.records(content),
                    Cluster::id, Cluster::ref, AtlasIndex::counts, ClusterColumns.of(content)), reader);
            case COUNTIES -> all(kind, content.counties(), County::code, County::ref,
                    UnitColumns.ofCounties(content));
            case PREFECTURES -> all(kind, content.prefectures(), Prefecture::code, Prefecture::ref,
                    UnitColumns.ofPrefectures(content));
            case FIRMS -> all(kind, content.firms(), Firm::id, firm -> SubjectRef.firm(firm.id()), things.firms());
            case FIGURES -> all(kind, content.observations(), Observation::id, Observation::subject,
                    things.figures());
            case HONOURS -> all(kind, content.awards(), Award::id, award -> SubjectRef.cluster(award.clusterId()),
                    things.honours());
            case CASES -> all(kind, content.caseStudies(), CaseStudy::id,
                    study -> new SubjectRef(SubjectKind.CASE_STUDY, study.id()), things.cases());
            case SOURCES -> all(kind, content.index().sources(), Source::id,
                    source -> SubjectRef.source(source.id()), things.sources());
        };
    }

    /** A table of a kind of which all that is recorded is listed. */
    private <R> SubjectTable all(TableKind kind, List<R> records, Function<R, String> id,
                                 Function<R, SubjectRef> subject, List<ColumnReader<R>> columns) {
        return SubjectTable.of(kind, content, new SubjectTable.Rows<>(records, id, subject, each -> true, columns),
                reader);
    }
}
