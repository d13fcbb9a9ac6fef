package henan.atlas.chart;

import henan.atlas.carto.MapTheme;
import henan.atlas.chart.ChartValue.Reading;
import henan.atlas.chart.ChartValue.Telling;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.TextPainter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Charts of invented places that hold everything a chart can. */
final class InventedCharts {
    static final TextPainter TEXT = new TextPainter(new BundledFonts());
    static final String LONGEST = "新陌区与老汀县联合先进装备制造及农副产品精深加工产业集聚区（原新陌工业园区）";

    private InventedCharts() {
    }

    static ChartWords words(String title) {
        return new ChartWords(title, "有数据的7个集聚区，共9个　单位：亿元", List.of("公布的数据，口径以出处为准；没有数据的地方不推算。"),
                List.of("[1] 虚构省统计局. 虚构年鉴[M]. 丰禾: 虚构出版社, 2013.", "[2] 虚构日报[N]. 2012-03-01."),
                "数据：所引2种出处，编号见上");
    }

    static Telling telling(double value, Reading reading, boolean later) {
        return new Telling(value, Ticks.written(value) + "[1]", reading, later);
    }

    static ChartValue value(String name, Telling... tellings) {
        return new ChartValue(Optional.empty(), "", name, List.of(tellings), "未载",
                new MapTheme.LegendItem.Fill(0xD8B98B, ""), false);
    }

    static Chart.Bars bars() {
        ChartValue chosen = value("梁口县", telling(88, Reading.EXACT, false));
        return new Chart.Bars(words("主营业务收入（2013年）"), List.of(
                value("岭东市", telling(120, Reading.EXACT, false),
                        new Telling(101.6, "101.6（快报数）[2]", Reading.EXACT, false)),
                new ChartValue(Optional.empty(), "2", chosen.name(), chosen.tellings(), "", chosen.look(), true),
                value("禾心", telling(64, Reading.ABOUT, false)), value("沙陂", telling(40, Reading.PLANNED, false)),
                value("老汀县", telling(31.5, Reading.EXACT, true)), value(LONGEST, telling(9, Reading.EXACT, false)),
                value("上汀（待核）", telling(-22, Reading.EXACT, false)), value("瀍西"), value("石梁市")));
    }

    static Chart.Bars bars(int count) {
        return new Chart.Bars(words("入驻企业"), IntStream.range(0, count).mapToObj(i ->
                value("第" + i + "集聚区", telling(count - i, Reading.EXACT, false))).toList());
    }

    static Chart.Mark mark(double at, double value, Reading reading, boolean later) {
        return new Chart.Mark(at, "年", telling(value, reading, later));
    }

    static Chart.Lines lines() {
        return new Chart.Lines(words("岭东市、梁口县：入驻企业"), "家", List.of(
                new Chart.Line("岭东市", List.of(mark(2009.5, 12, Reading.EXACT, false),
                        mark(2010.5, 30, Reading.EXACT, false), mark(2011.5, 41, Reading.EXACT, false),
                        mark(2013.5, 55, Reading.EXACT, false), mark(2013.5, 62, Reading.EXACT, false),
                        mark(2014.5, 70, Reading.EXACT, true), mark(2015.5, 74, Reading.EXACT, true),
                        mark(2016.5, 100, Reading.PLANNED, true))),
                new Chart.Line("梁口县", List.of(mark(2010.25, 20, Reading.ABOUT, false),
                        mark(2012.5, 25, Reading.EXACT, false)))));
    }

    static Chart.Scatter scatter(int count, boolean wide) {
        List<Chart.Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double across = wide ? Math.pow(10, i * 3.2 / count) : 10 + i * 37 % 50;
            points.add(new Chart.Point("第" + i + "集聚区", telling(across, Reading.EXACT, i % 5 == 0),
                    telling(4 + i * 53 % 90, i % 7 == 3 ? Reading.PLANNED : Reading.EXACT, false)));
        }
        return new Chart.Scatter(words("规划面积与入驻企业"), new Chart.Axis("规划面积（平方公里）", wide),
                new Chart.Axis("入驻企业（家）", false), points);
    }

    static Chart.Treemap treemap() {
        return new Chart.Treemap(words("主导产业构成"), List.of(cell("装备制造", 30, 0x3F5788, "circle"),
                cell("食品", 21, 0xC0862F, "square"), cell("新材料与高端装备关键零部件", 6, 0x1B6BC0, "triangle"),
                cell("建材", 2, 0x835E59, "star"), cell("节能环保", 1, 0x3E6F3F, "cross"),
                new Chart.Cell("主导产业待考", 8, "8个，12%", Optional.empty())));
    }

    private static Chart.Cell cell(String name, int count, int color, String sign) {
        return new Chart.Cell(name, count, count + "个", Optional.of(
                new MapTheme.LegendItem.Fill(color, false, Optional.of(sign), "")));
    }

    static List<Chart> all() {
        return List.of(bars(), bars(1), bars(167), new Chart.Bars(words("没有一个有数"), List.of(value("瀍西"),
                value("石梁市"))), lines(), new Chart.Lines(words("一个数"), "家", List.of(new Chart.Line(LONGEST,
                List.of(mark(2013.5, 0, Reading.EXACT, false))))), scatter(24, false), scatter(24, true),
                scatter(1, false), treemap());
    }
}
