package henan.atlas.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.ClassMethod;
import henan.atlas.carto.IndustryLook;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.Ramp;
import henan.atlas.chart.ChartValue.Reading;
import henan.atlas.chart.ChartValue.Telling;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Award;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Period;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.thematic.Theme;
import henan.atlas.thematic.ThemeCatalog;
import henan.atlas.thematic.ThemeComposer;
import henan.atlas.thematic.ThemeDesign;
import henan.atlas.thematic.ThemeTable;
import henan.atlas.thematic.ThemedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What charts are made of: everything that is told, and nothing else. */
class ChartMakerTest {
    private static final AtlasSnapshot PLAIN = InventedProvince.content();
    private static final List<SubjectRef> CLUSTERS = PLAIN.index().counted().stream().map(Cluster::ref).toList();

    private final List<Observation> told = new ArrayList<>(PLAIN.observations());

    private void tell(SubjectRef of, String series, String period, String value, String qualifier, String source) {
        told.add(new Observation("n" + told.size(), of, series, series, Period.of(period), value, "家", qualifier, "",
                List.of(new Citation(source, ""))));
    }

    private AtlasSnapshot content() {
        return PLAIN.with(RecordTypes.OBSERVATION, told);
    }

    private ChartMaker maker() {
        return new ChartMaker(content(), id -> new IndustryLook(0x336699, "circle"));
    }

    private ThemeTable table(String title, AreaUnit unit) {
        ThemeCatalog catalog = new ThemeCatalog(content());
        Theme theme = catalog.themes().stream().filter(t -> t.title().equals(title)).findFirst().orElseThrow();
        return catalog.table(theme, unit, theme.usualPeriod(unit));
    }

    private void tellFirms() {
        tell(CLUSTERS.get(0), "入驻企业", "2012", "40", "", "paper");
        tell(CLUSTERS.get(0), "入驻企业", "2012", "44", "", "yearbook");
        tell(CLUSTERS.get(1), "入驻企业", "2013", "300", "超过", "paper");
        tell(CLUSTERS.get(2), "入驻企业", "2013", "120", "计划", "seed");
        tell(CLUSTERS.get(3), "入驻企业", "2013", "7", "", "seed");
    }

    @Test
    void barsStandInTheOrderOfTheirFiguresEachWithItsReadingAndReferences() throws AtlasException {
        tellFirms();
        Chart.Bars chart = maker().bars(table("入驻企业", AreaUnit.CLUSTER));
        List<Double> first = chart.values().stream().filter(v -> !v.tellings().isEmpty())
                .map(v -> v.tellings().get(0).value()).toList();
        assertEquals(first.stream().sorted(Comparator.reverseOrder()).toList(), first);
        assertEquals(List.of(Reading.ABOUT, Reading.PLANNED, Reading.EXACT, Reading.EXACT), chart.values().stream()
                .filter(v -> !v.tellings().isEmpty()).map(v -> v.tellings().get(0).reading()).toList());
        assertTrue(chart.values().stream().flatMap(v -> v.tellings().stream())
                .allMatch(t -> t.printed().matches("(?s).*\\[\\d.*]")), chart.toString());
        ChartValue disputed = chart.values().get(2);
        assertTrue(disputed.isDisputed());
        assertEquals(List.of(40.0, 44.0), disputed.tellings().stream().map(Telling::value).sorted().toList());
        assertTrue(chart.words().references().stream().anyMatch(line -> line.startsWith("[1] ")));
        assertTrue(chart.words().subtitle().contains("4") && chart.words().subtitle().contains("家"));
    }

    @Test
    void whatIsNotToldIsSoInWords() throws AtlasException {
        tellFirms();
        Chart.Bars chart = maker().bars(table("入驻企业", AreaUnit.CLUSTER));
        List<ChartValue> silent = chart.values().stream().filter(v -> v.tellings().isEmpty()).toList();
        assertEquals(CLUSTERS.size() - 4, silent.size());
        assertTrue(silent.stream().allMatch(v -> v.absent().equals("资料未载")), silent.toString());
        tell(SubjectRef.prefecture("419100"), "税收总额", "2013", "5", "", "seed");
        for (String county : List.of("419181", "419121", "419321")) {
            tell(SubjectRef.county(county), "税收总额", "2013", "5", "", "seed");
        }
        Chart.Bars few = maker().bars(table("税收总额", AreaUnit.COUNTY));
        assertEquals(3, few.values().size(), "more are silent than tell: they are counted");
        assertTrue(few.words().remarks().get(0).contains("不等于零"), few.words().remarks().toString());
    }

    @Test
    void whatHasNoLengthIsRefused() {
        for (String title : List.of("主导产业类别")) {
            AtlasException refused = assertThrows(AtlasException.class,
                    () -> maker().bars(table(title, AreaUnit.CLUSTER)));
            assertTrue(refused.getMessage().contains(title), refused.getMessage());
        }
    }

    @Test
    void anAreaHasItsOwnPlacesAlone() throws AtlasException {
        ThemeTable whole = table("产业集聚区数量", AreaUnit.COUNTY);
        Chart.Bars chart = maker().bars(maker().within(whole, SubjectRef.prefecture("419100")));
        assertTrue(chart.values().stream().allMatch(v -> PLAIN.index().prefectureOf(v.subject().orElseThrow())
                .orElseThrow().code().equals("419100")));
        assertTrue(chart.values().size() < whole.values().size() + whole.missing().size());
        assertTrue(chart.words().title().startsWith(PLAIN.index().name(SubjectRef.prefecture("419100")).orElseThrow()));
    }

    private void tellYears(String... years) {
        for (String year : years) {
            tell(CLUSTERS.get(0), "入驻企业", year, year.substring(2, 4), "", "seed");
        }
    }

    @Test
    void timesStayWhatTheyAreAndWhatSourcesSayAlikeIsOneMark() throws AtlasException {
        tellYears("2009", "2010", "2012H1", "2013");
        tell(CLUSTERS.get(0), "入驻企业", "2010", "10", "", "paper");
        tell(CLUSTERS.get(0), "入驻企业", "2013", "25", "", "paper");
        tell(CLUSTERS.get(0), "入驻企业", "", "99", "", "paper");
        Chart.Lines chart = maker().lines(List.of(CLUSTERS.get(0), CLUSTERS.get(1)), "入驻");
        List<Chart.Mark> marks = chart.lines().get(0).marks();
        assertEquals(List.of(2009.5, 2010.5, 2012.25, 2013.5, 2013.5), marks.stream().map(Chart.Mark::at).toList());
        assertTrue(marks.get(1).telling().printed().matches("10\\[\\d,\\d]"), marks.get(1).toString());
        assertTrue(marks.get(2).telling().printed().contains("2012年上半年"), marks.get(2).toString());
        assertFalse(marks.get(0).alike().equals(marks.get(2).alike()), "a half year is not held against a year");
        String remarks = String.join("\n", chart.words().remarks());
        assertTrue(remarks.contains("1个数没有载明年份") && remarks.contains("没有这项数据的"), remarks);
        assertEquals(1, chart.lines().size());
        assertTrue(chart.words().title().startsWith(PLAIN.index().name(CLUSTERS.get(0)).orElseThrow()),
                "no county's name for its cluster: " + chart.words().title());
    }

    @Test
    void aSeriesThatIsNotThereIsAnsweredWithThoseThatAre() {
        tellYears("2009");
        AtlasException unknown = assertThrows(AtlasException.class,
                () -> maker().lines(List.of(CLUSTERS.get(0)), "没有的"));
        assertTrue(unknown.getMessage().contains("入驻企业"), unknown.getMessage());
        tell(CLUSTERS.get(0), "入驻项目", "2009", "3", "", "seed");
        AtlasException several = assertThrows(AtlasException.class,
                () -> maker().lines(List.of(CLUSTERS.get(0)), "入驻"));
        assertTrue(several.getMessage().contains("入驻项目"), several.getMessage());
    }

    @Test
    void pointsAreThePlacesThatHaveBothAndTheOthersAreCounted() throws AtlasException {
        tellFirms();
        for (int i = 1; i < 4; i++) {
            tell(CLUSTERS.get(i), "入驻项目", "2013", String.valueOf(20 * i), "", "seed");
        }
        Chart.Scatter chart = maker().scatter(table("入驻企业", AreaUnit.CLUSTER), table("入驻项目", AreaUnit.CLUSTER));
        assertEquals(3, chart.points().size());
        assertFalse(chart.across().logarithmic(), "300 to 7 is no hundredfold");
        assertEquals("没有画出的：只有“入驻企业”的1个集聚区。", chart.words().remarks().get(0));
        assertEquals("入驻企业（2012—2013年）与入驻项目（2013年）", chart.words().title());
        assertThrows(AtlasException.class, () -> maker().scatter(table("入驻企业", AreaUnit.CLUSTER),
                table("产业集聚区数量", AreaUnit.COUNTY)));
        tell(CLUSTERS.get(1), "入驻企业", "2013", "1", "", "yearbook");
        told.removeIf(o -> o.value().equals("300"));
        tell(CLUSTERS.get(1), "入驻企业", "2013", "9000", "", "yearbook");
        told.removeIf(o -> o.value().equals("1") && o.series().equals("入驻企业"));
        assertTrue(maker().scatter(table("入驻企业", AreaUnit.CLUSTER), table("入驻项目", AreaUnit.CLUSTER)).across()
                .logarithmic());
    }

    @Test
    void areasByIndustryAreAllClustersEachOnce() throws AtlasException {
        Chart.Treemap chart = maker().industries(SubjectRef.PROVINCE);
        assertEquals(CLUSTERS.size(), chart.cells().stream().mapToDouble(Chart.Cell::value).sum());
        Chart.Cell unknown = chart.cells().get(chart.cells().size() - 1);
        assertTrue(unknown.look().isEmpty(), "what is not known is hatched and last: " + unknown);
        AtlasException none = assertThrows(AtlasException.class, () -> maker().industries(SubjectRef.county("419122")));
        assertTrue(none.getMessage().contains("没有"), none.getMessage());
    }

    private ThemedMap map(ThemeTable table) throws AtlasException {
        return new ThemeComposer(content(), id -> new IndustryLook(id.hashCode() & 0xFFFFFF, "circle"))
                .compose(table, new ThemeDesign(ClassMethod.QUANTILE, 4, List.of(),
                        new Ramp("r", "灰", Ramp.Kind.SEQUENTIAL, List.of(0xEEEEEE, 0x111111))));
    }

    /** A chart and a map of the same theme have one title. */
    @Test
    void barsAreTitledAsTheMapOfTheirTheme() throws AtlasException {
        tellFirms();
        for (ThemeTable table : List.of(table("入驻企业", AreaUnit.CLUSTER),
                table("产业集聚区数量", AreaUnit.PREFECTURE))) {
            ThemedMap map = map(table);
            assertEquals(map.heading().title(), maker().bars(table).words().title());
        }
    }

    /** Kinds are counted, in the colours and with the signs of the map. */
    @Test
    void kindsAreCountedInTheColoursOfTheMap() throws AtlasException {
        ThemeTable table = table("主导产业类别", AreaUnit.CLUSTER);
        ThemedMap few = map(table);
        assertFalse(table.isForMap());
        assertEquals(table.values().size(), maker().bars(few).values().stream()
                .mapToDouble(v -> v.tellings().get(0).value()).sum(), "too few for a map are told apart all the same");
        ThemedMap map = new ThemedMap(table, few.design(), few.drawing(), few.classes(), few.histogram(), List.of(
                new ThemedMap.Category("食品", 0xC0862F, 3, Optional.of("square"), Optional.empty()),
                new ThemedMap.Category("化工", 0xB34545, 1, Optional.of("cone"), Optional.empty())), few.ranking());
        Chart.Bars chart = maker().bars(map);
        assertEquals(List.of("食品 3个", "化工 1个"), chart.values().stream()
                .map(v -> v.name() + " " + v.tellings().get(0).printed()).toList());
        assertEquals(List.of(0xC0862F, 0xB34545), chart.values().stream()
                .map(v -> ((MapTheme.LegendItem.Fill) v.look()).color()).toList());
        assertEquals(map.heading().title(), chart.words().title());
        assertTrue(chart.words().remarks().stream().anyMatch(each -> each.contains("不等于零")),
                chart.words().remarks().toString());
    }

    @Test
    void countsSayWhatTheyCount() throws AtlasException {
        Chart.Bars byIndustry = maker().counts(CountedKind.INDUSTRY, SubjectRef.PROVINCE);
        assertTrue(byIndustry.words().remarks().get(0).contains("每类各计一次"));
        Chart.Bars byGrade = maker().counts(CountedKind.GRADE, SubjectRef.PROVINCE);
        assertEquals(CLUSTERS.size(), byGrade.values().stream().mapToDouble(v -> v.tellings().get(0).value()).sum());
        Chart.Bars byHonour = maker().counts(CountedKind.HONOUR, SubjectRef.PROVINCE);
        assertEquals(2, byHonour.values().size());
        assertTrue(byHonour.values().get(0).tellings().get(0).printed().startsWith("1["), byHonour.toString());
        assertTrue(byHonour.words().title().endsWith("（2012—2013年）"), byHonour.words().title());
    }

    private static Award award(int cluster, String name, String year, String source) {
        return new Award(CLUSTERS.get(cluster).id(), name, Period.of(year), "", List.of(new Citation(source, "")));
    }

    /** What is written differently is one honour where only a remark behind it, or 省, differs; and that is said. */
    @Test
    void anHonourWrittenInSeveralWaysIsOneAndPartOfItMayBeLater() throws AtlasException {
        AtlasSnapshot honoured = PLAIN.with(RecordTypes.AWARD, List.of(award(0, "一星级产业集聚区", "2012", "paper"),
                award(1, "一星级产业集聚区（2015年晋级）", "2015", "paper"), award(2, "一星级产业集聚区", "2016", "paper"),
                award(2, "河南省知名纺织产业集聚区", "2009", "paper"), award(3, "河南知名纺织产业集聚区", "2009", "paper"),
                award(0, "河南省新型工业化（食品）示范基地", "2010", "paper"),
                award(1, "河南省新型工业化示范基地（试点）", "", "paper")));
        Chart.Bars chart = new ChartMaker(honoured, id -> new IndustryLook(0x336699, "circle"))
                .counts(CountedKind.HONOUR, SubjectRef.PROVINCE);
        assertEquals(List.of("一星级产业集聚区", "河南省知名纺织产业集聚区", "河南省新型工业化（食品）示范基地",
                "河南省新型工业化示范基地（试点）"), chart.values().stream().map(ChartValue::name).toList());
        Telling star = chart.values().get(0).tellings().get(0);
        assertEquals(3, star.value());
        assertEquals(2, star.laterPart());
        assertFalse(star.later());
        assertTrue(star.printed().startsWith("3（其中书后2次）"), star.printed());
        assertTrue(chart.words().title().endsWith("（2009—2016年）"), chart.words().title());
        assertEquals("4种，共7次，其中1次未载年份", chart.words().subtitle());
        assertTrue(chart.words().remarks().contains("计入“一星级产业集聚区”的，出处另写作“一星级产业集聚区（2015年晋级）”。"),
                chart.words().remarks().toString());
    }
}
