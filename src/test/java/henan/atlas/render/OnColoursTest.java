package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.render.style.BorderBand;
import henan.atlas.render.style.LineSymbol;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines over coloured areas: a boundary is seen on the darkest, and no river is stronger than a boundary. */
class OnColoursTest {
    private static LineSymbol line(int color, float width) {
        return new LineSymbol(new Color(color), width, BasicStroke.JOIN_ROUND, BasicStroke.CAP_BUTT, List.of(9f, 2f));
    }

    private static List<LineSymbol> stroked(LineSymbol line, boolean quiet) {
        List<LineSymbol> lines = new ArrayList<>();
        new OnColours(new LinePainter() {
            @Override
            public void stroke(LineSymbol one, List<BoxedShape> shapes, int[] features) {
                lines.add(one);
            }

            @Override
            public void fade(BorderBand band, List<BoxedShape> shapes, int[] features) {
                throw new AssertionError();
            }
        }, quiet).stroke(line, List.of(), new int[0]);
        return lines;
    }

    @Test
    void aDarkLineHasALightCasing() {
        List<LineSymbol> lines = stroked(line(0x7B5C7E, 1.25f), false);
        assertEquals(2, lines.size());
        assertEquals(0xFFFFFF, lines.get(0).color().getRGB() & 0xFFFFFF);
        assertTrue(lines.get(0).width() > lines.get(1).width() && lines.get(0).dashes().isEmpty());
        assertEquals(line(0x7B5C7E, 1.25f), lines.get(1));
    }

    @Test
    void aRiverIsThinned() {
        assertTrue(stroked(line(0x8FBFD9, 1.2f), true).get(0).color().getAlpha() < 128);
        assertEquals(List.of(line(0xD5CEBD, 0.8f)), stroked(line(0xD5CEBD, 0.8f), false), "neighbours' lines stay");
    }
}
