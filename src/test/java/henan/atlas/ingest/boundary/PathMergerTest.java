package henan.atlas.ingest.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class PathMergerTest {
    private static Coordinate[] path(String wkt) {
        return Invented.wkt("LINESTRING (" + wkt + ")").getCoordinates();
    }

    @Test
    void atACrossingTheStraightContinuationsAreJoined() {
        List<Coordinate[]> merged = PathMerger.merge(List.of(path("0 0, 5 0"), path("5 0, 5 5"), path("10 1, 5 0"),
                path("5 0, 5 -5")), false);
        assertEquals(2, merged.size());
        assertEquals(3, merged.get(0).length);
        assertEquals(List.of(0.0, 5.0, 10.0), List.of(merged.get(0)).stream().map(c -> c.x).toList());
    }

    @Test
    void aThirdLineStopsAtTheNode() {
        List<Coordinate[]> merged =
                PathMerger.merge(List.of(path("0 0, 5 0"), path("5 0, 9 0"), path("5 0, 5 4")), false);
        assertEquals(2, merged.size());
    }

    @Test
    void keepingDirectionsAStartIsNeverJoinedToAStart() {
        assertEquals(2, PathMerger.merge(List.of(path("5 0, 0 0"), path("5 0, 9 0")), true).size());
        List<Coordinate[]> merged = PathMerger.merge(List.of(path("5 0, 9 0"), path("0 0, 5 0")), true);
        assertEquals(1, merged.size());
        assertEquals(new Coordinate(0, 0), merged.get(0)[0]);
    }

    @Test
    void piecesOfARingBecomeOneClosedPath() {
        List<Coordinate[]> merged =
                PathMerger.merge(List.of(path("0 0, 4 0"), path("4 0, 4 4"), path("0 0, 4 4")), false);
        assertEquals(1, merged.size());
        assertEquals(merged.get(0)[0], merged.get(0)[3]);
    }
}
