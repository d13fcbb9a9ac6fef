package henan.atlas.carto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PixelBoxTest {
    private static final PixelBox BOX = new PixelBox(10, 20, 30, 40);

    @Test
    void edgesAndCentreFollowFromCornerAndSize() {
        assertEquals(40, BOX.maxX());
        assertEquals(60, BOX.maxY());
        assertEquals(25, BOX.centerX());
        assertEquals(40, BOX.centerY());
        assertEquals(BOX, PixelBox.around(25, 40, 30, 40));
    }

    @Test
    void boxesThatOnlyTouchDoNotMeet() {
        assertTrue(BOX.intersects(new PixelBox(39.9, 59.9, 5, 5)));
        assertTrue(BOX.intersects(new PixelBox(0, 0, 10.1, 20.1)));
        assertFalse(BOX.intersects(new PixelBox(40, 30, 5, 5)));
        assertFalse(BOX.intersects(new PixelBox(15, 60, 5, 5)));
        assertFalse(BOX.intersects(new PixelBox(0, 30, 10, 5)));
        assertFalse(BOX.intersects(new PixelBox(15, 0, 5, 20)));
    }

    @Test
    void aBoxEnclosesItselfAndNothingThatReachesOut() {
        assertTrue(BOX.encloses(BOX));
        assertFalse(BOX.encloses(new PixelBox(9, 20, 30, 40)));
        assertFalse(BOX.encloses(new PixelBox(10, 19, 30, 40)));
        assertFalse(BOX.encloses(new PixelBox(11, 20, 30, 40)));
        assertFalse(BOX.encloses(new PixelBox(10, 21, 30, 40)));
    }

    @Test
    void ofItsEdgesLeftAndUpperBelongToIt() {
        assertTrue(BOX.contains(10, 20));
        assertTrue(BOX.contains(39.9, 59.9));
        assertFalse(BOX.contains(9.9, 30));
        assertFalse(BOX.contains(20, 19.9));
        assertFalse(BOX.contains(40, 30));
        assertFalse(BOX.contains(20, 60));
    }

    @Test
    void movedAndGrown() {
        assertEquals(new PixelBox(12, 17, 30, 40), BOX.moved(2, -3));
        assertEquals(new PixelBox(8, 18, 34, 44), BOX.grown(2));
    }
}
