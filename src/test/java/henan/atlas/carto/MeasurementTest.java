package henan.atlas.carto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.Geodesic;
import henan.atlas.domain.PlaceBasis;
import henan.atlas.domain.Position;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeasurementTest {
    private static final AtlasProjection PROJECTION = new AtlasProjection();
    /** Ground metres a pixel at 1:1 000 000. */
    private static final double BLUR = 265;

    private static MeasuredPoint ground(double longitude, double latitude) {
        Position position = new Position(longitude, latitude);
        return new MeasuredPoint(PROJECTION.project(position), position, BLUR, Optional.empty());
    }

    private static MeasuredPoint place(double longitude, double latitude, PlaceBasis basis, String... counties) {
        MeasuredPoint at = ground(longitude, latitude);
        return new MeasuredPoint(at.at(), at.position(), 0, Optional.of(new MeasuredPoint.Place(
                SubjectRef.cluster("c" + longitude), basis, Set.of(counties))));
    }

    private static Measurement measured(Measurement.Kind kind, MeasuredPoint... points) {
        Measurement measured = Measurement.of(kind);
        for (MeasuredPoint point : points) {
            measured = measured.with(point);
        }
        return measured;
    }

    @Test
    void aWayIsAsLongAsItsPartsAndToldNoFinerThanAHandSetsIt() {
        MeasuredPoint a = ground(113, 34);
        MeasuredPoint b = ground(114, 34);
        MeasuredPoint c = ground(114, 35);
        Measurement way = measured(Measurement.Kind.DISTANCE, a, b, c);
        double parts = Geodesic.between(a.position(), b.position()).metres()
                + Geodesic.between(b.position(), c.position()).metres();
        assertEquals(parts, way.figure().orElseThrow().value(), 1e-6);
        assertEquals(100, way.figure().orElseThrow().step());
        assertEquals(203_300, way.figure().orElseThrow().rounded(), 1e-6);
        assertEquals(110_900, way.parts().get(way.parts().size() - 1).rounded(), 1e-6);
        assertEquals(Optional.empty(), measured(Measurement.Kind.DISTANCE, a).figure());
        assertEquals(List.of(a, b), way.withoutLast().points());
        assertEquals(way, way.with(c), "the last point once more");
    }

    @Test
    void whatIsMeasuredBetweenPlacesIsToldInWholeKilometres() {
        Measurement way = measured(Measurement.Kind.DISTANCE, place(113, 34, PlaceBasis.SOURCED, "a"),
                ground(114, 34));
        assertEquals(1000, way.figure().orElseThrow().step());
        assertEquals(92_000, way.figure().orElseThrow().rounded(), 1e-6);
    }

    /** Three times 30.4 km: who adds up the parts as they are told finds the sum that is told. */
    @Test
    void whatIsToldOfThePartsAddsUp() {
        Measurement way = measured(Measurement.Kind.DISTANCE, place(113, 34, PlaceBasis.SOURCED, "a"),
                place(113, 34.274, PlaceBasis.SOURCED, "b"), place(113, 34.548, PlaceBasis.SOURCED, "c"),
                place(113, 34.822, PlaceBasis.SOURCED, "d"));
        assertEquals(List.of(30_000.0, 30_000.0, 30_000.0), way.parts().stream().map(Measurement.Figure::rounded)
                .toList());
        assertEquals(90_000, way.figure().orElseThrow().rounded(), 1e-6);
        assertEquals(91_200, way.figure().orElseThrow().value(), 100);
    }

    /** By hand, between parallels: a²(1−e²)/2·Δλ·[sinφ/(1−e²sin²φ) + artanh(e·sinφ)/e], on the ellipsoid. */
    @Test
    void theGroundIsAsLargeAsOnTheEllipsoid() {
        List<MeasuredPoint> corners = new ArrayList<>();
        int steps = 200;
        for (int i = 0; i <= steps; i++) {
            corners.add(ground(112 + 2.0 * i / steps, 33));
        }
        for (int i = 0; i <= steps; i++) {
            corners.add(ground(114 - 2.0 * i / steps, 35));
        }
        double expected = (q(35) - q(33)) * Math.toRadians(2);
        assertEquals(40_990e6, expected, 10e6, "about 184.8 km by 221.8 km");
        double found = measured(Measurement.Kind.AREA, corners.toArray(MeasuredPoint[]::new)).figure().orElseThrow()
                .value();
        assertEquals(1, found / expected, 1e-6);
    }

    private static double q(double latitude) {
        double f = 1 / Geodesic.INVERSE_FLATTENING;
        double e2 = f * (2 - f);
        double e = Math.sqrt(e2);
        double sine = Math.sin(Math.toRadians(latitude));
        return Geodesic.SEMI_MAJOR * Geodesic.SEMI_MAJOR * (1 - e2) / 2
                * (sine / (1 - e2 * sine * sine) + Math.log((1 + e * sine) / (1 - e * sine)) / (2 * e));
    }

    @Test
    void sidesThatCrossEncloseNothing() {
        Measurement crossing = measured(Measurement.Kind.AREA, ground(113, 34), ground(114, 35), ground(114, 34),
                ground(113, 35));
        assertTrue(crossing.crossesItself());
        assertEquals(Optional.empty(), crossing.figure());
        Measurement square = measured(Measurement.Kind.AREA, ground(113, 34), ground(114, 34), ground(114, 35),
                ground(113, 35));
        assertFalse(square.crossesItself());
        assertEquals(10_000e6, square.figure().orElseThrow().rounded(), 200e6);
        assertEquals(10e6, square.figure().orElseThrow().step(), "406 km round, by half a kilometre, over four");
        assertEquals(1, measured(Measurement.Kind.AREA, ground(113, 34), ground(114, 35)).lacking());
    }

    @Test
    void nothingIsToldBetweenTwoPlacesShownAboutOneCounty() {
        MeasuredPoint about = place(113, 34, PlaceBasis.COUNTY_SEAT, "a");
        MeasuredPoint beside = place(113.02, 34, PlaceBasis.COUNTY_SEAT, "a", "b");
        MeasuredPoint sourced = place(113.04, 34, PlaceBasis.SOURCED, "a");
        MeasuredPoint also = place(113.06, 34, PlaceBasis.SOURCED, "a");
        MeasuredPoint elsewhere = place(114, 34, PlaceBasis.INSIDE_POLYGON, "c");
        assertTrue(measured(Measurement.Kind.DISTANCE, about, beside).isMadeUp());
        assertTrue(measured(Measurement.Kind.DISTANCE, elsewhere, about, sourced).isMadeUp());
        assertEquals(Optional.empty(), measured(Measurement.Kind.DISTANCE, about, beside).figure());
        assertFalse(measured(Measurement.Kind.DISTANCE, sourced, also).isMadeUp());
        assertFalse(measured(Measurement.Kind.DISTANCE, about, elsewhere, beside).isMadeUp());
        assertFalse(measured(Measurement.Kind.DISTANCE, about, ground(113.01, 34)).isMadeUp());
    }
}
