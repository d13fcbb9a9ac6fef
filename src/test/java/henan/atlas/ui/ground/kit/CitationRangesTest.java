package henan.atlas.ui.ground.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitationRangesTest {
    @Test
    void fourInARowAreToldByTheFirstAndTheLast() {
        assertEquals(List.of(List.of(1, 2, 3, 4), List.of(7)), CitationRanges.of(List.of(1, 2, 3, 4, 7)));
    }

    @Test
    void fewOrScatteredNumbersStandAlone() {
        assertEquals(List.of(List.of(1), List.of(2), List.of(3), List.of(9)), CitationRanges.of(List.of(1, 2, 3, 9)));
        assertEquals(List.of(), CitationRanges.of(List.of()));
    }
}
