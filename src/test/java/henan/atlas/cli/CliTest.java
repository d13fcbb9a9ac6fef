package henan.atlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import henan.atlas.atlasfile.AtlasFileWriter;
import henan.atlas.fixture.InventedMap;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
    @TempDir
    static Path folder;
    private static Path atlas;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void writeTheInventedAtlas() throws Exception {
        atlas = Files.createDirectory(folder.resolve("虚构 图集")).resolve("henan.gpkg");
        AtlasFileWriter.write(atlas, InventedProvince.content(), InventedProvince.boundaries(),
                InventedMap.content().styles());
    }

    @Test
    void helpIsChineseAndNamesEveryCommand() {
        assertEquals(0, run("--help"));
        for (String command : List.of("map", "chart", "series", "find", "profile", "list", "coverage", "check")) {
            assertTrue(out().contains(command), command);
        }
        assertTrue(out().startsWith("用法："), out());
        assertFalse(out().contains("Usage"), out());
    }

    @Test
    void commandsSpeakEnglishWhenAskedTo() {
        assertEquals(0, run("--lang", "en", "--help"));
        assertTrue(out().startsWith("Usage: packaging/run"), out());
        assertFalse(out().codePoints().anyMatch(Character::isIdeographic), out());
        assertEquals(0, run("list", "prefectures", "--lang=en"));
        assertTrue(out().contains("\nCode "), out());
        assertEquals(0, run("list", "prefectures"));
        assertTrue(out().contains("\n代码"), out());
        assertEquals(Language.CHINESE, Language.spoken());
    }

    @Test
    void troubleIsToldInTheLanguageAskedFor() {
        assertEquals(1, run("--atlas", "nowhere.gpkg", "list", "firms", "--lang", "en"));
        assertTrue(err().startsWith("There is no atlas file “nowhere.gpkg”."), err());
        assertEquals(2, run("list", "firms", "--lang", "en", "--nothing"));
        assertTrue(err().contains("unknown option “--nothing”"), err());
        assertEquals(2, run("list", "firms", "--lang", "fr"));
        assertTrue(err().contains("“fr”不在可选之列（zh、en）"), err());
    }

    @Test
    void coverageCountsWhatIsKnownOfEveryPrefecture() throws Exception {
        assertEquals(0, run("coverage", "--json"));
        JsonNode coverage = new ObjectMapper().readTree(out());
        JsonNode all = coverage.get("province").get("coverage");
        int clusters = 0;
        for (JsonNode prefecture : coverage.get("prefectures")) {
            clusters += prefecture.get("coverage").get("clusters").asInt();
        }
        assertEquals(InventedProvince.content().prefectures().size(), coverage.get("prefectures").size());
        assertEquals(clusters, all.get("clusters").asInt());
        assertEquals(clusters, all.get("gradeA").asInt() + all.get("gradeB").asInt() + all.get("gradeC").asInt());
        assertTrue(all.get("withIndustry").asInt() < clusters, "one has no known industry");
        assertEquals(1, all.get("withFigures").asInt(), "岭东 alone has figures");
        assertEquals(1, all.get("withStudy").asInt(), "岭东 alone has a case to teach with");
        assertTrue(all.get("withCase").asInt() >= all.get("withStudy").asInt());
        assertEquals(0, run("coverage"));
        assertTrue(out().lines().takeWhile(line -> !line.isEmpty()).reduce((a, b) -> b).orElseThrow()
                .startsWith("河南省"), out());
        assertTrue(out().contains("教学案例") && out().contains("可信度：A"), out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "compare", "chart", "series", "find", "profile", "list", "coverage", "check"})
    void everyCommandHasHelpOfItsOwn(String command) {
        assertEquals(0, run(command, "--help"));
        assertTrue(out().startsWith("用法：packaging/run " + command), out());
        assertFalse(out().contains("${"), out());
    }

    @Test
    void usageNamesTheCommandThatWasTyped() {
        System.setProperty(ProgramName.PROPERTY, "henan-atlas");
        try {
            assertEquals(0, run("--help"));
            assertTrue(out().startsWith("用法：henan-atlas "), out());
            assertTrue(out().stripTrailing().endsWith("henan-atlas 命令 --help"), out());
            assertEquals(0, run("find", "--help"));
            assertTrue(out().contains("henan-atlas find ") && !out().contains("packaging/run find"), out());
        } finally {
            System.clearProperty(ProgramName.PROPERTY);
        }
    }

    @Test
    void versionNamesTheProgram() {
        assertEquals(0, run("--version"));
        assertTrue(out().startsWith("产业集聚看河南图集 "), out());
    }

    @Test
    void listOfClustersIsATableOfAll() {
        assertEquals(0, run("list", "clusters"));
        assertEquals(1 + InventedProvince.content().clusters().size(), out().lines().count());
        assertTrue(out().contains("shabei"), out());
    }

    @Test
    void listOfClustersTellsForWhatLaterTimeAnIndustryIsKnown() {
        assertEquals(0, run("list", "clusters"));
        assertTrue(out().contains("食品加工（书后：2015年报道口径）"), out());
    }

    @Test
    void listAsJsonHasEveryFieldAndItsSources() throws IOException {
        assertEquals(0, run("list", "clusters", "--json"));
        JsonNode clusters = new ObjectMapper().readTree(out());
        assertEquals(InventedProvince.content().clusters().size(), clusters.size());
        JsonNode shabei = null;
        for (JsonNode cluster : clusters) {
            shabei = cluster.get("id").asText().equals("shabei") ? cluster : shabei;
        }
        assertEquals("食品加工", shabei.get("leadingIndustries").get(0).get("name").asText());
        assertTrue(shabei.get("validFrom").isNull());
        assertEquals(2015, shabei.get("validTo").asInt());
        assertEquals("paper", shabei.get("citations").get(0).get("sourceId").asText());
        assertEquals(113.56, shabei.get("position").get("longitude").asDouble());
        List<String> keys = new ArrayList<>();
        shabei.fieldNames().forEachRemaining(keys::add);
        assertEquals(List.of("id", "name", "prefectureCode", "countyCodes"), keys.subList(0, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clusters", "counties", "prefectures", "firms", "cases", "book", "events", "terms",
        "sources", "themes", "figures", "honours"})
    void everyListingHasAsManyRowsAsRecords(String kind) throws IOException {
        assertEquals(0, run("list", kind, "--json"));
        int records = new ObjectMapper().readTree(out()).size();
        assertTrue(records > 0);
        out.reset();
        assertEquals(0, run("list", kind));
        assertEquals(1 + records, out().lines().count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "clusters|industry_id = 'food'|liangkou,shabei",
        "clusters|industry_id = 'food' AND confidence = 'a'|liangkou",
        "clusters|valid_to > 2014|shabei", "clusters|valid_to IS NOT NULL|shabei",
        "clusters|BBOX(geom, 113, 34, 114, 36)|lingdong", "clusters|name LIKE '没有%'|",
        "counties|kind = '县级市'|419181,419381", "prefectures|name LIKE '%汀%'|419200"})
    void listByAConditionHasWhatMeetsItAlone(String kind, String condition, String expected) throws IOException {
        List<String> ids = expected == null ? List.of() : List.of(expected.split(","));
        assertEquals(0, run("list", kind, "--where", condition), err());
        assertEquals(ids, out().lines().skip(1).map(line -> line.split("\\s")[0]).toList());
        out.reset();
        assertEquals(0, run("list", kind, "--where", condition, "--json"));
        List<String> found = new ArrayList<>();
        new ObjectMapper().readTree(out()).forEach(node ->
                found.add(node.get(kind.equals("clusters") ? "id" : "code").asText()));
        assertEquals(ids, found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "clusters|industry_ids = 'food'|liangkou,shabei|",
        "clusters|industry_ids = 'food'|shabei,liangkou|--sort=-name",
        "counties|BBOX(geom, 113, 34, 113.5, 34.5)|419302|",
        "counties|prefecture_code = '419300'|419381,419321,419302|--sort=-name"})
    void aListIsOrderedAndChosenByColumns(String kind, String condition, String expected, String sort) {
        assertEquals(0, run(Stream.of("list", kind, "--where", condition, sort).filter(Objects::nonNull)
                .toArray(String[]::new)), err());
        assertEquals(List.of(expected.split(",")), out().lines().skip(1).map(l -> l.split("\\s")[0]).toList());
    }

    @Test
    void aListHasTheColumnsAskedForAndTellsBesideItWhatCannotBeJudged() {
        assertEquals(0, run("list", "clusters", "--where", "industry_ids = 'food'", "--columns", "firms,name"), err());
        assertTrue(out().lines().findFirst().orElseThrow().matches("编号\\s+代表企业\\s+名称"), out());
        assertTrue(err().contains("无从判断的1个") && err().contains("shangting"), err());
        assertFalse(out().contains("shangting"), out());
        assertEquals(2, run("list", "clusters", "--columns", "firm"), out());
        assertTrue(err().contains("firms"), err());
    }

    @Test
    void countsOfAPrefectureAreWholeWhenItIsChosenByACondition() {
        assertEquals(0, run("list", "prefectures", "--where", "code = '419300'"));
        assertTrue(out().contains("石梁市") && out().strip().matches("(?s).*419300\\s+石梁市\\s+3\\s+2"), out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "clusters|industri_id = 'food'|industry_id|prefecture_code",
        "clusters|industry_id = food|food|prefecture_code",
        "clusters|industry_id ==|industry_id ==|prefecture_code LIKE '4114%'",
        "clusters|industry_id = 'food|字段有|industry_id",
        "counties|leading_industries = ''|leading_industries|prefecture_code", "terms|name = 'x'|terms|prefectures",
        "clusters|nofunction(name) = 1|nofunction|字段有"})
    void aWrongConditionIsAnsweredWithWhatThereIs(String kind, String condition, String word, String offered) {
        assertEquals(2, run("list", kind, "--where", condition), out());
        assertEquals(1, err().lines().count(), err());
        assertTrue(err().contains(word) && err().contains(offered), err());
        assertEquals("", out());
    }

    @Test
    void profileAsJsonHasSourcesThatDifferSideBySideWithScopeAndPage() throws IOException {
        assertEquals(0, run("profile", "cluster:lingdong", "--json"));
        JsonNode page = new ObjectMapper().readTree(out());
        JsonNode figures = null;
        for (JsonNode section : page.get("sections")) {
            if (section.get("id").asText().equals("figures")) {
                figures = section.get("figures").get(0).get("figures");
            }
        }
        assertEquals(List.of("120", "118.6"), figures.findValuesAsText("value"));
        assertEquals(List.of("2013年", "2013年"), figures.findValuesAsText("period"));
        assertEquals(List.of("true", "true"), figures.findValuesAsText("disputed"));
        assertEquals("快报数", figures.get(1).get("note").asText());
        int cited = figures.get(1).get("citations").get(0).asInt();
        JsonNode reference = page.get("references").get(cited - 1);
        assertEquals("source:yearbook", reference.get("source").get("target").asText());
        assertEquals("表3", reference.get("locator").asText());
    }

    @Test
    void findPutsTheNameFirst() throws IOException {
        assertEquals(0, run("find", "岭东市产业", "--json"));
        JsonNode first = new ObjectMapper().readTree(out()).get(0);
        assertEquals("cluster:lingdong", first.get("subject").asText());
        assertEquals("岭东市产业集聚区", first.get("title").asText());
    }

    @Test
    void findSaysWhatIsNearAndWhatIsOnlyAPart() {
        assertEquals(0, run("find", "岭动市产业集聚区"));
        assertTrue(out().startsWith("没有正好是“岭动市产业集聚区”的；相近的：\n"), out());
        assertTrue(out().contains("cluster:lingdong"), out());
        assertEquals(0, run("find", "岭东", "乌有之乡"));
        assertTrue(out().contains("没有同时符合全部的词；“岭东”找到：\n"), out());
        assertEquals(1, run("profile", "岭动市产业集聚区"));
        assertTrue(err().contains("相近的有") && err().contains("cluster:lingdong"), err());
    }

    @Test
    void findTakesSeveralWordsAsOneQuery() {
        assertEquals(0, run("find", "岭东", "制冷"));
        assertTrue(out().contains("制冷设备") && !out().contains("没有"), out());
    }

    @Test
    void findKeepsToTheLimit() throws IOException {
        assertEquals(0, run("find", "集聚区", "--limit", "1", "--json"));
        assertEquals(1, new ObjectMapper().readTree(out()).size());
    }

    @Test
    void findingNothingIsSaidAndNoError() {
        assertEquals(0, run("find", "乌有之乡"));
        assertTrue(out().contains("没有找到“乌有之乡”"), out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "　"})
    void lookingForNothingIsAWrongArgument(String nothing) {
        assertEquals(2, run("find", nothing));
        assertTrue(err().contains("要找的文字是空的"), err());
    }

    @Test
    void anOptionThatLacksItsValueIsNotCalledMissing() {
        assertEquals(2, run("map", "--out"));
        assertTrue(err().contains("--out 后面缺少文件名"), err());
        err.reset();
        assertEquals(2, run("find", "x", "--limit"));
        assertTrue(err().contains("--limit 后面缺少数字"), err());
        err.reset();
        assertEquals(2, run("map"));
        assertTrue(err().contains("缺少 --out"), err());
    }

    @Test
    void anArgumentTheTerminalCouldNotHoldIsSaidInOneSentence() {
        assertEquals(2, run("find", "\uFFFD\uFFFD"));
        assertTrue(err().contains("UTF-8"), err());
        assertEquals(1, err().lines().count(), err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"岭东市产业集聚区", "lingdong", "cluster:lingdong"})
    void profileTakesANameOrAnId(String name) throws IOException {
        assertEquals(0, run("profile", name, "--json"), err());
        JsonNode profile = new ObjectMapper().readTree(out());
        assertEquals("cluster:lingdong", profile.get("subject").asText());
        assertTrue(out().contains("冷峰电器"), out());
        assertTrue(profile.get("references").size() > 1, out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"case_study:lingdong", "一台冷柜背后的三十家配件厂"})
    void profileOfACaseIsItsTextWithSources(String name) throws IOException {
        assertEquals(0, run("profile", name), err());
        assertTrue(out().contains("\n书出版之后（2016—2017年）\n2016年，一部分装配线迁往邻省"), out());
        assertTrue(out().contains("\n2. 对照地图"), out());
        out.reset();
        assertEquals(0, run("profile", name, "--json"));
        JsonNode parts = new ObjectMapper().readTree(out()).get("sections").get(0).get("readings").get(0).get("parts");
        assertEquals(5, parts.size());
        assertTrue(parts.get(4).get("afterBook").asBoolean());
        assertEquals(1, parts.get(3).get("paragraphs").get(0).get(0).get("citations").get(0).asInt());
    }

    @Test
    void aClusterIsFoundByTheNameItHadLater() {
        assertEquals(0, run("profile", "新汀经济开发区"), err());
        assertTrue(out().startsWith("老汀县产业集聚区\n"), out());
        assertTrue(out().contains("\n2013  当时称老汀县产业集聚区。"), out());
    }

    @Test
    void aCaseIsFoundByWordsOfItsText() {
        assertEquals(0, run("find", "采购单可以"));
        assertTrue(out().lines().skip(1).findFirst().orElseThrow().startsWith("案例"), out());
    }

    @Test
    void profileFindsACountyByTodaysName() {
        assertEquals(0, run("profile", "新汀区"), err());
        assertTrue(out().startsWith("老汀县"), out());
    }

    @Test
    void profileFindsACountyByWhatSearchUnderstands() {
        assertEquals(0, run("profile", "laotingxian"), err());
        assertTrue(out().startsWith("老汀县"), out());
    }

    @Test
    void aNameOfSeveralSubjectsIsNotGuessed() {
        assertEquals(1, run("profile", "禾心"));
        assertTrue(err().contains("cluster:hexin ") && err().contains("county:419101 "), err());
    }

    @Test
    void profileOfNobodyKnownIsTroubleInOneSentence() {
        assertEquals(1, run("profile", "乌有之乡"));
        assertTrue(err().contains("乌有之乡") && err().contains("find"), err());
        assertEquals("", out());
    }

    @Test
    void mapIsWrittenWhereAskedFor() throws IOException {
        Path picture = folder.resolve("一张 图.png");
        assertEquals(0, run("map", "--out", picture.toString(), "--width", "900", "--height", "700"), err());
        assertTrue(Files.size(picture) > 1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"新汀区", "419222", "county:419222", "laotingxian"})
    void mapUnderstandsAPlaceAsProfileDoes(String name) throws IOException {
        assertEquals(0, run("map", "--out", folder.resolve("汀.svg").toString(), "--area", name), err());
    }

    @Test
    void lettersOfAnSvgAreTextOrOutlines() throws IOException {
        Path svg = folder.resolve("字.svg");
        assertEquals(0, run("map", "--out", svg.toString()), err());
        assertTrue(Files.readString(svg).contains("</text>"));
        assertEquals(0, run("map", "--out", svg.toString(), "--text", "outlines"), err());
        assertFalse(Files.readString(svg).contains("</text>"));
        assertEquals(0, run("map", "--paper", "A4", "--text", "outlines", "--out", svg.toString()), err());
        assertFalse(Files.readString(svg).contains("</text>"));
        assertEquals(2, run("map", "--out", svg.toString(), "--text", "pictures"));
        assertTrue(err().contains("outlines"), err());
    }

    @Test
    void mapOfNoPlaceIsTroubleInOneSentence() {
        assertEquals(1, run("map", "--out", folder.resolve("无.png").toString(), "--area", "乌有之乡"));
        assertTrue(err().contains("乌有之乡") && !Files.exists(folder.resolve("无.png")), err());
        assertEquals(1, err().lines().count(), err());
    }

    @Test
    void mapTellsTheNamesThatFoundNoRoom() {
        assertTrue(new MapCommand().told(List.of("甲", "乙")).endsWith("2个地名放不下，没有写出：甲、乙"));
        assertTrue(new MapCommand().told(Collections.nCopies(9, "丙")).contains("9个地名")
                && new MapCommand().told(Collections.nCopies(9, "丙")).endsWith("丙等"));
    }

    @Test
    void mapOfAnUnfitSizeIsTroubleInOneSentence() {
        assertEquals(1, run("map", "--out", folder.resolve("小.png").toString(), "--width", "90", "--height", "90"));
        assertTrue(err().contains("90×90") && err().lines().count() == 1, err());
        assertEquals(1, run("map", "--out", folder.resolve("大.png").toString(), "--width", "90000", "--height",
                "9000"));
    }

    @Test
    void checkOfASoundFileSaysSo() {
        assertEquals(0, run("check"), out());
        assertTrue(out().contains("完好"), out());
    }

    @Test
    void checkOfABrokenFileNamesTheTrouble() throws IOException {
        Path broken = Files.writeString(folder.resolve("坏.gpkg"), "这不是数据库");
        assertEquals(1, run("check", broken.toString()));
        assertTrue(out().contains("坏.gpkg"), out());
    }

    @Test
    void anAtlasThatIsNotThereIsTroubleInOneSentence() {
        assertEquals(1, run("--atlas", folder.resolve("没有.gpkg").toString(), "list", "firms"));
        assertTrue(err().contains("没有.gpkg"), err());
        assertEquals(1, err().lines().count(), err());
    }

    @Test
    void anotherAtlasMayBeNamedBehindTheCommandToo() {
        assertEquals(1, run("list", "firms", "--atlas", folder.resolve("没有.gpkg").toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lsit clusters|list", "list cluster|clusters", "find x --limt 3|--limit", "list|KIND",
        "find|TEXT", "find x --limit many|--limit", "find x --limit 0|--limit", "map|--out", "map --out a.gif|a.gif",
        "map --out a.png --width 0|--width", "profile a b|b", "-- map|“--”后面的“map”", "@x|@x",
        "series --by prefecture --out |--out 的值是空的", "profile a --json --json|--json", "--atlas|--atlas",
        "--json|--json"})
    void aWrongArgumentIsOneSentenceAndStatusTwo(String argumentsAndWord) {
        String[] parts = argumentsAndWord.split("\\|");
        assertEquals(2, run(parts[0].split(" ", -1)), err());
        assertEquals(1, err().lines().count(), err());
        assertTrue(err().contains(parts[1]), err());
        assertTrue(err().codePoints().anyMatch(Character::isIdeographic), err());
        assertEquals("", out());
    }

    /** What nobody expects, as a stack that is full or a memory, is told as the program tells it, without its trace. */
    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class, OutOfMemoryError.class})
    void aFaultIsToldInASentenceAndItsTraceIsKept(Class<? extends Throwable> fault) throws Exception {
        Throwable thrown = fault.getConstructor().newInstance();
        List<Throwable> kept = new ArrayList<>();
        PrintStream full = new PrintStream(OutputStream.nullOutputStream()) {
            @Override
            public void write(byte[] bytes, int from, int length) {
                throw CliTest.<RuntimeException>unchecked(thrown);
            }
        };
        Cli cli = new Cli(atlas, problem -> {
            kept.add(problem);
            return "told";
        });
        assertEquals(1, cli.run(new String[] {"list", "clusters"}, full, stream(err)));
        assertEquals(List.of(thrown), kept);
        assertEquals("told", err().strip());
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchecked(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private int run(String... arguments) {
        return new Cli(atlas, fault -> { throw new AssertionError(fault); }).run(arguments, stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
