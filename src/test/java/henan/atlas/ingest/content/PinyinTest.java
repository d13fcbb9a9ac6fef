package henan.atlas.ingest.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.SearchTerm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {
    private static AtlasSnapshot content;

    @BeforeAll
    static void readTables() throws ContentException {
        content = RealTables.read();
    }

    /** Names that a general reading gets wrong, as people of the place say them. */
    @ParameterizedTest
    @CsvSource({"浚县,xunxian,xx", "泌阳县,biyangxian,byx", "召陵区,shaolingqu,slq", "长葛市,changgeshi,cgs",
        "长垣县,changyuanxian,cyx", "尉氏县,weishixian,wsx", "郏县,jiaxian,jx", "漯河市,luoheshi,lhs",
        "濮阳市,puyangshi,pys", "睢县,suixian,sx", "荥阳市,xingyangshi,xys", "柘城县,zhechengxian,zcx",
        "渑池县,mianchixian,mcx", "嵩县,songxian,sx", "鄢陵县,yanlingxian,ylx", "偃师市,yanshishi,yss",
        "瀍河回族区,chanhehuizuqu,chhzq", "浉河区,shihequ,shq", "殷都区,yinduqu,ydq", "魏都区,weiduqu,wdq",
        "武陟县,wuzhixian,wzx", "杞县,qixian,qx", "淅川县,xichuanxian,xcx", "项城市,xiangchengshi,xcs",
        "长垣县产业集聚区,changyuanxianchanyejijuqu,cyxcyjjq", "泌阳县产业集聚区,biyangxianchanyejijuqu,byxcyjjq",
        "漯河经济技术产业集聚区,luohejingjijishuchanyejijuqu,lhjjjscyjjq", "恒都集团,hengdujituan,hdjt",
        "奇瑞重工,qiruizhonggong,qrzg", "同人铝业,tongrenlvye,trly", "TATA木门,tatamumen,tatamm",
        "好风景家私,haofengjingjiasi,hfjjs", "黑牡丹（常高新）,heimudanchanggaoxin,hmdcgx"})
    void namesAreReadAsPeopleSayThem(String name, String full, String initials) {
        SearchTerm term = content.searchTerms().stream().filter(t -> t.text().equals(name)).findFirst().orElseThrow();
        assertEquals(full, term.pinyin());
        assertEquals(initials, term.initials());
    }

    @Test
    void theLongestKnownWordIsTaken() {
        Pinyin pinyin = new Pinyin(Map.of("长葛", List.of("chang", "ge"), "葛市", List.of("x", "x")));
        assertEquals(new Pinyin.Reading("changgeshi", "cgs"), pinyin.read("长葛市"));
    }

    @Test
    void punctuationIsNotTyped() {
        assertEquals("yi", new Pinyin(Map.of()).read("“一”，（）").full());
    }

    @Test
    void aRomanisedNameIsSplitOverItsCharacters() {
        assertEquals(Optional.of(List.of("xi", "xian")), Pinyin.align("息县", "Xi Xian"));
        assertTrue(Pinyin.align("息县", "Xin Xian").isEmpty());
    }

    @Test
    void everyNameHasAReading() {
        content.searchTerms().stream().filter(term -> term.role() == SearchTerm.Role.NAME)
                .forEach(term -> assertTrue(term.pinyin().matches("[a-z0-9]+"), term.text()));
    }
}
