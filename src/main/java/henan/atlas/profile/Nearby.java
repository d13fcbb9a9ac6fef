package henan.atlas.profile;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.Uncertainty;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.County;
import henan.atlas.domain.Geodesic;
import henan.atlas.domain.Neighbour;
import henan.atlas.domain.PlaceBasis;
import henan.atlas.domain.Position;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What lies about a place or what concerns places, such as a firm or an event: the clusters near and, farther off, the
 * nearest that live by the same, and the units beside. A class of industry and the province have none: they lie in no
 * one place, and pairs of clusters told by how near they are would be put in an order by differences less than what
 * places shown about may be off.
 *
 * <p>Where a place is shown about only, what is told is how far the places shown are from each other, and the page says
 * so: of two clusters of one county, which are shown about one seat, no distance is told at all.
 */
final class Nearby {
    /** To where the nearest of the same industry are looked for. Kilometres. */
    private static final int FAR = 100;
    private static final int MOST_FAR = 3;
    private static final double KILOMETRE = 1000;
    /** Nearer than this it is shown at the same place. Kilometres. */
    private static final double HERE = 0.5;
    private static final String SECTION = "nearby";
    /** Directions that have a word, clockwise from north. */
    private static final int DIRECTIONS = 8;

    private final PageDraft page;
    private final AtlasIndex index;
    /** How far off a cluster is near. Kilometres. */
    private final int near;

    Nearby(PageDraft page) {
        this.page = page;
        this.index = page.index();
        this.near = page.near().kilometres();
    }

    /** Where distances are from. @param name of several places, which it is; empty of one alone */
    private record From(Position position, PlaceBasis basis, String name) {
        From alone() {
            return new From(position, basis, "");
        }
    }

    /** A cluster and how it is reached from the place a page is of, or the nearest of these. */
    private record Reached(Cluster cluster, From from, Geodesic way, List<String> shared) {
        double kilometres() {
            return way.metres() / KILOMETRE;
        }
    }

    /** The sections of a cluster's page. */
    void of(Cluster cluster) {
        of(List.of(cluster.ref()), index.industryClasses(cluster));
    }

    /** The sections of a page of what concerns places, as an event does: by the industries of these. */
    void of(List<SubjectRef> places) {
        of(places, places.stream().flatMap(place -> classesOf(place).stream()).distinct().toList());
    }

    /**
     * The sections of a page of what concerns places: others of their counties, what is near any of them, and the
     * units beside.
     *
     * @param places  clusters and units; the province is passed over
     * @param classes which industries are the same
     */
    void of(List<SubjectRef> places, List<String> classes) {
        List<Cluster> own = places.stream().filter(place -> place.kind() == SubjectKind.CLUSTER)
                .flatMap(place -> index.cluster(place.id()).stream()).toList();
        Set<String> codes = Stream.concat(own.stream().flatMap(cluster -> cluster.countyCodes().stream()),
                codes(places, SubjectKind.COUNTY)).collect(Collectors.toCollection(LinkedHashSet::new));
        Predicate<Cluster> there = other -> other.countyCodes().stream().anyMatch(codes::contains);
        List<Cluster> same = index.passing(ClusterFilter.ALL, true).stream()
                .filter(other -> !own.contains(other) && there.test(other)).toList();
        // A cluster and its own county are one place.
        Set<String> homes = own.stream().flatMap(cluster -> cluster.countyCodes().stream()).collect(Collectors.toSet());
        List<From> from = places.stream().filter(place -> !homes.contains(place.id()))
                .flatMap(place -> from(place).stream()).toList();
        List<Reached> reached = reached(from.size() > 1 ? from : from.stream().map(From::alone).toList(),
                other -> !own.contains(other) && !there.test(other), classes);
        List<PropertyRow> counties = new ArrayList<>();
        if (places.size() == 1 && own.size() == 1) {
            codes.stream().skip(1).flatMap(code -> index.county(code).stream()).forEach(county -> counties.add(
                    PropertyRow.of(Link.to(county.name(), county.ref()), page.text("nearby.county"))));
        }
        List<County> standsIn = Stream.concat(own.stream().flatMap(cluster -> index.standsIn(cluster).stream()),
                codes(places, SubjectKind.COUNTY).flatMap(code -> index.county(code).stream())).distinct().toList();
        counties.addAll(beside(standsIn, codes));
        add(near(same, reached, classes), reached, counties, from.isEmpty() ? "" : remark(reached, from,
                codes.isEmpty() ? "nearby.none.city" : "nearby.none", classes));
        addCities(beside(codes(places, SubjectKind.PREFECTURE).flatMap(code -> index.prefecture(code).stream())
                .toList()));
    }

    /** The sections of a county's page: distances are from its seat, where it has one. */
    void of(County county) {
        List<String> classes = classesOf(county.ref());
        List<From> from = from(county.ref()).map(From::alone).stream().toList();
        List<Reached> reached = reached(from, other -> !other.countyCodes().contains(county.code()), classes);
        add(near(List.of(), reached, classes), reached, beside(List.of(county), Set.of()),
                from.isEmpty() ? "" : remark(reached, from, "nearby.none", classes));
    }

    /**
     * The sections of a prefecture's page: clusters near its seat, its own too; and the prefectures beside it, with
     * those beyond the border.
     */
    void of(Prefecture prefecture) {
        List<From> from = from(prefecture.ref()).map(From::alone).stream().toList();
        List<Reached> reached = reached(from, other -> true, List.of());
        List<PropertyRow> beside = beside(List.of(prefecture));
        List<PropertyRow> rows = counted(List.of(), reached, reached.stream().map(each ->
                each.cluster().prefectureCode().equals(prefecture.code()) ? own(each) : row(each)).toList());
        String remark = from.isEmpty() ? "" : reached.isEmpty() ? page.text("nearby.none.city", near)
                : sentences(page.text("nearby.city", near), reached, from);
        // That there is none is told beside what there is: else nothing is known of what lies about it.
        if (!rows.isEmpty() || !beside.isEmpty()) {
            page.add(new Section.Rows(ProfileTab.NEARBY, SECTION, page.text("section.nearby"), rows, remark));
        }
        addCities(beside);
    }

    /** Of a city beside another clusters are counted, no distance is told: a list of its own. */
    private void addCities(List<PropertyRow> beside) {
        page.entriesIfAny(ProfileTab.NEARBY, "citiesBeside", beside);
    }

    private static Stream<String> codes(List<SubjectRef> places, SubjectKind kind) {
        return places.stream().filter(place -> place.kind() == kind).map(SubjectRef::id);
    }

    /** The classes of industry of what stands at a place that is a cluster or a county. */
    private List<String> classesOf(SubjectRef place) {
        List<Cluster> there = switch (place.kind()) {
            case CLUSTER -> index.cluster(place.id()).stream().toList();
            case COUNTY -> index.counted(place);
            default -> List.of();
        };
        return there.stream().flatMap(cluster -> index.industryClasses(cluster).stream()).distinct().toList();
    }

    /** Where distances are from: a cluster, or a unit's seat. */
    private Optional<From> from(SubjectRef place) {
        return switch (place.kind()) {
            case CLUSTER -> index.cluster(place.id())
                    .map(cluster -> new From(cluster.position(), cluster.basis(), cluster.name()));
            case COUNTY, PREFECTURE -> index.seat(place)
                    .map(seat -> new From(seat.position(), seat.basis(), page.name(place)));
            default -> Optional.empty();
        };
    }

    /**
     * What is near, what lives by the same farther off, and the counties beside, each under a heading of its own: the
     * number over the first is that of its lines.
     */
    private void add(List<PropertyRow> rows, List<Reached> reached, List<PropertyRow> counties, String remark) {
        List<PropertyRow> far = reached.stream().filter(each -> !isNear(each)).map(this::row).toList();
        boolean told = !rows.isEmpty() || !far.isEmpty() || !counties.isEmpty();
        if (!rows.isEmpty() || told && !remark.isEmpty()) {
            page.add(new Section.Rows(ProfileTab.NEARBY, SECTION, page.text("section.nearby"), rows, remark));
        }
        page.entriesIfAny(ProfileTab.NEARBY, "sameIndustry", far);
        page.entriesIfAny(ProfileTab.NEARBY, "countiesBeside", counties);
    }

    /** The lines of the clusters near. @param same those of the same county, of which no distance is told */
    private List<PropertyRow> near(List<Cluster> same, List<Reached> reached, List<String> classes) {
        return counted(same, reached, Stream.concat(same.stream().map(other -> row(other,
                page.text("nearby.sameCounty"), shared(other, classes))),
                reached.stream().filter(this::isNear).map(this::row)).toList());
    }

    /** Before the lines of those near, how many they are; that leads to them. */
    private List<PropertyRow> counted(List<Cluster> same, List<Reached> reached, List<PropertyRow> rows) {
        Set<String> ids = Stream.concat(same.stream(), reached.stream().filter(this::isNear).map(Reached::cluster))
                .map(Cluster::id).collect(Collectors.toSet());
        String words = page.text(same.isEmpty() ? "nearby.within" : "nearby.withinOrSame", near);
        return reached.isEmpty() ? rows : Stream.concat(Stream.of(new ClusterLists(page)
                .count(Link.plain(words), ClusterFilter.among(ids))), rows.stream()).toList();
    }

    private boolean isNear(Reached reached) {
        return reached.kilometres() <= near;
    }

    /** Which clusters are told, and of what their distances are. @param none what is said where there are none */
    private String remark(List<Reached> reached, List<From> from, String none, List<String> classes) {
        return reached.isEmpty() ? page.text(none, near)
                : sentences(near < FAR && classes.stream().anyMatch(ClusterLists::isKnown)
                ? page.text("nearby.which", near, FAR, MOST_FAR) : page.text("nearby.all", near), reached, from);
    }

    private String sentences(String which, List<Reached> reached, List<From> from) {
        return isMeasured(reached, from) ? which : which + page.text("lead.between") + page.text("nearby.about");
    }

    /** Whether all places are where a source tells, and none is shown about only. */
    private static boolean isMeasured(List<Reached> reached, List<From> from) {
        return from.stream().allMatch(place -> place.basis() == PlaceBasis.SOURCED)
                && reached.stream().allMatch(each -> each.cluster().basis() == PlaceBasis.SOURCED);
    }

    /**
     * Those near a place or one of several, the nearest first, then of those farther off the nearest that live by one
     * of the classes.
     */
    private List<Reached> reached(List<From> places, Predicate<Cluster> others, List<String> classes) {
        if (places.isEmpty()) {
            return List.of();
        }
        List<Reached> all = index.passing(ClusterFilter.ALL, true).stream().filter(others)
                .map(other -> places.stream().map(from -> new Reached(other, from,
                        Geodesic.between(from.position(), other.position()), shared(other, classes)))
                        .min(Comparator.comparingDouble(Reached::kilometres)).orElseThrow())
                .sorted(Comparator.comparingDouble(Reached::kilometres)).toList();
        return Stream.concat(all.stream().filter(this::isNear),
                all.stream().filter(each -> !isNear(each) && each.kilometres() <= FAR)
                        .filter(each -> !each.shared().isEmpty()).limit(MOST_FAR)).toList();
    }

    /** Names of the classes a cluster has of some. */
    private List<String> shared(Cluster cluster, List<String> classes) {
        return index.industryClasses(cluster).stream().filter(ClusterLists::isKnown).filter(classes::contains)
                .flatMap(id -> index.industry(id).stream()).map(industry -> industry.name()).toList();
    }

    private PropertyRow row(Reached reached) {
        return row(reached.cluster(), away(reached), reached.shared());
    }

    /** One of the prefecture itself; of one that is shown where its seat is, no distance is told. */
    private PropertyRow own(Reached reached) {
        return row(reached.cluster(), reached.kilometres() < HERE ? page.text("nearby.atSeat")
                : page.text("nearby.own", away(reached)), reached.shared());
    }

    private String away(Reached reached) {
        String from = reached.from().name();
        if (reached.kilometres() < HERE) {
            return from.isEmpty() ? page.text("nearby.here") : page.text("nearby.hereAs", from);
        }
        String direction = page.text("direction." + (Math.round(reached.way().azimuth() / 360 * DIRECTIONS)
                % DIRECTIONS));
        long kilometres = Math.max(1, Math.round(reached.kilometres()));
        return from.isEmpty() ? page.text("nearby.away", direction, kilometres)
                : page.text("nearby.awayFrom", direction, kilometres, from);
    }

    private PropertyRow row(Cluster cluster, String where, List<String> shared) {
        String same = shared.isEmpty() ? "" : page.text("nearby.shared", String.join(Punctuation.names(), shared));
        return PropertyRow.of(Link.to(cluster.name(), cluster.ref()), where)
                .detail(Stream.of(AtlasIndex.standing(cluster), same).filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(Punctuation.remarks())))
                .uncertain(Uncertainty.of(cluster).isUncertain());
    }

    /**
     * The counties beside some, those of their prefectures first, and what lies beyond the border. Of several it is
     * told beside which.
     *
     * @param told counties that are told already
     */
    private List<PropertyRow> beside(List<County> homes, Set<String> told) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        homes.forEach(home -> page.adjacency().beside(home.polygonCode()).stream()
                .filter(code -> !told.contains(code))
                .forEach(code -> names.computeIfAbsent(code, unseen -> new ArrayList<>()).add(home.name())));
        Set<String> own = homes.stream().map(County::prefectureCode).collect(Collectors.toSet());
        List<PropertyRow> rows = new ArrayList<>();
        names.keySet().stream().flatMap(code -> index.county(code).stream())
                .sorted(Comparator.comparing(other -> !own.contains(other.prefectureCode())))
                .forEach(other -> rows.add(PropertyRow.of(Link.to(other.name(), other.ref()),
                        beside(homes, names.getOrDefault(other.code(), List.of()))
                                + (own.contains(other.prefectureCode()) ? "" : Punctuation.clauses()
                                + index.prefecture(other.prefectureCode()).map(Prefecture::name).orElse("")))));
        beyond(names.keySet()).forEach(neighbour -> rows.add(row(neighbour,
                beside(homes, names.getOrDefault(neighbour.code(), List.of())))));
        return rows;
    }

    private String beside(List<County> homes, List<String> names) {
        return homes.size() == 1 ? page.text("nearby.beside")
                : page.text("nearby.besideOf", String.join(Punctuation.names(), names));
    }

    /** The prefectures beside some, each with its clusters, and what lies beyond the border. */
    private List<PropertyRow> beside(List<Prefecture> homes) {
        Set<String> own = homes.stream().flatMap(home -> index.countiesIn(home.code()).stream()).map(County::code)
                .collect(Collectors.toSet());
        Set<String> codes = own.stream().flatMap(code -> page.adjacency().beside(code).stream())
                .filter(code -> !own.contains(code)).collect(Collectors.toSet());
        Set<String> beside = codes.stream().flatMap(code -> index.county(code).stream()).map(County::prefectureCode)
                .collect(Collectors.toSet());
        return Stream.concat(page.content().prefectures().stream().filter(other -> beside.contains(other.code()))
                .map(other -> new ClusterLists(page).count(Link.to(other.name(), other.ref()),
                        ClusterFilter.in(other.ref()))),
                beyond(codes).map(neighbour -> row(neighbour, page.text("nearby.beside")))).toList();
    }

    private Stream<Neighbour> beyond(Set<String> codes) {
        return page.content().neighbours().stream().filter(neighbour -> codes.contains(neighbour.code()));
    }

    private static PropertyRow row(Neighbour neighbour, String beside) {
        return PropertyRow.of(neighbour.name(), beside + Punctuation.clauses() + neighbour.province());
    }
}
