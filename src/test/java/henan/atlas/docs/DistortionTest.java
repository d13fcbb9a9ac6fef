package henan.atlas.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.GroundPoint;
import henan.atlas.domain.Geodesic;
import henan.atlas.domain.Position;
import java.util.DoubleSummaryStatistics;
import org.junit.jupiter.api.Test;

/**
 * The distortion the decision on the projection states, measured on the projection itself by short steps on the
 * ellipsoid over 110.3–116.7°E, 31.3–36.4°N.
 */
class DistortionTest {
    private static final double STEP = 1e-4;
    private final AtlasProjection projection = new AtlasProjection();
    private final DoubleSummaryStatistics h = new DoubleSummaryStatistics();
    private final DoubleSummaryStatistics k = new DoubleSummaryStatistics();
    private final DoubleSummaryStatistics area = new DoubleSummaryStatistics();
    private final DoubleSummaryStatistics minutes = new DoubleSummaryStatistics();

    @Test
    void distortionIsWhatTheDecisionStates() {
        for (int lat = 3130; lat <= 3640; lat++) {
            for (double longitude : new double[] {110.3, 113.5, 116.7}) {
                measure(longitude, lat / 100.0);
            }
        }
        assertEquals(1, area.getMin(), 1e-6);
        assertEquals(1, area.getMax(), 1e-6);
        assertEquals(0.99961, k.getMin(), 5e-6);
        assertEquals(1.00062, k.getMax(), 5e-6);
        assertEquals(0.99938, h.getMin(), 5e-6);
        assertEquals(1.00039, h.getMax(), 5e-6);
        assertEquals(4.3, minutes.getMax(), 0.05);
    }

    @Test
    void gridNorthIsOffByLessThanTwoDegreesAtTheEdges() {
        GroundPoint here = projection.project(new Position(116.7, 34));
        GroundPoint north = projection.project(new Position(116.7, 34 + STEP));
        assertEquals(-1.8, Math.toDegrees(Math.atan2(north.x() - here.x(), north.y() - here.y())), 0.05);
    }

    /** Scale along the meridian (h) and the parallel (k), area scale, and greatest angular distortion in minutes. */
    private void measure(double longitude, double latitude) {
        double flattening = 1 / Geodesic.INVERSE_FLATTENING;
        double e2 = flattening * (2 - flattening);
        double phi = Math.toRadians(latitude);
        double w = 1 - e2 * Math.sin(phi) * Math.sin(phi);
        double degree = Math.toRadians(2 * STEP) * Geodesic.SEMI_MAJOR;
        double metresNorth = degree * (1 - e2) / (w * Math.sqrt(w));
        double metresEast = degree * Math.cos(phi) / Math.sqrt(w);
        GroundPoint south = projection.project(new Position(longitude, latitude - STEP));
        GroundPoint north = projection.project(new Position(longitude, latitude + STEP));
        GroundPoint west = projection.project(new Position(longitude - STEP, latitude));
        GroundPoint east = projection.project(new Position(longitude + STEP, latitude));
        double alongMeridian = Math.hypot(north.x() - south.x(), north.y() - south.y()) / metresNorth;
        double alongParallel = Math.hypot(east.x() - west.x(), east.y() - west.y()) / metresEast;
        h.accept(alongMeridian);
        k.accept(alongParallel);
        area.accept(((east.x() - west.x()) * (north.y() - south.y()) - (east.y() - west.y()) * (north.x() - south.x()))
                / (metresNorth * metresEast));
        minutes.accept(60 * Math.toDegrees(2 * Math.asin(
                Math.abs(alongMeridian - alongParallel) / (alongMeridian + alongParallel))));
    }
}
