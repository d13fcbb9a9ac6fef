package henan.atlas.ingest.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class SpurCutterTest {
    private static Arc arc(String wkt) {
        return new Arc(Invented.wkt("LINESTRING (" + wkt + ")").getCoordinates(), "A", "B");
    }

    @Test
    void aSpurOneCellWideIsCutAtItsNeck() {
        SpurCutter cutter = new SpurCutter(1.25);
        Arc trimmed = cutter.trim(arc("0 0, 5 0, 5 10, 6 10, 6 0, 12 0"));
        assertEquals(1, cutter.cut());
        assertEquals(4, trimmed.points().length);
        assertEquals("A", trimmed.left());
    }

    @Test
    void aPeninsulaThreeCellsWideStays() {
        Arc peninsula = arc("0 0, 5 0, 5 10, 8 10, 8 0, 12 0");
        assertSame(peninsula, new SpurCutter(1.25).trim(peninsula));
    }

    @Test
    void aBulbBehindANarrowNeckStays() {
        Arc bulb = arc("0 0, 5 0, 5 3, 2 6, 5 9, 8 6, 6 3, 6 0, 12 0");
        assertSame(bulb, new SpurCutter(1.25).trim(bulb));
    }

    @Test
    void widthZeroCutsNothing() {
        Arc spur = arc("0 0, 5 0, 5 10, 6 10, 6 0, 12 0");
        assertSame(spur, new SpurCutter(0).trim(spur));
    }
}
