package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
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
            double[] cut = CLIP.area(ring);
            Path2D whole = path(ring);
            Path2D left = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            for (int i = 0; i < cut.length; i += 2) {
                assertTrue(cut[i] >= 0 && cut[i] <= 10 && cut[i + 1] >= 0 && cut[i + 1] <= 10);
                if (i == 0) {
                    left.moveTo(cut[i], cut[i + 1]);
                } else {
                    left.lineTo(cut[i], cut[i + 1]);
                }
            }
            for (int n = 0; n < 50; n++) {
                double x = random.nextDouble() * 10;
                double y = random.nextDouble() * 10;
                assertEquals(whole.contains(x, y), left.contains(x, y), () -> x + ", " + y);
            }
        }
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
