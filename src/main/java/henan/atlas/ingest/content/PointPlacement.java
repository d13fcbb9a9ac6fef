package henan.atlas.ingest.content;

import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterSide;
import henan.atlas.domain.CompassPoint;
import henan.atlas.domain.County;
import henan.atlas.domain.PlaceBasis;
import henan.atlas.domain.Position;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.Seat;
import henan.atlas.domain.SeatRank;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where seats and clusters stand on the map.
 *
 * <p>No cluster has a sourced coordinate. Where a source tells on which side of its town it lies, it stands there,
 * {@value #FROM_SEAT_METRES} m from the seat of its county, a district's {@value #FROM_CITY_METRES} m from its city, or
 * further where that is not in its county yet. The others stand {@value #FROM_SEAT_METRES} m from their county's seat,
 * or, where no open source has that seat's coordinate, at a point inside the polygon, of a district on the side of its
 * city. Those of one county go to different directions. The clusters of a county are listed from west to east and then
 * from north to south, so that list and map are read in one order; those no source tells of are placed in the order
 * they come in.
 */
final class PointPlacement {
    private static final double FROM_SEAT_METRES = 2200;
    private static final double FROM_CITY_METRES = 3000;
    /** By which steps one is looked for further from its town, and how far at most. */
    private static final double FURTHER_METRES = 500;
    private static final double MOST_METRES = 30_000;
    /** By how much it may be turned from that side, in degrees, the least first: a district's line is not straight. */
    private static final int[] TURNS = {0, 10, -10, 20, -20};
    /** How far it is from the line of its county. */
    private static final double INSIDE_METRES = 1000;
    private static final double FROM_INSIDE_METRES = 1500;
    /** Compass bearings in degrees: opposite directions first, so that two or three stand well apart. */
    private static final int[] BEARINGS = {45, 225, 135, 315, 0, 180, 90, 270};
    /** How much one bearing is from another at least, in degrees, where a source tells one of them. */
    private static final double APART = 67.5;
    /** By how much a ring is wider than the one within. */
    private static final double WIDER = 0.6;
    /** Mean length of a degree of latitude on the CGCS2000 ellipsoid between 31°N and 36°N, in metres. */
    private static final double METRES_PER_DEGREE = 110_930;

    /** Where a cluster is until it is placed. */
    static final Place NOWHERE = new Place(new Position(0, 0), PlaceBasis.INSIDE_POLYGON);

    /** A position and what it rests on. */
    record Place(Position position, PlaceBasis basis) {
    }

    private final Map<String, PlaceTables.CountyRow> counties = new HashMap<>();
    private final Map<String, Position> cities = new HashMap<>();
    private final InteriorPointSource inside;

    PointPlacement(List<PlaceTables.PrefectureRow> prefectures, List<PlaceTables.CountyRow> counties,
                   InteriorPointSource inside) {
        prefectures.forEach(row -> row.city().ifPresent(city -> cities.put(row.prefecture().code(), city)));
        counties.forEach(row -> this.counties.put(row.county().code(), row));
        this.inside = inside;
    }

    /**
     * Clusters at their places, in the order of all lists.
     *
     * @param clusters by their counties, those of one in the order in which they get their places
     * @param sides    on which side of their towns some are told to lie
     */
    List<Cluster> of(List<Cluster> clusters, List<ClusterSide> sides) {
        Map<String, CompassPoint> told = new HashMap<>();
        sides.forEach(side -> told.put(side.clusterId(), side.side()));
        Map<String, List<Cluster>> byCounty = clusters.stream().collect(Collectors.groupingBy(PointPlacement::county,
                LinkedHashMap::new, Collectors.toList()));
        return byCounty.entrySet().stream().flatMap(county -> ofCounty(county.getKey(), county.getValue(), told)
                .sorted(Comparator.comparing(Cluster::position, Comparator.comparingDouble(Position::longitude)
                        .thenComparing(Comparator.comparingDouble(Position::latitude).reversed())))).toList();
    }

    private static String county(Cluster cluster) {
        return cluster.countyCodes().stream().findFirst().orElse("");
    }

    private Stream<Cluster> ofCounty(String county, List<Cluster> clusters, Map<String, CompassPoint> told) {
        Map<String, Place> places = new HashMap<>();
        clusters.forEach(c -> Optional.ofNullable(told.get(c.id()))
                .flatMap(side -> onSide(county, side, places.values())).ifPresent(place -> places.put(c.id(), place)));
        List<Cluster> others = clusters.stream().filter(c -> !places.containsKey(c.id())).toList();
        Iterator<Place> free = places(county, others.size(), clusters.stream().filter(c -> places.containsKey(c.id()))
                .map(c -> Objects.requireNonNull(told.get(c.id())).bearing()).toList()).iterator();
        others.forEach(c -> places.put(c.id(), free.next()));
        return clusters.stream().map(c -> {
            Place place = Objects.requireNonNull(places.get(c.id()));
            return c.at(place.position(), place.basis());
        });
    }

    /**
     * A place in a county on one side of its town, the nearest; empty where that is not known or has none there.
     *
     * @param taken places that others have
     */
    private Optional<Place> onSide(String code, CompassPoint side, Collection<Place> taken) {
        return Optional.ofNullable(counties.get(code)).flatMap(row -> town(row).flatMap(town ->
                DoubleStream.iterate(row.county().kind() == County.Kind.DISTRICT ? FROM_CITY_METRES : FROM_SEAT_METRES,
                                metres -> metres < MOST_METRES, metres -> metres + FURTHER_METRES)
                        .boxed().flatMap(metres -> Arrays.stream(TURNS).mapToObj(turn ->
                                Offset.of(side.bearing() + turn, metres).from(town)))
                        .filter(at -> inside.holds(row.county().polygonCode(), at, INSIDE_METRES))
                        .map(at -> new Place(at, PlaceBasis.TOLD_SIDE)).filter(at -> !taken.contains(at))
                        .findFirst()));
    }

    /** What sides are told of: the seat of a county, the city of a district. */
    private Optional<Position> town(PlaceTables.CountyRow row) {
        return row.county().kind() == County.Kind.DISTRICT ? city(row.county()) : row.seat();
    }

    /**
     * Places of so many clusters of a county, of no use when that is not known, a problem by itself.
     *
     * @param told bearings at which others of the county stand
     */
    private List<Place> places(String county, int count, List<Double> told) {
        Place base = ofCounty(county);
        boolean fromSeat = base.basis() == PlaceBasis.SOURCED;
        if (base.equals(NOWHERE) || !fromSeat && count == 1) {
            return Collections.nCopies(count, base);
        }
        List<Integer> apart = Arrays.stream(BEARINGS).boxed().filter(bearing -> !fromSeat || told.stream()
                .allMatch(other -> Math.abs(Math.IEEEremainder(bearing - other, 360)) >= APART)).toList();
        List<Integer> bearings = apart.isEmpty() ? Arrays.stream(BEARINGS).boxed().toList() : apart;
        return IntStream.range(0, count).mapToObj(i -> Offset.of(bearings, i, fromSeat ? FROM_SEAT_METRES
                : FROM_INSIDE_METRES)).sorted().map(offset -> new Place(offset.from(base.position()),
                fromSeat ? PlaceBasis.COUNTY_SEAT : PlaceBasis.INSIDE_POLYGON)).toList();
    }

    /** How far off a place is, in whole metres; sorted from west to east, then from north to south. */
    private record Offset(long east, long north) implements Comparable<Offset> {
        /** The offset of one of several, the further ones on wider rings. */
        static Offset of(List<Integer> bearings, int number, double metres) {
            return of(bearings.get(number % bearings.size()), metres * (1 + WIDER * (number / bearings.size())));
        }

        /** @param bearing in degrees clockwise from north */
        static Offset of(double bearing, double metres) {
            double angle = Math.toRadians(bearing);
            return new Offset(Math.round(metres * Math.sin(angle)), Math.round(metres * Math.cos(angle)));
        }

        Position from(Position place) {
            return new Position(place.longitude() + east / (METRES_PER_DEGREE
                    * Math.cos(Math.toRadians(place.latitude()))), place.latitude() + north / METRES_PER_DEGREE);
        }

        @Override
        public int compareTo(Offset other) {
            return Comparator.comparingLong(Offset::east).thenComparing(o -> -o.north()).compare(this, other);
        }
    }

    /** Seats of the province, the prefectures and the counties, each place once at its highest rank. */
    List<Seat> seats(List<PlaceTables.PrefectureRow> prefectures) {
        List<Seat> seats = new ArrayList<>();
        for (PlaceTables.PrefectureRow row : prefectures) {
            Prefecture prefecture = row.prefecture();
            Place place = row.city().map(city -> new Place(city, PlaceBasis.SOURCED))
                    .orElseGet(() -> ofCounty(prefecture.seatUnitCode()));
            SeatRank rank = holdsProvinceSeat(prefecture) ? SeatRank.PROVINCE : SeatRank.PREFECTURE;
            seats.add(new Seat(prefecture.ref(), rank, prefecture.name(), place.position(), place.basis()));
        }
        for (PlaceTables.CountyRow row : counties.values().stream()
                .sorted((a, b) -> a.county().code().compareTo(b.county().code())).toList()) {
            County county = row.county();
            if (county.kind() != County.Kind.DISTRICT && !row.prefectureSeat()) {
                Place place = ofCounty(county.code());
                seats.add(new Seat(county.ref(), SeatRank.COUNTY, county.name(), place.position(), place.basis()));
            }
        }
        return seats;
    }

    private boolean holdsProvinceSeat(Prefecture prefecture) {
        return counties.values().stream()
                .anyMatch(row -> row.provinceSeat() && row.county().prefectureCode().equals(prefecture.code()));
    }

    private Place ofCounty(String code) {
        PlaceTables.CountyRow row = counties.get(code);
        if (row == null) {
            return NOWHERE;
        }
        return row.seat().map(position -> new Place(position, PlaceBasis.SOURCED)).orElseGet(() ->
                new Place(inside.of(row.county().polygonCode(), city(row.county())), PlaceBasis.INSIDE_POLYGON));
    }

    /** The city a district is part of, where a source has its place. */
    private Optional<Position> city(County county) {
        return county.kind() == County.Kind.DISTRICT ? Optional.ofNullable(cities.get(county.prefectureCode()))
                : Optional.empty();
    }
}
