package henan.atlas.page.legend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.fixture.InventedMap;
import henan.atlas.render.TextPainter;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadLinesTest {
    private static final String LONG = "扇形为各类所占，自顶上起顺时针由多到少（2013年末）";
    private final TextPainter text = InventedMap.scenes().text();

    @Test
    void aHeadingThatHasRoomIsOneLine() {
        assertEquals(List.of(LONG), HeadLines.of(text, LONG, 1000));
        assertEquals(List.of(""), HeadLines.of(text, "", 0));
    }

    @Test
    void aLongerOneIsBrokenBehindItsComma() {
        assertEquals("扇形为各类所占，", HeadLines.of(text, LONG, 180).get(0));
    }

    @Test
    void nothingIsLostNorWiderThanItsRoomNorBeginsWithWhatCloses() {
        for (double width = 60; width < 400; width += 7) {
            List<String> lines = HeadLines.of(text, LONG, width);
            assertEquals(LONG, String.join("", lines));
            for (String line : lines) {
                assertTrue(text.width(line, FurnitureStyle.LEGEND_HEAD) <= width + 0.02, line);
                assertTrue("，）3".indexOf(line.charAt(0)) < 0 && !line.endsWith("（"), line);
            }
        }
    }
}
