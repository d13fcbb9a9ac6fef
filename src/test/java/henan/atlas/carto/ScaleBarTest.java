package henan.atlas.carto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.Geodesic;
import henan.atlas.domain.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleBarTest {
    private static final AtlasProjection PROJECTION = new AtlasProjection();

    @Test
    void itIsAsLongAsItMayAndRound() {
        assertEquals(new ScaleBar(50_000, 100, 4), ScaleBar.atMost(180, 500));
        assertEquals(new ScaleBar(20_000, 160, 4), ScaleBar.atMost(180, 125));
    }

    /** Ground length of the bar laid across the middle of maps about the province's corners, its centre and cities. */
    @ParameterizedTest
    @CsvSource({"113.5, 34", "113.65, 34.75", "110.4, 34.5", "116.6, 34", "114.1, 31.4", "114.4, 36.3", "116.6, 31.4"})
    void itIsRightToHalfAPerCentAtTheMapsCentre(double longitude, double latitude) {
        var centre = PROJECTION.project(new Position(longitude, latitude));
        for (double metresPerPixel : new double[] {30, 70, 265, 530, 1000}) {
            ScaleBar bar = ScaleBar.atMost(180, metresPerPixel);
            double half = bar.lengthPixels() * metresPerPixel / 2;
            double across = ground(PROJECTION.unproject(new GroundPoint(centre.x() - half, centre.y())),
                    PROJECTION.unproject(new GroundPoint(centre.x() + half, centre.y())));
            double upwards = ground(PROJECTION.unproject(new GroundPoint(centre.x(), centre.y() - half)),
                    PROJECTION.unproject(new GroundPoint(centre.x(), centre.y() + half)));
            assertEquals(bar.lengthMetres(), across, 0.005 * bar.lengthMetres(), "across at " + metresPerPixel);
            assertEquals(bar.lengthMetres(), upwards, 0.005 * bar.lengthMetres(), "upwards at " + metresPerPixel);
            assertTrue(bar.lengthPixels() <= 180);
        }
    }

    /** Distance on the ellipsoid by the radii of curvature at the middle, good to a part in ten thousand here. */
    private static double ground(Position from, Position to) {
        double flattening = 1 / Geodesic.INVERSE_FLATTENING;
        double e2 = flattening * (2 - flattening);
        double phi = Math.toRadians((from.latitude() + to.latitude()) / 2);
        double w = 1 - e2 * Math.sin(phi) * Math.sin(phi);
        double north = Math.toRadians(to.latitude() - from.latitude()) * Geodesic.SEMI_MAJOR * (1 - e2)
                / (w * Math.sqrt(w));
        double east = Math.toRadians(to.longitude() - from.longitude()) * Geodesic.SEMI_MAJOR / Math.sqrt(w)
                * Math.cos(phi);
        return Math.hypot(north, east);
    }
}
