package henan.atlas.profile;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.Uncertainty;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.County;
import henan.atlas.domain.Firm;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.Geodesic;
import henan.atlas.domain.Neighbour;
import henan.atlas.domain.PlaceBasis;
import henan.atlas.domain.Position;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.Seat;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What lies about a cluster, the clusters of a firm or a place: the clusters near and, farther off, the nearest that
 * live by the same, and the units beside it. A class of industry and the province have none: they lie in no one place,
 * and pairs of clusters told by how near they are would be put in an order by differences less than what places shown
 * about may be off.
 *
 * <p>Where a place is shown about only, what is told is how far the places shown are from each other, and the page says
 * so: of two clusters of one county, which are shown about one seat, no distance is told at all.
 */
final class Nearby {
    /** How far off a cluster is near, and to where the nearest of the same industry are looked for. Kilometres. */
    private static final int NEAR = 40;
    private static final int FAR = 100;
    private static final int MOST_FAR = 3;
    private static final double KILOMETRE = 1000;
    /** Nearer than this it is shown at the same place. Kilometres. */
    private static final double HERE = 0.5;
    /** Directions that have a word, clockwise from north. */
    private static final int DIRECTIONS = 8;

    private final PageDraft page;
    private final AtlasIndex index;

    Nearby(PageDraft page) {
        this.page = page;
        this.index = page.index();
    }

    /** Where distances are from. @param name of several places, which it is; empty of one alone */
    private record From(Position position, String name) {
        static List<From> one(Position position) {
            return List.of(new From(position, ""));
        }
    }

    /** A cluster and how it is reached from the place a page is of, or the nearest of these. */
    private record Reached(Cluster cluster, From from, Geodesic way, List<String> shared) {
        double kilometres() {
            return way.metres() / KILOMETRE;
        }
    }

    /** The section of a cluster's page. */
    void of(Cluster cluster) {
        List<PropertyRow> rows = new ArrayList<>();
        List<Reached> reached = about(List.of(cluster), index.industryClasses(cluster), rows);
        Set<String> counties = new LinkedHashSet<>(cluster.countyCodes().stream().skip(1).toList());
        counties.stream().flatMap(code -> index.county(code).stream()).forEach(county -> rows.add(
                PropertyRow.of(Link.to(county.name(), county.ref()), page.text("nearby.county"))));
        index.standsIn(cluster).ifPresent(county -> rows.addAll(beside(county, counties)));
        add(rows, remark(reached, List.of(cluster.basis())));
    }

    /** The section of a firm's page: what lies about its clusters. @param classes what the firm makes */
    void of(Firm firm, List<String> classes) {
        List<Cluster> own = index.rolesOf(firm.id()).stream().map(FirmRole::clusterId).distinct()
                .flatMap(id -> index.cluster(id).stream()).toList();
        List<PropertyRow> rows = new ArrayList<>();
        List<Reached> reached = about(own, classes, rows);
        add(rows, remark(reached, own.stream().map(Cluster::basis).toList()));
    }

    /** What lies about one cluster or several: others of their counties, and those near. @param rows takes all of it */
    private List<Reached> about(List<Cluster> own, List<String> classes, List<PropertyRow> rows) {
        Set<String> counties = own.stream().flatMap(cluster -> cluster.countyCodes().stream())
                .collect(Collectors.toSet());
        Predicate<Cluster> beside = other -> other.countyCodes().stream().anyMatch(counties::contains);
        index.passing(ClusterFilter.ALL, true).stream().filter(other -> !own.contains(other) && beside.test(other))
                .forEach(other -> rows.add(row(other, page.text("nearby.sameCounty"), shared(other, classes))));
        List<Reached> reached = own.isEmpty() ? List.of() : reached(own.stream()
                .map(cluster -> new From(cluster.position(), own.size() > 1 ? cluster.name() : "")).toList(),
                beside.negate(), classes);
        reached.forEach(each -> rows.add(row(each)));
        return reached;
    }

    /** The section of a county's page: distances are from its seat, where it has one. */
    void of(County county) {
        List<String> classes = index.counted(county.ref()).stream()
                .flatMap(cluster -> index.industryClasses(cluster).stream()).distinct().toList();
        Optional<Seat> seat = index.seat(county.ref());
        List<Reached> reached = seat.map(at -> reached(From.one(at.position()),
                other -> !other.countyCodes().contains(county.code()), classes)).orElse(List.of());
        List<PropertyRow> rows = new ArrayList<>(reached.stream().map(this::row).toList());
        rows.addAll(beside(county, Set.of()));
        add(rows, seat.map(at -> remark(reached, List.of(at.basis()))).orElse(""));
    }

    /**
     * The sections of a prefecture's page: clusters near its seat, its own too; and the prefectures beside it, with
     * those beyond the border.
     */
    void of(Prefecture prefecture) {
        Optional<Seat> seat = index.seat(prefecture.ref());
        List<Reached> near = seat.map(at -> reached(From.one(at.position()), other -> true, List.of()))
                .orElse(List.of());
        Set<String> own = index.countiesIn(prefecture.code()).stream().map(County::code).collect(Collectors.toSet());
        Set<String> codes = own.stream().flatMap(code -> page.adjacency().beside(code).stream())
                .filter(code -> !own.contains(code)).collect(Collectors.toSet());
        add(near.stream().map(each -> each.cluster().prefectureCode().equals(prefecture.code()) ? own(each)
                : row(each)).toList(), seat.map(at -> page.text(isMeasured(near, List.of(at.basis()))
                ? "nearby.city" : "nearby.city.about", NEAR)).orElse(""));
        Set<String> beside = codes.stream().flatMap(code -> index.county(code).stream()).map(County::prefectureCode)
                .collect(Collectors.toSet());
        // Of a city beside this one clusters are counted, no distance is told: a list of its own.
        page.entriesIfAny(ProfileTab.NEARBY, "citiesBeside", Stream.concat(page.content().prefectures().stream()
                .filter(other -> beside.contains(other.code())).map(other -> new ClusterLists(page)
                        .count(Link.to(other.name(), other.ref()), ClusterFilter.in(other.ref()))),
                beyond(codes).stream()).toList());
    }

    private void add(List<PropertyRow> rows, String remark) {
        if (!rows.isEmpty()) {
            page.add(new Section.Rows(ProfileTab.NEARBY, "nearby", page.text("section.nearby"), rows, remark));
        }
    }

    /** Which clusters are told, and of what their distances are. @param from what the places they are from rest on */
    private String remark(List<Reached> reached, List<PlaceBasis> from) {
        return reached.isEmpty() ? page.text("nearby.none", NEAR)
                : page.text(isMeasured(reached, from) ? "nearby.which" : "nearby.about", NEAR, FAR, MOST_FAR);
    }

    /** Whether all places are where a source tells, and none is shown about only. */
    private static boolean isMeasured(List<Reached> reached, List<PlaceBasis> from) {
        return from.stream().allMatch(PlaceBasis.SOURCED::equals)
                && reached.stream().allMatch(each -> each.cluster().basis() == PlaceBasis.SOURCED);
    }

    /**
     * Those near a place or one of several, the nearest first, then of those farther off the nearest that live by one
     * of the classes.
     */
    private List<Reached> reached(List<From> places, Predicate<Cluster> others, List<String> classes) {
        List<Reached> all = index.passing(ClusterFilter.ALL, true).stream().filter(others)
                .map(other -> places.stream().map(from -> new Reached(other, from,
                        Geodesic.between(from.position(), other.position()), shared(other, classes)))
                        .min(Comparator.comparingDouble(Reached::kilometres)).orElseThrow())
                .sorted(Comparator.comparingDouble(Reached::kilometres)).toList();
        return Stream.concat(all.stream().filter(each -> each.kilometres() <= NEAR),
                all.stream().filter(each -> each.kilometres() > NEAR && each.kilometres() <= FAR)
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
        String direction = page.text("direction." + (Math.round(reached.way().azimuth() / 360 * DIRECTIONS)
                % DIRECTIONS));
        long kilometres = Math.max(1, Math.round(reached.kilometres()));
        String from = reached.from().name();
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

    /** The counties beside one, those of its prefecture first, and what lies beyond the border. @param told already */
    private List<PropertyRow> beside(County county, Set<String> told) {
        List<String> codes = page.adjacency().beside(county.polygonCode());
        List<PropertyRow> rows = new ArrayList<>();
        codes.stream().filter(code -> !told.contains(code)).flatMap(code -> index.county(code).stream())
                .sorted(Comparator.comparing(other -> !other.prefectureCode().equals(county.prefectureCode())))
                .forEach(other -> rows.add(PropertyRow.of(Link.to(other.name(), other.ref()),
                        other.prefectureCode().equals(county.prefectureCode()) ? page.text("nearby.beside")
                                : page.text("nearby.besideIn", index.prefecture(other.prefectureCode())
                                        .map(Prefecture::name).orElse("")))));
        rows.addAll(beyond(Set.copyOf(codes)));
        return rows;
    }

    private List<PropertyRow> beyond(Set<String> codes) {
        return page.content().neighbours().stream().filter(neighbour -> codes.contains(neighbour.code()))
                .map(this::row).toList();
    }

    private PropertyRow row(Neighbour neighbour) {
        return PropertyRow.of(neighbour.name(), page.text("nearby.besideIn", neighbour.province()));
    }
}
