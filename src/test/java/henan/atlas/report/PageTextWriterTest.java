package henan.atlas.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.ClassMethod;
import henan.atlas.carto.IndustryLook;
import henan.atlas.carto.Ramp;
import henan.atlas.content.AfterBook;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Award;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.County;
import henan.atlas.domain.Fact;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Period;
import henan.atlas.domain.Source;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.page.PageText;
import henan.atlas.profile.NoteList;
import henan.atlas.thematic.ThemeCatalog;
import henan.atlas.thematic.ThemeComposer;
import henan.atlas.thematic.ThemeDesign;
import henan.atlas.thematic.ThemeTable;
import henan.atlas.thematic.ThemeValue;
import henan.atlas.thematic.ThemedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageTextWriterTest {
    private final PageTextWriter editor = new PageTextWriter(InventedProvince.content(), id -> 0x123456);

    private static <T extends PageText.Part> T part(PageText text, Class<T> kind, String heading) {
        return text.parts().stream().filter(p -> p.heading().startsWith(heading)).map(kind::cast).findFirst()
                .orElseThrow();
    }

    /** A year that is that of the source alone is told as that: what it tells of may have been before. */
    @Test
    void theYearOfASourceIsNotTheYearOfWhatItTells() throws Exception {
        AtlasSnapshot province = InventedProvince.content();
        List<Citation> paper = List.of(new Citation("paper", ""));
        List<Citation> both = List.of(new Citation("paper", ""), new Citation("yearbook", ""));
        AtlasSnapshot content = province.with(RecordTypes.FACT, List.of(
                new Fact("f1", SubjectRef.cluster("lingdong"), "曾评为十强。", Period.of("2013"), paper),
                new Fact("f2", SubjectRef.cluster("lingdong"), "开出第一条线。", Period.of("2011"), paper),
                new Fact("f3", SubjectRef.cluster("lingdong"), "有一所学校。", Period.of("2013"), both)));
        List<String> said = part(new PageTextWriter(content, id -> 0x123456).text(SubjectRef.cluster("lingdong")),
                PageText.Paragraphs.class, "事实摘录").sentences();
        assertTrue(said.get(1).startsWith("2013年资料　曾评为十强。"), said.toString());
        assertTrue(said.get(0).startsWith("2011年　开出第一条线。"), said.toString());
        assertTrue(said.get(2).startsWith("2013年　有一所学校。"), said.toString());
    }

    private static FirmRole doubtful(String firm, FirmRole.Role role, String product) {
        return new FirmRole("", firm, "lingdong", role, product, List.of(), FirmRole.Reading.NOT_AGAIN,
                List.of(new Citation("paper", "")));
    }

    private static PageTextWriter withFirms(FirmRole... roles) {
        return new PageTextWriter(InventedProvince.content().with(RecordTypes.FIRM_ROLE, List.of(roles)),
                id -> 0x123456);
    }

    /** A mark all firms have is told once; a column of few words is none. */
    @Test
    void whatAllFirmsHaveIsToldOnceAndWhatOneHasStandsWithItsName() throws Exception {
        PageTextWriter alike = withFirms(doubtful("lengfeng", FirmRole.Role.LEADER, "冰箱"),
                doubtful("guangyu", FirmRole.Role.BROUGHT_IN, ""), doubtful("maixiang", FirmRole.Role.BROUGHT_IN, ""));
        PageText.Grid firms = part(alike.text(SubjectRef.cluster("lingdong")), PageText.Grid.class, "代表企业");
        assertEquals("代表企业（均为待核）", firms.heading());
        assertEquals(List.of("企业", "角色"), firms.columns());
        assertTrue(firms.rows().get(0).get(0).matches("冷峰电器（冰箱）\\[\\d+]"), firms.rows().toString());
        List<String> row = part(alike.text(SubjectRef.prefecture("419100")), PageText.Grid.class, "产业集聚区").rows()
                .stream().filter(r -> r.get(0).startsWith("岭东")).findFirst().orElseThrow();
        assertTrue(row.get(2).matches("冷峰电器、光屿电子、麦巷食品，均（待核）\\[\\d+]"), row.toString());
        PageTextWriter two = withFirms(doubtful("lengfeng", FirmRole.Role.LEADER, "冰箱"),
                doubtful("guangyu", FirmRole.Role.BROUGHT_IN, ""));
        PageText.Grid fewer = part(two.text(SubjectRef.cluster("lingdong")), PageText.Grid.class, "代表企业");
        assertEquals("代表企业", fewer.heading());
        assertEquals(List.of("企业", "角色", "产品"), fewer.columns());
        assertTrue(fewer.rows().get(0).get(0).startsWith("冷峰电器（待核）"), fewer.rows().toString());
    }

    /** Of a mark that all have and one that some have, only the first is said of all. */
    @Test
    void aMarkOfSomeFirmsIsNotToldOfAll() throws Exception {
        AtlasSnapshot province = InventedProvince.content();
        List<Citation> later = List.of(new Citation("later", ""));
        List<Source> sources = new ArrayList<>(province.sources());
        sources.add(new Source("later", "虚构的后来报道", "", "", "虚构日报", Period.of("2015-06-01"),
                Period.of("2015-07-01"), "https://example.invalid/later", "报道", ""));
        List<FirmRole> roles = Stream.of("lengfeng", "guangyu", "maixiang").map(firm -> new FirmRole("", firm,
                "lingdong", FirmRole.Role.BROUGHT_IN, "", List.of(), firm.equals("guangyu") ? FirmRole.Reading.AGAIN
                : FirmRole.Reading.NOT_AGAIN, later)).toList();
        PageTextWriter writer = new PageTextWriter(province.with(RecordTypes.SOURCE, sources)
                .with(RecordTypes.FIRM_ROLE, roles), id -> 0x123456);
        List<String> row = part(writer.text(SubjectRef.prefecture("419100")), PageText.Grid.class, "产业集聚区").rows()
                .stream().filter(r -> r.get(0).startsWith("岭东")).findFirst().orElseThrow();
        assertTrue(row.get(2).matches("冷峰电器（待核）、光屿电子、麦巷食品（待核），均（书后资料）\\[\\d+]"), row.toString());
    }

    /** What a source calls a series is told where it says more than the name. */
    @Test
    void aWordingThatSaysNoMoreThanTheNameIsNotToldAgain() throws Exception {
        AtlasSnapshot province = InventedProvince.content();
        Observation o = province.observations().get(1);
        for (String wording : List.of("年主营业务收入", "各类主营业务收入", "销售收入")) {
            AtlasSnapshot content = province.with(RecordTypes.OBSERVATION, List.of(new Observation("o9", o.subject(),
                    "主营业务收入", wording, o.period(), "120", o.unit(), "", "", o.citations())));
            String row = part(new PageTextWriter(content, id -> 0x123456).text(o.subject()), PageText.Grid.class, "数据")
                    .rows().get(0).get(2);
            assertEquals(wording.equals("销售收入"), row.contains(wording), row);
        }
    }

    @Test
    void figuresThatContradictOneAnotherStandSideBySideWithTheirSources() throws Exception {
        PageText text = editor.text(SubjectRef.cluster("lingdong"));
        PageText.Grid figures = part(text, PageText.Grid.class, "数据");
        assertEquals(1, figures.rows().size());
        String value = figures.rows().get(0).get(2);
        assertTrue(value.matches("120亿元\\[\\d+]　｜　118\\.6亿元（.*快报数）\\[\\d+]"), value);
        assertTrue(text.notes().stream().anyMatch(n -> n.contains("虚构省统计年鉴")), text.notes().toString());
    }

    @Test
    void aCasesQuestionsStandBehindItAndNumbered() throws Exception {
        List<CaseStudy> cases = InventedProvince.content().caseStudies();
        for (CaseStudy study : cases) {
            PageText text = editor.text(study.subjects().stream().filter(s -> s.kind() == SubjectKind.CLUSTER)
                    .findFirst().orElseThrow());
            List<String> headings = text.parts().stream().map(PageText.Part::heading).toList();
            int at = headings.indexOf("讨论题");
            assertTrue(at > 0 && headings.get(at - 1).startsWith("案例："), headings.toString());
            assertTrue(text.parts().get(at).toString().contains("1. "), text.parts().get(at).toString());
        }
        assertTrue(cases.size() > 0);
    }

    /** What a prefecture's page says besides, where it has room, is of all its counties and of its own clusters. */
    @Test
    void aPrefecturesCountiesAndClassesAreToldBesides() throws Exception {
        AtlasSnapshot content = InventedProvince.content();
        SubjectRef prefecture = SubjectRef.prefecture("419100");
        List<PageText.Part> spare = editor.text(prefecture).spare();
        PageText.Grid counties = (PageText.Grid) spare.get(0);
        assertEquals(content.index().countiesIn("419100").stream().map(County::name).toList(),
                counties.rows().stream().map(row -> row.get(0)).toList());
        for (Cluster cluster : content.index().counted(prefecture)) {
            for (String code : cluster.countyCodes()) {
                String name = content.index().county(code).orElseThrow().name();
                assertTrue(counties.rows().stream().anyMatch(row -> row.get(0).equals(name)
                        && row.get(1).contains(cluster.name())), cluster.name() + counties.rows());
            }
        }
        assertTrue(spare.stream().noneMatch(part -> part.toString().matches(".*\\[\\d+].*")), "cites nothing");
        assertEquals(List.of(), editor.text(SubjectRef.county("419181")).spare());
        assertEquals(List.of(), editor.text(prefecture, ClusterFilter.ofIndustry("none")).spare());
    }

    @Test
    void noTableHasAnEmptyColumnOrACellOfMarksAlone() throws Exception {
        for (Cluster cluster : InventedProvince.content().clusters()) {
            for (PageText.Part part : editor.text(cluster.ref()).parts()) {
                if (part instanceof PageText.Grid grid) {
                    for (int i = 0; i < grid.columns().size(); i++) {
                        int column = i;
                        assertTrue(grid.rows().stream().anyMatch(r -> !r.get(column).isBlank()), grid.toString());
                        assertTrue(grid.rows().stream().noneMatch(r -> r.get(column).matches("(\\[[\\d,–]+])+")),
                                grid.toString());
                    }
                }
            }
        }
    }

    @Test
    void everyMarkOnAPageHasItsNote() throws Exception {
        for (SubjectRef subject : List.of(SubjectRef.PROVINCE, SubjectRef.prefecture("419100"),
                SubjectRef.county("419181"), SubjectRef.cluster("liangkou"))) {
            PageText text = editor.text(subject);
            String said = text.parts().toString();
            for (int i = 1; i <= text.notes().size(); i++) {
                assertTrue(text.notes().get(i - 1).startsWith("[" + i + "] "), text.notes().toString());
            }
            Matcher marks = Pattern.compile("\\[(\\d+)]").matcher(said);
            while (marks.find()) {
                assertTrue(Integer.parseInt(marks.group(1)) <= text.notes().size(), subject + said);
            }
        }
    }

    private static PageText with(AtlasSnapshot content) throws AtlasException {
        return new PageTextWriter(content, id -> 0x123456).text(SubjectRef.cluster("lingdong"));
    }

    /** An area stands among the facts; a table that holds nothing else would say it again. */
    @Test
    void whatAFactSaysIsNotSaidAgainAmongTheFigures() throws Exception {
        PageText text = with(InventedProvince.content().with(RecordTypes.OBSERVATION, List.of(
                planned("a", "2013", "21.59"), new Observation("b", SubjectRef.cluster("lingdong"), "税收", "税收",
                        Period.of("2012"), "3", "亿元", "", "", List.of(new Citation("paper", ""))))));
        String facts = part(text, PageText.Facts.class, "基本情况").lines().toString();
        assertTrue(facts.contains("21.59平方公里；2013年"), facts);
        assertEquals(List.of("税收"), part(text, PageText.Grid.class, "数据").rows().stream().map(row -> row.get(0))
                .toList());
        PageText alone = with(InventedProvince.content().with(RecordTypes.OBSERVATION,
                List.of(planned("a", "2013", "21.59"), new Observation("c", SubjectRef.cluster("lingdong"),
                        "集聚区成立年份", "揭牌", Period.of("2008-12"), "2008", "年", "", "",
                        List.of(new Citation("paper", ""))))));
        assertTrue(alone.parts().stream().noneMatch(p -> p.heading().startsWith("数据")), alone.parts().toString());
    }

    /** A sentence that a case or the figures beside it tell whole, from one source, is not printed besides. */
    @Test
    void whatACaseOrAFigureTellsIsNotToldAgainInASentence() throws Exception {
        List<Citation> paper = List.of(new Citation("paper", ""));
        List<Citation> book = List.of(new Citation("seed", ""));
        PageText text = with(InventedProvince.content().with(RecordTypes.FACT, List.of(
                fact("a", "2016年一部分装配线迁往邻省。", "2016", paper),
                fact("b", "2017年配件厂减为二十四家。", "2017", book),
                fact("c", "2018年一部分装配线迁往邻省。", "2018", paper),
                fact("d", "2013年规划面积21.59平方公里。", "2013", paper),
                fact("e", "2013年规划面积21.6平方公里。", "2013", paper)))
                .with(RecordTypes.OBSERVATION, List.of(planned("o", "2013", "21.59"))));
        String sentences = part(text, PageText.Paragraphs.class, "事实摘录").sentences().toString();
        assertTrue(sentences.contains("2017年配件厂"), "of another source: " + sentences);
        assertTrue(sentences.contains("2018年"), "of another year: " + sentences);
        assertTrue(sentences.contains("21.6平方公里"), "another value: " + sentences);
        assertEquals(3, part(text, PageText.Paragraphs.class, "事实摘录").sentences().size(), sentences);
    }

    private static Fact fact(String id, String text, String year, List<Citation> sources) {
        return new Fact(id, SubjectRef.cluster("lingdong"), text, Period.of(year), sources);
    }

    private static Observation planned(String id, String period, String value) {
        return new Observation(id, SubjectRef.cluster("lingdong"), "规划面积", "规划面积", Period.of(period), value,
                "平方公里", "", "", List.of(new Citation("paper", "")));
    }

    @Test
    void anHonourThatWasOnlyProposedIsNoneThatWasGiven() throws Exception {
        List<Source> sources = new ArrayList<>(InventedProvince.content().sources());
        sources.add(new Source("notice", "拟认定的名单（公示）", "", "", "虚构省", Period.of("2012-12-29"), Period.NONE, "",
                "省厅公示", ""));
        PageText text = with(InventedProvince.content().with(RecordTypes.SOURCE, sources).with(RecordTypes.AWARD,
                List.of(new Award("lingdong", "特色集群", Period.of("2012"), "", List.of(new Citation("notice", ""))),
                        new Award("lingdong", "十强", Period.of("2012"), "2", List.of(new Citation("paper", ""))))));
        String lead = part(text, PageText.Paragraphs.class, "简介").sentences().toString();
        assertTrue(lead.contains("获评2012年十强（名单中列第2）。") && lead.contains("公示拟认定为2012年特色集群。"), lead);
        String honours = part(text, PageText.Facts.class, "表彰").lines().toString();
        assertTrue(honours.contains("2012年；拟认定（公示）"), honours);
    }

    @Test
    void aSectionWithoutAnythingIsLeftOut() throws Exception {
        PageText text = with(InventedProvince.content().with(RecordTypes.AWARD, List.of())
                .with(RecordTypes.OBSERVATION, List.of()).with(RecordTypes.FIRM_ROLE, List.of())
                .with(RecordTypes.FACT, List.of()).with(RecordTypes.BOOK_ENTRY, List.of()));
        List<String> headings = text.parts().stream().map(PageText.Part::heading).toList();
        assertTrue(headings.stream().noneMatch(List.of("表彰", "数据", "代表企业", "事实摘录", "书中篇目")::contains),
                headings.toString());
    }

    @Test
    void aYearIsSaidOnceAndAsAYear() throws Exception {
        PageText text = with(InventedProvince.content().with(RecordTypes.FACT, List.of(
                fact("a", "2013年底起建设园区。", "2014"), fact("b", "在区内开建。", "约2010"), fact("c", "企业1200家。", "2012"),
                fact("d", "约2009年筹建。", "约2010"))).with(RecordTypes.OBSERVATION, List.of(new Observation("o",
                SubjectRef.cluster("lingdong"), "展会起办年份", "展会起办年份", Period.of("2008-12"), "2008", "年", "成立",
                "", List.of(new Citation("paper", ""))))));
        List<String> said = part(text, PageText.Paragraphs.class, "事实摘录").sentences().stream()
                .map(s -> s.replaceAll("（书后.*?）|\\[.*?]", "")).toList();
        assertEquals(Set.of("2012年　企业1200家。", "2013年底起建设园区。", "约2009年筹建。", "约2010年　在区内开建。"),
                Set.copyOf(said));
        List<String> row = part(text, PageText.Grid.class, "数据").rows().get(0);
        assertTrue(row.get(row.size() - 1).startsWith("2008年12月（成立）"), row.toString());
    }

    private static Fact fact(String id, String text, String year) {
        return new Fact(id, SubjectRef.cluster("lingdong"), text, Period.of(year), List.of(new Citation("paper", "")));
    }

    @Test
    void whatBelongsToAFirmIsCitedBehindItsName() throws Exception {
        PageText.Grid firms = part(editor.text(SubjectRef.cluster("lingdong")), PageText.Grid.class, "代表企业");
        firms.rows().forEach(row -> {
            assertTrue(row.get(0).endsWith("]"), firms.toString());
            assertTrue(row.stream().skip(1).noneMatch(cell -> cell.contains("[") || cell.contains("未能复核")),
                    firms.toString());
        });
    }

    @Test
    void aPrefectureListsItsClustersWithIndustriesAndFirms() throws Exception {
        PageText.Grid clusters = part(editor.text(SubjectRef.prefecture("419300")), PageText.Grid.class, "产业集聚区");
        assertEquals(2, clusters.rows().size());
        assertTrue(clusters.rows().get(0).get(0).startsWith("梁口县") && clusters.rows().get(0).get(2).startsWith("麦巷食品"),
                clusters.rows().toString());
        assertTrue(clusters.rows().get(1).get(1).contains("食品加工（2015年报道口径）（书后）"), clusters.rows().toString());
    }

    @Test
    void aThemesPageRanksItsPlacesAndNamesThoseNothingIsKnownOf() throws Exception {
        ThemeCatalog catalog = new ThemeCatalog(InventedProvince.content());
        ThemedMap map = new ThemeComposer(InventedProvince.content(), id -> new IndustryLook(0, "circle")).compose(
                catalog.table(catalog.theme("clusters").orElseThrow(), AreaUnit.COUNTY, "2013")
                        .within("丰禾市", county -> county.id().startsWith("4191")), new ThemeDesign(
                        ClassMethod.JENKS, 3, List.of(), new Ramp("a", "a", Ramp.Kind.SEQUENTIAL, List.of(0, 0xFF))));
        PageText text = editor.text(map);
        assertEquals("丰禾市收录了集聚区的2个县（市、区）：产业集聚区数量（2013年末）", text.title());
        PageText.Grid listed = part(text, PageText.Grid.class, "有数据的2个县（市、区）");
        assertEquals(List.of("禾心区", "岭东市"), listed.rows().stream().map(row -> row.get(0)).toList());
        assertTrue(text.parts().stream().noneMatch(PageText.Bars.class::isInstance), "too few for a map: listed once");
        String remarks = part(text, PageText.Paragraphs.class, "说明").sentences().toString();
        assertTrue(remarks.contains("另有1个县（市、区）未收录集聚区"), remarks);
        assertTrue(remarks.contains("新陌区在界线数据里没有自己的范围，图上属禾心区，数也合在一起，所以是3个县（市、区），不是4个。"), remarks);
    }

    /** What two sources tell of one place is of two times or scopes: else it would read as one that holds for both. */
    @Test
    void inATableEachFigureHasItsOwnRemark() throws Exception {
        ThemeCatalog catalog = new ThemeCatalog(InventedProvince.content());
        ThemeTable plain = catalog.table(catalog.theme("clusters").orElseThrow(), AreaUnit.COUNTY, "2013");
        List<Citation> paper = List.of(new Citation("paper", ""));
        ThemeValue first = plain.values().get(0);
        ThemeValue told = new ThemeValue(first.subject(), first.name(), 15, "15个", Period.of("2012"),
                "2012年；与先前报道的不一致", Map.of(), List.of(
                new ThemeValue.Telling("13个", "2011年；在建的不计", paper, AfterBook.NO),
                new ThemeValue.Telling("12个", "", paper, AfterBook.NO)), paper);
        ThemeValue timeless = new ThemeValue(first.subject(), first.name(), 15, "15个", Period.NONE, "快报数", Map.of(),
                List.of(new ThemeValue.Telling("13个", "", paper, AfterBook.NO)), paper);
        for (Map.Entry<ThemeValue, String> each : Map.of(told, "15个（2012年；与先前报道的不一致）　｜　13个（2011年；在建的不计）　｜　12个",
                timeless, "15个（2013年；快报数）　｜　13个（2013年）").entrySet()) {
            ThemedMap map = new ThemeComposer(InventedProvince.content(), id -> new IndustryLook(0, "circle")).compose(
                    new ThemeTable(plain.theme(), plain.unit(), plain.period(), List.of(each.getKey()),
                            plain.missing(), plain.greatest()), new ThemeDesign(ClassMethod.JENKS, 3, List.of(),
                            new Ramp("a", "a", Ramp.Kind.SEQUENTIAL, List.of(0, 0xFF))));
            assertEquals(each.getValue() + "[1]", part(editor.text(map), PageText.Grid.class, "有数据的1个").rows().get(0)
                    .get(1));
        }
    }

    /** A unit stands above the list; a figure that needs its own (3万余人) makes all have theirs. */
    @Test
    void figuresOfAListHaveTheirUnitAllOrNone() throws Exception {
        ThemeCatalog catalog = new ThemeCatalog(InventedProvince.content());
        ThemedMap mix = new ThemeComposer(InventedProvince.content(), id -> new IndustryLook(0, "circle")).compose(
                catalog.table(catalog.theme("mix").orElseThrow(), AreaUnit.PREFECTURE, "2013"), new ThemeDesign(
                        ClassMethod.JENKS, 3, List.of(), new Ramp("a", "a", Ramp.Kind.QUALITATIVE, List.of(0, 0xFF))));
        assertEquals(List.of("3", "2", "2"), part(editor.text(mix), PageText.Bars.class,
                "排序（3个）").bars().stream().map(PageText.Bars.Bar::printed).toList());
        ThemeTable plain = mix.table();
        List<ThemeValue> values = new ArrayList<>(plain.values());
        ThemeValue last = values.get(2);
        values.set(2, new ThemeValue(last.subject(), last.name(), last.value(), "2个余", last.time(), last.note(),
                last.parts(), last.differing(), last.citations()));
        ThemedMap odd = new ThemeComposer(InventedProvince.content(), id -> new IndustryLook(0, "circle")).compose(
                new ThemeTable(plain.theme(), plain.unit(), plain.period(), values, plain.missing(), plain.greatest()),
                mix.design());
        assertEquals(List.of("3个", "2个", "2个余"), part(editor.text(odd), PageText.Bars.class,
                "排序（3个）").bars().stream().map(PageText.Bars.Bar::printed).toList());
    }

    /** A slice of a pie cannot be read as a number: the page tells them, place by place and for the whole. */
    @Test
    void aCompositionIsToldInNumbers() throws Exception {
        ThemeCatalog catalog = new ThemeCatalog(InventedProvince.content());
        ThemedMap mix = new ThemeComposer(InventedProvince.content(), id -> new IndustryLook(0, "circle")).compose(
                catalog.table(catalog.theme("mix").orElseThrow(), AreaUnit.PREFECTURE, "2013"), new ThemeDesign(
                        ClassMethod.JENKS, 3, List.of(), new Ramp("a", "a", Ramp.Kind.QUALITATIVE, List.of(0, 0xFF))));
        PageText text = editor.text(mix);
        List<List<String>> rows = part(text, PageText.Grid.class, "各处的构成").rows();
        assertEquals(List.of("丰禾市", "装备制造2、电子信息1"), rows.get(0));
        int told = rows.stream().flatMap(row -> Pattern.compile("\\d+").matcher(row.get(1)).results())
                .mapToInt(number -> Integer.parseInt(number.group())).sum();
        assertEquals(7, told);
        assertEquals(told, part(text, PageText.Bars.class, "各类集聚区数").bars().stream()
                .mapToInt(bar -> Integer.parseInt(bar.printed())).sum());
    }

    /** Of a firm whose source was not found again a book says so wherever it names it. */
    @Test
    void whatWasNotFoundAgainIsMarkedAndTheMarkExplained() throws Exception {
        AtlasSnapshot c = InventedProvince.content();
        List<FirmRole> roles = c.firmRoles().stream().map(role -> new FirmRole(role.id(), role.firmId(),
                role.clusterId(), role.role(), role.product(), role.industryIds(), FirmRole.Reading.NOT_AGAIN,
                role.citations())).toList();
        AtlasSnapshot lost = c.with(RecordTypes.FIRM_ROLE, roles);
        for (SubjectRef subject : List.of(SubjectRef.prefecture("419100"), SubjectRef.cluster("lingdong"))) {
            PageText text = new PageTextWriter(lost, id -> 0).text(subject);
            String firm = c.index().name(SubjectRef.firm(c.index().rolesIn("lingdong").get(0).firmId())).orElseThrow();
            List<String> named = text.parts().stream().map(Object::toString)
                    .filter(part -> part.contains(firm) && !part.contains("案例：")).toList();
            assertTrue(!named.isEmpty() && named.stream().allMatch(part -> part.contains(firm + "（待核）")),
                    named.toString());
            assertEquals(1, text.notes().stream().filter(note -> note.startsWith("（待核）")).count());
            assertTrue(new PageTextWriter(c, id -> 0).text(subject).notes().stream()
                    .noneMatch(note -> note.startsWith("（待核）")), "nothing to explain");
        }
    }

    /** A bar each would tell a hundred times the same: places of one figure stand in running text. */
    @Test
    void manyPlacesOfOneFigureAreToldTogether() throws Exception {
        ThemeCatalog catalog = new ThemeCatalog(InventedProvince.content());
        ThemeTable plain = catalog.table(catalog.theme("clusters").orElseThrow(), AreaUnit.PREFECTURE, "2013");
        List<ThemeValue> values = new ArrayList<>(plain.values());
        for (int i = 0; i < 9; i++) {
            values.add(new ThemeValue(SubjectRef.prefecture("4194" + i), "编" + i + "市", 1, "1个", Period.NONE, "",
                    Map.of(), List.of(), i == 0 ? List.of(new Citation("seed", "")) : List.of()));
        }
        PageText text = editor.text(new ThemeComposer(InventedProvince.content(), id -> new IndustryLook(0, "circle"))
                .compose(new ThemeTable(plain.theme(), plain.unit(), plain.period(), values, List.of(), 3),
                        new ThemeDesign(ClassMethod.JENKS, 3, List.of(), new Ramp("a", "a", Ramp.Kind.SEQUENTIAL,
                                List.of(0, 0xFF)))));
        assertEquals(List.of("3", "2", "2"), part(text, PageText.Bars.class, "排序（12个）").bars().stream()
                .map(PageText.Bars.Bar::printed).toList());
        PageText.Run tied = text.parts().stream().filter(PageText.Run.class::isInstance).map(PageText.Run.class::cast)
                .findFirst().orElseThrow();
        assertEquals("以下9个省辖市各1个：", tied.lead());
        assertEquals(List.of("编0市[1]", "编1市"), tied.names().subList(0, 2));
    }

    /** What is known from after the book only is marked in a list as in a table, and the mark is explained. */
    @Test
    void aListMarksWhatIsKnownFromAfterTheBook() throws Exception {
        ThemeCatalog catalog = new ThemeCatalog(InventedProvince.content());
        ThemeTable plain = catalog.table(catalog.theme("changes").orElseThrow(), AreaUnit.CLUSTER, "至2021");
        ThemeTable whole = new ThemeTable(plain.theme(), plain.unit(), plain.period(), plain.values(), List.of(), 1);
        PageText text = editor.text(new ThemeComposer(InventedProvince.content(), id -> new IndustryLook(0, "circle"))
                .compose(whole, new ThemeDesign(ClassMethod.JENKS, 3, List.of(), new Ramp("a", "a",
                        Ramp.Kind.QUALITATIVE, List.of(0, 0xFF)))));
        List<String> printed = text.parts().stream().filter(p -> p.heading().startsWith("名单"))
                .flatMap(p -> ((PageText.Bars) p).bars().stream()).map(PageText.Bars.Bar::printed).toList();
        assertTrue(printed.stream().anyMatch(p -> p.matches("整合（2021年(3月)?）（书后）\\[\\d]")), printed.toString());
        assertEquals(List.of(AfterBook.TIME.key()), text.notes().stream().filter(n -> !n.startsWith("[")).toList());
        assertTrue(part(text, PageText.Paragraphs.class, "说明").sentences().contains("其中2个产业集聚区据2014年及以后的资料，名单里注明。"),
                text.parts().toString());
    }

    /** How many places a class holds stands in the legend: no chart tells it again. */
    @Test
    void noChartRepeatsTheLegend() throws Exception {
        ThemeCatalog catalog = new ThemeCatalog(InventedProvince.content());
        PageText text = editor.text(new ThemeComposer(InventedProvince.content(), id -> new IndustryLook(0, "circle"))
                .compose(catalog.table(catalog.theme("density").orElseThrow(), AreaUnit.PREFECTURE, "2013"),
                        new ThemeDesign(ClassMethod.JENKS, 3, List.of(), new Ramp("a", "a", Ramp.Kind.SEQUENTIAL,
                                List.of(0, 0xFF)))));
        assertEquals(List.of("说明", "排序（3个）"), text.parts().stream().map(PageText.Part::heading).toList());
    }

    @Test
    void thoseWhoseIndustryIsNotKnownStandLastHoweverMany() throws Exception {
        AtlasSnapshot plain = InventedProvince.content();
        AtlasSnapshot few = plain.with(RecordTypes.LEADING_INDUSTRY, plain.leadingIndustries().subList(0, 1));
        List<PageText.Bars.Bar> bars = part(new PageTextWriter(few, id -> 0x123456).text(SubjectRef.PROVINCE),
                PageText.Bars.class, "按产业类别：有此主导产业（个）").bars();
        assertEquals(List.of("1", "6"), bars.stream().map(PageText.Bars.Bar::printed).toList());
        assertEquals("主导产业未载", bars.get(1).label());
    }

    @Test
    void numbersInARowAreToldByTheFirstAndTheLast() {
        assertEquals("1–3,5,6,8", NoteList.inRuns(List.of(1, 2, 3, 5, 6, 8)));
    }

    @Test
    void anUnknownPlaceIsSaid() {
        assertTrue(assertThrows(AtlasException.class, () -> editor.text(SubjectRef.cluster("nowhere"))).getMessage()
                .contains("nowhere"));
    }

    @Test
    void whereSomeClustersAreLookedAtListsAndChartsAreOfThese() throws Exception {
        PageText place = editor.text(SubjectRef.prefecture("419100"), ClusterFilter.ofIndustry("equipment"));
        PageText.Grid table = place.parts().stream().filter(PageText.Grid.class::isInstance)
                .map(PageText.Grid.class::cast).findFirst().orElseThrow();
        assertEquals("产业集聚区　筛选所得2个，收录的共3个", table.heading());
        assertEquals(List.of("hexin_gx", "lingdong"), table.clusters());
        PageText province = editor.text(SubjectRef.PROVINCE, ClusterFilter.ofIndustry("equipment"));
        assertEquals(List.of("装备制造 2", "丰禾市 2"), province.parts().stream().filter(PageText.Bars.class::isInstance)
                .flatMap(part -> ((PageText.Bars) part).bars().stream()).map(bar -> bar.label() + " " + bar.printed())
                .toList());
        PageText.Facts known = province.parts().stream().filter(PageText.Facts.class::isInstance)
                .map(PageText.Facts.class::cast).filter(facts -> facts.heading().contains("收录")).findFirst()
                .orElseThrow();
        assertEquals("筛选所得的收录情况", known.heading());
        assertEquals("2个", known.lines().get(0).value());
        PageText all = editor.text(SubjectRef.PROVINCE, ClusterFilter.ALL);
        assertTrue(all.parts().stream().anyMatch(part -> part.heading().equals("收录")));
    }
}
