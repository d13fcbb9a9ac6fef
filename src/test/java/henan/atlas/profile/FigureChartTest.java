package henan.atlas.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.AfterBook;
import henan.atlas.domain.Period;
import henan.atlas.profile.FigureChart.Mark;
import henan.atlas.profile.FigureSeries.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureChartTest {
    private static Figure figure(String period, String value, String unit, String indicator, String qualifier) {
        Period when = Period.of(period);
        return new Figure(when.inWords(), when, value, unit, "", indicator, qualifier, "", List.of(), false,
                AfterBook.NO);
    }

    private static List<FigureChart> charts(Figure... figures) {
        return FigureChart.of(new FigureSeries("主营业务收入", List.of(figures)));
    }

    private static Figure income(String period, String value) {
        return figure(period, value, "亿元", "主营业务收入", "");
    }

    @Test
    void figuresOfOneKindAreHeldAgainstEachOther() {
        FigureChart chart = charts(income("2009", "47.02"), income("2012", "1,125.14")).get(0);
        assertEquals(List.of(47.02, 1125.14), chart.marks().stream().map(Mark::value).toList());
        assertEquals(List.of(2009, 2012), chart.marks().stream().map(Mark::year).toList());
        assertFalse(chart.isRate());
        assertTrue(charts(figure("2009", "3", "%", "增速", "同比"), figure("2010", "4", "%", "增速", "同比")).get(0)
                .isRate());
    }

    @Test
    void anotherUnitScopeWordingOrFormOfPeriodIsNotHeldAgainstThem() {
        assertEquals(List.of(), charts(income("2012", "47")));
        assertEquals(List.of(), charts(income("2012", "47"), figure("2013", "4", "万元", "主营业务收入", "")));
        assertEquals(List.of(), charts(income("2012", "47"), figure("2013", "4", "亿元", "主营业务收入", "全县")));
        assertEquals(List.of(), charts(income("2012", "47"), figure("2013", "4", "亿元", "规上主营业务收入", "")));
        assertEquals(List.of(), charts(income("2012", "47"), income("2013H1", "30")));
        assertEquals(List.of(), charts(income("2012H1", "47"), income("2013Q1", "30")));
        assertEquals(1, charts(income("2012H1", "47"), income("2013H1", "30")).size());
    }

    @Test
    void momentsPlacesInAnOrderAndWhatIsNoNumberAreNoLengths() {
        assertEquals(List.of(), charts(income("2012-05-01", "47"), income("2013-05-01", "50")));
        assertEquals(List.of(), charts(income("2012", "40—50"), income("2013", "50")));
        assertEquals(List.of(), charts(figure("2012", "8", "位", "排名", ""), figure("2013", "9", "位", "排名", "")));
    }

    @Test
    void whatAnotherSourceSaysOfAPeriodStandsBesideAndIsNeverAveraged() {
        FigureChart chart = charts(income("2012", "47"), income("2013", "50"), income("2013", "53"),
                figure("2013", "60", "亿元", "主营业务收入", "全县"), figure("2014", "70", "亿元", "主营业务收入", "全县"))
                .get(0);
        assertEquals(List.of(47.0, 50.0, 53.0, 60.0), chart.marks().stream().map(Mark::value).toList());
        assertEquals(List.of(false, false, true, true), chart.marks().stream().map(Mark::beside).toList());
        assertEquals(2, charts(income("2012", "47"), income("2013", "50"), income("2013", "50")).get(0).marks().size());
    }
}
