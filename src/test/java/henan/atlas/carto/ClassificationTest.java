package henan.atlas.carto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClassificationTest {
    private static final Classification CLASSES = new Classification(List.of(0.0, 10.0, 20.0, 30.0));

    @Test
    void aClassHoldsItsLowerBoundAndTheLastBothOfIts() {
        assertEquals(3, CLASSES.classes());
        assertEquals(0, CLASSES.classOf(0));
        assertEquals(0, CLASSES.classOf(9.99));
        assertEquals(1, CLASSES.classOf(10));
        assertEquals(2, CLASSES.classOf(20));
        assertEquals(2, CLASSES.classOf(30));
    }

    @Test
    void beyondTheEndsCountsWithThem() {
        assertEquals(0, CLASSES.classOf(-5));
        assertEquals(2, CLASSES.classOf(1000));
    }

    @Test
    void oneValueMakesOneClass() {
        assertEquals(1, new Classification(List.of(7.0, 7.0)).classes());
    }

    @Test
    void boundsOutOfOrderAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Classification(List.of(7.0)));
        assertThrows(IllegalArgumentException.class, () -> new Classification(List.of(8.0, 7.0)));
        assertThrows(IllegalArgumentException.class, () -> new Classification(List.of(1.0, 7.0, 7.0)));
        assertThrows(IllegalArgumentException.class, () -> new Classification(List.of(7.0, 7.0, 9.0)));
        assertThrows(IllegalArgumentException.class, () -> new Classification(List.of(1.0, Double.NaN)));
    }
}
