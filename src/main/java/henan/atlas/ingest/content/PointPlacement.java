package henan.atlas.ingest.content;

import henan.atlas.domain.County;
import henan.atlas.domain.PlaceBasis;
import henan.atlas.domain.Position;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.Seat;
import henan.atlas.domain.SeatRank;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where seats and clusters stand on the map.
 *
 * <p>No cluster has a sourced coordinate. It stands {@value #FROM_SEAT_METRES} m beside its county's seat, or, where no
 * open source has that seat's coordinate, at a point inside the polygon, of a district on the side of its city.
 * Clusters of one county go to different directions in the order of the table, north-east first, so that a build always
 * gives the same picture.
 *
 * <p>Stateful: asks for clusters must come in the order of the table. Not thread-safe.
 */
final class PointPlacement {
    private static final double FROM_SEAT_METRES = 2200;
    private static final double FROM_INSIDE_METRES = 1500;
    /** Compass bearings in degrees: opposite directions first, so that two or three stand well apart. */
    private static final int[] BEARINGS = {45, 225, 135, 315, 0, 180, 90, 270};
    /** Mean length of a degree of latitude on the CGCS2000 ellipsoid between 31°N and 36°N, in metres. */
    private static final double METRES_PER_DEGREE = 110_930;

    private static final Place NOWHERE = new Place(new Position(0, 0), PlaceBasis.INSIDE_POLYGON);

    /** A position and what it rests on. */
    record Place(Position position, PlaceBasis basis) {
    }

    private final Map<String, PlaceTables.CountyRow> counties = new HashMap<>();
    private final Map<String, Position> cities = new HashMap<>();
    private final Map<String, Long> clustersAt;
    private final Map<String, Integer> placed = new HashMap<>();
    private final InteriorPointSource inside;

    /** @param clustersAt how many clusters stand in each county, by code */
    PointPlacement(List<PlaceTables.PrefectureRow> prefectures, List<PlaceTables.CountyRow> counties,
                   Map<String, Long> clustersAt, InteriorPointSource inside) {
        prefectures.forEach(row -> row.city().ifPresent(city -> cities.put(row.prefecture().code(), city)));
        counties.forEach(row -> this.counties.put(row.county().code(), row));
        this.clustersAt = clustersAt;
        this.inside = inside;
    }

    /** The place of the next cluster of a county; of no use when the county is not known, a problem by itself. */
    Place ofCluster(String countyCode) {
        if (!counties.containsKey(countyCode)) {
            return NOWHERE;
        }
        Place base = ofCounty(countyCode);
        int order = placed.merge(countyCode, 1, Integer::sum) - 1;
        boolean fromSeat = base.basis() == PlaceBasis.SOURCED;
        if (!fromSeat && clustersAt.getOrDefault(countyCode, 0L) < 2) {
            return base;
        }
        double metres = fromSeat ? FROM_SEAT_METRES : FROM_INSIDE_METRES;
        double further = 1 + 0.6 * (order / BEARINGS.length);
        Position position = offset(base.position(), BEARINGS[order % BEARINGS.length], metres * further);
        return new Place(position, fromSeat ? PlaceBasis.COUNTY_SEAT : PlaceBasis.INSIDE_POLYGON);
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

    private static Position offset(Position from, double bearing, double metres) {
        double north = metres * Math.cos(Math.toRadians(bearing)) / METRES_PER_DEGREE;
        double east = metres * Math.sin(Math.toRadians(bearing))
                / (METRES_PER_DEGREE * Math.cos(Math.toRadians(from.latitude())));
        return new Position(from.longitude() + east, from.latitude() + north);
    }
}
