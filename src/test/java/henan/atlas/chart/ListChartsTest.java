package henan.atlas.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.IndustryLook;
import henan.atlas.chart.ChartValue.Reading;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Period;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.table.AtlasTables;
import henan.atlas.table.Condition;
import henan.atlas.table.ListedRow;
import henan.atlas.table.TableKind;
import henan.atlas.table.TableQuery;
import henan.atlas.table.TableResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Charts of lists: the rows that are listed, each with what is told of it. */
class ListChartsTest {
    private static final AtlasSnapshot PLAIN = InventedProvince.content();
    private static final SubjectRef HEXIN = SubjectRef.cluster("hexin");
    private static final SubjectRef LAOTING = SubjectRef.cluster("laoting");
    private static final String FIRMS = "入驻企业（家）";

    private final List<Observation> told = new ArrayList<>(PLAIN.observations());

    private void tell(SubjectRef of, String period, String value, String qualifier, String source) {
        told.add(new Observation("n" + told.size(), of, "入驻企业", "入驻企业", Period.of(period), value, "家", qualifier,
                "", List.of(new Citation(source, ""))));
    }

    private AtlasTables tables() {
        return new AtlasTables(PLAIN.with(RecordTypes.OBSERVATION, told));
    }

    private ListedChart chart(ListChart which, TableQuery query, Collection<SubjectRef> chosen) {
        AtlasTables tables = tables();
        return chart(tables, which, tables.ask(query), chosen);
    }

    private static ListedChart chart(AtlasTables tables, ListChart which, TableResult listed,
                                     Collection<SubjectRef> chosen) {
        return new ListCharts(tables.content(), id -> new IndustryLook(0x336699, "circle")).seen(which,
                new ListCharts.Listed(tables.of(listed.query().kind()), listed, chosen, (column, key) -> key));
    }

    private static ChartValue value(ListedChart made, SubjectRef place) {
        return ((Chart.Bars) made.chart()).values().stream().filter(v -> v.subject().equals(Optional.of(place)))
                .findFirst().orElseThrow();
    }

    @Test
    void barsAreTheRowsWithTheirNumbersWhatIsNotRecordedIsSoInWordsAndTheChosenStandOut() {
        TableResult listed = tables().ask(TableQuery.of(TableKind.CLUSTERS));
        ListedChart made = chart(ListChart.of(ListChart.Form.BARS, "firms"), TableQuery.of(TableKind.CLUSTERS),
                List.of(HEXIN));
        List<ChartValue> values = ((Chart.Bars) made.chart()).values();
        assertEquals(listed.rows().stream().map(row -> String.valueOf(row.number())).toList(),
                values.stream().map(ChartValue::number).toList());
        assertEquals(listed.rows().stream().map(ListedRow::subject).toList(),
                made.parts().stream().map(part -> part.rows().get(0).subject()).toList());
        assertEquals(List.of(HEXIN), values.stream().filter(ChartValue::chosen).map(v -> v.subject().orElseThrow())
                .toList());
        ChartValue silent = values.stream().filter(v -> v.tellings().isEmpty()).findFirst().orElseThrow();
        assertEquals("未载", silent.absent());
        long untold = values.stream().filter(v -> v.tellings().isEmpty()).count();
        assertTrue(made.chart().words().remarks().contains("所列有" + untold + "个未载，不等于零。"),
                made.chart().words().remarks().toString());
        assertEquals(listed.rows().size() + 1, made.table().size());
    }

    @Test
    void whatSourcesSetAgainstOneAnotherIsTwoMarksAPlanIsNoResultAndWhatIsLaterIsMarked() {
        tell(HEXIN, "2012", "40", "", "paper");
        tell(HEXIN, "2012", "44", "", "yearbook");
        tell(SubjectRef.cluster("lingdong"), "2012", "120", "计划", "paper");
        tell(SubjectRef.cluster("liangkou"), "2016", "30", "超过", "paper");
        ListedChart made = chart(ListChart.of(ListChart.Form.BARS, FIRMS), TableQuery.of(TableKind.CLUSTERS),
                List.of());
        assertTrue(value(made, HEXIN).isDisputed());
        assertEquals(List.of("40（2012年）", "44（2012年）"), value(made, HEXIN).tellings().stream()
                .map(ChartValue.Telling::printed).toList());
        ChartValue.Telling plan = value(made, SubjectRef.cluster("lingdong")).tellings().get(0);
        assertEquals(Reading.PLANNED, plan.reading());
        assertEquals("120（计划，2012年）", plan.printed());
        ChartValue.Telling later = value(made, SubjectRef.cluster("liangkou")).tellings().get(0);
        assertTrue(later.later());
        assertEquals(Reading.ABOUT, later.reading());
        assertTrue(value(made, LAOTING).tellings().isEmpty());
    }

    @Test
    void yearsAreCountedPlansAndLaterOnesApartAndWhatHasNoYearIsSo() {
        tell(HEXIN, "2012", "40", "", "paper");
        tell(HEXIN, "2012", "44", "", "yearbook");
        tell(HEXIN, "2015", "90", "目标", "paper");
        tell(HEXIN, "日期未标", "12", "", "paper");
        ListedChart made = chart(ListChart.of(ListChart.Form.YEARS), TableQuery.of(TableKind.CLUSTERS), List.of(HEXIN));
        Chart.Years years = (Chart.Years) made.chart();
        Chart.YearRow row = years.rows().stream().filter(Chart.YearRow::chosen).findFirst().orElseThrow();
        assertEquals(List.of(OptionalInt.of(2012), OptionalInt.of(2015), OptionalInt.empty()),
                row.marks().stream().map(Chart.YearMark::year).toList());
        assertEquals(List.of(2, 1, 1), row.marks().stream().map(Chart.YearMark::count).toList());
        assertEquals(List.of(false, true, false), row.marks().stream().map(Chart.YearMark::planned).toList());
        assertTrue(row.marks().get(1).later());
        assertEquals(List.of("未载"), years.rows().stream().filter(each -> each.marks().isEmpty())
                .map(Chart.YearRow::absent).distinct().toList());
        YearsBody body = new YearsBody(new ChartText(InventedCharts.TEXT), years.rows());
        assertTrue(body.wording().contains("未标年1条"), body.wording());
        assertEquals(List.of(ChartKey.Sample.MARK_IN_TIME, ChartKey.Sample.MARK_PLANNED), body.key());
    }

    @Test
    void countsHaveTheConditionThatListsTheirRowsAndSayWhatTheyLeaveOut() {
        TableQuery all = TableQuery.of(TableKind.CLUSTERS);
        ListedChart made = chart(ListChart.of(ListChart.Form.COUNTS, "prefecture_code"), all, List.of(HEXIN));
        int counted = 0;
        for (int i = 0; i < made.parts().size(); i++) {
            ListedChart.Part part = made.parts().get(i);
            Condition condition = part.condition().orElseThrow();
            assertEquals(tables().ask(all.with(condition)).rows().stream().map(ListedRow::subject).toList(),
                    part.rows().stream().map(ListedRow::subject).toList());
            counted += part.rows().size();
        }
        assertEquals(tables().ask(all).rows().size(), counted);
        assertTrue(((Chart.Bars) made.chart()).values().stream()
                .anyMatch(v -> v.tellings().get(0).printed().endsWith("，选中1个")));
        ListedChart classes = chart(ListChart.of(ListChart.Form.COUNTS, "industry_ids"), all, List.of());
        assertTrue(classes.chart().words().remarks().stream().anyMatch(remark -> remark.contains("没有计入")),
                classes.chart().words().remarks().toString());
    }

    @Test
    void areasAreAllRowsEachOnceAndThoseOfNoKnownClassAreHatched() {
        ListedChart made = chart(ListChart.of(ListChart.Form.TREEMAP, "industry_id"),
                TableQuery.of(TableKind.CLUSTERS), List.of());
        Chart.Treemap map = (Chart.Treemap) made.chart();
        assertEquals(tables().ask(TableQuery.of(TableKind.CLUSTERS)).rows().size(),
                map.cells().stream().mapToDouble(Chart.Cell::value).sum());
        List<Integer> unknown = IntStream.range(0, map.cells().size()).filter(i -> map.cells().get(i).look().isEmpty())
                .boxed().toList();
        assertEquals(List.of(map.cells().size() - 1), unknown);
        assertTrue(made.parts().get(unknown.get(0)).condition().isEmpty());
    }

    @Test
    void pointsAreRowsThatHaveBothAndTheOthersAreCounted() {
        tell(HEXIN, "2012", "40", "", "paper");
        ListedChart made = chart(ListChart.of(ListChart.Form.SCATTER, "firms", FIRMS),
                TableQuery.of(TableKind.CLUSTERS), List.of(HEXIN));
        Chart.Scatter points = (Chart.Scatter) made.chart();
        assertEquals(1, points.points().size());
        assertTrue(points.points().get(0).chosen());
        assertEquals("代表企业（家）", points.across().title());
        int others = tables().ask(TableQuery.of(TableKind.CLUSTERS)).rows().size() - 1;
        assertTrue(points.words().remarks().contains("所列有" + others + "个缺其中一项或两项，没有画。"));
    }

    @Test
    void whatIsOfferedFollowsTheColumnsShown() {
        AtlasTables tables = tables();
        TableResult usual = tables.ask(TableQuery.of(TableKind.CLUSTERS));
        List<ListChart> offered = ListCharts.offered(tables.of(TableKind.CLUSTERS), usual);
        assertEquals(List.of(ListChart.of(ListChart.Form.BARS, "firms"), ListChart.of(ListChart.Form.YEARS)),
                offered.subList(0, 2));
        assertTrue(offered.contains(ListChart.of(ListChart.Form.TREEMAP, "industry_id")));
        assertTrue(offered.stream().noneMatch(chart -> chart.form() == ListChart.Form.SCATTER));
        TableResult more = tables.ask(TableQuery.of(TableKind.CLUSTERS).showing("name", "firms",
                "主营业务收入（亿元）"));
        assertTrue(ListCharts.offered(tables.of(TableKind.CLUSTERS), more).contains(
                ListChart.of(ListChart.Form.SCATTER, "firms", "主营业务收入（亿元）")));
        TableResult figures = tables.ask(TableQuery.of(TableKind.FIGURES));
        assertTrue(ListCharts.offered(tables.of(TableKind.FIGURES), figures).stream()
                .noneMatch(chart -> chart.form() == ListChart.Form.BARS), "figures of several units have no one scale");
    }

    @Test
    void ofManyRowsTheFirstAndTheChosenAreDrawnAndThatIsSaid() {
        AtlasTables tables = tables();
        TableResult few = tables.ask(TableQuery.of(TableKind.CLUSTERS));
        int size = few.rows().size();
        List<ListedRow> many = IntStream.range(0, 120).mapToObj(i -> {
            ListedRow row = few.rows().get(i % (size - 1));
            return new ListedRow(i + 1, row.place(), row.recordId(), row.subject());
        }).toList();
        ListedRow last = few.rows().get(size - 1);
        List<ListedRow> rows = new ArrayList<>(many);
        rows.add(new ListedRow(121, last.place(), last.recordId(), last.subject()));
        ListedChart made = chart(tables, ListChart.of(ListChart.Form.BARS, "firms"), few.withRows(rows),
                Set.of(last.subject()));
        assertEquals(13, made.parts().size());
        assertEquals(121, made.parts().get(12).rows().get(0).number());
        assertTrue(made.chart().words().remarks().contains("列出121个，多于100个，只画前12个和选中的1个。"),
                made.chart().words().remarks().toString());
        assertEquals(122, made.table().size(), "the table has all");
        tell(LAOTING, "2012", "40", "", "paper");
        AtlasTables more = tables();
        ListedChart points = chart(more, ListChart.of(ListChart.Form.SCATTER, FIRMS, FIRMS), few.withRows(rows),
                Set.of());
        assertTrue(points.parts().size() > 12, "of points those that have none are no reason to leave others out");
    }

    /** A column with few figures is not drawn as a column of gaps. */
    @Test
    void ofManyRowsThoseThatHaveAFigureComeFirst() {
        tell(HEXIN, "2012", "40", "", "paper");
        AtlasTables tables = tables();
        TableResult listed = tables.ask(TableQuery.of(TableKind.CLUSTERS));
        List<ListedRow> silent = listed.rows().stream().filter(row -> !row.subject().equals(HEXIN)).toList();
        ListedRow telling = listed.rows().stream().filter(row -> row.subject().equals(HEXIN)).findFirst().orElseThrow();
        List<ListedRow> rows = new ArrayList<>(IntStream.range(0, 110).mapToObj(i -> {
            ListedRow row = silent.get(i % silent.size());
            return new ListedRow(i + 1, row.place(), row.recordId(), row.subject());
        }).toList());
        rows.add(new ListedRow(111, telling.place(), telling.recordId(), telling.subject()));
        ListedChart made = chart(tables, ListChart.of(ListChart.Form.BARS, FIRMS), listed.withRows(rows), Set.of());
        assertEquals(12, made.parts().size());
        assertEquals(111, made.parts().get(11).rows().get(0).number(), "in the order of the list");
        assertTrue(made.chart().words().remarks().get(0).contains("有数据的1个在先"),
                made.chart().words().remarks().toString());
    }

    @Test
    void whatIsTakenAwayHasTitleConditionsUnitAndReferences() {
        tell(HEXIN, "2012", "40", "", "paper");
        AtlasTables tables = tables();
        TableResult listed = tables.ask(TableQuery.of(TableKind.CLUSTERS));
        ListCharts.Listed of = new ListCharts.Listed(tables.of(TableKind.CLUSTERS), listed, List.of(),
                (column, key) -> key);
        ListCharts charts = new ListCharts(tables.content(), id -> new IndustryLook(0x336699, "circle"));
        ListChart which = ListChart.of(ListChart.Form.BARS, FIRMS);
        ChartWords taken = charts.toTakeAway(which, of, "省辖市 丰禾市").chart().words();
        assertEquals("产业集聚区列表：入驻企业（家）", taken.title());
        assertTrue(taken.subtitle().contains("条件：省辖市 丰禾市"));
        assertFalse(taken.references().isEmpty());
        assertTrue(charts.seen(which, of).chart().words().references().isEmpty());
    }
}
