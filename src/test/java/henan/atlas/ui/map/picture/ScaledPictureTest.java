package henan.atlas.ui.map.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScaledPictureTest {
    private static final int OPAQUE = 0xff000000;
    private final Pixels twoByTwo = new Pixels(new int[] {OPAQUE | 1, OPAQUE | 2, OPAQUE | 3, OPAQUE | 4}, 2, 2);

    private static int[] copied(PixelLayer layer, int width, int height) {
        int[] target = new int[width * height];
        Arrays.fill(target, OPAQUE);
        layer.copy(target, width, 0, height);
        return IntStream.of(target).map(p -> p & 0xffffff).toArray();
    }

    @Test
    void atItsOwnScaleAPictureIsMovedWhole() {
        assertArrayEquals(new int[] {
            0, 0, 0,
            0, 1, 2,
            0, 3, 4}, copied(new ScaledPicture(twoByTwo, 1, 1, 1, true, 3), 3, 3));
    }

    @Test
    void whatLiesOutsideTheWindowIsLeftOut() {
        assertArrayEquals(new int[] {4, 0, 0, 0}, copied(new ScaledPicture(twoByTwo, -1, -1, 1, true, 2), 2, 2));
    }

    @Test
    void enlargedEveryPixelBecomesASquare() {
        assertArrayEquals(new int[] {
            1, 1, 2, 2,
            1, 1, 2, 2,
            3, 3, 4, 4,
            3, 3, 4, 4}, copied(new ScaledPicture(twoByTwo, 0, 0, 2, true, 4), 4, 4));
    }

    @Test
    void reducedTheNearestPixelsRemain() {
        Pixels four = new Pixels(IntStream.range(0, 16).toArray(), 4, 4);
        assertArrayEquals(new int[] {5, 7, 13, 15}, copied(new ScaledPicture(four, 0, 0, 0.5, true, 2), 2, 2));
    }

    @Test
    void rowsCopiedByTwoThreadsAreThoseCopiedByOne() {
        Pixels picture = new Pixels(IntStream.range(0, 50 * 50).map(i -> OPAQUE | i).toArray(), 50, 50);
        ScaledPicture layer = new ScaledPicture(picture, -3.4, 7.7, 1.73, true, 80);
        int[] whole = copied(layer, 80, 90);
        int[] inParts = new int[80 * 90];
        Arrays.fill(inParts, OPAQUE);
        layer.copy(inParts, 80, 37, 90);
        layer.copy(inParts, 80, 0, 37);
        assertArrayEquals(whole, IntStream.of(inParts).map(p -> p & 0xffffff).toArray());
    }

    /** Where it is hidden nothing is copied, and what is seen in the end is the same. */
    @Test
    void underAnotherOnlyWhatIsSeenIsCopied() {
        Pixels below = new Pixels(IntStream.range(0, 900).map(i -> OPAQUE | i).toArray(), 30, 30);
        Pixels above = new Pixels(IntStream.range(0, 400).map(i -> OPAQUE | 5000 + i).toArray(), 20, 20);
        for (double[] place : new double[][] {{10, 12, 1}, {-5.3, -7.7, 1.6}, {30.5, 41.2, 2.3}, {55, 3, 1.2},
            {-90, 10, 1}, {20, 95, 1}, {-1, -1, 5}}) {
            ScaledPicture backdrop = new ScaledPicture(below, -2.4, 3.7, 2.43, true, 80);
            ScaledPicture base = new ScaledPicture(above, place[0], place[1], place[2], true, 80);
            int[] wanted = new int[80 * 90];
            backdrop.copy(wanted, 80, 0, 90);
            base.copy(wanted, 80, 0, 90);
            int[] hidden = new int[80 * 90];
            base.copy(hidden, 80, 0, 90);
            int[] seen = new int[80 * 90];
            for (int strip = 0; strip < 90; strip += 30) {
                backdrop.under(base).copy(seen, 80, strip, strip + 30);
            }
            for (int i = 0; i < seen.length; i++) {
                assertTrue(hidden[i] == 0 || seen[i] == 0, "copied though hidden at " + i);
            }
            base.copy(seen, 80, 0, 90);
            assertArrayEquals(wanted, seen, Arrays.toString(place));
        }
    }

    @Test
    void coversTellsWhetherABackdropIsNeeded() {
        assertTrue(new ScaledPicture(twoByTwo, -0.4, -0.4, 1.5, true, 2).covers(2, 2));
        assertFalse(new ScaledPicture(twoByTwo, 1, 0, 1.5, true, 3).covers(3, 2));
        assertFalse(new ScaledPicture(twoByTwo, 0, 0, 1, true, 2).covers(2, 3));
    }

    @Test
    void aPictureWhollyBesideTheWindowIsNothing() {
        assertArrayEquals(new int[4], copied(new ScaledPicture(twoByTwo, 9, 0, 1, true, 2), 2, 2));
        assertArrayEquals(new int[4], copied(new ScaledPicture(twoByTwo, 0, -9, 1, true, 2), 2, 2));
    }

    @Test
    void whatIsTransparentLetsThrough() {
        Pixels mark = new Pixels(new int[] {0, 0x80800000, 0xffffffff, 0}, 2, 2);
        int[] target = {OPAQUE | 10, OPAQUE | 0x0000ff, OPAQUE, OPAQUE | 20};
        new ScaledPicture(mark, 0, 0, 1, false, 2).copy(target, 2, 0, 2);
        assertEquals(OPAQUE | 10, target[0]);
        assertEquals(OPAQUE | 0x80007e, target[1]);
        assertEquals(0xffffffff, target[2]);
        assertEquals(OPAQUE | 20, target[3]);
    }
}
