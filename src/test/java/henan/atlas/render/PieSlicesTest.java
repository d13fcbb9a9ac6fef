package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.Lightness;
import henan.atlas.carto.MapTheme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class PieSlicesTest {
    /** Two hues that are the same grey. */
    private static final int ONE = 0xB5483A;
    private static final int OTHER = 0x3F7A6B;

    @Test
    void slicesOfOneGreyAreToldApartByALineBetweenThem() {
        BufferedImage image = new BufferedImage(60, 60, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 60, 60);
        ThemePainter.circle(g, 30.5, 30.5, 20, List.of(new MapTheme.Slice(ONE, 0.25), new MapTheme.Slice(OTHER, 0.75)));
        g.dispose();
        for (int along = 8; along < 16; along++) {
            double slice = Math.max(lightness(image, 30 + along, 22), lightness(image, 30 + along, 38));
            assertTrue(lightness(image, 30 + along, 30) > slice + 15, "right, at " + along);
            assertTrue(lightness(image, 30, 30 - along) > slice + 15, "up, at " + along);
        }
    }

    private static double lightness(BufferedImage image, int x, int y) {
        return Lightness.of(image.getRGB(x, y) & 0xFFFFFF);
    }
}
