package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AreaCode;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

class FrameClipTest {
    private static final FrameClip CLIP = FrameClip.of(new Envelope(0, 10, 0, 10), 0);

    /** What is left of a line: where each run begins, how far along, and where it goes. */
    private static String runs(float... xy) {
        List<String> found = new ArrayList<>();
        CLIP.line(xy, new FrameClip.Runs() {
            @Override
            public void begin(double x, double y, double along) {
                found.add(String.format(Locale.ROOT, "at %.1f: %.0f,%.0f", along, x, y));
            }

            @Override
            public void go(double x, double y) {
                found.add(String.format(Locale.ROOT, "%.0f,%.0f", x, y));
            }

            @Override
            public void close() {
                found.add("whole");
            }
        });
        return String.join(" ", found);
    }

    @Test
    void aLineIsCutAtTheFrameAndKnowsHowFarAlongItIs() {
        assertEquals("at 5.0: 0,5 10,5", runs(-5, 5, 15, 5));
        assertEquals("at 0.0: 5,5 10,5", runs(5, 5, 15, 5));
        // It leaves and comes back: 5 to the frame, 5 beyond, 4 down, 5 back.
        assertEquals("at 0.0: 5,5 10,5 at 19.0: 10,9 2,9", runs(5, 5, 15, 5, 15, 9, 2, 9));
        assertEquals("", runs(-5, 5, -5, 20, 20, 20));
        assertEquals("at 0.0: 1,1 2,2 3,1", runs(1, 1, 2, 2, 3, 1));
    }

    @Test
    void aRingThatIsSeenWholeStaysARing() {
        assertEquals("at 0.0: 1,1 5,1 5,5 whole", runs(1, 1, 5, 1, 5, 5, 1, 1));
    }

    /** Else its first point would be an end in mid-picture, without a corner. */
    @Test
    void aRingIsBegunOutsideWhereItCan() {
        assertEquals("at 18.0: 10,8 5,8 5,5 10,5", runs(5, 5, 15, 5, 15, 8, 5, 8, 5, 5));
    }

    @Test
    void anAreaCoversWithinTheFrameWhatItCovered() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            float[] ring = new float[24];
            for (int i = 0; i < ring.length; i++) {
                ring[i] = random.nextFloat() * 30 - 10;
            }
            Coordinate[] cut = CLIP.area(BoxedShape.of(new AreaCode("419121"), new float[][] {closed(ring)})
                    .corners(0));
            Path2D whole = path(ring);
            Path2D left = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            for (int i = 0; i < cut.length; i++) {
                assertTrue(cut[i].x >= 0 && cut[i].x <= 10 && cut[i].y >= 0 && cut[i].y <= 10);
                if (i == 0) {
                    left.moveTo(cut[i].x, cut[i].y);
                } else {
                    left.lineTo(cut[i].x, cut[i].y);
                }
            }
            for (int n = 0; n < 50; n++) {
                double x = random.nextDouble() * 10;
                double y = random.nextDouble() * 10;
                assertEquals(whole.contains(x, y), left.contains(x, y), () -> x + ", " + y);
            }
        }
    }

    private static float[] closed(float[] points) {
        float[] ring = Arrays.copyOf(points, points.length + 2);
        ring[points.length] = points[0];
        ring[points.length + 1] = points[1];
        return ring;
    }

    @Test
    void aLineCountsByWhatOfItLiesInTheBoxBeItThatNeitherOfItsEndsDoes() {
        assertEquals(50, length(-20, -30, 70, 90), 1e-9);
        assertEquals(30, length(-500, 20, 900, 20), 1e-9);
        assertEquals(15, length(25, 20, 900, 20), 1e-9);
        assertEquals(40, length(12, 900, 12, -900), 1e-9);
        assertEquals(80, length(15, 15, 35, 15, 35, 35, 15, 35, 15, 15), 1e-9, "a ring, all round");
    }

    @Test
    void aLineBesideTheBoxCountsForNothing() {
        assertEquals(0, length(-500, 60, 900, 60), 1e-9);
        assertEquals(0, length(5, 900, 5, -900), 1e-9);
        assertEquals(0, length(50, 20, 900, 20), 1e-9);
        assertEquals(0, length(35, 5, 45, 15), 1e-9);
    }

    private static double length(float... xy) {
        return new FrameClip(10, 10, 40, 50).length(xy);
    }

    private static Path2D path(float[] ring) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        path.moveTo(ring[0], ring[1]);
        for (int i = 2; i < ring.length; i += 2) {
            path.lineTo(ring[i], ring[i + 1]);
        }
        path.closePath();
        return path;
    }
}
