package henan.atlas.carto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.Geodesic;
import henan.atlas.domain.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

class AtlasProjectionTest {
    private static final double FLATTENING = 1 / Geodesic.INVERSE_FLATTENING;
    private static final double E2 = FLATTENING * (2 - FLATTENING);
    private final AtlasProjection projection = new AtlasProjection();

    /** Snyder, Map Projections: A Working Manual, equations 3-12, 14-3 to 14-6, 14-12, 14-15. */
    private static double q(double phi) {
        double sin = Math.sin(phi);
        double e = Math.sqrt(E2);
        return (1 - E2) * (sin / (1 - E2 * sin * sin) - Math.log((1 - e * sin) / (1 + e * sin)) / (2 * e));
    }

    private static double m(double phi) {
        return Math.cos(phi) / Math.sqrt(1 - E2 * Math.sin(phi) * Math.sin(phi));
    }

    private static Coordinate byTheFormulae(double longitude, double latitude) {
        double m1 = m(Math.toRadians(32.3));
        double m2 = m(Math.toRadians(35.5));
        double n = (m1 * m1 - m2 * m2) / (q(Math.toRadians(35.5)) - q(Math.toRadians(32.3)));
        double c = m1 * m1 + n * q(Math.toRadians(32.3));
        double rho = 6378137.0 * Math.sqrt(c - n * q(Math.toRadians(latitude))) / n;
        double rho0 = 6378137.0 * Math.sqrt(c - n * q(Math.toRadians(34))) / n;
        double theta = n * Math.toRadians(longitude - 113.5);
        return new Coordinate(rho * Math.sin(theta), rho0 - rho * Math.cos(theta));
    }

    @ParameterizedTest
    @CsvSource({"113.5, 34", "113.65, 34.75", "110.35, 34.5", "116.65, 33.9", "114.1, 31.4", "114.4, 36.35"})
    void positionsFallWhereTheFormulaePutThem(double longitude, double latitude) {
        Coordinate expected = byTheFormulae(longitude, latitude);
        GroundPoint found = projection.project(new Position(longitude, latitude));
        assertEquals(expected.x, found.x(), 0.01);
        assertEquals(expected.y, found.y(), 0.01);
        Position back = projection.unproject(found);
        assertEquals(longitude, back.longitude(), 1e-9);
        assertEquals(latitude, back.latitude(), 1e-9);
    }

    @Test
    void manyAreProjectedInPlace() {
        double[] xy = {113.5, 34, 114.4, 36.35};
        projection.projectInPlace(xy);
        Coordinate second = byTheFormulae(114.4, 36.35);
        assertArrayEquals(new double[] {0, 0, second.x, second.y}, xy, 0.01);
    }

    @Test
    void theTextNamesTheSameParameters() {
        for (String part : new String[] {"\"latitude_of_center\",34.0", "\"longitude_of_center\",113.5",
            "\"standard_parallel_1\",32.3", "\"standard_parallel_2\",35.5", AtlasProjection.GEOGRAPHIC_WKT}) {
            assertTrue(AtlasProjection.WKT.contains(part), part);
        }
    }
}
