package henan.atlas.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GeodesicTest {
    private static Position dms(int degrees, int minutes, double seconds, int latDegrees, int latMinutes,
                                double latSeconds) {
        return new Position(degrees + minutes / 60.0 + seconds / 3600,
                -(latDegrees + latMinutes / 60.0 + latSeconds / 3600));
    }

    /** The worked example of the GDA technical manual, on GRS80, whose axis and flattening CGCS2000 has too. */
    @Test
    void flindersPeakToBuninyongIsAsPublished() {
        Geodesic found = Geodesic.between(dms(144, 25, 29.52440, 37, 57, 3.72030),
                dms(143, 55, 35.38390, 37, 39, 10.15610));
        assertEquals(54_972.271, found.metres(), 0.001);
        assertEquals(306 + 52 / 60.0 + 5.37 / 3600, found.azimuth(), 0.01 / 3600);
    }

    /**
     * The example of GeographicLib's manual, from the airport of New York to that of London, on WGS 84, whose
     * flattening is the same to eight figures.
     */
    @Test
    void newYorkToLondonIsAsPublished() {
        Geodesic found = Geodesic.between(new Position(-73.8, 40.6), new Position(-0.5, 51.6));
        assertEquals(5_551_759.400, found.metres(), 0.01);
        assertEquals(51.198882845579, found.azimuth(), 1e-7);
    }

    /** By hand: radius of curvature at 34.5°, a(1−e²)/(1−e²sin²φ)^1.5 = 6 355 904 m, by the radian of a degree. */
    @Test
    void aDegreeNorthwardIsThatOfTheMeridian() {
        Geodesic found = Geodesic.between(new Position(113.5, 34), new Position(113.5, 35));
        assertEquals(110_931.5, found.metres(), 1.5);
        assertEquals(0, found.azimuth(), 1e-9);
        assertEquals(180, Geodesic.between(new Position(113.5, 35), new Position(113.5, 34)).azimuth(), 1e-9);
    }

    /** By hand: a/√(1−e²sin²φ)·cos φ = 5 293 259 m at 34°, by the radian of a degree; the way is 0.4 m shorter. */
    @Test
    void aDegreeEastwardIsThatOfTheParallelAlmost() {
        Geodesic found = Geodesic.between(new Position(113, 34), new Position(114, 34));
        assertEquals(92_384.4, found.metres(), 1);
        // It sets out a little to the north of east, by half the convergence of the meridians: 1°·sin 34°/2.
        assertEquals(90 - 0.2796, found.azimuth(), 0.0005);
    }

    /** The worked examples the other way round. */
    @Test
    void aWayEndsWhereItLeads() {
        Position flinders = dms(144, 25, 29.52440, 37, 57, 3.72030);
        Position buninyong = dms(143, 55, 35.38390, 37, 39, 10.15610);
        Position end = new Geodesic(54_972.271, 306 + 52 / 60.0 + 5.37 / 3600).end(flinders);
        assertEquals(0, Geodesic.between(buninyong, end).metres(), 0.002);
        Position london = new Geodesic(5_551_759.400, 51.198882845579).end(new Position(-73.8, 40.6));
        assertEquals(-0.5, london.longitude(), 1e-6);
        assertEquals(51.6, london.latitude(), 1e-6);
        assertEquals(flinders.latitude(), new Geodesic(0, 0).end(flinders).latitude(), 1e-12);
    }

    @Test
    void aCircleIsEverywhereAsFarFromItsMiddle() {
        Position middle = new Position(113.65, 34.76);
        NearCircle circle = new NearCircle(middle, 100, "郑州市");
        circle.outline().forEach(point -> assertEquals(100_000, Geodesic.between(middle, point).metres(), 0.001));
        assertEquals(180, circle.outline().size());
        assertEquals(0, Geodesic.between(middle, circle.outline().get(0)).azimuth(), 1e-6);
        assertTrue(circle.holds(new Geodesic(99_999, 77).end(middle)));
        assertFalse(circle.holds(new Geodesic(100_001, 77).end(middle)));
        assertThrows(IllegalArgumentException.class, () -> new NearCircle(middle, 0, ""));
    }

    @Test
    void onePlaceIsNoWayAndAWayIsAsLongBack() {
        Position place = new Position(113.65, 34.76);
        Position other = new Position(115.65, 34.44);
        assertEquals(new Geodesic(0, 0), Geodesic.between(place, place));
        assertEquals(Geodesic.between(place, other).metres(), Geodesic.between(other, place).metres(), 1e-6);
    }

    /** A degree of the equator is a·π/180. */
    @Test
    void alongTheEquator() {
        Geodesic found = Geodesic.between(new Position(10, 0), new Position(11, 0));
        assertEquals(111_319.4908, found.metres(), 0.001);
        assertEquals(90, found.azimuth(), 1e-9);
    }

    @Test
    void nearlyOppositeIsRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> Geodesic.between(new Position(0, 0), new Position(179.9, 0.1)));
    }
}
