package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.carto.PixelBox;
import org.junit.jupiter.api.Test;

class FurnitureCornersTest {
    private static final PixelBox CORNER = new PixelBox(10, 10, 30, 40);

    @Test
    void aLineCountsByWhatOfItLiesInTheBoxBeItThatNeitherOfItsEndsDoes() {
        assertEquals(50, FurnitureCorners.within(CORNER, -20, -30, 70, 90), 1e-9);
        assertEquals(30, FurnitureCorners.within(CORNER, -500, 20, 900, 20), 1e-9);
        assertEquals(15, FurnitureCorners.within(CORNER, 25, 20, 900, 20), 1e-9);
        assertEquals(40, FurnitureCorners.within(CORNER, 12, 900, 12, -900), 1e-9);
    }

    @Test
    void aLineBesideTheBoxCountsForNothing() {
        assertEquals(0, FurnitureCorners.within(CORNER, -500, 60, 900, 60), 1e-9);
        assertEquals(0, FurnitureCorners.within(CORNER, 5, 900, 5, -900), 1e-9);
        assertEquals(0, FurnitureCorners.within(CORNER, 50, 20, 900, 20), 1e-9);
        assertEquals(0, FurnitureCorners.within(CORNER, 35, 5, 45, 15), 1e-9);
    }
}
