package henan.atlas.thematic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.ClassMethod;
import henan.atlas.carto.Classification;
import java.util.List;
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
}
