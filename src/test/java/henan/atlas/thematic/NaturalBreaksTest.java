package henan.atlas.thematic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NaturalBreaksTest {
    @Test
    void breaksLieWhereTheSpreadIsLeast() {
        // Within the classes: 1, 2 | 4, 5 | 9, 10; sums of squares 0.5 each.
        assertEquals(List.of(1.0, 4.0, 9.0), NaturalBreaks.of(List.of(10.0, 1.0, 4.0, 2.0, 9.0, 5.0), 3));
    }

    @Test
    void equalValuesShareAClassAndWeighAsManyTimes() {
        // 1,1,1,1 | 2,3: 0.5. Were a value counted once, 1,2 | 3 would be as good.
        assertEquals(List.of(1.0, 2.0), NaturalBreaks.of(List.of(1.0, 1.0, 1.0, 1.0, 2.0, 3.0), 2));
        assertEquals(List.of(4.0, 7.0), NaturalBreaks.of(List.of(4.0, 4.0, 7.0, 7.0), 5));
    }

    @Test
    void greatNumbersCloseTogetherAreToldApart() {
        assertEquals(List.of(1e9, 1e9 + 10), NaturalBreaks.of(List.of(1e9, 1e9 + 1, 1e9 + 10, 1e9 + 11), 2));
    }

    @Test
    void noDivisionIsBetter() {
        Random random = new Random(20131231);
        for (int run = 0; run < 200; run++) {
            int n = 3 + random.nextInt(9);
            // Few different values among them, so that ties occur.
            List<Double> values = DoubleStream.generate(() -> random.nextInt(40)).limit(n).boxed().toList();
            for (int classes = 1; classes <= 5; classes++) {
                double found = spread(values, NaturalBreaks.of(values, classes));
                assertEquals(best(values, classes), found, 1e-9, classes + " classes of " + values);
            }
        }
    }

    /** The least spread of all divisions, each tried. */
    static double best(List<Double> values, int classes) {
        List<Double> different = values.stream().distinct().sorted().toList();
        double[] best = {Double.POSITIVE_INFINITY};
        choose(values, different, new ArrayList<>(List.of(different.get(0))), 1,
                Math.min(classes, different.size()), best);
        return best[0];
    }

    private static void choose(List<Double> values, List<Double> different, List<Double> least, int from, int classes,
                               double[] best) {
        if (least.size() == classes) {
            best[0] = Math.min(best[0], spread(values, least));
            return;
        }
        for (int i = from; i < different.size(); i++) {
            least.add(different.get(i));
            choose(values, different, least, i + 1, classes, best);
            least.remove(least.size() - 1);
        }
    }

    /** Sum of squared distances from the means of the classes, worked out class by class. */
    static double spread(List<Double> values, List<Double> least) {
        return IntStream.range(0, least.size()).mapToDouble(i -> {
            double[] held = values.stream().mapToDouble(Double::doubleValue).filter(v -> v >= least.get(i)
                    && (i + 1 == least.size() || v < least.get(i + 1))).toArray();
            double mean = DoubleStream.of(held).average().orElseThrow();
            return DoubleStream.of(held).map(v -> (v - mean) * (v - mean)).sum();
        }).sum();
    }

    @Test
    void spreadOfOneClassIsThatOfAll() {
        assertTrue(spread(List.of(1.0, 3.0), List.of(1.0)) == 2.0);
    }
}
