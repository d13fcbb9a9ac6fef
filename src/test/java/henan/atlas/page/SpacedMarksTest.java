package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpacedMarksTest {
    private static double[] places(List<Double> at, double room) {
        return SpacedMarks.places(at, at.stream().map(a -> 40.0).toList(), room).orElseThrow();
    }

    @Test
    void marksStandAsFarApartAsTheirTimesWhereTheirWordsHaveRoom() {
        assertArrayEquals(new double[] {20, 140, 380}, places(List.of(2010.5, 2011.5, 2013.5), 400), 1e-9);
    }

    @Test
    void wordsNeverTouchAndNeverLeaveTheRoom() {
        assertArrayEquals(new double[] {20, 133, 180}, places(List.of(2014.0, 2017.0, 2017.0), 200), 1e-9);
        assertArrayEquals(new double[] {20, 67, 114}, places(List.of(2014.0, 2014.0, 2014.0), 134), 1e-9);
        assertEquals(Optional.empty(), SpacedMarks.places(List.of(1.0, 2.0), List.of(60.0, 60.0), 120));
    }
}
