package henan.atlas.search;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.RecordTypes;
import henan.atlas.domain.SearchTerm;
import henan.atlas.domain.SearchTerm.Role;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores, order and words of hits, over the invented province and over single made-up terms. */
class InventedTermsTest {
    private static final SubjectRef FIRM = SubjectRef.firm("lengfeng");
    private final SearchIndex index = new SearchIndex(InventedProvince.content());

    private static SearchIndex of(SearchTerm... terms) {
        return new SearchIndex(InventedProvince.content().with(RecordTypes.SEARCH_TERM, List.of(terms)));
    }

    private static double score(Role role, String text, String pinyin, String initials, String typed) {
        return of(new SearchTerm(FIRM, text, role, pinyin, initials)).answer(typed, 5).hits().stream()
                .mapToDouble(SearchHit::score).findFirst().orElse(0);
    }

    @ParameterizedTest
    @CsvSource({
        // role, typed, score: whole, beginning, inside; pinyin is half a point less; initials less than that
        "NAME, 冷峰电器, 100", "NAME, 冷峰, 90", "NAME, 峰电, 80", "NAME, lengfengdianqi, 99.5", "NAME, lengf, 89.5",
        "NAME, fengdian, 79.5", "NAME, lfdq, 66", "NAME, lf, 65", "NAME, fd, 16.5", "NAME, 热, 0",
        "NOW, 冷峰电器, 85", "NOW, 冷峰, 73", "NOW, 峰电, 71", "NOW, lfdq, 62",
        "ALIAS, 冷峰电器, 85", "ALIAS, 冷峰, 73", "ALIAS, 电器, 71", "ALIAS, lf, 61",
        "PRODUCT, 冷峰电器, 55", "PRODUCT, 冷峰, 53", "PRODUCT, 电器, 51", "PRODUCT, lfdq, 42",
        "INDUSTRY, 冷峰电器, 55", "INDUSTRY, 冷, 53", "INDUSTRY, 器, 51", "INDUSTRY, fd, 10.5",
        "TEXT, 冷峰电器, 34", "TEXT, 冷, 32", "TEXT, 器, 30", "TEXT, lfdq, 22"})
    void aFitWeighsByWhatItFitsAndHow(Role role, String typed, double expected) {
        assertEquals(expected, score(role, "冷峰电器", "lengfengdianqi", "lfdq", typed));
    }

    @Test
    void aMillionSyllablesAreLookedThroughOnce() {
        assertEquals(0, assertTimeoutPreemptively(ofSeconds(20), () -> score(Role.NAME, "长",
                "x" + "ba".repeat(1_000_000), "x".repeat(2_000_000), "ba")));
    }

    @Test
    void initialsThatBeginAPartWeighAsABeginningAlmost() {
        assertEquals(64, score(Role.NAME, "济源市虎岭区", "jiyuanshihulingqu", "jyshlq", "hl"), "after the name of a city");
        assertEquals(64, score(Role.NAME, "甲乙（丙丁）", "jiayibingding", "jybd", "bd"), "after a sign");
        assertEquals(16.5, score(Role.NAME, "济源市虎岭区", "jiyuanshihulingqu", "jyshlq", "ys"));
        assertEquals(0, score(Role.NAME, "冷峰", "lengfeng", "lf", "f"), "one letter from the middle is chance");
        assertEquals(16.5, score(Role.NAME, "ab甲市乙丙", "jiashiyibing", "jsyb", "yb"),
                "where a character has no initial, none is laid beside it");
        assertEquals(16.5, score(Role.NAME, "市甲乙", "shijiayi", "sjy", "jy"), "a unit alone names no place");
    }

    @Test
    void pinyinBeginsWithASyllable() {
        assertEquals(79.5, score(Role.NAME, "北安阳", "beianyang", "bay", "anyang"), "a vowel begins one behind a vowel");
        assertEquals(79.5, score(Role.NAME, "东安", "dongan", "da", "an"), "or behind n, g and r");
        assertEquals(0, score(Role.NAME, "西岸", "xitan", "xt", "an"), "not behind t");
        assertEquals(0, score(Role.NAME, "商城", "shangcheng", "sc", "hang"), "h of sh begins none");
        assertEquals(79.5, score(Role.NAME, "大海", "dahai", "dh", "hai"));
        assertEquals(0, score(Role.NAME, "冷峰", "lengfeng", "lf", "eng"), "no syllable of it begins with e");
        assertEquals(0, score(Role.NAME, "安北", "anbei", "ab", "nbei"), "no syllable of it begins with n");
        assertEquals(79.5, score(Role.NAME, "第3厂", "di3chang", "d3c", "3chang"), "a digit is a syllable");
        assertEquals(79.5, score(Role.NAME, "建安安", "jiananan", "jaa", "anan"));
    }

    @Test
    void everyReadingIsTriedAndÜIsTypedVOrU() {
        SearchIndex two = of(new SearchTerm(FIRM, "乐铝", Role.NAME, "lelü|yuelü", "ll|yl"));
        for (String typed : List.of("lelv", "lelu", "yuelü", "yuelu")) {
            assertEquals(99.5, two.answer(typed, 1).hits().get(0).score(), typed);
        }
        assertEquals(66, two.answer("yl", 1).hits().get(0).score());
        assertEquals(List.of(), of(new SearchTerm(FIRM, "无音", Role.NAME, "", "")).answer("wuyin", 5).hits());
    }

    @Test
    void widthCaseSignsAndSpacesDoNotMatter() {
        SearchIndex one = of(new SearchTerm(FIRM, "Ａbc·（甲）", Role.NAME, "", ""));
        for (String typed : List.of("abc甲", "ABC 甲", "ａｂｃ－甲", "abc（甲）")) {
            assertEquals(100, one.answer(typed, 1).hits().get(0).score(), typed);
        }
    }

    @Test
    void severalWordsAreAllAnsweredAndTheWorstCounts() {
        List<SearchHit> hits = index.answer("岭东 制冷", 10).hits();
        assertEquals(List.of(SubjectRef.cluster("lingdong")), hits.stream().map(SearchHit::subject).toList());
        assertEquals(53, hits.get(0).score(), "制冷设备 begins with 制冷");
        assertEquals(List.of("岭东市产业集聚区", "制冷设备"), hits.get(0).matched());
        assertEquals(List.of("制冷设备", "岭东市产业集聚区"), index.answer("制冷　岭东", 10).hits().get(0).matched());
        assertEquals("岭东市产业集聚区", index.answer("岭东市 产业集聚区", 1).hits().get(0).title(), "or stand as they are");
        assertEquals(100, index.answer("岭东市 产业集聚区", 1).hits().get(0).score());
    }

    @Test
    void wordsThatNothingAnswersTogetherAreAnsweredApart() {
        assertEquals(List.of("PART 岭东 county:419181", "PART 岭东 cluster:lingdong"), told("岭东 面包"));
        assertEquals(List.of("面包"), index.answer("岭东 面包", 10).missing());
        assertEquals(List.of(), index.answer("岭东 制冷", 10).missing(), "what is answered together lacks nothing");
    }

    @Test
    void ofThreeWordsThoseAreMissingThatNoHitAnswersTo() {
        assertEquals(List.of("PART 岭东 制冷 cluster:lingdong"), told("岭东 面包 制冷"));
        assertEquals(List.of("面包"), index.answer("岭东 面包 制冷", 10).missing());
        assertEquals(List.of(), index.answer("甲 乙 面包", 10).missing(), "nothing is found: that is said, not each word");
    }

    @Test
    void wordsRunTogetherThatAreFoundApartLackNothing() {
        List<String> parts = index.answer("禾心市岭东市", 10).hits().stream().map(SearchHit::word).distinct().toList();
        assertEquals(List.of("禾心市", "岭东市"), parts);
        assertEquals(List.of(), index.answer("禾心市岭东市", 10).missing());
    }

    private List<String> told(String typed) {
        return index.answer(typed, 10).hits().stream().map(hit -> hit.answer() + " " + hit.word() + " " + hit.subject())
                .toList();
    }

    @Test
    void equalHitsStandByKindThenByLengthThenById() {
        assertEquals(List.of("county:419181", "cluster:lingdong"), found("岭东"));
        assertEquals(List.of("county:419101", "cluster:hexin", "cluster:hexin_gx"), found("禾心"));
        SearchIndex same = of(new SearchTerm(SubjectRef.firm("miansheng"), "同", Role.NAME, "", ""),
                new SearchTerm(SubjectRef.firm("guangyu"), "同", Role.NAME, "", ""));
        assertEquals(List.of("firm:guangyu", "firm:miansheng"),
                same.answer("同", 5).hits().stream().map(h -> h.subject().toString()).toList());
    }

    @Test
    void theScoreComesBeforeTheKindTheKindBeforeTheLengthTheLengthBeforeTheId() {
        SubjectRef late = SubjectRef.firm("miansheng");
        SubjectRef early = SubjectRef.firm("guangyu");
        assertEquals(List.of(late, early), inOrder(named(late, "甲"), named(early, "甲乙")));
        assertEquals(List.of(SubjectRef.cluster("hexin"), early), inOrder(named(early, "甲"),
                named(SubjectRef.cluster("hexin"), "甲")), "a cluster before a firm with a shorter name");
        assertEquals(List.of(SubjectRef.cluster("laoting"), SubjectRef.cluster("hexin_gx")),
                inOrder(named(SubjectRef.cluster("hexin_gx"), "甲"), named(SubjectRef.cluster("laoting"), "甲")));
    }

    private static SearchTerm named(SubjectRef subject, String text) {
        return new SearchTerm(subject, text, Role.NAME, "", "");
    }

    private static List<SubjectRef> inOrder(SearchTerm... terms) {
        return of(terms).answer("甲", 5).hits().stream().map(SearchHit::subject).toList();
    }

    private List<String> found(String typed) {
        return index.answer(typed, 3).hits().stream().map(hit -> hit.subject().toString()).toList();
    }

    @Test
    void limitAndEmptyQuery() {
        assertEquals(1, index.answer("产业集聚区", 1).hits().size());
        assertEquals(List.of(), index.answer("产业集聚区", 0).hits());
        assertEquals(List.of(), index.answer("产业集聚区", -1).hits());
        assertEquals(List.of(), index.answer("（）", 5).hits());
    }

    @Test
    void theBetterTermOfASubjectIsShown() {
        assertEquals(List.of("新汀区"), index.answer("新汀", 1).hits().get(0).matched());
        SearchIndex both = of(new SearchTerm(FIRM, "冷柜冷峰", Role.PRODUCT, "", ""),
                new SearchTerm(FIRM, "冷峰", Role.NAME, "", ""), new SearchTerm(FIRM, "冷峰冰箱", Role.PRODUCT, "", ""));
        assertEquals(List.of("冷峰"), both.answer("冷峰", 1).hits().get(0).matched());
        assertEquals(1, both.answer("冷峰", 5).hits().size());
    }

    @Test
    void termsOfWhatTheAtlasDoesNotHoldAreLeftAside() {
        SearchIndex gone = of(new SearchTerm(SubjectRef.firm("gone"), "走了", Role.NAME, "", ""));
        assertEquals(List.of(), gone.answer("走了", 5).hits());
    }

    /** Every kind of thing can be a hit and says where it is. */
    @Test
    void hitsSayWhereTheThingIs() {
        SearchTerm[] terms = Stream.of(SubjectRef.PROVINCE, SubjectRef.prefecture("419100"),
                SubjectRef.county("419181"),
                SubjectRef.county("419222"), SubjectRef.cluster("lingdong"), SubjectRef.cluster("shabei"),
                SubjectRef.firm("maixiang"), ref(SubjectKind.INDUSTRY, "food"), ref(SubjectKind.TERM, "t1"),
                ref(SubjectKind.CASE_STUDY, "lingdong"), ref(SubjectKind.BOOK_ENTRY, "b2"),
                ref(SubjectKind.EVENT, "e1"),
                SubjectRef.source("paper"), SubjectRef.source("yearbook"))
                .map(subject -> new SearchTerm(subject, "某", Role.NAME, "", "")).toArray(SearchTerm[]::new);
        Map<String, String> told = of(terms).answer("某", 50).hits().stream()
                .collect(Collectors.toMap(h -> h.subject().toString(), h -> h.title() + " / " + h.context()));
        assertEquals(terms.length, told.size());
        assertEquals("河南省 / ", told.get("province:410000"));
        assertEquals("丰禾市 / 河南省", told.get("prefecture:419100"));
        assertEquals("岭东市 / 丰禾市", told.get("county:419181"));
        assertEquals("老汀县 / 云汀市 · 今新汀区", told.get("county:419222"));
        assertEquals("岭东市产业集聚区 / 丰禾市 · 岭东市", told.get("cluster:lingdong"));
        assertEquals("沙陂市产业集聚区 / 石梁市 · 沙陂市（瀍溪区代管）", told.get("cluster:shabei"));
        assertEquals("麦巷食品 / 梁口县产业集聚区、沙陂市产业集聚区", told.get("firm:maixiang"));
        assertEquals("食品加工 / 高成长性产业", told.get("industry:food"));
        assertTrue(told.get("term:t1").startsWith("产业集聚区 / "), told.get("term:t1"));
        assertEquals("一台冷柜背后的三十家配件厂 / 岭东市产业集聚区、岭东市", told.get("case_study:lingdong"));
        assertEquals("冷出来的热产业 / 市县实践 · 第12页", told.get("book_entry:b2"));
        assertEquals("全省布局产业集聚区。 / 2009-04", told.get("event:e1"));
        assertEquals("虚构日报的报道 / 虚构日报 · 2013-06-01", told.get("source:paper"));
        assertEquals("虚构省统计年鉴 / 虚构省统计局", told.get("source:yearbook"));
        assertEquals(SubjectRef.PROVINCE, of(terms).answer("某", 1).hits().get(0).subject());
    }

    private static SubjectRef ref(SubjectKind kind, String id) {
        return new SubjectRef(kind, id);
    }
}
