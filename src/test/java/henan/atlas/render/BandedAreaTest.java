package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AreaCode;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whether a point lies in an area is told by its bands as by all of its outline. */
class BandedAreaTest {
    private static BoxedShape area(float[]... rings) {
        return BoxedShape.of(new AreaCode("419100"), rings);
    }

    /** A closed star of random depth about a place, with level stretches among the others. */
    private static float[] star(Random random, float x, float y, float radius, int corners) {
        float[] xy = new float[2 * corners + 2];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double r = radius * (0.3 + 0.7 * random.nextDouble());
            xy[2 * i] = (float) (x + r * Math.cos(angle));
            xy[2 * i + 1] = i % 5 == 1 ? xy[2 * i - 1] : (float) (y + r * Math.sin(angle));
        }
        xy[2 * corners] = xy[0];
        xy[2 * corners + 1] = xy[1];
        return xy;
    }

    @Test
    void pointsLieInsideAsTheOutlineSays() {
        Random random = new Random(2013);
        int inside = 0;
        for (int a = 0; a < 12; a++) {
            BoxedShape area = area(star(random, 0, 0, 100, 90), star(random, 0, 0, 25, 30),
                    star(random, 150, 40, 30, 12));
            BandedArea banded = new BandedArea(area);
            for (int i = 0; i < 4000; i++) {
                double x = random.nextDouble() * 320 - 120;
                double y = random.nextDouble() * 240 - 120;
                boolean told = isInside(area, x, y);
                assertEquals(told, banded.contains(x, y), () -> x + ", " + y);
                inside += told ? 1 : 0;
            }
        }
        assertTrue(inside > 5000 && inside < 40_000, "on both sides: " + inside);
    }

    private static boolean isInside(BoxedShape area, double x, double y) {
        boolean odd = false;
        for (float[] xy : area.parts()) {
            for (int i = 0, j = xy.length - 2; i < xy.length; j = i, i += 2) {
                odd ^= xy[i + 1] > y != xy[j + 1] > y
                        && x < ((double) xy[j] - xy[i]) * (y - xy[i + 1]) / ((double) xy[j + 1] - xy[i + 1]) + xy[i];
            }
        }
        return odd;
    }

    /** Where nothing else parts what lies inside from what lies outside. */
    @Test
    void aLevelStretchPartsABand() {
        BandedArea area = new BandedArea(area(new float[] {0, 0, 1, 0, 1, 9, 19, 9, 19, 0, 20, 0, 20, 20, 0, 20, 0,
            0}));
        assertTrue(area.contains(10, 10));
        assertFalse(area.contains(10, 8));
        assertTrue(area.contains(0.5, 5));
        assertFalse(area.contains(10, -5));
        assertFalse(area.contains(10, 25));
    }
}
