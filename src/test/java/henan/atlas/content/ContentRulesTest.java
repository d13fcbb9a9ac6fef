package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.CasePart;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.Citation;
import henan.atlas.domain.MetaKeys;
import henan.atlas.domain.Period;
import henan.atlas.fixture.InventedProvince;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sound records pass; each kind of mistake in a record is found once, with its kind, id and field. */
class ContentRulesTest {
    private static final AtlasSnapshot CONTENT = InventedProvince.content();

    @Test
    void soundRecordsPass() {
        assertEquals(List.of(), ContentRules.check(CONTENT));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            firm | 0 | name | `` | lengfeng name cell.empty []
            firm | 1 | id | lengfeng | lengfeng id duplicate.id [lengfeng, Other[type=firm, ordinal=0, id=lengfeng], lengfeng]
            firm | 1 | name | 冷峰电器 | guangyu name duplicate.firm [冷峰电器, Other[type=firm, ordinal=0, id=lengfeng], lengfeng]
            firm_role | 1 | cluster_id | hexing | guangyu/hexin cluster_id cell.unknown [hexing, cluster, Meant[word=hexin]]
            firm_role | 1 | cluster_id | lengfeng | guangyu/hexin cluster_id cell.otherKind [lengfeng, firm, cluster]
            observation | 0 | unit | 家 | o1 unit series.unit [家, 产业集聚区数量, [个], series_unit]
            observation | 0 | value | 21 | o1 value series.implausible [21, 个, 产业集聚区数量, 1, 20, series_unit]
            observation | 0 | value | 许多 | o1 value cell.number [许多]
            observation | 0 | series | 产业集聚区数 | o1 series series.unknown [产业集聚区数, series_unit, Meant[word=产业集聚区数量]]
            observation | 0 | subject | cluster:hexin | o1 subject series.scope [cluster, 产业集聚区数量, province, series_unit]
            observation | 0 | subject | firm:lengfeng | o1 subject cell.subjectKind [firm:lengfeng, province、prefecture、county、cluster]
            observation | 0 | period | 2013-13 | o1 period time.noSuchDay [2013-13, 2026-11-23]
            observation | 0 | period | 2031 | o1 period time.range [2031, 2026-11-23]
            county | 0 | prefecture_code | 419109 | 419101 prefecture_code cell.unknown [419109, prefecture, Meant[word=419100]]
            county | 0 | polygon_code | 419203 | 419101 polygon_code cell.todaysCode [419203, 419222]
            county | 1 | polygon_code | 419202 | 419102 polygon_code county.polygonElsewhere [新陌区, 419202]
            cluster | 0 | county_codes | 419221 | hexin county_codes cluster.foreignCounty [419221, 上汀县, 419200, 419100]
            cluster | 1 | confidence | A | hexin_gx confidence cluster.unofficial []
            cluster | 0 | level | 产业集聚区（级别待核） | hexin confidence cluster.gradeOfLevel [产业集聚区（级别待核）]
            cluster | 0 | note | 所在区和级别据名单推定，待核 | hexin level cluster.levelOfNote [省级产业集聚区]
            cluster | 0 | note | 据两处推定为省级 | hexin level cluster.levelOfNote [省级产业集聚区]
            cluster | 0 | note | 2015年报道称甲产业集聚区，是否列入180个待核 | hexin level cluster.levelOfNote [省级产业集聚区]
            fact | 0 | text | 2009年起办展会。 | f1 year fact.otherYear [2013, 2009]
            fact | 0 | text | 2014年起办展会（2012年的报道）。 | f1 year fact.otherYear [2013, 2014]
            award | 0 | name | 十强（编者注：名次没有写） | lingdong/十强产业集聚区/2012 name award.remark []
            observation | 0 | qualifier | 同比+25% | o1 qualifier series.sign [同比+25%]
            observation | 1 | note | 另有一处作118.6亿元 | o2 note series.told [118.6亿元, o3]
            observation | 2 | qualifier | 另作约120亿元 | o3 qualifier series.told [120亿元, o2]
            cluster_change | 2 | date | 2016 | shabei/2015-05/调出 date change.otherYear [2016, Other[type=cluster, ordinal=6, id=shabei], valid_to, 2015]
            book_entry | 1 | basis | `` | b2 basis cell.empty []
            source | 1 | url | example.invalid | paper url cell.address [example.invalid]
            series_unit | 0 | min | 30 | 产业集聚区数量/个/province min series.backwards [30, 20]
            """)
    void aMistakeIsFound(String type, int ordinal, String field, String written, String finding) {
        List<String> found = ContentRules.check(planted(type, ordinal, field, written)).stream().map(f -> f.id() + " "
                + f.field() + " " + f.key() + " " + f.arguments()).toList();
        assertTrue(found.contains(finding), found::toString);
    }

    @Test
    void anyFieldThatIsEmptyIsFoundAndEndsNoCheck() {
        RecordTypes.ALL.forEach(ContentRulesTest::emptyFieldsAreFound);
    }

    private static <R> void emptyFieldsAreFound(RecordType<R> type) {
        for (Field field : CONTENT.of(type).isEmpty() ? List.<Field>of() : type.fields()) {
            if (field.isRequired() && field.column().isPresent() && field.kind().type() == String.class) {
                List<Finding> found = ContentRules.check(replaced(type, 0, field.name(), ""));
                assertTrue(found.stream().anyMatch(f -> f.type() == type && f.fields().contains(field)
                        && f.key().equals("cell.empty")), () -> type.name() + " " + field.name() + " " + found);
            }
        }
    }

    @Test
    void aStatementWithoutASourceIsFound() {
        Finding found = ContentRules.check(replaced(RecordTypes.FACT, 1, "citations", List.of())).get(0);
        assertEquals("f2 citations citation.none", found.id() + " " + found.field() + " " + found.key());
    }

    @ParameterizedTest
    @CsvSource({"2009年起办展会。, 2009-2013", "2009年起办展会。, ''", "2009年起办展会（2012年的报道）。, 2012",
        "展会（2009年起办）有百家参展。, 2012", "2009年办展会，2012年停办。, 2012"})
    void aSentenceMayNameMoreThanTheYearBesideIt(String text, String year) {
        assertEquals(List.of(), ContentRules.check(replaced(replaced(RecordTypes.FACT, 0, "text", text),
                RecordTypes.FACT, 0, "year", Period.of(year))));
    }

    @Test
    void aPrefectureWithoutCountiesIsFound() {
        AtlasSnapshot planted = CONTENT.with(RecordTypes.COUNTY, CONTENT.counties().stream()
                .filter(county -> !county.prefectureCode().equals("419200")).toList());
        assertEquals(List.of("419200 code [云汀市]"), ofKey("prefecture.empty", ContentRules.check(planted)));
    }

    @Test
    void whatNoWordFindsIsFoundOnlyWhereSearchTermsAreAskedAfter() {
        AtlasSnapshot planted = CONTENT.with(RecordTypes.SEARCH_TERM, CONTENT.searchTerms().stream()
                .filter(term -> !term.text().equals("冷峰电器")).toList());
        assertEquals(List.of("lengfeng id [firm:lengfeng, 冷峰电器]"),
                ofKey("searchTerm.none", ContentRules.check(planted)));
        assertEquals(List.of(), ContentRules.check(planted, ReferenceTargets.of(planted), List.of(RecordTypes.FIRM),
                (type, ordinal) -> true), "a form knows no search terms: they are made when the atlas is built");
    }

    private static List<String> ofKey(String key, List<Finding> found) {
        return found.stream().filter(finding -> finding.key().equals(key))
                .map(finding -> finding.id() + " " + finding.field() + " " + finding.arguments()).toList();
    }

    @Test
    void oneFigureGivenTwiceBySourceIsFound() {
        AtlasSnapshot twice = replaced(RecordTypes.OBSERVATION, 2, "value", "120");
        assertEquals(List.of(), ContentRules.check(twice));
        List<Citation> seed = CONTENT.observations().get(1).citations();
        Finding found = ContentRules.check(replaced(twice, RecordTypes.OBSERVATION, 2, "citations", seed)).get(0);
        assertEquals("o3 subject+series+period+value+citations duplicate.observation",
                found.id() + " " + found.field() + " " + found.key());
    }

    @Test
    void aCaseIsHeldAgainstItsTime() {
        CaseStudy study = CONTENT.caseStudies().get(0);
        List<CaseStudy.Paragraph> paragraphs = new ArrayList<>(study.paragraphs());
        paragraphs.set(0, new CaseStudy.Paragraph(CasePart.BACKGROUND, List.of(
                new CaseStudy.Passage("到2016年，它占地2018亩。", study.paragraphs().get(0).passages().get(0).citations()),
                new CaseStudy.Passage("没有出处的话。", List.of()))));
        paragraphs.removeIf(paragraph -> paragraph.part() == CasePart.LESSONS);
        AtlasSnapshot planted = replaced(replaced(RecordTypes.CASE_STUDY, 0, "paragraphs", paragraphs),
                RecordTypes.CASE_STUDY, 0, "questions", List.of("一问？"));
        assertEquals(List.of("study.part [LESSONS]", "study.laterYear [2016, AFTERWARDS]", "study.uncited [没有出处的话。]",
                "study.questions [1, 2, 4]"), ContentRules.check(planted).stream().map(finding -> finding.key() + " "
                        + finding.arguments()).toList());
    }

    private static AtlasSnapshot planted(String name, int ordinal, String field, String written) {
        RecordType<?> type = RecordTypes.ALL.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
        return replaced(type, ordinal, field, type.field(field).kind().read(written, (key, arguments) -> {
            throw new AssertionError(key);
        }));
    }

    private static <R> AtlasSnapshot replaced(RecordType<R> type, int ordinal, String field, Object value) {
        Map<String, String> meta = new HashMap<>(CONTENT.meta());
        meta.put(MetaKeys.DATA_DATE, "2026-11-23");
        return replaced(CONTENT.withMeta(meta), type, ordinal, field, value);
    }

    private static <R> AtlasSnapshot replaced(AtlasSnapshot content, RecordType<R> type, int ordinal, String field,
                                              Object value) {
        List<R> records = new ArrayList<>(content.of(type));
        List<Object> values = new ArrayList<>(type.values(records.get(ordinal)));
        values.set(type.fields().indexOf(type.field(field)), value);
        records.set(ordinal, type.of(values));
        return content.with(type, records);
    }
}
