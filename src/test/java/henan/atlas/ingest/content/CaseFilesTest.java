package henan.atlas.ingest.content;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.PeriodRules;
import henan.atlas.content.ReferenceTargets;
import henan.atlas.domain.CasePart;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.Citation;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sound case is read whole; every kind of mistake in one is named by file, line and character. */
class CaseFilesTest {
    @TempDir
    private Path folder;
    private String sample;
    private ProblemList problems = new ProblemList();

    @BeforeEach
    void readSample() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/henan/atlas/fixture/cases/lingdong.md")) {
            sample = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<CaseStudy> read() {
        ReferenceTargets known = new ReferenceTargets(Map.of(SubjectKind.CLUSTER, Set.of("lingdong"),
                SubjectKind.COUNTY, Set.of("419181"),
                SubjectKind.SOURCE, Set.of("seed", "paper", "yearbook")), Map.of(), PeriodRules.UNLIMITED);
        return new CaseFiles(folder, problems).read(known);
    }

    private List<String> problemsOf(String text) throws IOException {
        Files.writeString(folder.resolve("lingdong.md"), text);
        problems = new ProblemList();
        read();
        return assertThrows(ContentException.class, problems::throwIfAny).problems();
    }

    @Test
    void whatIsNoFileIsToldAsThat() throws IOException {
        Files.createDirectory(folder.resolve("a.md"));
        Files.createSymbolicLink(folder.resolve("b.md"), folder.resolve("absent"));
        read();
        List<String> told = assertThrows(ContentException.class, problems::throwIfAny).problems();
        assertEquals(2, told.size(), told::toString);
        assertTrue(told.get(0).contains("data/cases/a.md") && told.get(0).contains("不是文件"), told::toString);
        assertTrue(told.get(1).contains("data/cases/b.md"), told::toString);
    }

    /** Its reader takes the square of the time for what opens and is not closed. */
    @Test
    void whatIsLongerThanAnyCaseIsNotRead() throws IOException {
        assertEquals(List.of("data/cases/lingdong.md:1:1: 全文" + (sample.length() + 240_000) + "字；最多20000字"),
                problemsOf(sample + "<a ".repeat(80_000)).stream().map(told -> told.replace(",", "")).toList());
    }

    @Test
    void aSoundCaseIsReadWhole() throws IOException {
        Files.writeString(folder.resolve("lingdong.md"), sample);
        CaseStudy study = read().get(0);
        assertDoesNotThrow(problems::throwIfAny);
        assertEquals("一台冷柜背后的三十家配件厂", study.title());
        assertEquals(List.of(SubjectRef.cluster("lingdong"), SubjectRef.county("419181")), study.subjects());
        assertEquals(List.of(CasePart.BACKGROUND, CasePart.PRACTICE, CasePart.PRACTICE, CasePart.RESULTS,
                CasePart.LESSONS, CasePart.AFTERWARDS), study.paragraphs().stream().map(p -> p.part()).toList());
        assertEquals(List.of(new Citation("seed", "第12页"), new Citation("paper", "")),
                study.paragraphs().get(0).passages().get(0).citations());
        assertEquals(3, study.questions().size());
        assertTrue(study.questions().get(1).startsWith("对照地图，"));
    }

    @Test
    void sentencesOfOneParagraphMayRestOnDifferentSources() throws IOException {
        Files.writeString(folder.resolve("lingdong.md"), sample.replace("采购单。集聚区", "采购单。[@paper] 集聚区"));
        CaseStudy.Paragraph paragraph = read().get(0).paragraphs().get(1);
        assertDoesNotThrow(problems::throwIfAny);
        assertEquals(List.of("paper", "seed"), paragraph.passages().stream()
                .map(passage -> passage.citations().get(0).sourceId()).toList());
        assertTrue(paragraph.text().contains("采购单。集聚区"));
    }

    @Test
    void aLineBrokenInsideAParagraphLeavesNoSpaceInChineseText() throws IOException {
        Files.writeString(folder.resolve("lingdong.md"), sample);
        assertTrue(read().get(0).paragraphs().get(0).text().contains("冷藏箱。修理铺的师傅"));
    }

    @Test
    void aFileSavedOnWindowsIsReadAlike() throws IOException {
        Files.writeString(folder.resolve("lingdong.md"), "\uFEFF" + sample.replace("\n", "\r\n"));
        List<CaseStudy> windows = read();
        Files.writeString(folder.resolve("lingdong.md"), sample);
        assertEquals(read(), windows);
        assertDoesNotThrow(problems::throwIfAny);
    }

    @Test
    void whatCameAfterTheBookMayBeLeftOut() throws IOException {
        Files.writeString(folder.resolve("lingdong.md"),
                sample.replaceFirst("(?s)## 书出版之后.*?(?=## 讨论题)", ""));
        assertTrue(read().get(0).paragraphs(CasePart.AFTERWARDS).isEmpty());
        assertDoesNotThrow(problems::throwIfAny);
    }

    @Test
    void aFolderThatIsNotThereHoldsNoCases() {
        folder = folder.resolve("none");
        assertEquals(List.of(), read());
        assertDoesNotThrow(problems::throwIfAny);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ---\\nid: lingdong | id: lingdong | 1:1: 开头不对；应有一行 ---
            id: lingdong | id: lingxi | 2:5: id“lingxi”与文件名不同；应为“lingdong”
            id: lingdong | id: [lingdong | 读不懂
            id: lingdong\\n | `` | 1:1: 开头缺少 id
            title: 一 | titel: 一 | 4:1: 开头的“titel”不认识或写了两次
            title: 一台冷柜背后的三十家配件厂 | title: | 4:1: title 空着或不止一项；应写一项
            title: 一 | id: 一 | 4:1: 开头的“id”不认识或写了两次
            cluster:lingdong, | cluster:lingxi, | 3:12: “lingxi”在 data/clusters.csv 里没有
            county:419181 | firm:lengfeng | 3:30: “firm:lengfeng”的类别不能用在这里
            county:419181 | 419181 | 3:30: “419181”不是“类别:编号”
            [cluster:lingdong, county:419181] | [] | 开头缺少 subjects
            ## 背景\\n | 前言一段。\\n\\n## 背景\\n | 7:1: 第一节之前不应有文字；应先有“## 背景”
            ## 做法 | ## 作法 | 12:1: 不认识的标题“作法”；应为二级标题（## 加空格），依次是：背景、做法、成效、启示、书出版之后、编者注、讨论题
            ## 做法 | ### 做法 | 12:1: 不认识的标题“做法”
            ## 做法 | ## 作法 | 缺少“做法”一节
            ## 成效 | ## 背景 | 18:1: “背景”写了两次
            ## 启示 | ## 书出版之后 | 缺少“启示”一节
            ## 书出版之后\\n\\n2016 | ## 书出版之后\\n\\n## 启示\\n\\n2016 | “书出版之后”一节没有正文
            ## 书出版之后\\n | ## 讨论题\\n | 讨论题写法不对；应写成编号列表
            [@paper]\\n\\n## 成效 | \\n\\n## 成效 | 16:1: 从这里到段末没有引文
            [@seed, 第13页] | [@seed, 第13页]以及其他。 | 14:142: 从这里到段末没有引文
            先修路、 | 先修路[@paper]、 | 14:27: 引文的位置不对；应放在整句之后
            [@seed, 第13页] | [@seed, 第13页] [@paper] | 引文前面没有正文
            [@seed, 第13页] | [@sead, 第13页] | 14:130: “sead”在 data/sources.csv 里没有
            [@seed, 第13页] | [@seed，第13页] | 14:130: 引文“@seed，第13页”写法不对
            [@seed, 第13页] | [@seed, 第13页; seed] | 引文“seed”写法不对
            @yearbook, 表3 | @jahrbuch, 表3 | “jahrbuch”在 data/sources.csv 里没有
            到2013年，集聚区里 | 到2014年，集聚区里 | 20:2: “2014”在书出版之后；应移到“书出版之后”一节
            到2013年，集聚区里 | 2012—2016年，集聚区里 | 20:6: “2016”在书出版之后
            三十家。 | 三十家。<br>其中 | 20:25: 案例里不能用HTML
            三十家。 | **三十家**。 | 案例里不能用加粗或斜体
            三十家。 | [三十家](http://x.invalid)。 | 案例里不能用链接
            三十家。 | https://x.invalid。 | 案例里不能用链接
            三十家。 | ![三十家](x.png)。 | 案例里不能用图片
            岭东的经验 | - 岭东的经验 | 24:1: 案例里不能用列表
            岭东的经验 | > 岭东的经验 | 案例里不能用引用块
            岭东的经验 | ¦ 年 ¦ 家 ¦ | 24:1: 案例里不能用表格
            到2013年，集聚区里 | \\n***\\n\\n到2013年，集聚区里 | 案例里不能用分隔线
            2. 对照 | - 对照 | 讨论题写法不对；应写成编号列表
            四个邻省？ | 四个邻省？[@seed] | 讨论题里有引文；应去掉
            """)
    void aMistakeIsNamed(String right, String wrong, String problem) throws IOException {
        String planted = sample.replace(plain(right), plain(wrong));
        assertTrue(!planted.equals(sample), () -> "the sample no longer holds " + right);
        List<String> found = problemsOf(planted);
        assertTrue(found.stream().anyMatch(p -> p.startsWith("data/cases/lingdong.md:") && p.contains(problem)),
                () -> String.join("\n", found));
        assertTrue(found.size() < 6, () -> String.join("\n", found));
    }

    private static String plain(String planted) {
        return planted.replace("\\n", "\n").replace("¦", "|");
    }

    @Test
    void sectionsOutOfOrderAreNamed() throws IOException {
        String practice = sample.substring(sample.indexOf("## 做法"), sample.indexOf("## 成效"));
        List<String> found = problemsOf(sample.replace(practice, "").replace("## 启示", practice + "## 启示"));
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.get(0).endsWith("“做法”的位置不对；各节依次应为 背景、做法、成效、启示、书出版之后、编者注、讨论题"), found.get(0));
    }

    @Test
    void aNumberThatIsNoYearMayBeAsHighAsItLikes() throws IOException {
        Files.writeString(folder.resolve("lingdong.md"), sample.replace("三十家。", "三十家，占地2018亩、12015.5平方米。"));
        read();
        assertDoesNotThrow(problems::throwIfAny);
    }

    @Test
    void aTextTooShortOrTooLongSaysHowLongItIs() throws IOException {
        String result = sample.substring(sample.indexOf("到2013年"), sample.indexOf("产品运往"));
        String lesson = sample.substring(sample.indexOf("岭东的经验"), sample.indexOf("它也留下"));
        List<String> brief = problemsOf(sample.replace(result, "").replace(lesson, ""));
        assertTrue(brief.get(0).matches(".*:1:1: 正文3\\d\\d字；应为400—900字.*"), brief::toString);
        List<String> both = problemsOf(sample.replace(lesson, lesson.repeat(8)));
        assertTrue(both.get(0).matches(".*:1:1: 正文\\d{4}字；应为400—900字.*"), both::toString);
    }

    @Test
    void oneQuestionIsTooFewAndFiveAreTooMany() throws IOException {
        String last = sample.substring(sample.indexOf("3. 如果"));
        List<String> many = problemsOf(sample + "4. 甲？\n5. 乙？\n");
        assertTrue(many.get(0).contains("讨论题有5个；应为2—4个"), many::toString);
        String second = sample.substring(sample.indexOf("2. 对照"), sample.indexOf("3. 如果"));
        assertTrue(problemsOf(sample.replace(last, "").replace(second, "")).get(0).contains("讨论题有1个"));
    }

    @Test
    void allMistakesOfAllCasesAreNamedAtOnce() throws IOException {
        Files.writeString(folder.resolve("other.md"), sample.replace("四个邻省？", "四个邻省？[@seed]"));
        Files.writeString(folder.resolve("notes.txt"), "");
        Files.write(folder.resolve("gbk.md"), sample.getBytes(Charset.forName("GBK")));
        List<String> found = problemsOf(sample.replace("## 启示", "## 启发"));
        assertEquals(6, found.size(), () -> String.join("\n", found));
        assertTrue(found.contains("data/cases/notes.txt:1:1: 这个文件夹里只放案例；文件名应以 .md 结尾"));
        assertTrue(found.contains("data/cases/gbk.md:1:1: 不是 UTF-8 编码；应另存为 UTF-8 编码"));
    }
}
