package henan.atlas.content;

import henan.atlas.domain.Award;
import henan.atlas.domain.BookEntry;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.ChainLink;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterChange;
import henan.atlas.domain.ClusterCondition;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.ClusterSide;
import henan.atlas.domain.County;
import henan.atlas.domain.Fact;
import henan.atlas.domain.Firm;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.Holding;
import henan.atlas.domain.Industry;
import henan.atlas.domain.LeadingIndustry;
import henan.atlas.domain.MissingCluster;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Period;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.Seat;
import henan.atlas.domain.Source;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.domain.Term;
import henan.atlas.domain.TimelineEvent;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a snapshot's subjects are called, where they are and what belongs to them, and what counts for the year the map
 * shows. Every answer is a hash lookup, worked out when it is first asked for; lists are in the order of the records
 * unless said otherwise, and empty where nothing is known.
 *
 * <p><b>Threading:</b> safe; may be asked from any thread.
 */
public final class AtlasIndex {
    /** Year the map shows: clusters promoted later or withdrawn earlier do not count towards its total. */
    public static final int YEAR = 2013;

    private final AtlasSnapshot snapshot;
    private final LookupTables tables;
    private final SubjectNames names;
    private final FilteredClusters filtered;
    /** Ids of classes of industry by cluster id: asked for every cluster by every picture. */
    private final Map<String, List<String>> classes = new ConcurrentHashMap<>();
    /** Sources as users see them, by id: asked for every citation, and to look at an address takes long. */
    private final Map<String, Optional<Source>> printed = new ConcurrentHashMap<>();

    private AtlasIndex(AtlasSnapshot snapshot, LookupTables tables) {
        this.snapshot = snapshot;
        this.tables = tables;
        this.names = new SubjectNames(snapshot, this);
        this.filtered = new FilteredClusters(this);
    }

    static AtlasIndex over(AtlasSnapshot snapshot) {
        return new AtlasIndex(snapshot, new LookupTables(snapshot));
    }

    /** The index of a snapshot made from this one's: it keeps what the change leaves true. */
    AtlasIndex renewed(AtlasSnapshot next) {
        return new AtlasIndex(next, new LookupTables(next, tables));
    }

    LookupTables tables() {
        return tables;
    }

    /** Whether a cluster counts for a year: the one rule by which clusters are counted. */
    public static boolean countsIn(Cluster cluster, int year) {
        return cluster.existedIn(year);
    }

    /** Whether a cluster counts for the year the map shows. */
    public static boolean counts(Cluster cluster) {
        return countsIn(cluster, YEAR);
    }

    /** Whether a time lies in the year the map shows or before it; one whose year is not known does not. */
    public static boolean reached(Period period) {
        return period.year().orElse(Integer.MAX_VALUE) <= YEAR;
    }

    /** Whether a time is known to lie after the year the map shows: what it tells is known from after the book only. */
    public static boolean liesAfterMapYear(Period period) {
        return period.year().orElse(0) > YEAR;
    }

    /** The clusters that count for the year the map shows. */
    public List<Cluster> counted() {
        return tables.get(Lookups.CLUSTERS_COUNTED, true);
    }

    /** Those of a place, or of a class of industry, that count: what every number of clusters is a number of. */
    public List<Cluster> counted(SubjectRef of) {
        return of.kind() == SubjectKind.PROVINCE ? counted()
                : recorded(of).stream().filter(AtlasIndex::counts).toList();
    }

    /** The clusters of a place, or of a class of industry, that are recorded though they do not count. */
    public List<Cluster> besides(SubjectRef of) {
        return of.kind() == SubjectKind.PROVINCE ? tables.get(Lookups.CLUSTERS_COUNTED, false)
                : recorded(of).stream().filter(cluster -> !counts(cluster)).toList();
    }

    /** What a map can show. @param besides whether with those that are recorded though they do not count */
    public List<Cluster> shown(boolean besides) {
        return besides ? snapshot.clusters() : counted();
    }

    /**
     * The clusters that pass a filter, of those that count or of all a map can show.
     *
     * @param besides whether with those that are recorded though they do not count; a filter that asks for these has
     *                them anyway
     */
    public List<Cluster> passing(ClusterFilter filter, boolean besides) {
        return filtered.of(filter, besides || filter.conditions().contains(new ClusterCondition.Besides()));
    }

    /** A filter without what this atlas does not know, as after another file was opened. */
    public ClusterFilter known(ClusterFilter filter) {
        return filtered.known(filter);
    }

    /** Whether something is known of a cluster. */
    public boolean holds(Holding what, Cluster cluster) {
        return filtered.holding(what).test(cluster);
    }

    /** The clusters something is in or about, those that do not count too: of a firm, an event, a case, a class. */
    public List<Cluster> clustersOf(SubjectRef subject) {
        return switch (subject.kind()) {
            case INDUSTRY -> clustersOfIndustry(subject.id());
            case PROVINCE, PREFECTURE, COUNTY -> clustersIn(subject);
            case CLUSTER -> cluster(subject.id()).stream().toList();
            default -> shownAt(subject).stream().flatMap(place -> cluster(place.id()).stream()
                    .filter(cluster -> cluster.ref().equals(place))).toList();
        };
    }

    /** How many clusters a place or a class of industry has. */
    public ClusterCount count(SubjectRef of) {
        return ClusterCount.among(recorded(of));
    }

    private List<Cluster> recorded(SubjectRef of) {
        return of.kind() == SubjectKind.INDUSTRY ? clustersOfIndustry(of.id()) : clustersIn(of);
    }

    /** Whether something is known from after the book only: the one rule by which that is marked. */
    public AfterBook afterBook(Period period, List<Citation> citations) {
        return AfterBook.of(period, citations, this);
    }

    /** The same for what has no time of its own. */
    public AfterBook afterBook(List<Citation> citations) {
        return afterBook(Period.NONE, citations);
    }

    /** The same for a leading industry. */
    public AfterBook afterBook(LeadingIndustry industry) {
        return afterBook(industry.period(), industry.citations());
    }

    /** How a cluster, and the class its drop shows, stand to the year of the map. */
    public Timeliness timeliness(Cluster cluster) {
        return counts(cluster) ? industryTimeliness(cluster) : Timeliness.CLUSTER_LATER;
    }

    private Timeliness industryTimeliness(Cluster cluster) {
        String shown = industryClass(cluster);
        List<LeadingIndustry> named = leadingShown(cluster).stream()
                .filter(each -> each.industryIds().contains(shown)).toList();
        return !named.isEmpty() && named.stream().allMatch(each -> afterBook(each).isAfter())
                ? Timeliness.INDUSTRY_LATER : Timeliness.IN_TIME;
    }

    /** What is to be said of a cluster that is recorded though it does not count: 2015年晋级，另收; else empty. */
    public static String standing(Cluster cluster) {
        return ClusterCount.standing(cluster);
    }

    /** The full name of a subject; empty for what the atlas does not know and for the province, which has no record. */
    public Optional<String> name(SubjectRef subject) {
        return names.name(subject);
    }

    /** All names a subject goes by, that of the map's year first, then that of today where it is another. */
    public List<String> names(SubjectRef subject) {
        return names.names(subject);
    }

    /** A county's name as small scales write it: 民权 for 民权县, but 滑县, and 安阳县 beside 安阳市. */
    public String shortName(String countyName) {
        return names.shortName(countyName);
    }

    /** A city's name without 市, as small maps on a screen write it (鹤壁 for 鹤壁市). */
    public String stem(String cityName) {
        return names.stem(cityName);
    }

    /** What tells a place or a cluster from its like: the prefecture, the leading industries; else empty. */
    public String detail(SubjectRef subject) {
        return names.detail(subject);
    }

    /** Everything that can be spoken of, wider places before those in them, the province first. */
    public List<SubjectRef> subjects() {
        return names.all();
    }

    public Optional<Prefecture> prefecture(String code) {
        return one(Lookups.PREFECTURES, code);
    }

    public Optional<Prefecture> prefectureNamed(String name) {
        return one(Lookups.PREFECTURES_NAMED, name);
    }

    public Optional<County> county(String code) {
        return one(Lookups.COUNTIES, code);
    }

    public Optional<Cluster> cluster(String id) {
        return one(Lookups.CLUSTERS, id);
    }

    public Optional<Firm> firm(String id) {
        return one(Lookups.FIRMS, id);
    }

    public Optional<Industry> industry(String id) {
        return one(Lookups.INDUSTRIES, id);
    }

    /** A source as users see it: without its address where that is not {@linkplain #isFitToPrint fit to print}. */
    public Optional<Source> source(String id) {
        return printed.computeIfAbsent(id, unseen -> one(Lookups.SOURCES, unseen).map(this::asPrinted));
    }

    /** All sources as users see them. */
    public List<Source> sources() {
        return snapshot.sources().stream().map(this::asPrinted).toList();
    }

    private Source asPrinted(Source source) {
        return isFitToPrint(source.url()) ? source : source.withoutUrl();
    }

    /** Whether an address may be shown, printed, copied or exported. */
    boolean isFitToPrint(String address) {
        return PrintedAddress.hosts(address).anyMatch(host -> one(Lookups.KEPT_HOSTS, host).isPresent());
    }

    public Optional<Term> term(String id) {
        return one(Lookups.TERMS, id);
    }

    public Optional<BookEntry> bookEntry(String id) {
        return one(Lookups.BOOK_ENTRIES, id);
    }

    public Optional<TimelineEvent> event(String id) {
        return one(Lookups.EVENTS, id);
    }

    public Optional<CaseStudy> caseStudy(String id) {
        return one(Lookups.CASES, id);
    }

    private <R, K> Optional<R> one(Lookup<R, K> lookup, K key) {
        return tables.get(lookup, key).stream().findFirst();
    }

    /** The prefecture a place or cluster lies in, itself if it is one; empty for everything else. */
    public Optional<Prefecture> prefectureOf(SubjectRef place) {
        return switch (place.kind()) {
            case PREFECTURE -> prefecture(place.id());
            case COUNTY -> county(place.id()).flatMap(county -> prefecture(county.prefectureCode()));
            case CLUSTER -> cluster(place.id()).flatMap(cluster -> prefecture(cluster.prefectureCode()));
            default -> Optional.empty();
        };
    }

    /** The county a cluster stands in on the map. */
    public Optional<County> standsIn(Cluster cluster) {
        return cluster.countyCodes().stream().findFirst().flatMap(this::county);
    }

    /** The place whose polygon shows a place: the one it lies in where it has none of its own, else itself. */
    public SubjectRef shownBy(SubjectRef place) {
        return place.kind() == SubjectKind.COUNTY
                ? county(place.id()).map(county -> SubjectRef.county(county.polygonCode())).orElse(place) : place;
    }

    /** Whether the map shows a county-level unit by itself, as it was at the end of 2013. */
    public boolean isShownAsWas(County county) {
        return county.outline() != County.Outline.UNCERTAIN && shownIn(county.polygonCode()).size() == 1;
    }

    /** The units of 2013 that are together what a county-level unit is today, itself among them. */
    public List<County> togetherToday(County county) {
        return snapshot.counties().stream().filter(other -> other.codeNow().equals(county.codeNow())).toList();
    }

    /**
     * The polygons that together show what a county-level unit is today; none where it has not changed, and where no
     * shapes hold that.
     */
    public List<SubjectRef> shownToday(County county) {
        List<County> together = togetherToday(county);
        return county.change().isEmpty() || together.stream().anyMatch(c -> c.outline() != County.Outline.AS_WAS)
                ? List.of() : together.stream().map(each -> shownBy(each.ref())).distinct().toList();
    }

    /** The counties a polygon shows: the one it is of, then those without their own. @param code of the polygon */
    public List<County> shownIn(String code) {
        return tables.get(Lookups.COUNTIES_SHOWN_BY, code).stream()
                .sorted(Comparator.comparing(county -> !county.hasOwnPolygon())).toList();
    }

    /** What stands in a polygon on the map and in the file, whatever language is spoken: the names of all it shows. */
    public String nameIn(String code) {
        return shownIn(code).stream().map(County::name).collect(Collectors.joining("、"));
    }

    /** What has records that rest on a source, in their order. @param source its id */
    Set<SubjectRef> citing(String source) {
        return SourceUses.of(snapshot, source).keySet();
    }

    /** The first of the places a {@linkplain #shownAt subject is shown at}; empty for what has no place. */
    public Optional<SubjectRef> placeOf(SubjectRef subject) {
        return shownAt(subject).stream().findFirst();
    }

    /** Where on the map a subject is shown: a place itself, else all places it is about or in, clusters first. */
    public List<SubjectRef> shownAt(SubjectRef subject) {
        List<SubjectRef> all = switch (subject.kind()) {
            case INDUSTRY -> counted(subject).stream().map(Cluster::ref).toList();
            case SOURCE -> citing(subject.id()).stream()
                    .flatMap(about -> places(about).stream()).toList();
            default -> places(subject);
        };
        return all.stream().distinct()
                .sorted(Comparator.comparing((SubjectRef place) -> place.kind() != SubjectKind.CLUSTER)).toList();
    }

    /** The places and clusters a subject is, is in or is about; the province is no place on the map. */
    public List<SubjectRef> places(SubjectRef subject) {
        return about(subject).stream().filter(place -> place.kind() != SubjectKind.PROVINCE).toList();
    }

    /** The same, the province too. */
    public List<SubjectRef> about(SubjectRef subject) {
        return switch (subject.kind()) {
            case PROVINCE, PREFECTURE, COUNTY, CLUSTER -> List.of(subject);
            case BOOK_ENTRY -> bookEntry(subject.id()).map(BookEntry::subjects).orElse(List.of());
            case EVENT -> event(subject.id()).map(TimelineEvent::subjects).orElse(List.of());
            case CASE_STUDY -> caseStudy(subject.id()).map(CaseStudy::subjects).orElse(List.of());
            case FIRM -> rolesOf(subject.id()).stream().map(role -> SubjectRef.cluster(role.clusterId())).distinct()
                    .toList();
            default -> List.of();
        };
    }

    /** Names of the prefecture and the counties a place or cluster lies in, of the map's year and of today. */
    public List<String> around(SubjectRef place) {
        Stream<County> counties = place.kind() == SubjectKind.COUNTY ? county(place.id()).stream()
                : place.kind() == SubjectKind.CLUSTER ? cluster(place.id()).stream()
                        .flatMap(cluster -> cluster.countyCodes().stream()).flatMap(code -> county(code).stream())
                : Stream.empty();
        return counties.flatMap(county -> Stream.concat(Stream.of(county.name(), county.nameNow()),
                prefecture(county.prefectureCode()).map(Prefecture::name).stream())).distinct().toList();
    }

    /**
     * All clusters of a place, those that do not count for the map's year too; all there are of the province. Not to be
     * counted: see {@link #counted(SubjectRef)}.
     */
    public List<Cluster> clustersIn(SubjectRef place) {
        return switch (place.kind()) {
            case PROVINCE -> snapshot.clusters();
            case PREFECTURE -> tables.get(Lookups.CLUSTERS_OF_PREFECTURE, place.id());
            case COUNTY -> tables.get(Lookups.CLUSTERS_OF_COUNTY, place.id());
            default -> List.of();
        };
    }

    /** All leading industries sources name for a cluster, in their order, those known from after the book too. */
    public List<LeadingIndustry> leading(Cluster cluster) {
        return tables.get(Lookups.LEADING_IN, cluster.id());
    }

    /**
     * The leading industries by which the map's year shows a cluster: those that are not known from after the book
     * only. Where there are none but such, those of no later time stand in, else all, marked as such wherever they are
     * told: less would be said of the cluster than is known.
     */
    public List<LeadingIndustry> leadingShown(Cluster cluster) {
        List<LeadingIndustry> all = leading(cluster);
        List<LeadingIndustry> early = all.stream().filter(each -> !afterBook(each).isAfter()).toList();
        if (!early.isEmpty()) {
            return early;
        }
        List<LeadingIndustry> undated = all.stream().filter(each -> !liesAfterMapYear(each.period())).toList();
        return undated.isEmpty() ? all : undated;
    }

    /** What {@link #leadingShown} leaves: known from after the book only, beside others that are not. */
    public List<LeadingIndustry> leadingAfterwards(Cluster cluster) {
        List<LeadingIndustry> shown = leadingShown(cluster);
        return leading(cluster).stream().filter(each -> !shown.contains(each)).toList();
    }

    /**
     * The classes of industry a cluster counts for, each once, in the order of its leading industries;
     * {@link Industry#UNKNOWN} alone where none is known.
     */
    public List<String> industryClasses(Cluster cluster) {
        return classes.computeIfAbsent(cluster.id(), unseen -> {
            List<String> found = leadingShown(cluster).stream().flatMap(each -> each.industryIds().stream())
                    .distinct().toList();
            return found.isEmpty() ? List.of(Industry.UNKNOWN) : found;
        });
    }

    /** The same by what is known from no later than the book: what the map shows besides is left out. */
    public List<String> industryClassesInTime(Cluster cluster) {
        List<String> found = leadingShown(cluster).stream().filter(each -> !afterBook(each).isAfter())
                .flatMap(each -> each.industryIds().stream()).distinct().toList();
        return found.isEmpty() ? List.of(Industry.UNKNOWN) : found;
    }

    /** The class a cluster's drop shows: that of the first-named of its leading industries whose words tell one. */
    public String industryClass(Cluster cluster) {
        return industryClasses(cluster).get(0);
    }

    /**
     * All clusters that have a leading industry of a class, first-named or not; not to be counted: see
     * {@link #counted(SubjectRef)}.
     */
    public List<Cluster> clustersOfIndustry(String industryId) {
        return snapshot.clusters().stream().filter(cluster -> industryClasses(cluster).contains(industryId)).toList();
    }

    /** The clusters that have a leading industry of a class by what is known from after the book only. */
    public List<Cluster> clustersOfIndustryAfterwards(String industryId) {
        return snapshot.clusters().stream().filter(cluster -> !industryClasses(cluster).contains(industryId))
                .filter(cluster -> leadingAfterwards(cluster).stream()
                        .anyMatch(each -> each.industryIds().contains(industryId))).toList();
    }

    public List<County> countiesIn(String prefectureCode) {
        return tables.get(Lookups.COUNTIES_OF, prefectureCode);
    }

    public Optional<Seat> seat(SubjectRef unit) {
        return one(Lookups.SEATS, unit);
    }

    /** The parts of firms in a cluster. */
    public List<FirmRole> rolesIn(String clusterId) {
        return tables.get(Lookups.ROLES_IN, clusterId);
    }

    /** The parts of a firm in clusters. */
    public List<FirmRole> rolesOf(String firmId) {
        return tables.get(Lookups.ROLES_OF, firmId);
    }

    /** The classes of industry of what a firm makes, each once; empty when no source tells. */
    public List<String> firmClasses(String firmId) {
        return rolesOf(firmId).stream().flatMap(role -> role.industryIds().stream()).distinct().toList();
    }

    public List<ChainLink> chain(String clusterId) {
        return tables.get(Lookups.CHAINS, clusterId);
    }

    /** Whether no source tells that an honour was given: it was proposed, and published for objections. */
    public boolean isProposed(Award award) {
        return !award.citations().isEmpty() && award.citations().stream()
                .allMatch(citation -> source(citation.sourceId()).filter(Source::isProposal).isPresent());
    }

    public List<Award> awards(String clusterId) {
        return tables.get(Lookups.AWARDS, clusterId);
    }

    /** On which side of its town a cluster is told to lie; empty where no source tells. */
    public Optional<ClusterSide> side(String clusterId) {
        return tables.get(Lookups.SIDES, clusterId).stream().findFirst();
    }

    /** What became of a cluster, in order of time; a step without a date comes last. */
    public List<ClusterChange> changes(String clusterId) {
        return tables.get(Lookups.CHANGES, clusterId).stream()
                .sorted(Comparator.comparing(ClusterChange::date, Period.IN_A_CHRONICLE)).toList();
    }

    /** How many recorded clusters of a place were ones in a year, which need not be that of the map. */
    public int countIn(SubjectRef place, int year) {
        return (int) clustersIn(place).stream().filter(cluster -> countsIn(cluster, year)).count();
    }

    /** What is not known of the clusters of the province, a prefecture or a county, of this one alone. */
    public List<MissingCluster> missing(SubjectRef place) {
        return tables.get(Lookups.MISSING, place);
    }

    public List<Fact> facts(SubjectRef subject) {
        return tables.get(Lookups.FACTS, subject);
    }

    public List<Observation> observations(SubjectRef subject) {
        return tables.get(Lookups.OBSERVATIONS, subject);
    }

    /** The case studies that are about a subject. */
    public List<CaseStudy> cases(SubjectRef subject) {
        return tables.get(Lookups.CASES_ABOUT, subject);
    }

    /** The cases about the clusters of a place, those recorded besides among them. */
    public List<CaseStudy> casesWithin(SubjectRef place) {
        return clustersIn(place).stream().flatMap(cluster -> cases(cluster.ref()).stream()).distinct().toList();
    }

    /** The entries of the book's contents that are about a subject. */
    public List<BookEntry> bookEntries(SubjectRef subject) {
        return tables.get(Lookups.ENTRIES_ABOUT, subject);
    }

    /** What happened, in the order of a chronicle. */
    public List<TimelineEvent> events() {
        return chronicle(snapshot.events());
    }

    /** What happened to a subject, in the order of a chronicle. */
    public List<TimelineEvent> events(SubjectRef subject) {
        return chronicle(tables.get(Lookups.EVENTS_ABOUT, subject));
    }

    private static List<TimelineEvent> chronicle(List<TimelineEvent> events) {
        return events.stream().sorted(Comparator.comparing(TimelineEvent::date, Period.IN_A_CHRONICLE)).toList();
    }
}
