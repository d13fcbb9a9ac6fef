package henan.atlas.thematic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How often values occur, in bins of equal width.
 *
 * @param least    least value
 * @param greatest greatest value
 * @param counts   values in each bin, from the least
 */
public record Histogram(double least, double greatest, List<Integer> counts) {
    public Histogram {
        counts = List.copyOf(counts);
    }

    /** Counts values. @param values at least one */
    static Histogram of(List<Double> values, int bins) {
        double least = Collections.min(values);
        double greatest = Collections.max(values);
        int[] counts = new int[least == greatest ? 1 : bins];
        for (double value : values) {
            int bin = least == greatest ? 0 : (int) ((value - least) / (greatest - least) * bins);
            counts[Math.min(bin, counts.length - 1)]++;
        }
        List<Integer> list = new ArrayList<>();
        for (int count : counts) {
            list.add(count);
        }
        return new Histogram(least, greatest, list);
    }
}
