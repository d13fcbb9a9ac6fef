package henan.atlas.thematic;

import henan.atlas.carto.AreaUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sizes of circles whose areas are in proportion to what they stand for.
 *
 * @param greatest the greatest figure
 * @param largest  radius of its circle in logical pixels
 */
record CircleScale(double greatest, double largest) {
    /** Radius of a point that is coloured, not sized. */
    static final double POINT_RADIUS = 6;
    private static final double SMALLEST = 2.5;

    static CircleScale of(AreaUnit unit, double greatest) {
        return new CircleScale(greatest, switch (unit) {
            case PREFECTURE -> 26;
            case COUNTY -> 13;
            case CLUSTER -> 18;
        });
    }

    double radius(double value) {
        return greatest <= 0 || value <= 0 ? SMALLEST : Math.max(SMALLEST, largest * Math.sqrt(value / greatest));
    }

    /** Round figures for the legend: about the greatest, a third and a tenth of it. @param whole no parts of one */
    List<Double> samples(boolean whole) {
        return Stream.of(1.0, 0.3, 0.1).map(share -> round(greatest * share)).filter(v -> v >= (whole ? 1 : 1e-9))
                .distinct().toList();
    }

    /** The next smaller of 1, 2, 5 times a power of ten. */
    private static double round(double value) {
        if (value <= 0) {
            return 0;
        }
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        double lead = value / power;
        return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
    }
}
