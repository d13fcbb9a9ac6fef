package henan.atlas.thematic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How often values occur, in bins of equal width.
 *
 * @param least    least value
 * @param greatest greatest value
 * @param bins     the values in each bin, from the least
 */
public record Histogram(double least, double greatest, List<List<Double>> bins) {
    public Histogram {
        bins = bins.stream().map(List::copyOf).toList();
    }

    /** Sorts values into bins. @param values at least one @param count how many bins */
    static Histogram of(List<Double> values, int count) {
        double least = Collections.min(values);
        double greatest = Collections.max(values);
        List<List<Double>> bins = new ArrayList<>();
        for (int i = 0; i < (least == greatest ? 1 : count); i++) {
            bins.add(new ArrayList<>());
        }
        for (double value : values.stream().sorted().toList()) {
            int bin = least == greatest ? 0 : (int) ((value - least) / (greatest - least) * count);
            bins.get(Math.min(bin, bins.size() - 1)).add(value);
        }
        return new Histogram(least, greatest, bins);
    }

    /** How many values each bin holds. */
    public List<Integer> counts() {
        return bins.stream().map(List::size).toList();
    }
}
