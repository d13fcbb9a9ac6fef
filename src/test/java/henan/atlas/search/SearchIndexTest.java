package henan.atlas.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.ingest.content.ContentException;
import henan.atlas.ingest.content.RealTables;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {
    private static SearchIndex index;

    @BeforeAll
    static void readTables() throws ContentException {
        index = new SearchIndex(RealTables.read());
    }

    /** What must be the first hits, in this order. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        // characters, pinyin and initials alike
        "民权 | county:411421 cluster:minquan",
        "minquan | county:411421 cluster:minquan",
        "mq | county:411421 cluster:minquan",
        "minq | county:411421 cluster:minquan",
        "民权县 | county:411421 cluster:minquan",
        "民权县产业集聚区 | cluster:minquan",
        "minquanxianchanyejijuqu | cluster:minquan",
        "mqxcyjjq | cluster:minquan",
        // a prefecture before a county of the same stem
        "安阳 | prefecture:410500 county:410522",
        "anyang | prefecture:410500 county:410522",
        "开封 | prefecture:410200 county:410224",
        "郑州 | prefecture:410100",
        "zhengzhou | prefecture:410100",
        "河南 | province:410000",
        // readings of the place
        "luohe | prefecture:411100",
        "biyang | county:411726 cluster:biyang",
        "xunxian | county:410621",
        "changyuan | county:410728 cluster:changyuan",
        "yindu | county:410505",
        // old and new names
        "开封县 | county:410224 cluster:huanglong",
        "祥符区 | county:410224 cluster:huanglong",
        "xiangfu | county:410224 cluster:huanglong",
        "陕州区 | county:411222",
        "建安区 | county:411023",
        "金明区 | county:410211",
        "长垣市 | county:410728 cluster:changyuan",
        // firms, then where they are
        "香雪海 | firm:xiangxuehai cluster:minquan",
        "xiangxuehai | firm:xiangxuehai cluster:minquan",
        "xxh | firm:xiangxuehai",
        "富士康 | firm:fushikang cluster:suixian cluster:hangkonggang",
        "TATA | firm:tatamumen cluster:dengfeng",
        "中信重工 | firm:zhongxinzhonggong",
        // products and industries
        "制冷 | cluster:minquan",
        "炭黑 | cluster:jz_xibu firm:longxinghuagong",
        "冷藏车 | cluster:minquan",
        "kongfen | firm:huanghekongfen firm:kaiyuankongfen",
        // parts and other names of clusters
        "沁北 | cluster:qinbei",
        "信阳工业城 | cluster:xinyang",
        "郑州高新区 | cluster:zz_gaoxin",
        "hangkonggang | cluster:hangkonggang",
        // terms and titles
        "三规合一 | term:term-02",
        "锅炉之乡 | book_entry:book-16",
        "回归经济促集聚 | book_entry:book-28",
        // spaces, case, width, several words
        "ＭＩＮ　Quan | county:411421 cluster:minquan",
        "  民 权  | county:411421 cluster:minquan",
        "民权 制冷 | cluster:minquan",
        "tongrenlvye | firm:tongrenlvye",
        "tongrenluye | firm:tongrenlvye",
    })
    void theRightThingsComeFirst(String typed, String expected) {
        List<String> wanted = List.of(expected.split(" "));
        List<String> found = index.answer(typed, wanted.size()).hits().stream().map(hit -> hit.subject().toString())
                .toList();
        assertEquals(wanted, found);
    }

    @Test
    void refrigerationFindsTheFirmsThatMakeIt() {
        Set<String> found = index.answer("制冷", 20).hits().stream().map(hit -> hit.subject().toString())
                .collect(Collectors.toSet());
        assertTrue(found.containsAll(Set.of("firm:xiangxuehai", "firm:zhejianghuamei", "firm:feilongdianqi")),
                found.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "　", "，。", "zzzzqqq", "鑫鑫鑫鑫"})
    void nothingIsFoundForNothing(String typed) {
        assertEquals(List.of(), index.answer(typed, 10).hits());
    }

    @Test
    void aSubjectIsListedOnce() {
        List<SearchHit> hits = index.answer("产业集聚区", 1000).hits();
        assertFalse(hits.isEmpty());
        assertEquals(hits.size(), new HashSet<>(hits.stream().map(SearchHit::subject).toList()).size());
    }

    @Test
    void theLimitHolds() {
        assertEquals(3, index.answer("a", 3).hits().size());
        assertEquals(List.of(), index.answer("a", 0).hits());
    }

    @Test
    void bestFitsComeFirst() {
        List<SearchHit> hits = index.answer("shang", 200).hits();
        for (int i = 1; i < hits.size(); i++) {
            assertTrue(hits.get(i - 1).score() >= hits.get(i).score());
        }
    }

    @Test
    void pinyinMatchesWholeSyllablesOnly() {
        // "ian" ends many syllables and begins none
        assertEquals(List.of(), index.answer("ianchanye", 10).hits());
        assertFalse(index.answer("chanye", 10).hits().isEmpty());
    }

    @Test
    void initialsThatBeginAWordComeBeforeThoseInTheMiddleOfOne() {
        List<String> found = index.answer("zl", 200).hits().stream().map(hit -> hit.subject().toString()).toList();
        assertTrue(found.indexOf("cluster:minquan") >= 0, found.toString());
        List<SearchHit> middles = index.answer("zl", 200).hits().stream().filter(hit -> hit.title().contains("子量"))
                .toList();
        assertFalse(middles.isEmpty());
        middles.forEach(hit -> assertTrue(
                found.indexOf("cluster:minquan") < found.indexOf(hit.subject().toString()), found.toString()));
    }

    @Test
    void initialsOfAPartOfANameCountAsABeginning() {
        List<SearchHit> found = index.answer("hlcy", 2).hits();
        assertEquals(Set.of("cluster:huling", "cluster:huanglong"),
                found.stream().map(hit -> hit.subject().toString()).collect(Collectors.toSet()));
        found.forEach(hit -> assertTrue(hit.score() > 60, hit.toString()));
    }

    @Test
    void aHitSaysWhereTheThingIs() {
        assertEquals("商丘市 · 民权县", index.answer("民权县产业集聚区", 1).hits().get(0).context());
        assertEquals("开封市 · 今祥符区", index.answer("开封县", 1).hits().get(0).context());
        assertEquals("民权县产业集聚区", index.answer("香雪海", 1).hits().get(0).context());
        assertEquals("市县实践 · 第55页", index.answer("锅炉之乡", 1).hits().get(0).context());
    }

    @Test
    void aHitSaysWhichWordsItWasFoundBy() {
        assertEquals(List.of("祥符区"), index.answer("祥符区", 1).hits().get(0).matched());
        assertEquals(List.of("制冷"), index.answer("zhileng", 1).hits().get(0).matched());
    }
}
