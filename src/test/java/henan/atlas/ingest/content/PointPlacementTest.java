package henan.atlas.ingest.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.Cluster;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.County;
import henan.atlas.domain.PlaceBasis;
import henan.atlas.domain.Position;
import henan.atlas.domain.Prefecture;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PointPlacementTest {
    private static final Position SEAT = new Position(115, 34);

    @Test
    void aSingleClusterStandsNorthEastOfTheSeat() {
        Cluster cluster = placed(Optional.of(SEAT), 1).get(0);
        assertEquals(PlaceBasis.COUNTY_SEAT, cluster.basis());
        assertTrue(cluster.position().longitude() > SEAT.longitude()
                && cluster.position().latitude() > SEAT.latitude());
        assertEquals(2200, metres(SEAT, cluster.position()), 20);
    }

    @Test
    void twoClustersStandOnOppositeSides() {
        List<Cluster> both = placed(Optional.of(SEAT), 2);
        assertTrue(both.get(0).position().longitude() < SEAT.longitude()
                && both.get(0).position().latitude() < SEAT.latitude());
        assertTrue(both.get(1).position().longitude() > SEAT.longitude()
                && both.get(1).position().latitude() > SEAT.latitude());
    }

    /** As a list is read, so is the map. */
    @Test
    void clustersOfACountyStandFromWestToEastThenFromNorthToSouthAsTheyAreListed() {
        for (Optional<Position> seat : List.of(Optional.of(SEAT), Optional.<Position>empty())) {
            for (int count = 2; count < 20; count++) {
                List<Cluster> placed = placed(seat, count);
                for (int i = 1; i < count; i++) {
                    Position before = placed.get(i - 1).position();
                    Position next = placed.get(i).position();
                    assertTrue(before.longitude() < next.longitude() || before.longitude() == next.longitude()
                            && before.latitude() > next.latitude(), count + " clusters, " + i);
                }
            }
        }
    }

    @Test
    void aSingleClusterWithoutASeatStandsInsideThePolygon() {
        Cluster cluster = placed(Optional.empty(), 1).get(0);
        assertEquals(RealTables.INSIDE, cluster.position());
        assertEquals(PlaceBasis.INSIDE_POLYGON, cluster.basis());
    }

    @Test
    void severalClustersWithoutASeatStandApart() {
        List<Cluster> both = placed(Optional.empty(), 2);
        assertEquals(PlaceBasis.INSIDE_POLYGON, both.get(1).basis());
        assertNotEquals(both.get(0).position(), both.get(1).position());
    }

    @Test
    void moreClustersThanDirectionsStillStandApart() {
        assertEquals(20, placed(Optional.of(SEAT), 20).stream().map(Cluster::position).distinct().count());
    }

    @Test
    void aDistrictsClustersStandOnTheSideOfItsCityAndACountysWhereTheyWould() {
        Position city = new Position(115.2, 34.1);
        Prefecture prefecture = new Prefecture("2", "乙市", "Yi Shi", "1", 0, "", 0);
        for (County.Kind kind : County.Kind.values()) {
            County county = new County("1", "甲地", kind, "2", "Jia Di", "1", "甲地", "", County.ProvinceDirect.NO,
                    County.Outline.AS_WAS, "1");
            PointPlacement placement = new PointPlacement(
                    List.of(new PlaceTables.PrefectureRow(prefecture, Optional.of(city))),
                    List.of(new PlaceTables.CountyRow(county, Optional.empty(), false, false)),
                    (code, near) -> near.orElse(RealTables.INSIDE));
            assertEquals(kind == County.Kind.DISTRICT ? city : RealTables.INSIDE,
                    placement.of(clusters(1), List.of()).get(0).position());
        }
    }

    private static List<Cluster> placed(Optional<Position> seat, int count) {
        County county = new County("1", "甲县", County.Kind.COUNTY, "2", "Jia Xian", "1", "甲县", "",
                County.ProvinceDirect.NO, County.Outline.AS_WAS, "1");
        return new PointPlacement(List.of(), List.of(new PlaceTables.CountyRow(county, seat, false, false)),
                (code, near) -> RealTables.INSIDE).of(clusters(count), List.of());
    }

    private static List<Cluster> clusters(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Cluster("c" + i, "", "2", List.of("1"), "", "", "",
                OptionalInt.empty(), OptionalInt.empty(), "", Confidence.A, new Position(0, 0), PlaceBasis.SOURCED,
                List.of())).toList();
    }

    private static double metres(Position a, Position b) {
        double north = (b.latitude() - a.latitude()) * 110_930;
        double east = (b.longitude() - a.longitude()) * 111_320 * Math.cos(Math.toRadians(a.latitude()));
        return Math.hypot(north, east);
    }
}
