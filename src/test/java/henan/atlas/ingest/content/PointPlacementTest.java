package henan.atlas.ingest.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.County;
import henan.atlas.domain.PlaceBasis;
import henan.atlas.domain.Position;
import henan.atlas.domain.Prefecture;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PointPlacementTest {
    private static final Position SEAT = new Position(115, 34);

    @Test
    void theFirstClusterStandsNorthEastOfTheSeat() {
        PointPlacement.Place place = placement(Optional.of(SEAT), 1).ofCluster("1");
        assertEquals(PlaceBasis.COUNTY_SEAT, place.basis());
        assertTrue(place.position().longitude() > SEAT.longitude() && place.position().latitude() > SEAT.latitude());
        assertEquals(2200, metres(SEAT, place.position()), 20);
    }

    @Test
    void theSecondClusterStandsOnTheOtherSide() {
        PointPlacement placement = placement(Optional.of(SEAT), 2);
        placement.ofCluster("1");
        Position second = placement.ofCluster("1").position();
        assertTrue(second.longitude() < SEAT.longitude() && second.latitude() < SEAT.latitude());
    }

    @Test
    void aSingleClusterWithoutASeatStandsInsideThePolygon() {
        PointPlacement.Place place = placement(Optional.empty(), 1).ofCluster("1");
        assertEquals(new PointPlacement.Place(RealTables.INSIDE, PlaceBasis.INSIDE_POLYGON), place);
    }

    @Test
    void severalClustersWithoutASeatStandApart() {
        PointPlacement placement = placement(Optional.empty(), 2);
        PointPlacement.Place first = placement.ofCluster("1");
        PointPlacement.Place second = placement.ofCluster("1");
        assertEquals(PlaceBasis.INSIDE_POLYGON, second.basis());
        assertNotEquals(first.position(), second.position());
    }

    @Test
    void moreClustersThanDirectionsStillStandApart() {
        PointPlacement placement = placement(Optional.of(SEAT), 20);
        long spots = IntStream.range(0, 20).mapToObj(i -> placement.ofCluster("1").position())
                .distinct().count();
        assertEquals(20, spots);
    }

    @Test
    void aDistrictsClustersStandOnTheSideOfItsCityAndACountysWhereTheyWould() {
        Position city = new Position(115.2, 34.1);
        Prefecture prefecture = new Prefecture("2", "乙市", "Yi Shi", "1", 0, "", 0);
        for (County.Kind kind : County.Kind.values()) {
            County county = new County("1", "甲地", kind, "2", "Jia Di", "1", "甲地", "", County.ProvinceDirect.NO, "1");
            PointPlacement placement = new PointPlacement(
                    List.of(new PlaceTables.PrefectureRow(prefecture, Optional.of(city))),
                    List.of(new PlaceTables.CountyRow(county, Optional.empty(), false, false)), Map.of("1", 1L),
                    (code, near) -> near.orElse(RealTables.INSIDE));
            assertEquals(kind == County.Kind.DISTRICT ? city : RealTables.INSIDE, placement.ofCluster("1").position());
        }
    }

    private static PointPlacement placement(Optional<Position> seat, long clusters) {
        County county = new County("1", "甲县", County.Kind.COUNTY, "2", "Jia Xian", "1", "甲县", "",
                County.ProvinceDirect.NO, "1");
        return new PointPlacement(List.of(), List.of(new PlaceTables.CountyRow(county, seat, false, false)),
                Map.of("1", clusters), (code, near) -> RealTables.INSIDE);
    }

    private static double metres(Position a, Position b) {
        double north = (b.latitude() - a.latitude()) * 110_930;
        double east = (b.longitude() - a.longitude()) * 111_320 * Math.cos(Math.toRadians(a.latitude()));
        return Math.hypot(north, east);
    }
}
