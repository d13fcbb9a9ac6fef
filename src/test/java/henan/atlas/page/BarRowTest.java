package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.MapTheme;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.TextPainter;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    void barsOfAChartAreOnOneScaleInEveryColumn() {
        List<BufferedImage> columns = IntStream.of(200, 330, 700).mapToObj(width -> {
            BufferedImage picture = new BufferedImage(width, 20, BufferedImage.TYPE_INT_RGB);
            rows(1, 0.5).get(0).paint(picture.createGraphics(), 0, 0, width);
            return picture;
        }).toList();
        assertEquals(coloured(columns.get(1)), coloured(columns.get(2)), "as long in a wide column as in a narrow one");
        assertTrue(coloured(columns.get(1)) >= 95, "an inch");
        BarRow row = (BarRow) rows(1, 0.5).get(0);
        assertTrue(row.hasRoom(200) && !row.hasRoom(120), "no bars where there is no room for the scale");
    }

    /** Pixels of the bar's colour in the middle row. */
    private static long coloured(BufferedImage picture) {
        return IntStream.range(0, picture.getWidth()).filter(x -> (picture.getRGB(x, 7) & 0xFFFFFF) == 0x336699)
                .count();
    }

    @Test
    void whereLengthMeansNothingThereIsASquareOfItsColourIfThatTellsAnything() {
        TextPainter text = new TextPainter(new BundledFonts());
        BarRow square = (BarRow) BarRow.of(text, new LineBreaker(text), new PageText.Bars("", List.of(
                new PageText.Bars.Bar("甲", "1", Double.NaN, 1), new PageText.Bars.Bar("乙", "1", Double.NaN, 2)),
                ""), ListNumbers.NONE).get(0);
        assertEquals(square.shape(0, 0, 150).getHeight(), square.shape(0, 0, 150).getWidth());
        BarRow one = (BarRow) rows(Double.NaN, Double.NaN).get(0);
        assertEquals(0, one.shape(0, 0, 150).getWidth(), "all of one colour: it tells nothing");
        assertEquals(0, ((BarRow) rows(1, 0.5).get(0)).shape(0, 0, 0).getWidth(), "and where bars have no room");
        BufferedImage picture = new BufferedImage(100, 20, BufferedImage.TYPE_INT_RGB);
        one.paint(picture.createGraphics(), 0, 0, 100);
        assertEquals(0, coloured(picture));
    }

    /** What is told without colours on the map is told so in its list. */
    @Test
    void aBarLooksAsItsAreaDoesOnTheMap() {
        MapTheme.LegendItem plain = new MapTheme.LegendItem.Fill(0x336699, "");
        for (MapTheme.LegendItem other : List.of(new MapTheme.LegendItem.Fill(0x336699, true, ""),
                new MapTheme.LegendItem.Fill(0x336699, false, Optional.of("circle"), ""),
                new MapTheme.LegendItem.Stripes(0x336699, 0xCC9933, ""))) {
            for (double share : new double[] {Double.NaN, 1}) {
                List<Long> pixels = Stream.of(plain, other).map(look -> painted(share, look)).toList();
                assertTrue(Math.abs(pixels.get(1) - pixels.get(0)) > 5, share + " " + other + pixels);
            }
        }
    }

    /** How many pixels of a row have the colour alone. */
    private static long painted(double share, MapTheme.LegendItem look) {
        TextPainter text = new TextPainter(new BundledFonts());
        BufferedImage picture = new BufferedImage(330, 20, BufferedImage.TYPE_INT_RGB);
        BarRow.of(text, new LineBreaker(text), new PageText.Bars("", List.of(
                new PageText.Bars.Bar("甲", "1", share, look), new PageText.Bars.Bar("乙", "1", share, 2)), ""),
                ListNumbers.NONE).get(0).paint(picture.createGraphics(), 0, 0, 330);
        return IntStream.range(0, 330 * 20).filter(i -> (picture.getRGB(i % 330, i / 330) & 0xFFFFFF) == 0x336699)
                .count();
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

    @Test
    void namesAndFiguresTooLongForALineGoOnBelowAndAreNotCut() {
        TextPainter text = new TextPainter(new BundledFonts());
        PageText.Bars.Bar bar = new PageText.Bars.Bar("义马市产业集聚区（义马煤化工产业集聚区）",
                "29.08（约2012年，完成的当年固定资产投资）[11,12]", 1, 0);
        TextRow row = BarRow.of(text, new LineBreaker(text), new PageText.Bars("", List.of(bar), ""),
                ListNumbers.NONE).get(0);
        assertTrue(row.height(200) > row.height(900), "more lines where there is less room");
        assertEquals(rows(1).get(0).height(200), row.height(900), 1e-9);
        BufferedImage picture = new BufferedImage(200, 60, BufferedImage.TYPE_INT_RGB);
        row.paint(picture.createGraphics(), 0, 0, 200);
        assertTrue(IntStream.range(0, 200).anyMatch(x -> (picture.getRGB(x, 20) & 0xFFFFFF) != 0
                || (picture.getRGB(x, 22) & 0xFFFFFF) != 0), "the second line is written");
    }

    private static List<TextRow> rows(double... shares) {
        TextPainter text = new TextPainter(new BundledFonts());
        return BarRow.of(text, new LineBreaker(text), new PageText.Bars("",
                Arrays.stream(shares).mapToObj(BarRowTest::bar).toList(), ""), ListNumbers.NONE);
    }
}
