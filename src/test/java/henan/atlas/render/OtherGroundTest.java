package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherGroundTest {
    private static final int CHOSEN = 0xF5CE62;

    private static int laid(int pixel, OtherGround ground) {
        BufferedImage map = image(pixel);
        BufferedImage mask = image(0xFFFFFF);
        ground.lay(mask, map, 0, 0);
        return mask.getRGB(1, 1) & 0xFFFFFF;
    }

    private static BufferedImage image(int color) {
        BufferedImage image = new BufferedImage(3, 3, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(color));
        g.fillRect(0, 0, 3, 3);
        g.dispose();
        return image;
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFCEBCB, 0xE4F0D6, 0xF9DFDA, 0xDFEAF4, 0xECE2F1})
    void everyTintBecomesTheOneColour(int tint) {
        assertEquals(CHOSEN, laid(tint, new OtherGround(tint, CHOSEN)));
    }

    @Test
    void whatIsWrittenStaysDarkOnIt() {
        OtherGround ground = new OtherGround(0xDFEAF4, CHOSEN);
        assertEquals(0, laid(0, ground));
        assertEquals(0xFFFFFF, laid(0xFFFFFF, ground));
        Color name = new Color(laid(0x332E2B, ground));
        assertTrue(name.getRed() < 70 && name.getGreen() < 70 && name.getBlue() < 70, name.toString());
    }

    @Test
    void partOfTheWayIsBetween() {
        assertEquals(0xE8, laid(0xDFEAF4, new OtherGround(0xDFEAF4, CHOSEN).part(0.4)) >> 16);
    }
}
