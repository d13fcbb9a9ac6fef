package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.MapTheme;
import henan.atlas.carto.Ramp;
import henan.atlas.fixture.InventedMap;
import henan.atlas.render.style.StyleReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What tells areas apart where colours do not. */
class ThemePainterTest {
    private static final int SIZE = 120;
    /** By how much of 255 a sign is darker or lighter than its ground in grey, and its part of the area at least. */
    private static final double IN_GREY = 40;
    private static final double PART = 0.06;

    /** The part of an area's pixels that are told from its colour in grey. */
    private static double told(MapTheme.LegendItem look, int ground) {
        BufferedImage picture = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        PaintHints.set(g);
        ThemePainter.area(g, new Rectangle2D.Double(0, 0, SIZE, SIZE), look);
        g.dispose();
        double grey = ThemePainter.grey(new Color(ground));
        return IntStream.range(0, SIZE * SIZE).filter(i -> Math.abs(ThemePainter.grey(new Color(
                picture.getRGB(i % SIZE, i / SIZE))) - grey) > IN_GREY).count() / (double) (SIZE * SIZE);
    }

    /** A copy in grey of a ramp that is as dark to both sides tells below from above by signs alone. */
    @Test
    void theLowerSideIsToldInGrey() throws Exception {
        for (Ramp ramp : StyleReader.read("book", InventedMap.bookStyle()).ramps()) {
            if (ramp.kind() == Ramp.Kind.DIVERGING) {
                for (int color : ramp.colorsAbout(4, false, 4).subList(0, 4)) {
                    double part = told(new MapTheme.LegendItem.Fill(color, true, ""), color);
                    assertTrue(part > PART, ramp.name() + " " + Integer.toHexString(color) + " " + part);
                    assertEquals(0, told(new MapTheme.LegendItem.Fill(color, ""), color));
                }
            }
        }
    }
}
