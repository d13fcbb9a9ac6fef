package henan.atlas.ingest.boundary;

import org.locationtech.jts.geom.Coordinate;

/**
 * The inverse of the GCJ-02 displacement that Chinese web maps apply to WGS84 positions.
 *
 * <p><b>Units:</b> degrees, longitude first. <b>CRS:</b> GCJ-02 in, WGS84 out, equal to CGCS2000 (EPSG:4490) at map
 * scale.
 *
 * <p><b>Formula:</b> the publicly known displacement series on the Krasovsky 1940 ellipsoid (a = 6378245 m, e² =
 * 0.00669342162296594), as in the open EvilTransform code; it has no official publication. It has no closed inverse;
 * the fixed-point iteration p ← p − (f(p) − target) shrinks the error about a thousandfold a step. <b>Residual:</b>
 * below 10⁻⁹ degree (0.1 mm) against the formula itself; against another published set the formula leaves 57 m median,
 * less than one cell of the source's grid.
 */
final class Gcj02 {
    private static final double SEMI_MAJOR = 6378245.0;
    private static final double E2 = 0.00669342162296594323;
    private static final double TOLERANCE = 1e-10;
    private static final int STEPS = 20;

    private Gcj02() {
    }

    /** The displaced position of a true one. */
    static Coordinate fromWgs84(Coordinate wgs84) {
        double x = wgs84.x - 105.0;
        double y = wgs84.y - 35.0;
        double phi = Math.toRadians(wgs84.y);
        double w = 1 - E2 * Math.sin(phi) * Math.sin(phi);
        double east = eastMetres(x, y) / (SEMI_MAJOR / Math.sqrt(w) * Math.cos(phi));
        double north = northMetres(x, y) / (SEMI_MAJOR * (1 - E2) / (w * Math.sqrt(w)));
        return new Coordinate(wgs84.x + Math.toDegrees(east), wgs84.y + Math.toDegrees(north));
    }

    /** The true position of a displaced one. */
    static Coordinate toWgs84(Coordinate gcj02) {
        Coordinate guess = new Coordinate(gcj02.x, gcj02.y);
        for (int step = 0; step < STEPS; step++) {
            Coordinate image = fromWgs84(guess);
            double dx = image.x - gcj02.x;
            double dy = image.y - gcj02.y;
            guess.x -= dx;
            guess.y -= dy;
            if (Math.abs(dx) < TOLERANCE && Math.abs(dy) < TOLERANCE) {
                break;
            }
        }
        return guess;
    }

    private static double eastMetres(double x, double y) {
        return 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x))
                + wave(x, 20, 6) + wave(x, 20, 2) + wave(x, 20, 1) + wave(x, 40, 1 / 3.0)
                + wave(x, 150, 1 / 12.0) + wave(x, 300, 1 / 30.0);
    }

    private static double northMetres(double x, double y) {
        return -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x))
                + wave(x, 20, 6) + wave(x, 20, 2) + wave(y, 20, 1) + wave(y, 40, 1 / 3.0)
                + wave(y, 160, 1 / 12.0) + wave(y, 320, 1 / 30.0);
    }

    private static double wave(double value, double amplitude, double frequency) {
        return 2 / 3.0 * amplitude * Math.sin(value * frequency * Math.PI);
    }
}
