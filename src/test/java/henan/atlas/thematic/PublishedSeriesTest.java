package henan.atlas.thematic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AreaUnit;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Period;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Themes out of figures that sources publish, here of made-up ones. */
class PublishedSeriesTest {
    private final List<Observation> told = new ArrayList<>();

    private void tell(SubjectRef subject, String series, String period, String value, String unit, String qualifier,
                      String note) {
        told.add(new Observation("p" + told.size(), subject, series, series, Period.of(period), value, unit,
                qualifier, note,
                List.of(new Citation(told.size() % 2 == 0 ? "seed" : "paper", "第" + told.size() + "页"))));
    }

    private void tell(String prefecture, String series, String period, String value, String unit) {
        tell(SubjectRef.prefecture(prefecture), series, period, value, unit, "", "");
    }

    private void tellAll(String series, String period, String unit, String first, String second, String third) {
        tell("419100", series, period, first, unit);
        tell("419200", series, period, second, unit);
        tell("419300", series, period, third, unit);
    }

    private ThemeCatalog catalog() {
        AtlasSnapshot content = InventedProvince.content().with(RecordTypes.OBSERVATION, told);
        return new ThemeCatalog(content);
    }

    private ThemeTable table(String theme, String period) {
        ThemeCatalog catalog = catalog();
        return catalog.table(catalog.theme(theme).orElseThrow(), AreaUnit.PREFECTURE, period);
    }

    private static ThemeValue of(ThemeTable table, String place) {
        return table.values().stream().filter(v -> v.subject().id().equals(place)).findFirst().orElseThrow();
    }

    @Test
    void aYearSomethingCameAboutInHoldsEverAfterAndIsNoCircle() {
        tell("419100", "集聚区成立年份", "2009-06", "2009", "年");
        tell("419200", "集聚区成立年份", "2008", "2008", "年");
        tell("419300", "集聚区成立年份", "2013-10-25", "2013", "年");
        ThemeTable table = table("series:集聚区成立年份/年", "至2013");
        assertEquals(Measure.RANK, table.theme().measure());
        assertEquals("2009年6月", of(table, "419100").printed());
        assertEquals("", of(table, "419100").note(), "its time is told once");
        assertEquals(List.of("419200", "419100", "419300"), table.values().stream().map(v -> v.subject().id())
                .toList(), "the earliest first");
    }

    /** What is known by its year alone stands at the end of it, by its month alone at the end of that month. */
    @Test
    void datesOfOneYearStandInTheOrderOfTime() {
        tell("419100", "集聚区成立年份", "2008", "2008", "年");
        tell("419200", "集聚区成立年份", "2008-12", "2008", "年");
        tell("419300", "集聚区成立年份", "2008-05-16", "2008", "年");
        assertEquals(List.of("419300", "419200", "419100"), table("series:集聚区成立年份/年", "至2008").values().stream()
                .map(v -> v.subject().id()).toList());
    }

    @Test
    void whatStandsAtADateIsTheLastFigureUpToAYear() {
        tellAll("建成区面积", "2011", "平方公里", "10", "20", "30");
        tell("419100", "建成区面积", "2012-06", "12", "平方公里");
        tell("419100", "建成区面积", "2012H2", "13", "平方公里");
        tell("419200", "建成区面积", "2013", "25", "平方公里");
        ThemeTable in2012 = table("series:建成区面积/平方公里", "至2012");
        assertEquals(13, of(in2012, "419100").value());
        assertEquals("2012年下半年", of(in2012, "419100").note());
        assertEquals(20, of(in2012, "419200").value());
        assertEquals("2011年", of(in2012, "419200").note());
        assertEquals(25, of(table("series:建成区面积/平方公里", "至2013"), "419200").value());
        assertEquals(List.of("至2011", "至2012", "至2013"), in2012.theme().periods().get(AreaUnit.PREFECTURE));
        assertTrue(in2012.theme().note().contains("最近一次"), in2012.theme().note());
    }

    @Test
    void whatRunsThroughATimeIsOfThatTimeAlone() {
        tellAll("工业投资", "2013", "亿元", "100", "200", "300");
        tellAll("工业投资", "2013-01~07", "亿元", "60", "150", "170");
        tell("419100", "工业投资", "2012", "90", "亿元");
        ThemeTable year = table("series:工业投资/亿元", "2013");
        assertEquals(100, of(year, "419100").value());
        assertEquals("", of(year, "419100").note(), "its time is that of the map");
        assertEquals(60, of(table("series:工业投资/亿元", "2013-01~07"), "419100").value());
        assertEquals(List.of("2013-01~07", "2013"), year.theme().periods().get(AreaUnit.PREFECTURE),
                "in order of their ends; one place alone makes no map");
        assertTrue(year.theme().note().contains("不推算") && !year.theme().note().contains("最近一次"));
    }

    @Test
    void sharesAreRatesAndPlacesInAnOrderAreRanks() {
        tellAll("城镇化率", "2013", "%", "40", "45.5", "38");
        tellAll("增幅", "2013", "个百分点", "1", "2", "3");
        tellAll("考核位次", "2013", "位", "3", "1", "2");
        assertEquals(Measure.RATE, table("series:城镇化率/%", "2013").theme().measure());
        assertEquals(Measure.RATE, table("series:增幅/个百分点", "2013").theme().measure());
        ThemeTable ranks = table("series:考核位次/位", "2013");
        assertEquals(Measure.RANK, ranks.theme().measure());
        assertEquals(List.of("第1位", "第2位", "第3位"), ranks.values().stream().map(ThemeValue::printed).toList());
        assertEquals("45.5%", of(table("series:城镇化率/%", "2013"), "419200").printed());
    }

    @Test
    void sourcesThatDisagreeAreAllToldAndOnesThatAgreeOnce() {
        tellAll("主营业务收入", "2013", "亿元", "120", "50", "40");
        tell(SubjectRef.prefecture("419100"), "主营业务收入", "2013", "118.6", "亿元", "超过，全省首个", "快报数");
        tell("419100", "主营业务收入", "2013", "120", "亿元");
        ThemeValue value = of(table("series:主营业务收入/亿元", "2013"), "419100");
        assertEquals(120, value.value());
        assertEquals(List.of("超过118.6亿元"), value.others());
        assertEquals("全省首个；快报数", value.differing().get(0).note());
        assertEquals(List.of(new Citation("paper", "第3页")), value.differing().get(0).citations());
        assertEquals(List.of(new Citation("seed", "第0页")), value.citations());
    }

    @Test
    void aPlaceInAnOrderThatIsOnlyNearIsNotNumbered() {
        tellAll("考核位次", "2013", "位", "3", "1", "2");
        tell(SubjectRef.prefecture("419100"), "考核位次", "2014", "10", "位", "以上", "");
        tell("419200", "考核位次", "2014", "4", "位");
        tell("419300", "考核位次", "2014", "5", "位");
        assertEquals("10位以上", of(table("series:考核位次/位", "2014"), "419100").printed());
    }

    @Test
    void whatIsNoNumberOrHasNoYearOrTooFewPlacesMakesNoTheme() {
        tellAll("企业户数", "2013", "家", "不详", "约五十", "60");
        tellAll("规划投资", "近年", "亿元", "1", "2", "3");
        tell("419100", "专利", "2013", "7", "件");
        tell("419200", "专利", "2013", "8", "件");
        assertTrue(catalog().themes().stream().noneMatch(t -> t.group() == ThemeGroup.PUBLISHED));
    }

    @Test
    void figuresBelowZeroAreFigures() {
        tellAll("增速", "2013", "%", "-1.5", "2", "3");
        assertEquals(-1.5, of(table("series:增速/%", "2013"), "419100").value());
    }

    @Test
    void aCountyWithoutAnAreaOfItsOwnIsShownByTheOneItLiesIn() {
        for (String county : List.of("419102", "419121", "419181")) {
            tell(SubjectRef.county(county), "粮食产量", "2013", "5", "万吨", "", "");
        }
        tell(SubjectRef.county("419999"), "粮食产量", "2013", "5", "万吨", "", "");
        ThemeCatalog catalog = catalog();
        Theme theme = catalog.theme("series:粮食产量/万吨").orElseThrow();
        assertEquals(List.of(AreaUnit.COUNTY), theme.units());
        ThemeTable table = catalog.table(theme, AreaUnit.COUNTY, "2013");
        assertEquals(List.of("419101", "419121", "419181"), table.values().stream().map(v -> v.subject().id())
                .toList());
        assertEquals("禾心区", table.values().get(0).name());
    }

    @Test
    void aSeriesCalledAsWhatTheAtlasCountsIsToldApartAndTheFullestStandsFirst() {
        tellAll("产业集聚区数量", "2013", "个", "3", "2", "2");
        tellAll("工业投资", "2012", "亿元", "100", "200", "300");
        tellAll("工业投资", "2013", "亿元", "100", "200", "300");
        List<Theme> published = catalog().themes().stream().filter(t -> t.group() == ThemeGroup.PUBLISHED).toList();
        assertEquals(List.of("工业投资", "公布的产业集聚区数量"), published.stream().map(Theme::title).toList());
        assertEquals(List.of(ThemeGroup.CLUSTERS, ThemeGroup.COVERAGE, ThemeGroup.PUBLISHED),
                catalog().themes().stream().map(Theme::group).distinct().toList());
    }

    @Test
    void theUsualPeriodIsTheLastUpToTheYearOfTheMapElseTheFirst() {
        Theme theme = new Theme("t", "t", ThemeGroup.PUBLISHED, Measure.TOTAL, "", "",
                Map.of(AreaUnit.PREFECTURE, List.of("2011", "2013", "2014"), AreaUnit.COUNTY, List.of("2015", "2016")));
        assertEquals("2013", theme.usualPeriod(AreaUnit.PREFECTURE));
        assertEquals("2015", theme.usualPeriod(AreaUnit.COUNTY));
        assertEquals(List.of(AreaUnit.PREFECTURE, AreaUnit.COUNTY), theme.units());
        assertEquals("截至2013年", Theme.inWords("至2013"));
        assertEquals("2013年上半年", Theme.inWords("2013H1"));
        assertEquals(Optional.empty(), catalog().theme("series:没有/件"));
    }
}
