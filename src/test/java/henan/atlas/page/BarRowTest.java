package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.render.BundledFonts;
import henan.atlas.render.TextPainter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarRowTest {
    private static PageText.Bars.Bar bar(double share) {
        return new PageText.Bars.Bar("某市", "1", share, 0x336699);
    }

    @Test
    void barsBelowZeroLieToTheLeftOfIt() {
        List<TextRow> rows = rows(1, -0.5);
        double zero = ((BarRow) rows.get(0)).shape(0, 0, 150).getMinX();
        assertEquals(50, zero, 1e-9, "a third of the room lies below");
        assertEquals(150, ((BarRow) rows.get(0)).shape(0, 0, 150).getMaxX(), 1e-9);
        assertEquals(0, ((BarRow) rows.get(1)).shape(0, 0, 150).getMinX(), 1e-9);
        assertEquals(zero, ((BarRow) rows.get(1)).shape(0, 0, 150).getMaxX(), 1e-9);
    }

    @Test
    void whereLengthMeansNothingThereIsASquare() {
        BarRow square = (BarRow) rows(Double.NaN).get(0);
        assertEquals(square.shape(0, 0, 150).getHeight(), square.shape(0, 0, 150).getWidth());
    }

    @Test
    void longFiguresOfKindsLeaveTheNamesTheirRoom() {
        TextPainter text = new TextPainter(new BundledFonts());
        PageText.Bars.Bar kind = new PageText.Bars.Bar("洛阳市先进制造业集聚区",
                "装备制造、电子信息、食品、生物医药、现代物流、新能源", Double.NaN, 0);
        BarRow row = (BarRow) BarRow.of(text, new LineBreaker(text), new PageText.Bars("", List.of(kind), ""),
                ListNumbers.NONE).get(0);
        assertEquals(92, row.labelWidth(200), 1e-9, "as much as beside bars");
        assertEquals(row.label(), row.labelWidth(600), 1e-9, "all of it where there is room");
    }

    private static List<TextRow> rows(double... shares) {
        TextPainter text = new TextPainter(new BundledFonts());
        return BarRow.of(text, new LineBreaker(text), new PageText.Bars("",
                Arrays.stream(shares).mapToObj(BarRowTest::bar).toList(), ""), ListNumbers.NONE);
    }
}
