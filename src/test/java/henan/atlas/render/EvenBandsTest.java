package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AreaCode;
import henan.atlas.carto.Viewport;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvenBandsTest {
    private static final int HEIGHT = 400;
    private static final Viewport VIEW = new Viewport(0, 0, 1, 500, HEIGHT);

    private static int[] tops(int height, int bands, BoxedShape... lines) {
        return new EvenBands(height, VIEW, (double) height / HEIGHT, List.of(lines)).tops(bands);
    }

    /** A line of many points that goes up and down between two heights of the picture, from an easting on. */
    private static BoxedShape busy(float left, int top, int bottom) {
        float[] xy = new float[80_000];
        for (int i = 0; i < xy.length / 2; i++) {
            xy[2 * i] = left + i % 100;
            xy[2 * i + 1] = HEIGHT / 2f - top - i % (bottom - top);
        }
        return BoxedShape.of(new AreaCode("410000"), new float[][] {xy});
    }

    @Test
    void bandsOfAPictureWithoutLinesAreOfOneHeight() {
        assertArrayEquals(new int[] {0, 100, 200, 300, 400}, tops(HEIGHT, 4));
    }

    @Test
    void whereMostLinesLieBandsAreLow() {
        int[] tops = tops(HEIGHT, 4, busy(-50, 300, 400));
        assertTrue(tops[1] > 250, "the first has what is empty: " + tops[1]);
        assertTrue(tops[4] - tops[3] < 40 && tops[3] - tops[2] < 40, "the last are low: " + tops[2] + ", " + tops[3]);
        assertEquals(HEIGHT, tops[4]);
    }

    @Test
    void linesBesideThePictureWeighNothing() {
        assertArrayEquals(new int[] {0, 200, 400}, tops(HEIGHT, 2, busy(300, 300, 400)));
    }

    @Test
    void cutsAreInPixelsOfTheScreen() {
        assertEquals(350, tops(HEIGHT, 2, busy(-50, 300, 400))[1], 25);
        // Twice as many rows without lines weigh a little more.
        assertEquals(700, tops(2 * HEIGHT, 2, busy(-50, 300, 400))[1], 50);
    }

    @Test
    void noBandIsEmptyHoweverUnevenItIs() {
        int[] tops = tops(HEIGHT, 100, busy(-50, 398, 400));
        assertTrue(IntStream.range(0, 100).allMatch(b -> tops[b + 1] > tops[b]), "every band has rows");
        assertEquals(HEIGHT, tops[100]);
    }
}
