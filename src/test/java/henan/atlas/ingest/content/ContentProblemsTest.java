package henan.atlas.ingest.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of mistake, planted in a copy of the real tables, is named by file, line and column. */
class ContentProblemsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void copyTables() throws IOException {
        for (String name : List.of("maps", "data")) {
            Files.createDirectory(folder.resolve(name));
            try (Stream<Path> files = Files.list(Path.of(name))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                    Files.copy(file, folder.resolve(name).resolve(file.getFileName()));
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', value = {
        // an id nothing is listed under
        "data/firm_roles.csv | xiangxuehai,minquan | xiangxuehai,minkuan | 2: cluster_id: “minkuan”",
        "data/firm_roles.csv | xiangxuehai,minquan | xuehai,minquan | 2: firm_id: “xuehai”",
        "data/clusters.csv | ,light_home,,,2013年底 | ,furniture,,,2013年底 | 2: industry_id: “furniture”",
        "data/facts.csv | cluster:linying,集聚区以 | cluster:linyin,集聚区以 | 2: subject: “linyin”",
        "maps/counties.csv | ,410102,410102\\n | ,410102,410100\\n | 2: polygon_code: “410100”",
        // sources
        "data/awards.csv | ,1,gov2010award\\nxx_gaoxin | ,1,\\nxx_gaoxin | 2: sources: 不能空着",
        "data/awards.csv | ,1,gov2010award\\nxx_gaoxin | ,1,gov2010\\nxx_gaoxin | 2: sources: “gov2010”",
        // the same thing twice
        "data/firms.csv | feilongdianqi, | xiangxuehai, | 3: id: “xiangxuehai”与第 2 行重复",
        "data/awards.csv | xx_gaoxin,十强产业集聚区,2010,2 | zz_gaoxin,十强产业集聚区,2010,2 | 3: cluster_id+award+year:",
        // times
        "data/clusters.csv | 2008,27.61 | 20008,27.61 | 7: established_year: “20008”不是年份",
        "data/events.csv | 2010-01-20, | 2010-02-30, | 11: date: “2010-02-30”不是可能的时间",
        "data/observations.csv | 框架基本形成的集聚区占比,2013, | 框架基本形成的集聚区占比,2013H3, | 5: period: “2013H3”",
        // what became of a cluster
        "data/changes.csv | sources\\n | sources\\nminquan,2020,改制,,一句,seed\\n | 2: change: “改制”不在可选值之内：晋级、调出",
        "data/changes.csv | sources\\n | sources\\ndazhou,2016-05,晋级,,一句,seed\\n | 2: date: “2016-05”与 clusters.csv 第",
        "data/changes.csv | sources\\n | sources\\nminkuan,2020,更名,甲,一句,\\n | 2: cluster_id: “minkuan”",
        // a county elsewhere
        "data/clusters.csv | 410100,410185, | 410200,410185, | 2: county_codes: 县区 410185 属于 410100，不属于 410200",
        // not a number
        "data/observations.csv | ,2013,180, | ,2013,约180, | 2: value: “约180”不是数字",
        "maps/counties.csv | 113.96559,34.71145 | 34.71145,113.96559 | 8: seat_lon: 位置 34.71145, 113.96559 不在",
        "maps/counties.csv | 113.96559,34.71145 | 113.96559, | 8: seat_lon: 经度和纬度",
        // kind:id
        "data/observations.csv | obs-001,province:410000 | obs-001,410000 | 2: subject: “410000”不是“类别:编号”",
        "data/observations.csv | obs-001,province:410000 | obs-001,firm:panpan | 2: subject: “firm:panpan”的类别",
        "data/facts.csv | fact-001,cluster:linying | fact-001,cluster:linying;county:411122 | 2: subject: 只能",
        // empty, or not one of the words allowed
        "data/firms.csv | xiangxuehai,香雪海 | xiangxuehai, | 2: name: 不能空着",
        "data/clusters.csv | 市家居产业园,B, | 市家居产业园,D, | 2: confidence: “D”不在可选值之内",
        "data/chains.csv | minquan,upstream | minquan,up | 2: stage: “up”",
        "data/firm_roles.csv | xiangxuehai,minquan,引进 | xiangxuehai,minquan,带动 | 2: role: “带动”",
        "maps/prefectures.csv | 近年表为7567,3 | 近年表为7567,5 | 2: tint: “5”",
        "data/clusters.csv | 铝加工;家居 | 铝加工;;家居 | 2: leading_industries: 分号之间有空项",
        // readings
        "maps/counties.csv | Zhongyuan Qu | Zhengyuan Qu | 2: pinyin: “中原区”读不成“Zhengyuan Qu”",
        "data/pinyin.csv | heng du | hengdu | pinyin: “恒都”应当每个字一个音节",
        // seats that contradict each other
        "maps/counties.csv | ,,,,yes,no,410102 | ,,,,no,no,410102 | 2: is_prefecture_seat: 与 maps/prefectures.csv",
        // the table's form
        "maps/atlas.csv | vintage,2013-12-31\\n |  | 1: key: 缺少“vintage”这一行",
        "data/firms.csv | id,name | id,title | 1: title: 没有这样的列",
        "data/firms.csv | id,name | id,title | 1: name: 缺少这一列",
        "data/firms.csv | id,name | id,name,id | 1: 列名有重复",
        "data/firms.csv | feilongdianqi,飞龙电器 | feilongdianqi,飞龙,电器 | 3: 这一行有 3 格，应有 2 格",
        "data/firms.csv | feilongdianqi,飞龙电器 | feilongdianqi,\"飞龙电器 | 引号没有配对",
    })
    void aMistakeIsNamed(String file, String right, String wrong, String problem) throws IOException {
        replace(file, right, wrong);
        List<String> problems = problems();
        assertTrue(problems.stream().anyMatch(p -> p.startsWith(file + ":") && p.contains(problem)),
                () -> String.join("\n", problems));
        assertTrue(problems.size() < 10, () -> String.join("\n", problems));
    }

    @Test
    void allMistakesAreNamedAtOnce() throws IOException {
        replace("data/firms.csv", "xiangxuehai,香雪海", "xiangxuehai,");
        replace("data/observations.csv", "产业集聚区数量,2013,180,", "产业集聚区数量,2013,many,");
        replace("maps/prefectures.csv", "近年表为7567,3", "近年表为7567,9");
        List<String> problems = problems();
        assertEquals(3, problems.size(), () -> String.join("\n", problems));
    }

    @Test
    void aMistakeInOneRowDoesNotRaiseOthersElsewhere() throws IOException {
        replace("data/clusters.csv", "民权县产业集聚区,411400", "民权县产业集聚区,411499");
        List<String> problems = problems();
        assertTrue(problems.stream().allMatch(p -> p.startsWith("data/clusters.csv:")),
                () -> String.join("\n", problems));
    }

    @Test
    void aMissingTableIsNamed() throws IOException {
        Files.delete(folder.resolve("data/terms.csv"));
        assertTrue(problems().stream().anyMatch(p -> p.startsWith("data/terms.csv:1: 读不到这张表")));
    }

    @Test
    void anEmptyTableIsNamed() throws IOException {
        Files.writeString(folder.resolve("data/terms.csv"), "");
        assertTrue(problems().contains("data/terms.csv:1: 表是空的，连列名也没有"));
    }

    @Test
    void aTableInGbkIsNamed() throws IOException {
        Path file = folder.resolve("data/terms.csv");
        Files.write(file, Files.readString(file).getBytes(Charset.forName("GBK")));
        assertTrue(problems().contains("data/terms.csv:1: 不是 UTF-8 编码，请另存为 UTF-8"));
    }

    @Test
    void aTableSavedBySpreadsheetSoftwareIsReadAlike() throws Exception {
        Path file = folder.resolve("data/terms.csv");
        Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
        assertEquals(RealTables.read().terms(), ContentReader.read(folder.resolve("maps"), folder.resolve("data"),
                code -> RealTables.INSIDE).terms());
    }

    private List<String> problems() {
        ContentException e = assertThrows(ContentException.class, () -> ContentReader.read(folder.resolve("maps"),
                folder.resolve("data"), code -> RealTables.INSIDE));
        assertTrue(e.getMessage().contains(e.problems().get(0)));
        return e.problems();
    }

    private void replace(String name, String right, String wrong) throws IOException {
        Path file = folder.resolve(name);
        String text = Files.readString(file);
        String planted = text.replace(right.replace("\\n", "\n"), wrong == null ? "" : wrong.replace("\\n", "\n"));
        assertTrue(!planted.equals(text), () -> name + " no longer holds " + right);
        Files.writeString(file, planted);
    }
}
