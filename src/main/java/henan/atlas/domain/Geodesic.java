package henan.atlas.domain;

/**
 * The shortest way between two places on the ellipsoid of CGCS2000, by Vincenty's formulae (1975), which is true
 * to less than a millimetre over the distances of a province.
 *
 * @param metres  its length
 * @param azimuth direction it leaves the first place in: degrees from north, clockwise, 0 to 360; 0 where both are one
 */
public record Geodesic(double metres, double azimuth) {
    /** CGCS2000 ellipsoid: semi-major axis in metres and inverse flattening (GB 22021-2008). */
    public static final double SEMI_MAJOR = 6378137.0;
    public static final double INVERSE_FLATTENING = 298.257222101;

    private static final double FLATTENING = 1 / INVERSE_FLATTENING;
    private static final double SEMI_MINOR = SEMI_MAJOR * (1 - FLATTENING);
    /** About a hundredth of a millimetre, in radians. */
    private static final double ENOUGH = 1e-12;
    private static final int MOST_STEPS = 100;

    /** @throws IllegalArgumentException where the places lie so nearly opposite on the earth that the formula fails */
    public static Geodesic between(Position from, Position to) {
        double apart = Math.toRadians(to.longitude() - from.longitude());
        double u1 = Math.atan((1 - FLATTENING) * Math.tan(Math.toRadians(from.latitude())));
        double u2 = Math.atan((1 - FLATTENING) * Math.tan(Math.toRadians(to.latitude())));
        double lambda = apart;
        for (int step = 0; step < MOST_STEPS; step++) {
            double east = Math.cos(u2) * Math.sin(lambda);
            double north = Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda);
            double sinSigma = Math.hypot(east, north);
            if (sinSigma == 0) {
                return new Geodesic(0, 0);
            }
            double cosSigma = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda);
            double sigma = Math.atan2(sinSigma, cosSigma);
            double sinAlpha = Math.cos(u1) * Math.cos(u2) * Math.sin(lambda) / sinSigma;
            double cosSqAlpha = 1 - sinAlpha * sinAlpha;
            // On the equator the way has no middle that is farthest from it.
            double cosMiddle = cosSqAlpha == 0 ? 0 : cosSigma - 2 * Math.sin(u1) * Math.sin(u2) / cosSqAlpha;
            double c = FLATTENING / 16 * cosSqAlpha * (4 + FLATTENING * (4 - 3 * cosSqAlpha));
            double before = lambda;
            lambda = apart + (1 - c) * FLATTENING * sinAlpha * (sigma + c * sinSigma
                    * (cosMiddle + c * cosSigma * (2 * cosMiddle * cosMiddle - 1)));
            if (Math.abs(lambda - before) < ENOUGH) {
                return new Geodesic(length(cosSqAlpha, sigma, sinSigma, cosSigma, cosMiddle),
                        (Math.toDegrees(Math.atan2(east, north)) + 360) % 360);
            }
        }
        throw new IllegalArgumentException("nearly opposite on the earth: " + from + ", " + to);
    }

    /**
     * Where it ends, by Vincenty's direct formula.
     *
     * @throws IllegalArgumentException where that would be beyond what coordinates can say
     */
    public Position end(Position from) {
        double alpha = Math.toRadians(azimuth);
        double tanU = (1 - FLATTENING) * Math.tan(Math.toRadians(from.latitude()));
        double cosU = 1 / Math.hypot(1, tanU);
        double sinU = tanU * cosU;
        double sinAlpha = cosU * Math.sin(alpha);
        double cosSqAlpha = 1 - sinAlpha * sinAlpha;
        double toMiddle = Math.atan2(tanU, Math.cos(alpha));
        double sigma = metres / (SEMI_MINOR * seriesA(cosSqAlpha));
        double cosMiddle = Math.cos(2 * toMiddle + sigma);
        for (int step = 0; step < MOST_STEPS; step++) {
            double next = metres / (SEMI_MINOR * seriesA(cosSqAlpha))
                    + less(cosSqAlpha, Math.sin(sigma), Math.cos(sigma), cosMiddle);
            boolean found = Math.abs(next - sigma) < ENOUGH;
            sigma = next;
            cosMiddle = Math.cos(2 * toMiddle + sigma);
            if (found) {
                break;
            }
        }
        double sinSigma = Math.sin(sigma);
        double cosSigma = Math.cos(sigma);
        double north = sinU * cosSigma + cosU * sinSigma * Math.cos(alpha);
        double aside = sinU * sinSigma - cosU * cosSigma * Math.cos(alpha);
        double latitude = Math.atan2(north, (1 - FLATTENING) * Math.hypot(sinAlpha, aside));
        double lambda = Math.atan2(sinSigma * Math.sin(alpha), cosU * cosSigma - sinU * sinSigma * Math.cos(alpha));
        double c = FLATTENING / 16 * cosSqAlpha * (4 + FLATTENING * (4 - 3 * cosSqAlpha));
        double apart = lambda - (1 - c) * FLATTENING * sinAlpha * (sigma + c * sinSigma
                * (cosMiddle + c * cosSigma * (2 * cosMiddle * cosMiddle - 1)));
        return new Position(from.longitude() + Math.toDegrees(apart), Math.toDegrees(latitude));
    }

    private static double length(double cosSqAlpha, double sigma, double sinSigma, double cosSigma,
                                 double cosMiddle) {
        return SEMI_MINOR * seriesA(cosSqAlpha) * (sigma - less(cosSqAlpha, sinSigma, cosSigma, cosMiddle));
    }

    private static double uSquared(double cosSqAlpha) {
        return cosSqAlpha * (SEMI_MAJOR * SEMI_MAJOR - SEMI_MINOR * SEMI_MINOR) / (SEMI_MINOR * SEMI_MINOR);
    }

    private static double seriesA(double cosSqAlpha) {
        double uSq = uSquared(cosSqAlpha);
        return 1 + uSq / 16384 * (4096 + uSq * (-768 + uSq * (320 - 175 * uSq)));
    }

    /** By how much the arc is shorter than on a sphere. */
    private static double less(double cosSqAlpha, double sinSigma, double cosSigma, double cosMiddle) {
        double uSq = uSquared(cosSqAlpha);
        double b = uSq / 1024 * (256 + uSq * (-128 + uSq * (74 - 47 * uSq)));
        double middleSq = cosMiddle * cosMiddle;
        return b * sinSigma * (cosMiddle + b / 4 * (cosSigma * (2 * middleSq - 1)
                - b / 6 * cosMiddle * (4 * sinSigma * sinSigma - 3) * (4 * middleSq - 3)));
    }
}
