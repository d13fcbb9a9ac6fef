package henan.atlas.thematic;

import henan.atlas.carto.AreaUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Sizes of circles whose areas are in proportion to what they stand for.
 *
 * @param greatest the greatest figure there is, of all maps that are to be held against each other
 * @param largest  radius of its circle in logical pixels
 */
record ProportionalSymbolScale(double greatest, double largest) {
    /** Radius of a point that is coloured, not sized. */
    static final double POINT_RADIUS = 5;
    private static final double SMALLEST = 2.5;
    /** Least difference of radii that an eye sees. */
    private static final double TOLD_APART = 1.5;

    static ProportionalSymbolScale of(AreaUnit unit, double greatest) {
        return new ProportionalSymbolScale(greatest, switch (unit) {
            case PREFECTURE -> 22;
            case COUNTY -> 13;
            case CLUSTER -> 15;
        });
    }

    double radius(double value) {
        return greatest <= 0 || value <= 0 ? SMALLEST : Math.max(SMALLEST, largest * Math.sqrt(value / greatest));
    }

    /** The figure up to which circles are of one size, or they would not be seen: the legend says so. */
    double least() {
        return greatest * SMALLEST * SMALLEST / (largest * largest);
    }

    boolean isLeast(double value) {
        return value < least();
    }

    /**
     * Figures for the legend: the greatest there is, the least, and the one halfway between their circles. Those whose
     * circle would not be told from the one before are left out.
     */
    List<Double> samples(List<Double> values) {
        double most = Collections.max(values);
        double least = Collections.min(values);
        double side = (Math.sqrt(Math.max(0, most)) + Math.sqrt(Math.max(0, least))) / 2;
        List<Double> samples = new ArrayList<>();
        for (double value : List.of(most, values.stream().min(Comparator.comparing(v -> Math.abs(v - side * side)))
                .orElseThrow(), least)) {
            if (value > 0 && (samples.isEmpty()
                    || radius(samples.get(samples.size() - 1)) - radius(value) >= TOLD_APART)) {
                samples.add(value);
            }
        }
        return samples;
    }
}
