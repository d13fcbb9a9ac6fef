package henan.atlas.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.domain.BookEntry;
import henan.atlas.domain.Period;
import henan.atlas.domain.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The forms of GB/T 7714-2015, one of each kind written by hand; where the standard itself gives an example, with that.
 */
class BibliographyTest {
    private static Source source(String author, String title, String place, String publisher, String date, String url,
                                 String kind) {
        return new Source("s", title, author, place, publisher, Period.of(date), Period.NONE, url, kind, "");
    }

    /** One that was read online and is cited from a day. @param url empty where the address is not fit to print */
    private static Source online(String author, String title, String publisher, String date, String accessed,
                                 String url, String kind) {
        return new Source("s", title, author, "", publisher, Period.of(date), Period.of(accessed), url, kind, "");
    }

    @Test
    void bookWithThePageCited() {
        assertEquals("陈登原. 国史旧闻: 第1卷[M]. 北京: 中华书局, 2000: 29.",
                Bibliography.full(source("陈登原", "国史旧闻: 第1卷", "北京", "中华书局", "2000", "", "图书"), "第29页"));
    }

    @Test
    void bookOfTheAtlas() {
        Source book = source("王仲斌", "产业集聚看河南", "北京", "经济日报出版社", "2014-01", "", "图书");
        assertEquals("王仲斌. 产业集聚看河南[M]. 北京: 经济日报出版社, 2014.", Bibliography.full(book, ""));
        assertEquals("王仲斌. 产业集聚看河南[M]. 北京: 经济日报出版社, 2014: 2-3.",
                Bibliography.full(book, "首篇《产业集聚助推中原经济区建设》第2—3页"));
        assertEquals("王仲斌. 产业集聚看河南[M]. 北京: 经济日报出版社, 2014: 前言.", Bibliography.full(book, "前言"));
    }

    @Test
    void partOfABookBeginsWithItsTitleWhereItsAuthorIsUnknown() {
        Source works = source("王夫之", "船山全书: 第6册", "长沙", "岳麓书社", "2011", "", "图书");
        BookEntry entry = new BookEntry("b", "", "周易外传", "卷5", "1109", "综述", List.of(), "", List.of());
        assertEquals("周易外传: 卷5[M]//王夫之. 船山全书: 第6册. 长沙: 岳麓书社, 2011: 1109.",
                Bibliography.entry(entry, works));
    }

    @Test
    void pageOfAnEntryLosesTheZerosOfTheContents() {
        Source book = source("王仲斌", "产业集聚看河南", "北京", "经济日报出版社", "2014-01", "", "图书");
        BookEntry entry = new BookEntry("b", "", "某篇", "", "009", "综述", List.of(), "", List.of());
        assertEquals("某篇[M]//王仲斌. 产业集聚看河南. 北京: 经济日报出版社, 2014: 9.", Bibliography.entry(entry, book));
    }

    @Test
    void newspaperHasItsNameAndDay() {
        assertEquals("丁文详. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20.",
                Bibliography.full(source("丁文详", "数字革命与竞争国际化", "", "中国青年报", "2000-11-20", "", "报纸"), ""));
    }

    @Test
    void newspaperReadOnlineHasTheDayFromWhichItIsCited() {
        assertEquals("傅刚, 赵承, 李佳路. 大风沙过后的思考[N/OL]. 北京青年报, 2000-01-12[2005-09-28]. "
                + "http://www.bjyouth.com.cn/Bqb/20000412/B/4216%5ED0412B1401.htm.",
                Bibliography.full(online("傅刚, 赵承, 李佳路", "大风沙过后的思考", "北京青年报", "2000-01-12", "2005-09-28",
                        "http://www.bjyouth.com.cn/Bqb/20000412/B/4216%5ED0412B1401.htm", "报纸"), ""));
    }

    @Test
    void reportReadOnACopyIsStillTheNewspapersAndWithoutAnAddressThatIsNotFitToPrint() {
        assertEquals("某报道[N/OL]. 周口日报（转载）, 2014-12-10[2026-11-23].",
                Bibliography.full(online("", "某报道", "周口日报（转载）", "2014-12-10", "2026-11-23", "", "报道"), ""));
    }

    @Test
    void articleOfAJournal() {
        assertEquals("王某. 打造明星园区[J/OL]. 《某刊》2014年第10期（转载）, 2014-07-07[2026-11-23].",
                Bibliography.full(online("王某", "打造明星园区", "《某刊》2014年第10期（转载）", "2014-07-07", "2026-11-23", "",
                        "期刊"), ""));
    }

    @Test
    void reportOfResearch() {
        assertEquals("某研究[R/OL]. 某大学（转载）, 2020(2020-10)[2026-11-23].",
                Bibliography.full(online("", "某研究", "某大学（转载）", "2020-10", "2026-11-23", "", "研究报告"), ""));
    }

    @Test
    void webPageHasItsDayInBracketsAndItsAddress() {
        assertEquals("萧钰. 出版业信息化迈入快车道[EB/OL]. (2001-12-19)[2002-04-15]. "
                + "http://www.creader.com/news/200112190019.htm.",
                Bibliography.full(online("萧钰", "出版业信息化迈入快车道", "", "2001-12-19", "2002-04-15",
                        "http://www.creader.com/news/200112190019.htm", "网页"), ""));
        assertEquals("某页[EB/OL]. 豫都网, 2018(2018-07-12)[2026-11-23].",
                Bibliography.full(online("", "某页", "豫都网", "2018-07-12", "2026-11-23", "", "报道"), ""));
        assertEquals("某县（条目）[EB/OL]. 百科, [日期不详][2026-11-23]. http://a.example/5.",
                Bibliography.full(online("", "某县（条目）", "百科", "", "2026-11-23", "http://a.example/5", "百科"), ""));
    }

    @Test
    void officialDocumentIsAnArchivalRecordOfTheOfficeThatIssuedIt() {
        assertEquals("北京市人民政府办公厅. 关于转发北京市企业投资项目核准暂行实施办法的通知: 京政办发[2005]37号[A/OL]. "
                + "(2005-07-12)[2011-07-12]. http://china.findlaw.cn/fagui/p_1/39934.html.",
                Bibliography.full(online("北京市人民政府办公厅",
                        "关于转发北京市企业投资项目核准暂行实施办法的通知: 京政办发[2005]37号", "北京市人民政府办公厅（转载）",
                        "2005-07-12", "2011-07-12", "http://china.findlaw.cn/fagui/p_1/39934.html", "省政府文件"), ""));
    }

    @Test
    void whatIsNotKnownIsSaidInSquareBrackets() {
        assertEquals("某书[M]. [出版地不详]: [出版者不详], [日期不详].",
                Bibliography.full(source("", "某书", "", "", "", "", "图书"), ""));
        assertEquals("某页[EB/OL]. 转载页, [日期不详]. http://a.example/3.",
                Bibliography.full(source("", "某页", "", "转载页", "", "http://a.example/3", "网页"), ""));
        assertEquals("简述[EB/OL]. 文稿分享网, [2012]. http://a.example/4.",
                Bibliography.full(source("", "简述", "", "文稿分享网", "约2012", "http://a.example/4", "资料"), ""));
    }
}
