package henan.atlas.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.CasePart;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Period;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.profile.ComparisonSheet.Cell;
import henan.atlas.profile.ComparisonSheet.Item;
import henan.atlas.profile.ComparisonSheet.Measured;
import henan.atlas.profile.ComparisonSheet.Row;
import henan.atlas.profile.ComparisonSheet.Said;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Places side by side. */
class ComparisonSheetTest {
    private static final SubjectRef LINGDONG = SubjectRef.cluster("lingdong");
    private static final SubjectRef LIANGKOU = SubjectRef.cluster("liangkou");
    private static final SubjectRef LAOTING = SubjectRef.cluster("laoting");
    private static final List<Citation> BOOK = List.of(new Citation("seed", "第12页"));

    private static ComparisonSheet sheet(boolean later, SubjectRef... subjects) {
        return sheet(InventedProvince.content(), later, subjects);
    }

    private static ComparisonSheet sheet(AtlasSnapshot content, boolean later, SubjectRef... subjects) {
        return new ProfileAssembler(content).compare(List.of(subjects), later).orElseThrow();
    }

    private static AtlasSnapshot with(Observation... more) {
        List<Observation> all = new ArrayList<>(InventedProvince.content().observations());
        all.addAll(List.of(more));
        return InventedProvince.content().with(RecordTypes.OBSERVATION, all);
    }

    /** Of every cluster of the shipped atlas: a class comes with the industry it is of, or neither is told. */
    @Test
    void withoutWhatIsLaterThanTheBookNeitherAreClassesTold() throws Exception {
        try (AtlasFile file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"))) {
            ProfileAssembler pages = new ProfileAssembler(file.content());
            int without = 0;
            List<Cluster> clusters = file.content().index().counted();
            for (int i = 1; i < clusters.size(); i++) {
                List<SubjectRef> pair = List.of(clusters.get(i - 1).ref(), clusters.get(i).ref());
                ComparisonSheet sheet = pages.compare(pair, false).orElseThrow();
                Optional<Row> leading = sheet.rows().stream().filter(r -> r.id().equals("leading")).findFirst();
                Optional<Row> classes = sheet.rows().stream().filter(r -> r.id().equals("classes")).findFirst();
                boolean none = leading.isEmpty() || leading.get().cells().get(1).items().isEmpty();
                boolean noClass = classes.isEmpty() || classes.get().cells().get(1).items().isEmpty();
                assertTrue(!none || noClass, clusters.get(i).name());
                assertEquals(noClass ? 1 : 2, sheet.heads().get(1).glance().size(), clusters.get(i).name());
                without += none ? 1 : 0;
            }
            assertTrue(without > 20, "known from later alone: " + without);
        }
    }

    private static Observation figure(SubjectRef of, String series, String period, String value, String unit,
                                      String qualifier) {
        return new Observation("x-" + of.id() + series + period + value, of, series, series, Period.of(period), value,
                unit, qualifier, "", BOOK);
    }

    private static Row row(ComparisonSheet sheet, String id) {
        return sheet.rows().stream().filter(r -> r.id().equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError(id + " in " + sheet.rows().stream().map(Row::id).toList()));
    }

    private static String words(Cell cell) {
        return cell.items().isEmpty() ? cell.absent() : cell.items().stream().map(ComparisonSheetTest::words)
                .collect(Collectors.joining("|"));
    }

    private static String words(Item item) {
        if (item instanceof Said said) {
            return said.strong() + " " + said.parts().stream().map(p -> p.words() + p.citations() + p.after().mark()
                    + (p.uncertain() ? "?" : "")).collect(Collectors.joining());
        }
        if (item instanceof Measured m) {
            return m.figure().wordBefore() + m.figure().value() + m.figure().wordsBehind() + m.figure().citations();
        }
        if (item instanceof ComparisonSheet.OverTime line) {
            return line.series() + line.unit() + IntStream.range(0, line.points().size()).mapToObj(i -> " "
                    + line.sign(i) + (line.isDiamond(i) ? "D" : "") + (line.isHollow(i) ? "H" : "") + line.number(i)
                    + " " + line.points().get(i).figure().period() + line.points().get(i).figure().citations())
                    .collect(Collectors.joining());
        }
        return ((ComparisonSheet.Stages) item).stages().stream().map(s -> s.name() + s.remark()
                + s.links().stream().map(l -> l.text() + l.citations()).toList()).collect(Collectors.joining("→"));
    }

    @Test
    void rowsStandInOneOrderAndPlacesInTheOneAskedFor() {
        ComparisonSheet sheet = sheet(true, LINGDONG, LIANGKOU);
        assertEquals(List.of("岭东市产业集聚区", "梁口县产业集聚区"),
                sheet.heads().stream().map(h -> h.heading().title()).toList());
        assertEquals(List.of("leading", "classes", "chain", "firms"),
                sheet.rows().stream().map(Row::id).limit(4).toList());
        ComparisonSheet other = sheet(true, LIANGKOU, LINGDONG);
        assertEquals(sheet.rows().stream().map(Row::id).toList(), other.rows().stream().map(Row::id).toList());
        assertEquals(words(row(sheet, "chain").cells().get(0)).replaceAll("\\[.*?]", ""),
                words(row(other, "chain").cells().get(1)).replaceAll("\\[.*?]", ""));
        assertTrue(words(row(sheet, "leading").cells().get(0)).startsWith("制冷设备 "));
    }

    private static AtlasSnapshot withCase(SubjectRef of, String text, List<Citation> citations) {
        return InventedProvince.content().with(RecordTypes.CASE_STUDY, List.of(new CaseStudy("x", List.of(of), "题",
                List.of(new CaseStudy.Paragraph(CasePart.RESULTS, List.of(new CaseStudy.Passage(text, citations)))),
                List.of())));
    }

    private static String beside(AtlasSnapshot content, boolean later, String row) {
        List<Row> rows = sheet(content, later, LINGDONG, LAOTING).rows();
        return rows.stream().filter(r -> r.id().equals(row)).flatMap(r -> r.cells().get(1).beside().stream())
                .map(part -> part.words() + part.citations().size() + part.after().mark())
                .collect(Collectors.joining());
    }

    /** Where no figure is recorded, what the place's own case says is quoted with its source, and made nothing of. */
    @Test
    void aSentenceOfACaseStandsBesideWhatIsNotRecorded() {
        AtlasSnapshot told = withCase(LAOTING, "厂子多了。销售收入在2012年达到30多亿元，比前一年多。", BOOK);
        assertEquals("案例正文：销售收入在2012年达到30多亿元，比前一年多1", beside(told, true, "OUTPUT"));
        assertFalse(row(sheet(told, true, LINGDONG, LAOTING), "OUTPUT").isOfAll(), "it is no figure");
        assertEquals("", beside(withCase(LIANGKOU, "销售收入在2012年达到30多亿元。", BOOK), true, "OUTPUT"), "of another");
        assertEquals("", beside(withCase(LAOTING, "同年销售收入达到30多亿元。", BOOK), true, "OUTPUT"), "of when?");
        assertEquals("", beside(withCase(LAOTING, "销售收入一年比一年多。", BOOK), true, "OUTPUT"), "no amount");
        AtlasSnapshot after = withCase(LAOTING, "销售收入在2016年达到30多亿元。", List.of(new Citation("paper", "")));
        assertTrue(beside(after, true, "OUTPUT").endsWith("1书后"), beside(after, true, "OUTPUT"));
        assertEquals("", beside(after, false, "OUTPUT"));
    }

    /** What one place alone has of several years is a line of time, disagreeing sources two marks on it. */
    @Test
    void aSeriesOverTheYearsIsOneLine() {
        List<Observation> told = List.of(figure(LAOTING, "冷柜年产能", "2012", "1200", "万台", ""),
                figure(LAOTING, "冷柜年产能", "2013", "2000", "万台", "约"),
                figure(LAOTING, "冷柜年产能", "2013", "2200", "万台", ""));
        AtlasSnapshot content = with(told.toArray(Observation[]::new));
        Row row = row(sheet(content, true, LINGDONG, LAOTING), "CAPACITY");
        assertEquals("冷柜年产能万台 1200 2012年[1] ○约2000 2013年[1] ◇D2200 2013年[1]", words(row.cells().get(1))
                .replaceAll("\\[\\d+]", "[1]"));
        AtlasSnapshot both = with(Stream.concat(told.stream(), Stream.of(figure(LINGDONG, "冷柜年产能", "2013", "900",
                "万台", ""))).toArray(Observation[]::new));
        assertTrue(row(sheet(both, true, LINGDONG, LAOTING), "CAPACITY").cells().get(1).items().stream()
                .noneMatch(ComparisonSheet.OverTime.class::isInstance), "what two have is told by bars");
        AtlasSnapshot once = with(told.get(0));
        assertTrue(row(sheet(once, true, LINGDONG, LAOTING), "CAPACITY").cells().get(1).items().get(0)
                instanceof Measured, "one figure is no series");
    }

    @Test
    void rowsOfAllStandAloneWithReferencesNumberedAnew() {
        ProfileAssembler pages = new ProfileAssembler(InventedProvince.content());
        ComparisonSheet sheet = pages.compare(List.of(LINGDONG, LIANGKOU), true, true).orElseThrow();
        assertTrue(sheet.rows().stream().allMatch(Row::isOfAll));
        assertTrue(sheet.rows().size() < sheet(true, LINGDONG, LIANGKOU).rows().size());
        assertTrue(sheet.references().size() < sheet(true, LINGDONG, LIANGKOU).references().size());
        assertEquals(List.of("只列各地都有内容的行"), sheet.leftOut());
    }

    /** Every number leads to a source; what is the atlas's own reckoning says so. */
    @Test
    void everyFigureHasASourceAndEveryNumberAReference() {
        ComparisonSheet sheet = sheet(true, LINGDONG, LIANGKOU, LAOTING, SubjectRef.county("419321"),
                SubjectRef.prefecture("419100"));
        for (Row row : sheet.rows()) {
            assertEquals(5, row.cells().size());
            for (Item item : row.cells().stream().flatMap(c -> c.items().stream()).toList()) {
                if (item instanceof Measured m) {
                    assertFalse(m.figure().citations().isEmpty(), m.toString());
                }
                Stream<Integer> cited = item instanceof Measured m ? m.figure().citations().stream()
                        : item instanceof ComparisonSheet.OverTime line ? line.points().stream()
                                .flatMap(p -> p.figure().citations().stream())
                        : item instanceof Said s ? s.parts().stream().flatMap(p -> p.citations().stream())
                        : ((ComparisonSheet.Stages) item).stages().stream().flatMap(s -> s.links().stream())
                                .flatMap(l -> l.citations().stream());
                cited.forEach(n -> assertEquals(n, sheet.references().get(n - 1).number()));
            }
        }
    }

    @Test
    void sourcesThatDisagreeStandThereBothAndNothingIsAveraged() {
        Cell cell = row(sheet(true, LINGDONG, LIANGKOU), "OUTPUT").cells().get(0);
        List<Measured> both = cell.items().stream().map(Measured.class::cast).toList();
        assertEquals(List.of("120", "118.6"), both.stream().map(m -> m.figure().value()).toList());
        assertTrue(both.stream().allMatch(m -> m.reading() == ComparisonSheet.Reading.DISPUTED));
        assertNotEquals(both.get(0).figure().citations(), both.get(1).figure().citations());
    }

    /** The same sheet from a copy in which one value is another is another sheet. */
    @Test
    void aWrongValueIsSeen() {
        List<Observation> wrong = InventedProvince.content().observations().stream().map(o -> o.id().equals("o2")
                ? new Observation(o.id(), o.subject(), o.series(), o.indicator(), o.period(), "12", o.unit(),
                o.qualifier(), o.note(), o.citations()) : o).toList();
        assertNotEquals(sheet(true, LINGDONG, LIANGKOU), sheet(InventedProvince.content()
                .with(RecordTypes.OBSERVATION, wrong), true, LINGDONG, LIANGKOU));
    }

    @Test
    void whatIsNotKnownIsSaidInWordsAndWhatNobodyHasIsNamedOnce() {
        ComparisonSheet sheet = sheet(true, LINGDONG, LAOTING);
        assertEquals("未见", words(row(sheet, "chain").cells().get(1)));
        assertFalse(row(sheet, "chain").isOfAll());
        assertTrue(row(sheet, "leading").isOfAll());
        assertTrue(sheet.nowhere().contains("投资"));
        assertTrue(sheet.rows().stream().noneMatch(r -> sheet.nowhere().contains(r.label())));
        assertTrue(words(row(sheet, "shares").cells().get(0)).startsWith("不算："));
    }

    @Test
    void sharedAndOwnClassesAreTold() {
        SubjectRef other = SubjectRef.cluster("hexin_gx");
        assertEquals("装备制造 共有[]", words(row(sheet(true, LINGDONG, other), "classes").cells().get(0)));
        Row apart = row(sheet(true, LINGDONG, LIANGKOU), "classes");
        assertEquals("食品加工 仅此一处[]", words(apart.cells().get(1)));
        assertEquals("无共有类别", apart.remark());
        assertEquals("装备制造 不止一处有[]",
                words(row(sheet(true, LINGDONG, other, LIANGKOU), "classes").cells().get(0)));
    }

    @Test
    void whatIsKnownFromAfterTheBookIsMarkedOrLeftOut() {
        AtlasSnapshot later = with(new Observation("later", LINGDONG, "从业人员", "从业人员", Period.of("2015"), "3", "万人",
                "", "", List.of(new Citation("paper", ""))));
        Measured jobs = (Measured) row(sheet(later, true, LINGDONG, LIANGKOU), "JOBS").cells().get(0).items().get(0);
        assertTrue(jobs.figure().after().isAfter());
        ComparisonSheet without = sheet(later, false, LINGDONG, LIANGKOU);
        assertTrue(without.rows().stream().noneMatch(r -> r.id().equals("JOBS")));
        assertTrue(without.rows().stream().flatMap(r -> r.cells().stream()).map(ComparisonSheetTest::words)
                .noneMatch(w -> w.contains("书后")));
    }

    @Test
    void barsHaveOneScaleAndOneByItselfHasNone() {
        ComparisonSheet sheet = sheet(with(figure(LIANGKOU, "主营业务收入", "2013", "600000", "万元", "超过"),
                figure(LIANGKOU, "固定资产投资", "2013", "3", "亿元", "计划")), true, LINGDONG, LIANGKOU);
        Row output = row(sheet, "OUTPUT");
        assertEquals(List.of(OptionalDouble.of(1), OptionalDouble.of(118.6 / 120)), output.cells().get(0).items()
                .stream().map(i -> ((Measured) i).share()).toList());
        assertEquals(OptionalDouble.of(0.5), ((Measured) output.cells().get(1).items().get(0)).share());
        Measured alone = (Measured) row(sheet, "INVESTMENT").cells().get(1).items().get(0);
        assertEquals(OptionalDouble.empty(), alone.share());
        assertEquals(ComparisonSheet.Reading.PLANNED, alone.reading());
        assertEquals(ComparisonSheet.Reading.ABOUT, ((Measured) output.cells().get(1).items().get(0)).reading());
    }

    @Test
    void whatIsNotTheSameFigureIsToldNotToBe() {
        AtlasSnapshot same = with(figure(LINGDONG, "入驻企业", "2013", "30", "家", ""),
                figure(LIANGKOU, "入驻企业", "2013", "20", "家", "余"));
        assertEquals("同一指标：入驻企业", row(sheet(same, true, LINGDONG, LIANGKOU), "FIRMS").remark());
        AtlasSnapshot scope = with(figure(LINGDONG, "入驻企业", "2013", "30", "家", ""),
                figure(LIANGKOU, "入驻企业", "2013", "20", "家", "全县"));
        assertEquals("口径各异，只看量级", row(sheet(scope, true, LINGDONG, LIANGKOU), "FIRMS").remark());
        AtlasSnapshot goods = with(figure(LINGDONG, "冰箱年产能", "2013", "30", "万台", ""),
                figure(LIANGKOU, "电视年产能", "2013", "20", "万台", ""));
        Row capacity = row(sheet(goods, true, LINGDONG, LIANGKOU), "CAPACITY");
        assertEquals("口径各异，不能相比", capacity.remark());
        assertTrue(capacity.cells().stream().flatMap(c -> c.items().stream())
                .allMatch(i -> ((Measured) i).share().isEmpty()));
    }

    /** Of one source, period, scope and unit, and meant exactly. */
    @Test
    void sharesAreReckonedOnlyWhereBothNumbersAreOfOneScope() {
        assertEquals("40.0% 规模以上企业占入驻企业：8/20家，2013年，图集据同一出处算出[1]", words(row(sheet(with(
                figure(LINGDONG, "规模以上企业", "2013", "8", "家", ""), figure(LINGDONG, "入驻企业", "2013", "20", "家", "")),
                true, LINGDONG, LIANGKOU), "shares").cells().get(0)));
        for (Observation whole : List.of(figure(LINGDONG, "入驻企业", "2012", "20", "家", ""),
                figure(LINGDONG, "入驻企业", "2013", "20", "家", "全县"), figure(LINGDONG, "入驻企业", "2013", "20", "家", "余"),
                figure(LIANGKOU, "入驻企业", "2013", "20", "家", ""), figure(LINGDONG, "入驻企业", "2013", "7", "家", ""))) {
            assertTrue(words(row(sheet(with(figure(LINGDONG, "规模以上企业", "2013", "8", "家", ""), whole), true, LINGDONG,
                    LIANGKOU), "shares").cells().get(0)).startsWith("不算："), whole.toString());
        }
    }

    @Test
    void twoToSixPlacesEachOnceStandSideBySide() {
        ProfileAssembler assembler = new ProfileAssembler(InventedProvince.content());
        for (List<SubjectRef> wrong : List.of(List.of(LINGDONG), List.of(LINGDONG, LINGDONG),
                List.of(LINGDONG, SubjectRef.PROVINCE), List.of(LINGDONG, new SubjectRef(SubjectKind.FIRM, "guangyu")),
                List.of(LINGDONG, LIANGKOU, LAOTING, SubjectRef.cluster("hexin"), SubjectRef.cluster("hexin_gx"),
                        SubjectRef.cluster("shabei"), SubjectRef.cluster("shangting")))) {
            assertThrows(IllegalArgumentException.class, () -> assembler.compare(wrong, true));
        }
        assertEquals(Optional.empty(), assembler.compare(List.of(LINGDONG, SubjectRef.cluster("nowhere")), true));
    }
}
