package henan.atlas.profile;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Award;
import henan.atlas.domain.BookEntry;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.ChainLink;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterChange;
import henan.atlas.domain.County;
import henan.atlas.domain.Fact;
import henan.atlas.domain.Firm;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.Industry;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Period;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.Source;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.domain.TimelineEvent;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds records by what they belong to, so that no page has to search the whole content. */
final class ContentIndex {
    private final AtlasSnapshot content;
    private final String provinceName;
    private final Map<String, Prefecture> prefectures;
    private final Map<String, County> counties;
    private final Map<String, Cluster> clusters;
    private final Map<String, Firm> firms;
    private final Map<String, Industry> industries;
    private final Map<String, Source> sources;
    private final Map<String, List<Cluster>> clustersByPrefecture;
    private final Map<String, List<FirmRole>> rolesByCluster;
    private final Map<String, List<FirmRole>> rolesByFirm;
    private final Map<String, List<ChainLink>> chains;
    private final Map<String, List<Award>> awards;
    private final Map<SubjectRef, List<Fact>> facts;
    private final Map<SubjectRef, List<Observation>> observations;

    ContentIndex(AtlasSnapshot content, String provinceName) {
        this.content = content;
        this.provinceName = provinceName;
        prefectures = byId(content.prefectures(), Prefecture::code);
        counties = byId(content.counties(), County::code);
        clusters = byId(content.clusters(), Cluster::id);
        firms = byId(content.firms(), Firm::id);
        industries = byId(content.industries(), Industry::id);
        sources = byId(content.sources(), Source::id);
        clustersByPrefecture = grouped(content.clusters(), Cluster::prefectureCode);
        rolesByCluster = grouped(content.firmRoles(), FirmRole::clusterId);
        rolesByFirm = grouped(content.firmRoles(), FirmRole::firmId);
        chains = grouped(content.chainLinks(), ChainLink::clusterId);
        awards = grouped(content.awards(), Award::clusterId);
        facts = grouped(content.facts(), Fact::subject);
        observations = grouped(content.observations(), Observation::subject);
    }

    private static <T> Map<String, T> byId(List<T> records, Function<T, String> id) {
        return records.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private static <K, T> Map<K, List<T>> grouped(List<T> records, Function<T, K> key) {
        return records.stream().collect(Collectors.groupingBy(key));
    }

    AtlasSnapshot content() {
        return content;
    }

    Optional<Prefecture> prefecture(String code) {
        return Optional.ofNullable(prefectures.get(code));
    }

    Optional<County> county(String code) {
        return Optional.ofNullable(counties.get(code));
    }

    Optional<Cluster> cluster(String id) {
        return Optional.ofNullable(clusters.get(id));
    }

    Optional<Firm> firm(String id) {
        return Optional.ofNullable(firms.get(id));
    }

    Optional<Industry> industry(String id) {
        return Optional.ofNullable(industries.get(id));
    }

    Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    List<Cluster> clustersInPrefecture(String code) {
        return clustersByPrefecture.getOrDefault(code, List.of());
    }

    List<Cluster> clustersInCounty(String code) {
        return content.clusters().stream().filter(cluster -> cluster.countyCodes().contains(code)).toList();
    }

    List<Cluster> clustersOfIndustry(String id) {
        return content.clusters().stream().filter(cluster -> cluster.industryId().equals(id)).toList();
    }

    List<County> countiesOf(String prefectureCode) {
        return content.counties().stream().filter(c -> c.prefectureCode().equals(prefectureCode)).toList();
    }

    List<FirmRole> rolesIn(String clusterId) {
        return rolesByCluster.getOrDefault(clusterId, List.of());
    }

    List<FirmRole> rolesOf(String firmId) {
        return rolesByFirm.getOrDefault(firmId, List.of());
    }

    List<ChainLink> chain(String clusterId) {
        return chains.getOrDefault(clusterId, List.of());
    }

    List<Award> awards(String clusterId) {
        return awards.getOrDefault(clusterId, List.of());
    }

    List<Fact> facts(SubjectRef subject) {
        return facts.getOrDefault(subject, List.of());
    }

    List<Observation> observations(SubjectRef subject) {
        return observations.getOrDefault(subject, List.of());
    }

    List<CaseStudy> cases(SubjectRef subject) {
        return content.caseStudies().stream().filter(study -> study.subjects().contains(subject)).toList();
    }

    /** The case studies about a cluster that an event concerns. */
    List<Link> casesOf(TimelineEvent event) {
        return event.subjects().stream().filter(subject -> subject.kind() == SubjectKind.CLUSTER)
                .flatMap(subject -> cases(subject).stream()).distinct().map(study -> link(study.ref())).toList();
    }

    /** What happened, in the order of a chronicle. */
    List<TimelineEvent> events() {
        return content.events().stream().sorted(Comparator.comparing((TimelineEvent event) -> Period.of(event.date()),
                Period.IN_A_CHRONICLE))
                .toList();
    }

    /** What became of a cluster, in order of time; a step without a date comes last. */
    List<ClusterChange> changes(String clusterId) {
        return content.changes().stream().filter(change -> change.clusterId().equals(clusterId))
                .sorted(Comparator.comparing((ClusterChange change) -> Period.of(change.date()), Period.IN_A_CHRONICLE))
                .toList();
    }

    List<BookEntry> bookEntries(SubjectRef subject) {
        return content.bookEntries().stream().filter(entry -> entry.subjects().contains(subject)).toList();
    }

    /** The places and clusters a subject is, or is about; the province is no place on the map. */
    List<SubjectRef> places(SubjectRef subject) {
        List<SubjectRef> subjects = switch (subject.kind()) {
            case PREFECTURE, COUNTY, CLUSTER -> List.of(subject);
            case BOOK_ENTRY -> content.bookEntries().stream().filter(e -> e.ref().equals(subject))
                    .flatMap(e -> e.subjects().stream()).toList();
            case EVENT -> content.events().stream().filter(e -> e.ref().equals(subject))
                    .flatMap(e -> e.subjects().stream()).toList();
            case CASE_STUDY -> content.caseStudies().stream().filter(c -> c.ref().equals(subject))
                    .flatMap(c -> c.subjects().stream()).toList();
            default -> List.of();
        };
        return subjects.stream().filter(place -> place.kind() != SubjectKind.PROVINCE).toList();
    }

    /** Names of the prefecture and the counties a place or cluster lies in. */
    Stream<String> around(SubjectRef place) {
        Stream<County> counties = place.kind() == SubjectKind.COUNTY ? county(place.id()).stream()
                : place.kind() == SubjectKind.CLUSTER ? cluster(place.id()).stream()
                        .flatMap(cluster -> cluster.countyCodes().stream()).flatMap(code -> county(code).stream())
                : Stream.empty();
        return counties.flatMap(county -> Stream.concat(Stream.of(county.name(), county.nameNow()),
                prefecture(county.prefectureCode()).map(Prefecture::name).stream())).distinct();
    }

    /** How to cite an entry of the book; empty when the book is not among the sources or it is a part's title page. */
    String citation(BookEntry entry) {
        return entry.kind().equals(BookIndex.PART) ? ""
                : source(Source.BOOK).map(book -> Bibliography.entry(entry, book)).orElse("");
    }

    /** What a subject is called, or its id when the atlas does not know it. */
    String name(SubjectRef subject) {
        Optional<String> name = switch (subject.kind()) {
            case PROVINCE -> Optional.of(provinceName);
            case PREFECTURE -> prefecture(subject.id()).map(Prefecture::name);
            case COUNTY -> county(subject.id()).map(County::name);
            case CLUSTER -> cluster(subject.id()).map(Cluster::name);
            case FIRM -> firm(subject.id()).map(Firm::name);
            case INDUSTRY -> industry(subject.id()).map(Industry::name);
            case SOURCE -> source(subject.id()).map(Bibliography::brief);
            case BOOK_ENTRY -> content.bookEntries().stream().filter(e -> e.ref().equals(subject)).findFirst()
                    .map(BookEntry::title);
            case CASE_STUDY -> content.caseStudies().stream().filter(c -> c.ref().equals(subject)).findFirst()
                    .map(CaseStudy::title);
            case TERM -> content.terms().stream().filter(t -> t.ref().equals(subject)).findFirst()
                    .map(term -> term.name());
            case EVENT -> content.events().stream().filter(e -> e.ref().equals(subject)).findFirst()
                    .map(event -> event.text());
        };
        return name.orElse(subject.id());
    }

    Link link(SubjectRef subject) {
        return Link.to(name(subject), subject);
    }
}
