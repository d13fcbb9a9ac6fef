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
                new Classification(List.of(3.0, 7.0, 9.0)), List.of(3.0, 4.0, 5.0, 7.0, 9.0), Digits.FOUND));
    }

    @Test
    void aClassOfOneValueSaysItOnce() {
        assertEquals(Map.of(0, "1（2）", 1, "2（1）"), ClassLabels.of(
                new Classification(List.of(1.0, 2.0, 3.0)), List.of(1.0, 1.0, 2.0), Digits.FOUND));
    }

    @Test
    void aClassThatHoldsNothingIsNotNamed() {
        assertEquals(Map.of(0, "0 – 1（2）", 2, "9（1）"), ClassLabels.of(
                new Classification(List.of(0.0, 3.0, 6.0, 9.0)), List.of(0.0, 1.0, 9.0), Digits.FOUND));
    }

    @Test
    void asManyDecimalsAsTellNeighboursApart() {
        assertEquals(Map.of(0, "100 – 101.2（2）", 1, "101.3 – 250（2）"), ClassLabels.of(
                new Classification(List.of(100.0, 101.3, 250.0)), List.of(100.0, 101.2, 101.3, 250.0), Digits.FOUND));
        assertEquals(Map.of(0, "0.001（1）", 1, "0.002（1）"), ClassLabels.of(
                new Classification(List.of(0.001, 0.002, 0.003)), List.of(0.001, 0.002), Digits.FOUND));
    }

    @Test
    void aFigureIsWrittenInTheLegendAsInTheList() {
        List<Double> shares = List.of(0.0, 12.5, 100.0 / 3, 62.5, 200.0 / 3, 100.0);
        assertEquals(Map.of(0, "0.0 – 33.3（3）", 1, "62.5 – 100.0（3）"), ClassLabels.of(
                new Classification(List.of(0.0, 50.0, 100.0)), shares, Digits.SHARE));
        assertEquals(Map.of(0, "−0.48至−0.09（2）", 1, "0.00至+0.13（2）"), ClassLabels.of(
                new Classification(List.of(-0.48, -0.001, 0.13)), List.of(-0.48, -0.09, -0.001, 0.125),
                Digits.DEVIATION));
        assertEquals(Map.of(0, "1.001（1）", 1, "1.004（1）"), ClassLabels.of(
                new Classification(List.of(1.001, 1.003, 1.004)), List.of(1.001, 1.004), Digits.DENSITY));
    }

    @Test
    void belowZeroHasAMinus() {
        assertEquals(Map.of(0, "−3.5至−1（2）", 1, "2（1）"), ClassLabels.of(
                new Classification(List.of(-3.5, 0.0, 2.0)), List.of(-3.5, -1.0, 2.0), Digits.FOUND));
    }
}
