package henan.atlas.thematic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.carto.Classification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClassLabelsTest {
    @Test
    void aClassIsNamedByWhatItHoldsAndNoTwoNameAValueTogether() {
        assertEquals(Map.of(0, "3 – 5（3）", 1, "7 – 9（2）"), ClassLabels.of(
                new Classification(List.of(3.0, 7.0, 9.0)), List.of(3.0, 4.0, 5.0, 7.0, 9.0)));
    }

    @Test
    void aClassOfOneValueSaysItOnce() {
        assertEquals(Map.of(0, "1（2）", 1, "2（1）"), ClassLabels.of(
                new Classification(List.of(1.0, 2.0, 3.0)), List.of(1.0, 1.0, 2.0)));
    }

    @Test
    void aClassThatHoldsNothingIsNotNamed() {
        assertEquals(Map.of(0, "0 – 1（2）", 2, "9（1）"), ClassLabels.of(
                new Classification(List.of(0.0, 3.0, 6.0, 9.0)), List.of(0.0, 1.0, 9.0)));
    }

    @Test
    void asManyDecimalsAsTellNeighboursApart() {
        assertEquals(Map.of(0, "100.0 – 101.2（2）", 1, "101.3 – 250.0（2）"), ClassLabels.of(
                new Classification(List.of(100.0, 101.3, 250.0)), List.of(100.0, 101.2, 101.3, 250.0)));
        assertEquals(Map.of(0, "0.001（1）", 1, "0.002（1）"), ClassLabels.of(
                new Classification(List.of(0.001, 0.002, 0.003)), List.of(0.001, 0.002)));
    }

    @Test
    void belowZeroHasAMinus() {
        assertEquals(Map.of(0, "−3.5 – −1.0（2）", 1, "2.0（1）"), ClassLabels.of(
                new Classification(List.of(-3.5, 0.0, 2.0)), List.of(-3.5, -1.0, 2.0)));
    }
}
