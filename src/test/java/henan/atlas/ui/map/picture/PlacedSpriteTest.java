package henan.atlas.ui.map.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlacedSpriteTest {
    private static final int OPAQUE = 0xff000000;
    private final Pixels sign = new Pixels(new int[] {OPAQUE | 1, 0, OPAQUE | 3, OPAQUE | 4}, 2, 2);

    private int[] stamped(int left, int top) {
        int[] target = new int[9];
        Arrays.fill(target, OPAQUE);
        PlacedSprite stamp = new PlacedSprite(sign, left, top);
        stamp.copy(target, 3, 0, 2);
        stamp.copy(target, 3, 2, 3);
        return IntStream.of(target).map(p -> p & 0xffffff).toArray();
    }

    @Test
    void aStampIsPutOverWhatIsThere() {
        assertArrayEquals(new int[] {0, 0, 0, 0, 1, 0, 0, 3, 4}, stamped(1, 1));
    }

    @Test
    void aStampIsCutAtEveryEdge() {
        assertArrayEquals(new int[] {4, 0, 0, 0, 0, 0, 0, 0, 0}, stamped(-1, -1));
        assertArrayEquals(new int[] {0, 0, 0, 0, 0, 0, 0, 0, 1}, stamped(2, 2));
        assertArrayEquals(new int[9], stamped(3, 0));
        assertArrayEquals(new int[9], stamped(0, -2));
    }
}
