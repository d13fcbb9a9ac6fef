package henan.atlas.search;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.BookEntry;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.Industry;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.Source;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Language;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a subject is shown among hits. Its words are found when a hit is first told in a language, and kept for the next
 * keystroke; the index outlives a change of language.
 *
 * @param title what it is ordered by among its equals: its name when the index was made
 * @param date  when it happened, which orders what is told in the order of time; else empty
 * @param told  its words by the language they were told in
 */
record HitLabel(SubjectRef subject, String title, String date, AtlasSnapshot content, Map<Language, Words> told) {
    /** What a hit says. */
    record Words(String name, String context) {
    }

    private static final String BETWEEN = " · ";
    private static final Messages TEXTS = Messages.of("search");

    /** The card of a subject; empty for what the atlas does not know. */
    static Optional<HitLabel> of(SubjectRef subject, AtlasSnapshot content) {
        String date = content.index().event(subject.kind() == SubjectKind.EVENT ? subject.id() : "")
                .map(event -> event.date().written()).orElse("");
        return name(subject, content).map(name -> new HitLabel(subject, name, date, content,
                new ConcurrentHashMap<>()));
    }

    /** The name as it is shown: the province's may be the program's own word. */
    String name() {
        return words().name();
    }

    /** What tells it from its like; may be empty. */
    String context() {
        return words().context();
    }

    private Words words() {
        return told.computeIfAbsent(Language.spoken(), language ->
                new Words(name(subject, content).orElse(title), context(subject, content)));
    }

    private static Optional<String> name(SubjectRef subject, AtlasSnapshot content) {
        return subject.equals(SubjectRef.PROVINCE) ? Optional.of(province(content)) : content.index().name(subject);
    }

    private static String province(AtlasSnapshot content) {
        return content.meta().getOrDefault("province", TEXTS.get("province"));
    }

    private static String context(SubjectRef subject, AtlasSnapshot content) {
        AtlasIndex index = content.index();
        String id = subject.id();
        String prefecture = index.prefectureOf(subject).map(Prefecture::name).orElse("");
        Optional<String> context = switch (subject.kind()) {
            case PROVINCE -> Optional.empty();
            case PREFECTURE -> Optional.of(province(content));
            case COUNTY -> index.county(id).map(county -> context(county, prefecture));
            case CLUSTER -> index.cluster(id).map(cluster -> join(join(prefecture, cluster.countyText()),
                    AtlasIndex.standing(cluster)));
            case FIRM -> Optional.of(index.rolesOf(id).stream().map(role -> index.cluster(role.clusterId())
                    .map(Cluster::name).orElse("")).collect(Collectors.joining(Punctuation.names())));
            case INDUSTRY -> index.industry(id).map(Industry::group);
            case CASE_STUDY -> index.caseStudy(id).map(study -> context(study, content));
            case BOOK_ENTRY -> index.bookEntry(id).map(HitLabel::context);
            case TERM -> Optional.of(TEXTS.get("term"));
            case EVENT -> index.event(id).map(event -> join(event.date().written(),
                    names(event.subjects().stream().filter(place -> !place.equals(SubjectRef.PROVINCE)), content)));
            case SOURCE -> index.source(id).map(HitLabel::context);
        };
        return context.orElse("");
    }

    private static String context(County county, String prefecture) {
        return county.renamed() ? join(prefecture, TEXTS.get("now", county.nameNow())) : prefecture;
    }

    private static String context(CaseStudy study, AtlasSnapshot content) {
        return names(study.subjects().stream(), content);
    }

    private static String names(Stream<SubjectRef> subjects, AtlasSnapshot content) {
        return subjects.flatMap(subject -> name(subject, content).stream())
                .collect(Collectors.joining(Punctuation.names()));
    }

    private static String context(BookEntry entry) {
        return join(entry.section(), entry.page().isEmpty() ? "" : TEXTS.get("page", entry.page()));
    }

    private static String context(Source source) {
        return join(source.publisher(), source.date().written());
    }

    private static String join(String first, String second) {
        if (first.equals(second)) {
            return first;
        }
        return first.isEmpty() || second.isEmpty() ? first + second : first + BETWEEN + second;
    }
}
