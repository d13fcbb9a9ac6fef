package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.render.style.DashFit;
import henan.atlas.render.style.LineSymbol;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineRasterTest {
    private static final int SIZE = 100;

    private static BufferedImage paper() {
        BufferedImage paper = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB_PRE);
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                paper.setRGB(x, y, 0xFFFFFFFF);
            }
        }
        return paper;
    }

    private static void stroke(BufferedImage rows, int top, double width, Color color, boolean closed, double[] dashes,
                               double... xy) {
        double[] x = new double[xy.length / 2];
        double[] y = new double[x.length];
        double[] place = new double[x.length];
        double length = 0;
        for (int i = 0; i < x.length; i++) {
            x[i] = xy[2 * i];
            y[i] = xy[2 * i + 1] - top;
            length += i == 0 ? 0 : Math.hypot(x[i] - x[i - 1], y[i] - y[i - 1]);
            place[i] = dashes.length == 0 ? -1 : length;
        }
        LineRaster raster = new LineRaster(new PixelBand(rows, top), new byte[rows.getWidth() * rows.getHeight()]);
        raster.begin(width, false, dashes);
        raster.add(x, y, place, x.length, closed);
        raster.end(color);
    }

    /** How much ink lies on the paper, in whole black pixels. */
    private static double ink(BufferedImage paper) {
        double sum = 0;
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                sum += 1 - (paper.getRGB(x, y) & 0xFF) / 255.0;
            }
        }
        return sum;
    }

    private static int[] pixels(BufferedImage paper) {
        return paper.getRGB(0, 0, SIZE, SIZE, null, 0, SIZE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.7, 1, 1.25, 1.7, 3, 10, 17})
    void aStrokeCoversItsLengthTimesItsWidth(double width) {
        BufferedImage level = paper();
        stroke(level, 0, width, Color.BLACK, false, new double[0], 20, 50.3, 80, 50.3);
        assertEquals(60 * width, ink(level), 0.02 * 60 * width);
        BufferedImage oblique = paper();
        stroke(oblique, 0, width, Color.BLACK, false, new double[0], 20.2, 20.7, 68.2, 56.7);
        assertEquals(60 * width, ink(oblique), 0.03 * 60 * width);
    }

    @Test
    void whatJava2DStrokesLooksTheSame() {
        double[] xy = {10, 20, 35, 24, 40, 60, 60, 61, 90, 30};
        BufferedImage ours = paper();
        stroke(ours, 0, 3, Color.BLACK, false, new double[0], xy);
        BufferedImage theirs = paper();
        var g = theirs.createGraphics();
        PaintHints.set(g);
        var path = new java.awt.geom.Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        g.setColor(Color.BLACK);
        g.setStroke(new BasicStroke(3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(path);
        g.dispose();
        int[] a = pixels(ours);
        int[] b = pixels(theirs);
        for (int i = 0; i < a.length; i++) {
            assertEquals(b[i] & 0xFF, a[i] & 0xFF, 40, "pixel " + i % SIZE + ", " + i / SIZE);
        }
        assertEquals(ink(theirs), ink(ours), 0.01 * ink(theirs));
    }

    @Test
    void aTranslucentStrokeIsNowherePaintedTwice() {
        BufferedImage paper = paper();
        stroke(paper, 0, 12, new Color(0, 0, 0, 51), false, new double[0], 10, 50, 30, 50, 34, 54, 60, 50, 60, 20, 20,
                80);
        int darkest = 255;
        for (int rgb : pixels(paper)) {
            darkest = Math.min(darkest, rgb & 0xFF);
        }
        assertEquals(204, darkest, 2);
    }

    @Test
    void aRingHasNoGapWhereItCloses() {
        BufferedImage paper = paper();
        stroke(paper, 0, 6, Color.BLACK, true, new double[0], 20, 20, 80, 20, 80, 80, 20, 80, 20, 20);
        assertEquals(0, paper.getRGB(18, 19) & 0xFF, "outside of the corner it closes at");
    }

    @Test
    void bandsHaveNoSeam() {
        double[] xy = {3.3, 96.2, 31.7, 40.1, 44.4, 55.5, 71.2, 3.9, 95.1, 88.8};
        for (double[] dashes : new double[][] {{}, {9, 2.5, 1.6, 2.5}}) {
            BufferedImage whole = paper();
            stroke(whole, 0, 1.7, Color.BLACK, false, dashes, xy);
            BufferedImage banded = paper();
            for (int top = 0; top < SIZE; top += 25) {
                stroke(banded.getSubimage(0, top, SIZE, 25), top, 1.7, Color.BLACK, false, dashes, xy);
            }
            assertArrayEquals(pixels(whole), pixels(banded));
        }
    }

    @Test
    void dashesRunOnAroundBends() {
        BufferedImage straight = paper();
        stroke(straight, 0, 2, Color.BLACK, false, new double[] {6, 3}, 5, 50, 95, 50);
        BufferedImage bent = paper();
        stroke(bent, 0, 2, Color.BLACK, false, new double[] {6, 3}, 5, 50, 50, 50, 50, 95);
        assertEquals(ink(straight), ink(bent), 2);
        assertEquals(90 * 2 * 6 / 9.0, ink(straight), 1);
    }

    @Test
    void aFittedPatternBeginsAndEndsInTheMiddleOfADash() {
        LineSymbol line = new LineSymbol(Color.BLACK, 1, BasicStroke.JOIN_ROUND, BasicStroke.CAP_BUTT,
                List.of(9f, 2.5f, 1.6f, 2.5f));
        for (double length : new double[] {12, 100, 517.3}) {
            DashFit fit = DashFit.of(line, length);
            assertEquals(4.5, fit.at(0) % line.period(), 1e-9);
            assertEquals(4.5, fit.at(length) % line.period(), 1e-6);
            assertTrue(fit.stretch() > 0.7 && fit.stretch() < 1.4, "stretch " + fit.stretch());
        }
        assertEquals(DashFit.SOLID, DashFit.of(line, 5), "too short for a gap");
    }
}
