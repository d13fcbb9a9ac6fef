package henan.atlas.ingest.content;

import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.PlaceBasis;
import henan.atlas.domain.Position;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.Seat;
import henan.atlas.domain.SeatRank;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Where seats and clusters stand on the map.
 *
 * <p>No cluster has a sourced coordinate. It stands {@value #FROM_SEAT_METRES} m beside its county's seat, or, where no
 * open source has that seat's coordinate, at a point inside the polygon, of a district on the side of its city.
 * Clusters of one county go to different directions, from west to east and then from north to south in the order of
 * all lists, so that list and map are read in one order.
 */
final class PointPlacement {
    private static final double FROM_SEAT_METRES = 2200;
    private static final double FROM_INSIDE_METRES = 1500;
    /** Compass bearings in degrees: opposite directions first, so that two or three stand well apart. */
    private static final int[] BEARINGS = {45, 225, 135, 315, 0, 180, 90, 270};
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

    /** Clusters at their places. @param clusters in the order of all lists */
    List<Cluster> of(List<Cluster> clusters) {
        Map<String, Iterator<Place>> places = new HashMap<>();
        clusters.stream().collect(Collectors.groupingBy(PointPlacement::county, Collectors.counting()))
                .forEach((county, count) -> places.put(county, ofClusters(county, count).iterator()));
        return clusters.stream().map(c -> {
            Place place = places.get(county(c)).next();
            return c.at(place.position(), place.basis());
        }).toList();
    }

    private static String county(Cluster cluster) {
        return cluster.countyCodes().stream().findFirst().orElse("");
    }

    /** Places of so many clusters of a county, of no use when that is not known, a problem by itself. */
    private List<Place> ofClusters(String county, long count) {
        Place base = ofCounty(county);
        boolean fromSeat = base.basis() == PlaceBasis.SOURCED;
        if (base.equals(NOWHERE) || !fromSeat && count == 1) {
            return Collections.nCopies((int) count, base);
        }
        return LongStream.range(0, count).mapToObj(i -> Offset.of((int) i, fromSeat ? FROM_SEAT_METRES
                : FROM_INSIDE_METRES)).sorted().map(offset -> new Place(offset.from(base.position()),
                fromSeat ? PlaceBasis.COUNTY_SEAT : PlaceBasis.INSIDE_POLYGON)).toList();
    }

    /** How far off a place is, in whole metres; sorted from west to east, then from north to south. */
    private record Offset(long east, long north) implements Comparable<Offset> {
        /** The offset of one of several, the further ones on wider rings. */
        static Offset of(int number, double metres) {
            double off = metres * (1 + WIDER * (number / BEARINGS.length));
            double bearing = Math.toRadians(BEARINGS[number % BEARINGS.length]);
            return new Offset(Math.round(off * Math.sin(bearing)), Math.round(off * Math.cos(bearing)));
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
