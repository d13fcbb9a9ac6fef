package henan.atlas.carto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BoundaryCodeTest {
    @Test
    void whatIsWrittenIsReadAgain() {
        BoundaryCode line = new BoundaryCode("县界", "419101", "419102");
        assertEquals("县界/419101/419102", line.written());
        assertEquals(line, BoundaryCode.parse(line.written()));
        assertEquals("省界//", BoundaryCode.of(BoundaryClass.PROVINCE).written());
        assertEquals(BoundaryCode.of(BoundaryClass.PROVINCE), BoundaryCode.parse("省界//"));
    }

    @Test
    void whatIsMissingIsEmpty() {
        assertEquals(new BoundaryCode("省界", "", ""), BoundaryCode.parse("省界"));
        assertEquals(new BoundaryCode("县界", "", "419102"), BoundaryCode.parse("县界//419102"));
    }
}
