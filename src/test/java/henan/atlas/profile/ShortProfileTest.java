package henan.atlas.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.Award;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.Firm;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.LeadingIndustry;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Period;
import henan.atlas.domain.PlaceBasis;
import henan.atlas.domain.Position;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A short profile says in clean sentences what is known, and nothing else. */
class ShortProfileTest {
    private static final String PLACE = "北禾县";
    private static final String LEVEL = "省级产业集聚区";
    private final List<LeadingIndustry> industries = new ArrayList<>();
    private final List<FirmRole> roles = new ArrayList<>();
    private final List<Firm> firms = new ArrayList<>();
    private final List<Observation> figures = new ArrayList<>();
    private final List<Award> awards = new ArrayList<>();

    private static List<Citation> cite(String source) {
        return List.of(new Citation(source, ""));
    }

    private static Cluster cluster(String county, String level, Confidence confidence) {
        return new Cluster("jia", "甲产业集聚区", county.isEmpty() ? "" : "419100", List.of("419121"), county, county,
                level, OptionalInt.empty(), OptionalInt.empty(), "", confidence,
                new Position(112.3, 34.1), PlaceBasis.COUNTY_SEAT, cite("paper"));
    }

    private static Cluster plain() {
        return cluster(PLACE, LEVEL, Confidence.A);
    }

    private void industry(String name) {
        industries.add(new LeadingIndustry("jia", name, List.of(), Period.NONE, "", cite("paper")));
    }

    private void firm(String name, FirmRole.Role role) {
        firms.add(new Firm(name, name));
        roles.add(new FirmRole(name, "jia", role, "", cite("seed")));
    }

    private void figure(String series, String period, String value, String unit, String qualifier, String source) {
        figures.add(new Observation("o" + figures.size(), SubjectRef.cluster("jia"), series, series,
                Period.of(period), value, unit, qualifier, "", cite(source)));
    }

    private void founded(String series, String wording, String period, String source) {
        figures.add(new Observation("o" + figures.size(), SubjectRef.cluster("jia"), series, wording, Period.of(period),
                period.substring(0, 4), "年", "", "", cite(source)));
    }

    private Profile page(Cluster cluster) {
        AtlasSnapshot c = InventedProvince.content();
        AtlasSnapshot alone = AtlasSnapshot.of(c.meta()).with(RecordTypes.PREFECTURE, c.prefectures())
                .with(RecordTypes.COUNTY, c.counties()).with(RecordTypes.SEAT, c.seats())
                .with(RecordTypes.NEIGHBOUR, c.neighbours()).with(RecordTypes.INDUSTRY, c.industries())
                .with(RecordTypes.SOURCE, c.sources()).with(RecordTypes.CLUSTER, List.of(cluster))
                .with(RecordTypes.LEADING_INDUSTRY, industries)
                .with(RecordTypes.FIRM, firms).with(RecordTypes.FIRM_ROLE, roles)
                .with(RecordTypes.OBSERVATION, figures).with(RecordTypes.AWARD, awards);
        return new ProfileAssembler(alone).assemble(cluster.ref()).orElseThrow();
    }

    private List<Statement> lead(Cluster cluster) {
        return page(cluster).sections().stream().filter(s -> s.id().equals("lead"))
                .map(s -> ((Section.Sentences) s).statements())
                .findFirst().orElse(List.of());
    }

    private String text(Cluster cluster) {
        return lead(cluster).stream().map(Statement::text).collect(Collectors.joining());
    }

    /** Every choice of what is known: county, level, year, area, industries, firm, figure, award. */
    static Stream<boolean[]> everyCombination() {
        return IntStream.range(0, 1 << 8).mapToObj(bits -> {
            boolean[] known = new boolean[8];
            IntStream.range(0, known.length).forEach(i -> known[i] = (bits & 1 << i) != 0);
            return known;
        });
    }

    @ParameterizedTest
    @MethodSource("everyCombination")
    void whatIsKnownIsSaidInWholeSentencesAndNothingElse(boolean[] known) {
        StringBuilder wanted = new StringBuilder();
        if (known[0] || known[1]) {
            wanted.append("甲产业集聚区").append(known[0] ? "位于丰禾市北禾县" : "").append(known[0] && known[1] ? "，" : "")
                    .append(known[1] ? "是省级产业集聚区" : "").append("。");
        }
        if (known[2] || known[3]) {
            wanted.append(known[2] ? "2009年6月挂牌成立。" : "")
                    .append(known[3] ? "2010年，规划面积11.5平方公里。" : "");
        }
        wanted.append(known[4] ? "主导产业为制冷、包装。" : "").append(known[5] ? "龙头企业有冷峰电器。" : "")
                .append(known[6] ? "2013年，主营业务收入超过120亿元（合并前）。" : "")
                .append(known[7] ? "获评2012年十强产业集聚区（名单中列第2）。" : "");
        if (known[2]) {
            founded("集聚区成立年份", "挂牌成立", "2009-06", "seed");
        }
        if (known[3]) {
            figure("规划面积", "2010", "11.5", "平方公里", "", "book");
        }
        if (known[4]) {
            industry("制冷");
            industry("包装");
        }
        if (known[5]) {
            firm("冷峰电器", FirmRole.Role.LEADER);
        }
        if (known[6]) {
            figure("主营业务收入", "2013", "120", "亿元", "超过，合并前", "yearbook");
        }
        if (known[7]) {
            awards.add(new Award("jia", "十强产业集聚区", Period.of("2012"), "2", cite("seed")));
        }
        assertEquals(wanted.toString(), text(cluster(known[0] ? PLACE : "", known[1] ? LEVEL : "",
                Confidence.A)), () -> Arrays.toString(known));
    }

    @Test
    void theProfileStandsFirstAndNotAtAllWhenNothingIsKnown() {
        assertEquals("lead", page(plain()).sections().get(0).id());
        assertEquals(List.of(), lead(cluster("", "", Confidence.A)));
    }

    @Test
    void everySentenceCarriesItsSourcesAndThoseOnTheSameStandTogether() {
        firm("冷峰电器", FirmRole.Role.LEADER);
        figure("从业人员", "2013", "2.1", "万人", "", "yearbook");
        industry("制冷");
        List<Statement> lead = lead(cluster(PLACE, LEVEL, Confidence.A));
        assertEquals(List.of(List.of(1), List.of(2), List.of(3)), lead.stream().map(Statement::citations).toList());
        assertEquals("甲产业集聚区位于丰禾市北禾县，是省级产业集聚区。主导产业为制冷。", lead.get(0).text());
    }

    /** Each part of the lead with its sources. */
    private List<String> cited(Cluster cluster) {
        return lead(cluster).stream().map(said -> said.text() + said.after().inline() + said.citations()).toList();
    }

    /** One mark behind several names would claim that each source tells all of them. */
    @Test
    void everyNameCitesWhoTellsItAndNeighboursOfOneSourceDoSoTogether() {
        roles.add(new FirmRole("乙", "jia", FirmRole.Role.LEADER, "", cite("seed")));
        roles.add(new FirmRole("丙", "jia", FirmRole.Role.LEADER, "", cite("seed")));
        roles.add(new FirmRole("丁", "jia", FirmRole.Role.NAMED, "", cite("paper")));
        Stream.of("乙", "丙", "丁").forEach(name -> firms.add(new Firm(name, name)));
        awards.add(new Award("jia", "十强", Period.of("2012"), "2", cite("seed")));
        awards.add(new Award("jia", "优秀", Period.of("2017"), "13", cite("paper")));
        assertEquals(List.of("龙头企业有乙、丙[1]", "，代表企业还有丁。[2]", "获评2012年十强（名单中列第2）[1]",
                "、2017年优秀（名单中列第13）（书后）。[2]"), cited(cluster("", "", Confidence.A)));
        Section.Sentences section = (Section.Sentences) page(cluster("", "", Confidence.A)).sections().get(0);
        assertEquals(List.of(2, 2), section.sentences().stream().map(List::size).toList());
    }

    @Test
    void aFirmWhoseSourceWasNotFoundAgainIsMarked() {
        firms.add(new Firm("乙", "乙"));
        roles.add(new FirmRole("", "乙", "jia", FirmRole.Role.NAMED, "", List.of(), FirmRole.Reading.NOT_AGAIN,
                cite("paper")));
        Cluster cluster = cluster("", "", Confidence.A);
        assertEquals("代表企业有乙（待核）。", text(cluster));
        assertEquals(List.of(true), rows(cluster, "firms").stream().map(PropertyRow::uncertain).toList());
    }

    /** Which of the sources of an entry tells its level is not recorded: none of them is said to. */
    @Test
    void whatAnEntryOfSeveralSourcesSaysIsCitedOnceForTheWhole() {
        Cluster one = plain();
        assertEquals(List.of("甲产业集聚区位于丰禾市北禾县，是省级产业集聚区。[1]"), cited(one));
        assertEquals(List.of(1), rows(one, "basics").stream().filter(row -> row.label().text().equals("级别"))
                .findFirst().orElseThrow().citations());
        Cluster more = new Cluster("jia", "甲产业集聚区", "419100", List.of("419121"), PLACE, PLACE, LEVEL,
                OptionalInt.empty(), OptionalInt.empty(), "备注", Confidence.A, new Position(112.3, 34.1),
                PlaceBasis.COUNTY_SEAT, List.of(new Citation("paper", ""), new Citation("yearbook", "")));
        assertEquals(List.of("甲产业集聚区位于丰禾市北禾县，是省级产业集聚区。[]"), cited(more));
        assertEquals(List.of("条目出处"), rows(more, "basics").stream().filter(row -> !row.citations().isEmpty())
                .map(row -> row.label().text()).toList());
        assertEquals(2, rows(more, "basics").stream().mapToInt(row -> row.citations().size()).sum());
    }

    private List<PropertyRow> rows(Cluster cluster, String id) {
        return page(cluster).sections().stream().filter(s -> s.id().equals(id))
                .flatMap(s -> ((Section.Rows) s).entries().stream()).toList();
    }

    @Test
    void weakEvidenceIsSaidInTheSentence() {
        assertEquals("甲产业集聚区位于丰禾市北禾县，是省级产业集聚区，名称或存在有待核实。",
                text(cluster(PLACE, LEVEL, Confidence.C)));
        assertEquals("甲产业集聚区位于丰禾市北禾县，级别待核。", text(cluster(PLACE, "级别待核", Confidence.B)));
        assertEquals("甲产业集聚区位于丰禾市北禾县，是产业集聚区（级别待核）。", text(cluster(PLACE, "产业集聚区（级别待核）",
                Confidence.C)), "told once, with the level");
    }

    @Test
    void aPlaceIsNotNamedTwiceWhereCountyAndPrefectureAreOne() {
        assertEquals("甲产业集聚区位于丰禾市。", text(cluster("丰禾市", "", Confidence.A)));
    }

    @Test
    void leadersAreAllNamedOfTheOthersTheFirstFour() {
        Stream.of("乙", "丙", "丁", "戊", "己").forEach(name -> firm(name, FirmRole.Role.NAMED));
        assertEquals("代表企业有乙、丙、丁、戊等5家。", text(cluster("", "", Confidence.A)));
        firm("冷峰", FirmRole.Role.LEADER);
        firm("光屿", FirmRole.Role.LOCAL_LEADER);
        assertEquals("龙头企业有冷峰、光屿，代表企业还有乙、丙、丁、戊等5家。",
                text(cluster("", "", Confidence.A)));
    }

    @Test
    void theLastFigureUpToTheYearOfTheMapIsTakenElseTheFirstAfterIt() {
        figure("主营业务收入", "2015", "300", "亿元", "", "paper");
        figure("主营业务收入", "2012", "90", "亿元", "", "paper");
        figure("主营业务收入", "2011", "70", "亿元", "", "paper");
        figure("从业人员", "2017", "3", "万人", "", "paper");
        figure("从业人员", "2016H1", "2", "万人", "", "paper");
        figure("入驻企业", "日期未标", "50", "家", "", "paper");
        assertEquals("2012年，主营业务收入90亿元。2016年上半年，从业人员2万人。",
                text(cluster("", "", Confidence.A)));
    }

    @Test
    void figuresOfOneTimeAndSourceShareASentenceAndGoalsAreNoFigures() {
        figure("主营业务收入目标", "2013", "500", "亿元", "", "paper");
        figure("营业收入", "2013", "85", "亿元", "", "paper");
        figure("入驻企业", "2013", "400", "家", "余", "paper");
        figure("建成区面积", "2013", "12.5", "平方公里", "", "seed");
        assertEquals("2013年，营业收入85亿元，入驻企业400余家。2013年，建成区面积12.5平方公里。",
                text(cluster("", "", Confidence.A)));
    }

    @Test
    void sourcesThatDisagreeAreBothTold() {
        figure("主营业务收入", "2013", "120", "亿元", "", "seed");
        figure("主营业务收入", "2013", "118.6", "亿元", "快报数", "yearbook");
        assertEquals(List.of("2013年，主营业务收入各出处不一：120亿元[1]", "、118.6亿元（快报数）。[2]"), cited(cluster("", "", Confidence.A)));
    }

    @Test
    void anAwardsRankIsNotAddedToANameThatTellsIt() {
        awards.add(new Award("jia", "十强产业集聚区（第五次入围，综合第八）", Period.of("2017"), "8", cite("seed")));
        awards.add(new Award("jia", "十快产业集聚区（年份未载明）", Period.NONE, "", cite("paper")));
        assertEquals("获评十快产业集聚区（年份未载明）、2017年十强产业集聚区（第五次入围，综合第八）。",
                text(cluster("", "", Confidence.A)));
    }

    @Test
    void everyFoundingIsSaidAsWhatWasFoundedAndInOrderOfTime() {
        founded("省级产业集聚区批准年份", "省政府批准", "2008-12", "seed");
        founded("母体开发区设立年份", "甲开发区成立", "1994-10", "paper");
        founded("集聚区起步年份", "起步", "2007", "seed");
        assertEquals(List.of("1994年10月甲开发区成立。", "2007年起步，2008年12月省政府批准。"),
                lead(cluster("", "", Confidence.A)).stream().map(Statement::text).toList());
        assertEquals(List.of("母体开发区设立年份", "集聚区起步年份", "省级产业集聚区批准年份"), basics("年份"));
    }

    @Test
    void aFoundingIsToldFromAfterTheBookByItsYearAndItsSources() {
        founded("集聚区起步年份", "起步", "2007", "paper");
        founded("省级产业集聚区批准年份", "省政府批准", "2015-12", "paper");
        founded("集聚区成立年份", "挂牌成立", "2014-01", "seed");
        assertEquals(List.of("2007年起步。 NO", "2014年1月挂牌成立。 NO", "2015年12月省政府批准。 TIME"),
                lead(cluster("", "", Confidence.A)).stream().map(s -> s.text() + " " + s.after()).toList());
    }

    @Test
    void aSpaceInsideATimeIsTheLanguagesOwn() {
        founded("集聚区成立年份", "挂牌成立", "2009-06", "seed");
        Language.ENGLISH.speak();
        try {
            assertTrue(text(cluster("", "", Confidence.A)).contains("June 2009: 挂牌成立"),
                    text(cluster("", "", Confidence.A)));
        } finally {
            Language.CHINESE.speak();
        }
    }

    @Test
    void everyAreaStandsUnderItsKindAndTheFirstKindIsSaid() {
        figure("管辖面积", "2012", "60", "平方公里", "", "seed");
        figure("规划面积", "2010", "11.5", "平方公里", "调整后", "seed");
        figure("面积（口径未详）", "2011", "12", "平方公里", "", "seed");
        assertEquals("2010年，规划面积11.5平方公里（调整后）。", text(cluster("", "", Confidence.A)));
        assertEquals(List.of("规划面积", "管辖面积", "面积（口径未详）"), basics("面积"));
    }

    private List<String> basics(String word) {
        return rows(cluster("", "", Confidence.A), "basics").stream().map(row -> row.label().text())
                .filter(label -> label.contains(word)).toList();
    }
}
