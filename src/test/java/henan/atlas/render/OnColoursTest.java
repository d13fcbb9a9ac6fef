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

/** Lines over coloured areas: both a boundary and a river are seen on the darkest. */
class OnColoursTest {
    private static LineSymbol line(int color, float width) {
        return new LineSymbol(new Color(color), width, BasicStroke.JOIN_ROUND, BasicStroke.CAP_BUTT, List.of(9f, 2f));
    }

    private static List<LineSymbol> stroked(LineSymbol line, boolean casings) {
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
        }, casings).stroke(line, List.of(), new int[0]);
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
    void aRiverHasItsColourAndALightCasingUnderAllOfIt() {
        LineSymbol river = new LineSymbol(new Color(0xA3CBE0), 1.3f, BasicStroke.JOIN_ROUND, BasicStroke.CAP_ROUND,
                List.of());
        assertEquals(List.of(river), stroked(river, false));
        List<LineSymbol> casing = stroked(river, true);
        assertEquals(1, casing.size());
        assertEquals(Color.WHITE, casing.get(0).color());
        assertTrue(casing.get(0).width() > river.width());
        assertEquals(List.of(line(0xD5CEBD, 0.8f)), stroked(line(0xD5CEBD, 0.8f), false), "neighbours' lines stay");
        assertEquals(List.of(), stroked(line(0x7B5C7E, 1.25f), true), "others have theirs with them");
    }
}
