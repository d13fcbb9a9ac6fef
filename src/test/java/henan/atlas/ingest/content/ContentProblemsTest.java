package henan.atlas.ingest.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Term;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every kind of mistake, planted in a copy of the real tables, is told in one sentence that says where and what. */
class ContentProblemsTest {
    private PlantedTables tables;

    @BeforeEach
    void copyTables(@TempDir Path folder) throws IOException {
        tables = new PlantedTables(folder);
    }

    @ParameterizedTest(name = "{3}")
    @CsvFileSource(resources = "mistakes.txt", delimiter = '|', quoteCharacter = '\'', maxCharsPerColumn = 10_000)
    void aMistakeIsToldInOneSentence(String file, String right, String wrong, String sentence) throws IOException {
        tables.replace(file, lines(right), wrong == null ? "" : lines(wrong));
        List<String> problems = tables.problems();
        assertTrue(problems.contains(sentence), () -> String.join("\n", problems));
        assertTrue(problems.size() < 10, () -> String.join("\n", problems));
    }

    @Test
    void allMistakesOfAllTablesAreToldAtOnceInOrder() throws IOException {
        tables.replace("maps/prefectures.csv", "近年的表作7567平方公里,3", "近年的表作7567平方公里,9");
        tables.replace("data/observations.csv", "产业集聚区数量,2013,180,", "产业集聚区数量,2013,many,");
        tables.replace("data/observations.csv", "产业集聚区数量,2009,180,个", "产业集聚区数量,2009,180,块");
        tables.replace("data/firms.csv", "xiangxuehai,香雪海", "xiangxuehai,");
        assertEquals(List.of("data/firms.csv:2:name（第13字）", "data/observations.csv:2:value（第46字）",
                "data/observations.csv:3:unit（第50字）", "maps/prefectures.csv:2:tint（第91字）"),
                tables.problems().stream().map(problem -> problem.split(": ")[0]).toList());
    }

    @Test
    void theProblemsStandInTheMessageToo() throws IOException {
        tables.replace("data/firms.csv", "xiangxuehai,香雪海", "xiangxuehai,");
        ContentException e = assertThrows(ContentException.class, tables::read);
        assertEquals("内容表有1处问题，改正后再构建：\n" + e.problems().get(0), e.getMessage());
    }

    @Test
    void ofVeryManyProblemsTheMessageHasTheFirstAndSaysHowManyThereAre() throws IOException {
        StringBuilder rows = new StringBuilder(Files.readString(tables.file("data/firms.csv")));
        for (int i = 0; i < 150; i++) {
            rows.append("nameless").append(i).append(",\n");
        }
        Files.writeString(tables.file("data/firms.csv"), rows);
        ContentException e = assertThrows(ContentException.class, tables::read);
        assertEquals(150, e.problems().size());
        assertEquals("内容表有150处问题，这里是前100处，改正后再构建：\n" + String.join("\n", e.problems().subList(0, 100)),
                e.getMessage());
    }

    @Test
    void aMistakeInOneRowDoesNotRaiseOthersElsewhere() throws IOException {
        tables.replace("data/clusters.csv", "民权县产业集聚区,411400", "民权县产业集聚区,411499");
        assertTrue(tables.problems().stream().allMatch(p -> p.startsWith("data/clusters.csv:")));
    }

    @Test
    void aTableOfUnitsThatCannotBeReadDoesNotMakeEveryFigureWrong() throws IOException {
        tables.replace("data/series.csv", "series,unit,", "series,units,");
        assertTrue(tables.problems().stream().allMatch(p -> p.startsWith("data/series.csv:1:")));
    }

    @Test
    void oneYearToldTwiceMustBeTheSameYear() throws IOException {
        tables.replace("data/changes.csv", "text,sources\n", "text,sources\ndazhou,2016-05,晋级,,一句,seed\n");
        assertTrue(tables.problems().stream().anyMatch(p -> p.startsWith("data/changes.csv:2:date（第8字）: “2016-05”与")
                && p.endsWith("的 valid_from（2015）不是同一年；应改成一致")));
    }

    @Test
    void whatBecameOfAClusterMustAgreeWithWhatItIs() throws IOException {
        tables.replace("data/changes.csv", "dazhou,2015,晋级", "minquan,2015,晋级");
        List<String> problems = tables.problems();
        assertTrue(problems.stream().anyMatch(p -> p.startsWith("data/clusters.csv:6:valid_from")
                && p.contains("2015年晋级，changes.csv 里却没有晋级的记录")), problems.toString());
        assertTrue(problems.stream().anyMatch(p -> p.startsWith("data/changes.csv:2:change（第14字）: “民权县产业集聚区”记有晋级")),
                problems.toString());
    }

    @Test
    void aMissingTableIsNamed() throws IOException {
        Files.delete(tables.file("data/terms.csv"));
        assertTrue(tables.problems().stream().anyMatch(p -> p.startsWith("data/terms.csv:1: 读不到（")));
    }

    @Test
    void anEmptyTableIsNamed() throws IOException {
        Files.writeString(tables.file("data/terms.csv"), "");
        assertTrue(tables.problems().contains("data/terms.csv:1: 表是空的；应至少有一行列名"));
    }

    @Test
    void aTableInGbkIsNamedOnce() throws IOException {
        Path file = tables.file("data/terms.csv");
        Files.write(file, Files.readString(file).getBytes(Charset.forName("GBK")));
        assertEquals(1, tables.problems().stream()
                .filter("data/terms.csv:1: 不是 UTF-8 编码；应另存为 UTF-8 编码"::equals).count());
    }

    @Test
    void aCharacterWithoutAGlyphInACaseIsNamed() throws IOException {
        Path file = Files.createDirectories(tables.file("data/cases")).resolve("boxes.md");
        Files.writeString(file, "第一行\n民权𠀀县\n");
        assertTrue(tables.problems().contains("data/cases/boxes.md:2:3: “𠀀”（U+20000）在随附的字体里没有字形；"
                + "应换成有字形的字，或重做字体（packaging/fonts/subset.sh）"));
    }

    @Test
    void aTableSavedBySpreadsheetSoftwareIsReadAlike() throws Exception {
        List<Term> plain = tables.read().terms();
        Path file = tables.file("data/terms.csv");
        Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
        assertEquals(plain, tables.read().terms());
    }

    @Test
    void rowsWithoutAWordArePassedOver() throws Exception {
        AtlasSnapshot plain = tables.read();
        for (String name : List.of("data/terms.csv", "data/firms.csv", "data/pinyin.csv", "maps/counties.csv")) {
            List<String> lines = new ArrayList<>(Files.readAllLines(tables.file(name)));
            String blank = ",".repeat((int) lines.get(0).chars().filter(c -> c == ',').count());
            lines.add(1, blank);
            lines.addAll(List.of(blank, "  ", " , "));
            Files.write(tables.file(name), lines);
        }
        assertEquals(plain, tables.read());
        tables.replace("data/firms.csv", "\n,,\n", "\n,,\n,无编号的企业,\n");
        assertTrue(tables.problems().get(0).startsWith("data/firms.csv:3:id"), tables.problems()::toString);
    }

    private static String lines(String written) {
        return written.replace("\\n", "\n");
    }
}
