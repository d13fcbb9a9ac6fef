package henan.atlas.ingest.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class Gcj02Test {
    private static final double METRES_PER_DEGREE = 111_000;

    @Test
    void theInverseBringsEveryCornerOfTheFrameBackWithinATenthOfAMillimetre() {
        for (double lon = 109; lon <= 118; lon += 0.75) {
            for (double lat = 30.5; lat <= 37; lat += 0.65) {
                Coordinate there = Gcj02.fromWgs84(new Coordinate(lon, lat));
                Coordinate back = Gcj02.toWgs84(there);
                assertEquals(lon, back.x, 1e-9);
                assertEquals(lat, back.y, 1e-9);
            }
        }
    }

    @Test
    void theShiftOverHenanIsAboutFiveHundredFortyMetresEastAndAHundredFortySouth() {
        double east = 0;
        double north = 0;
        int n = 0;
        for (double lon = 111; lon <= 116; lon += 0.25) {
            for (double lat = 32; lat <= 36; lat += 0.25) {
                Coordinate moved = Gcj02.fromWgs84(new Coordinate(lon, lat));
                east += (moved.x - lon) * METRES_PER_DEGREE * Math.cos(Math.toRadians(lat));
                north += (moved.y - lat) * METRES_PER_DEGREE;
                n++;
            }
        }
        assertEquals(542, east / n, 40);
        assertEquals(-140, north / n, 40);
    }

    @Test
    void theInverseMovesWestAndNorth() {
        Coordinate place = Gcj02.toWgs84(new Coordinate(113.65, 34.76));
        assertTrue(place.x < 113.65 && place.y > 34.76);
    }
}
