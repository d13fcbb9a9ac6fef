package henan.atlas.thematic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Natural breaks: of all ways to divide values into classes, the one with the least sum of squared distances from the
 * means of the classes.
 *
 * <p>Fisher's exact method (W. D. Fisher, On Grouping for Maximum Homogeneity, Journal of the American Statistical
 * Association 53, 1958), which Jenks brought to maps: the best division of the first values into classes is found from
 * the best divisions of fewer values into one class less. GeoTools' function of the name moves breaks step by step and
 * stops short of the best on most of the values of this atlas.
 *
 * <p>Equal values share a class. Of divisions equally good the one with the lower breaks is taken. Takes
 * {@code classes × n²} steps for n different values.
 */
final class NaturalBreaks {
    private final double[] values;
    private final double[] count;
    private final double[] sum;
    private final double[] squares;

    /** @param ascending values in ascending order */
    private NaturalBreaks(double[] ascending) {
        this.values = Arrays.stream(ascending).distinct().toArray();
        this.count = new double[values.length + 1];
        this.sum = new double[values.length + 1];
        this.squares = new double[values.length + 1];
        // About their mean, so that squares of great numbers close together do not swallow the differences.
        double mean = Arrays.stream(ascending).average().orElse(0);
        int next = 0;
        for (int i = 0; i < values.length; i++) {
            int first = next;
            while (next < ascending.length && ascending[next] == values[i]) {
                next++;
            }
            double times = next - first;
            double distance = values[i] - mean;
            count[i + 1] = count[i] + times;
            sum[i + 1] = sum[i] + times * distance;
            squares[i + 1] = squares[i] + times * distance * distance;
        }
    }

    /**
     * The least value of every class, ascending.
     *
     * @param values  finite values in any order, at least one
     * @param classes how many; no more are made than there are different values
     */
    static List<Double> of(List<Double> values, int classes) {
        NaturalBreaks breaks = new NaturalBreaks(values.stream().mapToDouble(Double::doubleValue).sorted().toArray());
        return breaks.leastValues(Math.min(classes, breaks.values.length));
    }

    private List<Double> leastValues(int classes) {
        int n = values.length;
        double[] best = new double[n + 1];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = 0;
        int[][] begins = new int[classes + 1][n + 1];
        for (int made = 1; made <= classes; made++) {
            double[] with = new double[n + 1];
            Arrays.fill(with, Double.POSITIVE_INFINITY);
            for (int end = made; end <= n; end++) {
                for (int begin = made - 1; begin < end; begin++) {
                    double spread = best[begin] + spread(begin, end);
                    if (spread < with[end]) {
                        with[end] = spread;
                        begins[made][end] = begin;
                    }
                }
            }
            best = with;
        }
        List<Double> least = new ArrayList<>();
        int end = n;
        for (int made = classes; made > 0; made--) {
            end = begins[made][end];
            least.add(0, values[end]);
        }
        return least;
    }

    /** Sum of squared distances from their mean of the different values from one index to before another. */
    private double spread(int from, int to) {
        double total = sum[to] - sum[from];
        return squares[to] - squares[from] - total * total / (count[to] - count[from]);
    }
}
