package henan.atlas.carto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class BoundaryCodeTest {
    private static ShapeCode read(String written) {
        return ShapeCode.parse(DisplayLevel.BOUNDARY, written);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        BoundaryCode line = new BoundaryCode(BoundaryClass.COUNTY, "419101", "419102");
        assertEquals("县界/419101/419102", line.written());
        assertEquals(line, read(line.written()));
        assertEquals("省界//", BoundaryCode.of(BoundaryClass.PROVINCE).written());
        assertEquals(BoundaryCode.of(BoundaryClass.PROVINCE), read("省界//"));
    }

    @Test
    void whatIsMissingIsEmpty() {
        assertEquals(BoundaryCode.of(BoundaryClass.PROVINCE), read("省界"));
        assertEquals(new BoundaryCode(BoundaryClass.COUNTY, "", "419102"), read("县界//419102"));
    }

    @Test
    void whatIsNoClassIsNoBoundary() {
        assertThrows(IllegalArgumentException.class, () -> read("乡界/1/2"));
        assertEquals(new AreaCode("419101"), ShapeCode.parse(DisplayLevel.COUNTY, "419101"));
    }
}
