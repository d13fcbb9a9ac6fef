package henan.atlas.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.Lightness;
import henan.atlas.chart.ChartValue.Reading;
import henan.atlas.chart.ChartValue.Telling;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where things of a chart stand. */
class ChartBodyTest {
    private static final ChartText TEXT = new ChartText(InventedCharts.TEXT);
    private static final int BAR = ChartStyle.BAR.getRGB() & 0xFFFFFF;

    private static BufferedImage painted(ChartBody body, int width) {
        int height = (int) Math.ceil(body.height(width));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        body.paint(g, 0, body.parts(), new ChartBody.Box(0, 0, width, height));
        g.dispose();
        return image;
    }

    /** First and last pixel of a colour in the row of a bar. */
    private static int[] span(BufferedImage image, int row) {
        int y = (int) ((row + 0.5) * (ChartStyle.leading(ChartStyle.LABEL) + 6));
        int[] found = IntStream.range(0, image.getWidth()).filter(x -> (image.getRGB(x, y) & 0xFFFFFF) == BAR)
                .toArray();
        return found.length == 0 ? new int[0] : new int[] {found[0], found[found.length - 1]};
    }

    @Test
    void barsHaveOneScaleAndLieToTheLeftOfZeroBelowIt() {
        BufferedImage image = painted(new BarsBody(TEXT, List.of(
                InventedCharts.value("甲", InventedCharts.telling(100, Reading.EXACT, false)),
                InventedCharts.value("乙", InventedCharts.telling(50, Reading.EXACT, false)),
                InventedCharts.value("丙", InventedCharts.telling(-50, Reading.EXACT, false)),
                InventedCharts.value("丁"))), 600);
        int[] whole = span(image, 0);
        int[] half = span(image, 1);
        int[] below = span(image, 2);
        assertEquals(whole[0], half[0], 1, "both begin at zero");
        assertEquals(whole[0], below[1], 2, "ends at zero");
        assertEquals((whole[1] - whole[0]) / 2.0, half[1] - half[0], 2);
        assertEquals(half[1] - half[0], below[1] - below[0], 2);
        assertEquals(0, span(image, 3).length, "what is not told has no bar");
    }

    /** What the book's time knew of a count is filled, what is known from later is hollow, and both are explained. */
    @Test
    void aBarIsHollowForThePartKnownFromAfterTheBook() {
        BarsBody body = new BarsBody(TEXT, List.of(
                InventedCharts.value("甲", Telling.ofCount(8, "8", 0)),
                InventedCharts.value("乙", Telling.ofCount(8, "8", 6)),
                InventedCharts.value("丙", Telling.ofCount(8, "8", 8))));
        BufferedImage image = painted(body, 600);
        int[] whole = span(image, 0);
        int[] part = span(image, 1);
        assertEquals(whole[0], part[0], 2, "the earlier ones first");
        assertEquals((whole[1] - whole[0]) / 4.0, part[1] - part[0], 3);
        assertEquals(0, span(image, 2).length, "all of it is later");
        assertEquals(List.of(ChartKey.Sample.BAR_IN_TIME, ChartKey.Sample.BAR_LATER), body.key());
    }

    @Test
    void referencesFillTheirColumnsEvenly() {
        assertEquals(List.of(List.of(0), List.of(1), List.of(2)), ChartSheets.inColumns(List.of(14.0, 14.0, 28.0), 3));
        assertEquals(List.of(List.of(0, 1), List.of(2), List.of(3)),
                ChartSheets.inColumns(List.of(14.0, 14.0, 14.0, 14.0), 3));
        assertEquals(List.of(List.of(0, 1, 2), List.of(3), List.of(4)),
                ChartSheets.inColumns(List.of(14.0, 14.0, 14.0, 42.0, 28.0), 3));
        assertEquals(List.of(List.of(0), List.of(1)), ChartSheets.inColumns(List.of(14.0, 28.0), 3));
        assertEquals(List.of(List.of(0, 1)), ChartSheets.inColumns(List.of(14.0, 28.0), 1));
    }

    @Test
    void wordsOnAreasAreReadOnEveryColour() {
        for (int ground = 0; ground <= 0xFFFFFF; ground += 0x050B0D) {
            Color ink = TreemapBody.ink(ground);
            assertTrue(Lightness.contrast(ground, ink.getRGB()) >= 4.5, Integer.toHexString(ground) + " under " + ink);
        }
        assertEquals(Color.WHITE, TreemapBody.ink(0x3F5788));
        assertEquals(21, Lightness.contrast(0, 0xFFFFFF), 1e-9);
    }

    @Test
    void barsOfAllColumnsHaveOneScale() {
        List<ChartValue> values = IntStream.range(0, 60).mapToObj(i -> InventedCharts.value("第" + i,
                InventedCharts.telling(i % 30 == 0 ? 80 : 40, Reading.EXACT, false))).toList();
        BufferedImage image = painted(new BarsBody(TEXT, values), 1000);
        int y = (int) ((ChartStyle.leading(ChartStyle.LABEL) + 6) / 2);
        int left = (int) IntStream.range(0, 500).filter(x -> (image.getRGB(x, y) & 0xFFFFFF) == BAR).count();
        int right = (int) IntStream.range(500, 1000).filter(x -> (image.getRGB(x, y) & 0xFFFFFF) == BAR).count();
        assertTrue(left > 80, left + " pixels");
        assertEquals(left, right, 1);
    }

    @Test
    void aLongNameGoesOnBelow() {
        BarsBody body = new BarsBody(TEXT, List.of(InventedCharts.value(InventedCharts.LONGEST)));
        assertTrue(body.height(500) > body.height(1900), "more lines where there is less room");
    }

    @Test
    void everyBarStandsOnOneSheetAndNoneTwice() {
        BarsBody body = new BarsBody(TEXT, InventedCharts.bars(167).values());
        int from = 0;
        int sheets = 0;
        while (from < body.parts()) {
            int count = body.fitting(from, 680, 700);
            assertTrue(body.height(from, from + count, 680, 700) <= 700);
            from += count;
            sheets++;
        }
        assertEquals(167, from);
        assertTrue(sheets > 1);
        assertEquals(1, body.fitting(0, 680, 1), "one at least, whatever room there is");
    }

    /** A line joins what follows by a year and is measured alike; where sources disagree none is chosen. */
    @Test
    void aYearWithoutAFigureIsNotBridgedAndNothingDisputedIsChosen() {
        List<Chart.Mark> marks = new ArrayList<>(List.of(InventedCharts.mark(2009.5, 1, Reading.EXACT, false),
                InventedCharts.mark(2010.5, 2, Reading.EXACT, false),
                InventedCharts.mark(2012.5, 3, Reading.EXACT, false),
                InventedCharts.mark(2013.5, 4, Reading.PLANNED, false)));
        assertEquals(Optional.of(marks.get(1)), LinesBody.next(marks, marks.get(0)));
        assertEquals(Optional.empty(), LinesBody.next(marks, marks.get(1)), "nothing is known of 2011");
        assertEquals(Optional.empty(), LinesBody.next(marks, marks.get(2)), "a plan is no figure of its year");
        marks.add(new Chart.Mark(2010.5, "别的口径", InventedCharts.telling(5, Reading.EXACT, false)));
        assertEquals(Optional.empty(), LinesBody.next(marks, marks.get(0)), "sources disagree on 2010");
        List<Chart.Mark> other = List.of(marks.get(0), marks.get(4));
        assertEquals(Optional.empty(), LinesBody.next(other, other.get(0)), "not measured alike");
    }

    @Test
    void namesOfPointsLieOverNothing() {
        Rectangle2D bounds = new Rectangle2D.Double(0, 0, 500, 400);
        List<NamePlaces.Wanted> wanted = IntStream.range(0, 40).mapToObj(i ->
                new NamePlaces.Wanted(20 + i * 83 % 450, 20 + i * 59 % 360, 60, 14)).toList();
        List<Optional<NamePlaces.Place>> places = new NamePlaces(bounds).of(wanted, 4);
        List<Rectangle2D> boxes = places.stream().flatMap(Optional::stream).map(NamePlaces.Place::box).toList();
        assertTrue(boxes.size() > 30, boxes.size() + " found room");
        for (int i = 0; i < boxes.size(); i++) {
            assertTrue(bounds.contains(boxes.get(i)));
            for (int j = 0; j < i; j++) {
                assertFalse(boxes.get(i).intersects(boxes.get(j)), i + " over " + j);
            }
            for (NamePlaces.Wanted point : wanted) {
                assertFalse(boxes.get(i).intersects(point.x() - 3.9, point.y() - 3.9, 7.8, 7.8), i + " over a point");
            }
        }
    }

    @Test
    void whatFindsNoRoomIsTold() {
        List<Chart.Point> points = IntStream.range(0, 60).mapToObj(i -> new Chart.Point("第" + i + "集聚区",
                InventedCharts.telling(50 + i * 0.01, Reading.EXACT, false),
                InventedCharts.telling(50, Reading.EXACT, false))).toList();
        Chart.Scatter crowded = new Chart.Scatter(InventedCharts.words(""), new Chart.Axis("甲", false),
                new Chart.Axis("乙", false), points);
        List<String> remarks = new ScatterBody(TEXT, crowded).remarks(800, 400);
        assertEquals(1, remarks.size());
        assertTrue(remarks.get(0).contains("集聚区"), remarks.get(0));
        assertEquals(List.of(), new ScatterBody(TEXT, InventedCharts.scatter(5, false)).remarks(800, 400));
    }

    @Test
    void placesAtOnePointAreTold() {
        List<Chart.Point> points = List.of(point("甲", 5, 5), point("乙", 5, 5), point("丙", 5, 9), point("丁", 7, 9));
        List<String> remarks = new ScatterBody(TEXT, new Chart.Scatter(InventedCharts.words(""),
                new Chart.Axis("横", false), new Chart.Axis("竖", false), points)).remarks(800, 400);
        assertEquals(List.of("两项数据都相同、同在一点的：甲、乙。"), remarks);
    }

    private static Chart.Point point(String name, double across, double up) {
        return new Chart.Point(name, InventedCharts.telling(across, Reading.EXACT, false),
                InventedCharts.telling(up, Reading.EXACT, true));
    }

    /** What is alone is said: no grid with one mark, no area that is all there is. */
    @Test
    void whatIsAloneIsSaidInPlaceOfADrawing() {
        Chart.Treemap whole = InventedCharts.treemap();
        Chart.Lines one = new Chart.Lines(whole.words(), "家", List.of(
                new Chart.Line("甲", List.of(InventedCharts.mark(2013.5, 45, Reading.EXACT, false))),
                new Chart.Line("乙", List.of(InventedCharts.mark(2016.5, 60, Reading.PLANNED, true)))));
        assertEquals(List.of("甲只有一个数，不画在时间上：2013年，45[1]（单位：家）",
                "乙只有一个数，不画在时间上：2016年，60[1]（单位：家）（计划或目标，不是实绩，书后）"), SaidBody.said(one));
        Chart.Treemap alone = new Chart.Treemap(whole.words(), whole.cells().subList(0, 1));
        assertEquals(List.of("全部属于一类，不画面积：装备制造，30个。"), SaidBody.said(alone));
        assertEquals(List.of("两项数据都有的只有一处，不画散点：甲，横：5[1]，竖：6[1]（书后）。"),
                SaidBody.said(new Chart.Scatter(whole.words(), new Chart.Axis("横", false), new Chart.Axis("竖", false),
                        List.of(point("甲", 5, 6)))));
        for (Chart drawn : List.of(whole, InventedCharts.lines(), InventedCharts.scatter(2, false),
                InventedCharts.bars(1))) {
            assertEquals(List.of(), SaidBody.said(drawn));
        }
        ChartPanel panel = new ChartSheets(InventedCharts.TEXT).panel(alone, 500);
        assertTrue(panel.height() < 100, panel.height() + " high");
        assertEquals(1, panel.spots().size());
        assertTrue(panel.wording().contains("全部属于一类"));
    }

    /** In a list bars and years stand beside one another: a row of one is where it is in the other. */
    @Test
    void rowsOfYearsStandWhereThoseOfBarsDo() {
        List<Chart.YearRow> rows = IntStream.range(0, 12).mapToObj(i -> new Chart.YearRow(String.valueOf(i + 1),
                "第" + i, List.of(), "未载", false)).toList();
        List<ChartValue> values = IntStream.range(0, 12).mapToObj(i -> InventedCharts.value("第" + i)).toList();
        ChartSheets sheets = new ChartSheets(InventedCharts.TEXT);
        List<Double> years = sheets.panel(new Chart.Years(InventedCharts.words(""), rows), 620).spots().stream()
                .map(ChartSpot::y).toList();
        List<Double> bars = sheets.panel(new Chart.Bars(InventedCharts.words(""), values), 620).spots().stream()
                .map(ChartSpot::y).toList();
        assertEquals(bars, years);
    }

    @Test
    void areasAreInProportionAndFillTheWhole() {
        List<Double> values = List.of(30.0, 21.0, 8.0, 6.0, 2.0, 1.0);
        Rectangle2D whole = new Rectangle2D.Double(10, 20, 600, 340);
        List<Rectangle2D> boxes = TreemapBody.squarified(values, whole);
        double sum = values.stream().mapToDouble(v -> v).sum();
        for (int i = 0; i < values.size(); i++) {
            Rectangle2D box = boxes.get(i);
            assertEquals(values.get(i) / sum, box.getWidth() * box.getHeight() / (600 * 340), 1e-9);
            assertTrue(box.getWidth() / box.getHeight() < 6 && box.getHeight() / box.getWidth() < 6, box.toString());
            assertTrue(box.getX() > 9.99 && box.getY() > 19.99 && box.getMaxX() < 610.01 && box.getMaxY() < 360.01);
        }
    }

    @Test
    void anAreaWithoutRoomHasANumberThatIsTold() {
        List<String> told = new TreemapBody(TEXT, InventedCharts.treemap().cells()).remarks(200, 120);
        assertEquals(1, told.size());
        assertTrue(told.get(0).contains("1 ") && told.get(0).contains("节能环保 1个"), told.get(0));
        assertEquals(List.of(), new TreemapBody(TEXT, InventedCharts.treemap().cells()).remarks(1300, 700));
    }

    @Test
    void axesHaveRoundSteps() {
        assertEquals(List.of(0.0, 20.0, 40.0, 60.0, 80.0, 100.0), Ticks.linear(3, 97, 5, true).at());
        assertEquals(List.of(-50.0, 0.0, 50.0, 100.0), Ticks.linear(-22, 97, 3, true).at());
        Ticks ratios = Ticks.ratios(3, 4000);
        assertEquals(2, ratios.from());
        assertEquals(5000, ratios.to());
        assertEquals(ratios.share(100) - ratios.share(10), ratios.share(1000) - ratios.share(100), 1e-9);
        assertEquals("\u22120.5", Ticks.written(-0.5));
        Ticks one = Ticks.linear(0, 0, 5, true);
        assertTrue(one.to() > one.from(), "of nothing but zero there is an axis all the same");
    }

    /** What is explained is what there is. */
    @Test
    void theKeyExplainsTheMarksThereAreAndNoOthers() {
        assertEquals(List.of(), new BarsBody(TEXT, InventedCharts.bars(3).values()).key());
        assertEquals(List.of(ChartKey.Sample.BAR_ABOUT, ChartKey.Sample.BAR_PLANNED, ChartKey.Sample.BAR_LATER,
                ChartKey.Sample.BAR_DISPUTED), new BarsBody(TEXT, InventedCharts.bars().values()).key());
        assertEquals(List.of(ChartKey.Sample.MARK_IN_TIME, ChartKey.Sample.MARK_LATER, ChartKey.Sample.MARK_PLANNED,
                ChartKey.Sample.MARK_DISPUTED, ChartKey.Sample.LINE_LATER),
                new LinesBody(TEXT, InventedCharts.lines().lines()).key());
    }
}
