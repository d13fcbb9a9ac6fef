package henan.atlas.thematic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.ClassMethod;
import henan.atlas.carto.Classification;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClassifierTest {
    private static final List<Double> CLUMPED = List.of(1.0, 1.1, 1.2, 5.0, 5.1, 5.2, 5.3, 9.0, 9.1);

    @Test
    void equalIntervalsAreEquallyWide() {
        Classification classes = Classifier.classify(List.of(0.0, 3.0, 4.0, 10.0, 20.0), ClassMethod.EQUAL_INTERVAL, 4);
        assertEquals(List.of(0.0, 5.0, 10.0, 15.0, 20.0), classes.breaks());
    }

    @Test
    void quantilesHoldEquallyMany() {
        List<Double> values = IntStream.range(0, 20).mapToObj(i -> (double) (i * i)).toList();
        Classification classes = Classifier.classify(values, ClassMethod.QUANTILE, 4);
        int[] held = new int[classes.classes()];
        values.forEach(v -> held[classes.classOf(v)]++);
        assertEquals(4, held.length);
        IntStream.of(held).forEach(n -> assertTrue(n >= 4 && n <= 6, "a class holds " + n));
    }

    @Test
    void naturalBreaksLieBetweenClumps() {
        Classification classes = Classifier.classify(CLUMPED, ClassMethod.JENKS, 3);
        assertEquals(3, classes.classes());
        assertEquals(0, classes.classOf(1.0));
        assertEquals(1, classes.classOf(5.1));
        assertEquals(2, classes.classOf(9.1));
        assertEquals(classes.classOf(5.0), classes.classOf(5.3));
    }

    @ParameterizedTest
    @EnumSource(value = ClassMethod.class, names = "MANUAL", mode = EnumSource.Mode.EXCLUDE)
    void valuesAllEqualMakeOneClass(ClassMethod method) {
        Classification classes = Classifier.classify(List.of(7.0, 7.0, 7.0), method, 5);
        assertEquals(1, classes.classes());
        assertEquals(0, classes.classOf(7));
    }

    @ParameterizedTest
    @EnumSource(value = ClassMethod.class, names = "MANUAL", mode = EnumSource.Mode.EXCLUDE)
    void everyValueFallsIntoAClassAndNoMoreAreMadeThanAskedFor(ClassMethod method) {
        for (int wanted = 1; wanted <= Classification.MOST_CLASSES; wanted++) {
            Classification classes = Classifier.classify(CLUMPED, method, wanted);
            assertTrue(classes.classes() <= wanted, method + " made " + classes.breaks() + " for " + wanted);
            assertEquals(1.0, classes.breaks().get(0));
            assertTrue(classes.breaks().get(classes.classes()) >= 9.1);
        }
    }

    @Test
    void oneUnitAloneMakesOneClass() {
        assertEquals(1, Classifier.classify(List.of(3.5), ClassMethod.JENKS, 5).classes());
    }

    @Test
    void nothingCannotBeClassified() {
        assertThrows(IllegalArgumentException.class, () -> Classifier.classify(List.of(), ClassMethod.JENKS, 5));
    }

    /** By the definition: the first classes hold one more where the values cannot be divided evenly. */
    @Test
    void quantilesAreThoseOfTheDefinition() {
        Random random = new Random(20131231);
        for (int run = 0; run < 50; run++) {
            int n = 6 + random.nextInt(40);
            List<Double> values = random.ints(0, 100_000).distinct().limit(n).asDoubleStream().sorted().boxed()
                    .toList();
            for (int wanted = 2; wanted <= 5; wanted++) {
                List<Double> least = new ArrayList<>();
                for (int i = 0, at = 0; i < wanted; at += n / wanted + (i < n % wanted ? 1 : 0), i++) {
                    least.add(values.get(at));
                }
                assertEquals(least, Classifier.classify(values, ClassMethod.QUANTILE, wanted).breaks()
                        .subList(0, wanted), n + " in " + wanted);
            }
        }
    }

    /** By the definition: steps of a standard deviation of all values, about their mean. */
    @Test
    void standardDeviationsAreThoseOfTheDefinition() {
        List<Double> values = List.of(2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0);
        assertEquals(List.of(2.0, 3.0, 5.0, 7.0, 9.0), Classifier.classify(values, ClassMethod.STANDARD_DEVIATION, 4)
                .breaks(), "mean 5, standard deviation 2");
    }
}
