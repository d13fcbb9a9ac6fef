package henan.atlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFileWriter;
import henan.atlas.fixture.InventedMap;
import henan.atlas.fixture.InventedProvince;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Printed pages from the command line. */
class PageCommandsTest {
    @TempDir
    static Path folder;
    private static Path atlas;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void writeTheInventedAtlas() throws Exception {
        atlas = folder.resolve("henan.gpkg");
        AtlasFileWriter.write(atlas, InventedProvince.content(), InventedProvince.boundaries(),
                InventedMap.content().styles());
    }

    private int run(String... arguments) {
        return new Cli(atlas, fault -> { throw new AssertionError(fault); }).run(arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static String text(Path pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]", "");
        }
    }

    @Test
    void aThemeIsNamedByItsTitleAndItsPageSaysTheFindings() throws Exception {
        Path page = folder.resolve("密度.pdf");
        assertEquals(0, run("map", "--theme", "产业集聚区密度", "--paper", "A3", "--scale", "3000000", "--method",
                "quantile", "--classes", "2", "--ramp", "蓝", "--wording", "standard", "--out", page.toString()), err());
        assertTrue(out().contains("注意：没有审图号"), out());
        String said = text(page);
        assertTrue(said.contains("1∶3000000") && said.contains("分位数") && said.contains("省级行政中心"), said);
    }

    /** What was asked for and not done is told, with its reason. */
    @Test
    void optionsThatCouldNotBeFollowedAreTold() {
        String page = folder.resolve("页.pdf").toString();
        assertEquals(0, run("map", "--theme", "mix", "--method", "quantile", "--out", page), err());
        assertTrue(out().contains("不分级，--method、--classes 没有用上"), out());
        out.reset();
        assertEquals(0, run("map", "--theme", "density", "--classes", "9", "--out", page), err());
        assertTrue(out().contains("要分9级；不同的数值只有"), out());
        out.reset();
        assertEquals(0, run("map", "--theme", "density", "--out", page), err());
        assertFalse(out().contains("要分"), out());
    }

    @Test
    void aPageIsAsManyPixelsAsItsResolutionMakes() throws Exception {
        Path page = folder.resolve("页.png");
        assertEquals(0, run("map", "--paper", "A4", "--portrait", "--dpi", "100", "--out", page.toString()), err());
        for (int sheet = 1; sheet <= 2; sheet++) {
            assertEquals(827, ImageIO.read(folder.resolve("页-" + sheet + ".png").toFile()).getWidth());
        }
    }

    @Test
    void aPictureHasItsResolutionAndIsNoPage() throws Exception {
        Path picture = folder.resolve("图.png");
        assertEquals(0, run("map", "--width", "1500", "--height", "1200", "--dpi", "120", "--purpose", "presentation",
                "--scale", "5000000", "--wording", "standard", "--out", picture.toString()), err());
        assertEquals(1500, ImageIO.read(picture.toFile()).getWidth());
        assertFalse(out().contains("注意"), out());
        Path finer = folder.resolve("细.png");
        assertEquals(0, run("map", "--dpi", "48", "--out", finer.toString()), err());
        assertEquals(960, ImageIO.read(finer.toFile()).getWidth());
        Path shown = folder.resolve("讲.png");
        assertEquals(0, run("map", "--purpose", "presentation", "--out", shown.toString()), err());
        assertEquals(1080, ImageIO.read(shown.toFile()).getHeight());
    }

    @Test
    void aPictureThatIsCutSaysSoAsAPageDoes() {
        assertEquals(0, run("map", "--width", "700", "--height", "600", "--scale", "600000", "--out",
                folder.resolve("部分.png").toString()), err());
        assertTrue(out().contains("画不下整个范围，图廓以外的部分没有画"), out());
        assertFalse(out().contains("审图号"), out());
    }

    @Test
    void aClustersPageIsItsDossier() throws Exception {
        Path page = folder.resolve("档案.pdf");
        assertEquals(0, run("map", "--area", "岭东市产业集聚区", "--paper", "A4", "--approval", "虚S（2026）1号", "--out",
                page.toString()), err());
        String said = text(page);
        assertTrue(said.contains("118.6亿元") && said.contains("审图号：虚S（2026）1号"), said);
        assertFalse(out().contains("审图号"), out());
    }

    /** What is said once is of all maps, what is said twice of one after the other. */
    @Test
    void mapsAreComparedOnOnePage() throws Exception {
        Path page = folder.resolve("并列.pdf");
        assertEquals(0, run("compare", "--area", "丰禾市", "--area", "石梁市", "--paper", "A3", "--out",
                page.toString()), err());
        String said = text(page);
        assertTrue(said.contains("丰禾市、石梁市：产业集聚区") && said.contains("石梁市产业集聚区分布")
                && said.contains("各图相同"), said);
        assertTrue(out().contains("已写入") && out().contains("注意：没有审图号"), out());
        assertEquals(0, run("compare", "--theme", "density", "--theme", "产业集聚区数量", "--area", "丰禾市", "--title", "两题",
                "--out", page.toString()), err());
        said = text(page);
        assertTrue(said.contains("两题") && said.contains("产业集聚区密度") && said.contains("产业集聚区数量"), said);
        assertEquals(0, run("compare", "--industry", "装备制造", "--industry", "food", "--note", "附一句", "--out",
                page.toString()), err());
        said = text(page);
        assertTrue(said.contains("装备制造产业集聚区分布") && said.contains("食品加工") && said.contains("附一句"), said);
    }

    @Test
    void placesStandSideBySideOnOnePage() throws Exception {
        Path page = folder.resolve("对照.pdf");
        assertEquals(0, run("compare", "岭东市产业集聚区", "老汀县产业集聚区", "--later", "--out", page.toString()), err());
        String said = text(page);
        assertTrue(said.contains("岭东市产业集聚区、老汀县产业集聚区对照") && said.contains("118.6亿元")
                && said.contains("当时称老汀县产业集聚区") && !said.contains("没有列入"), said);
        try (PDDocument document = Loader.loadPDF(page.toFile())) {
            assertEquals(1, document.getNumberOfPages());
        }
        assertEquals(0, run("compare", "丰禾市", "老汀县", "岭东市产业集聚区", "--title", "题", "--out", page.toString()), err());
        said = text(page);
        assertTrue(said.contains("题") && said.contains("书后才知的内容没有列入") && said.contains("据所辖集聚区"), said);
    }

    @Test
    void placesStandSideBySideInSheetsAndDocuments() throws Exception {
        for (String ending : new String[] {"xlsx", "docx", "csv", "md"}) {
            Path file = folder.resolve("对照." + ending);
            assertEquals(0, run("compare", "岭东市产业集聚区", "老汀县产业集聚区", "--later", "--out", file.toString()), err());
            assertTrue(Files.size(file) > 500, ending);
        }
        assertTrue(Files.readString(folder.resolve("对照.csv")).contains("118.6亿元"));
        assertEquals(2, run("compare", "岭东市产业集聚区", "老汀县产业集聚区", "--out", folder.resolve("a.gif").toString()));
        assertTrue(err().contains(".xlsx"), err());
    }

    /** By whatever name it goes; nor is any other atlas, which may be somebody's work. */
    @Test
    void whatIsReadIsNotWrittenOver() throws Exception {
        Path own = folder.resolve("我的.gpkg");
        Path other = folder.resolve("别的.gpkg");
        Path table = folder.resolve("表.csv");
        for (Path atlas : List.of(own, other)) {
            Files.copy(Path.of("target/atlas/henan.gpkg"), atlas);
        }
        Files.writeString(table, "集聚区名称,从业人员（万人）\n岭东市产业集聚区,1\n");
        Path link = Files.createSymbolicLink(folder.resolve("link.gpkg"), own);
        for (Path target : List.of(own, link, other)) {
            assertNotEquals(0, run("list", "clusters", "--atlas", own.toString(), "--out", target.toString()));
            assertTrue(err().contains("请另取文件名"), err());
        }
        assertEquals(2, run("import", table.toString(), "--dry-run", "--rejected", table.toString()));
        assertEquals(2, run("import", table.toString(), "--dry-run", "--save-map", table.toString()));
        assertEquals(2, run("import", "--template", folder.resolve("a.xlsx").toString(), "--rejected",
                folder.resolve("a.xlsx").toString()));
        assertEquals(-1, Files.mismatch(own, Path.of("target/atlas/henan.gpkg")));
        assertEquals(-1, Files.mismatch(other, own));
        assertTrue(Files.readString(table).startsWith("集聚区名称"));
    }

    @Test
    void chartsAreWrittenWithAllTheirWords() throws Exception {
        Path page = folder.resolve("图表.pdf");
        assertEquals(0, run("chart", "bars", "--theme", "clusters", "--unit", "county", "--out", page.toString()),
                err());
        String said = text(page);
        assertTrue(said.contains("产业集聚区数量（2013年末）") && said.contains("单位：个") && said.contains("岭东市"), said);
        assertEquals(0, run("chart", "treemap", "--area", "丰禾市", "--title", "换个题", "--paper", "A3", "--out",
                page.toString()), err());
        said = text(page);
        assertTrue(said.contains("换个题") && said.contains("装备制造"), said);
        assertEquals(0, run("chart", "lines", "--area", "岭东市产业集聚区", "--figure", "主营业务收入", "--out",
                page.toString()), err());
        said = text(page);
        assertTrue(said.contains("118.6") && said.contains("几个出处说法不一"), said);
        Path picture = folder.resolve("图表.png");
        assertEquals(0, run("chart", "counts", "--of", "industry", "--width", "900", "--out", picture.toString()),
                err());
        assertEquals(900, ImageIO.read(picture.toFile()).getWidth());
        Path shapes = folder.resolve("图表.svg");
        assertEquals(0, run("chart", "counts", "--of", "grade", "--out", shapes.toString()), err());
        assertTrue(Files.readString(shapes).contains("官方名单"), "letters are text");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            bars --out a.png,                                        bars 要写1个 --theme
            scatter --theme clusters --out a.png,                    scatter 要写2个 --theme
            lines --out a.png,                                       lines 要写 --figure
            counts --out a.png,                                      counts 要写 --of
            treemap --theme clusters --out a.png,                    treemap 不用 --theme
            bars --theme clusters --figure x --out a.png,            bars 不用 --figure
            bars --theme clusters --out a.gif,                       .png、.svg 或 .pdf
            bars --theme clusters --width 9 --out a.png,             --width 不能是9
            bars --theme clusters --width 900 --paper A4 --out a.png, 不能同用
            treemap --area a --area b --out a.png,                   最多1个
            pie --out a.png,                                         bars
            """)
    void whatACommandForAChartLacksIsToldBeforeAnyWork(String arguments, String word) {
        assertEquals(2, run(("chart " + arguments).split(" ")), out());
        assertTrue(err().contains(word), err());
    }

    @Test
    void whatHasNoLengthIsNotDrawn() {
        Path page = folder.resolve("无.png");
        assertEquals(1, run("chart", "bars", "--theme", "leader", "--out", page.toString()));
        assertTrue(err().contains("长短没有意义") && !Files.exists(page), err());
    }

    @Test
    void anErrorOfThePreflightStopsThePage() {
        Path page = folder.resolve("大.pdf");
        assertEquals(1, run("map", "--paper", "A4", "--scale", "100000", "--out", page.toString()));
        assertTrue(err().contains("比例尺") && !Files.exists(page), err());
    }

    @Test
    void aSeriesHasContentsAndAPageOfEveryCluster() throws Exception {
        Path series = folder.resolve("册");
        assertEquals(0, run("series", "--by", "cluster", "--paper", "A4", "--out", series.toString()), err());
        Path pdf = series.resolve("虚构省产业集聚图集·集聚区篇.pdf");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            int clusters = 0;
            for (PDOutlineItem group : document.getDocumentCatalog().getDocumentOutline().children()) {
                for (PDOutlineItem cluster : group.children()) {
                    clusters++;
                }
            }
            assertEquals(InventedProvince.content().clusters().size(), clusters);
            assertEquals("版权页", document.getDocumentCatalog().getDocumentOutline().getLastChild().getTitle());
            int all = document.getNumberOfPages();
            assertTrue(err().contains(all + " / " + all), err());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"map --paper A5 --out a.pdf|A4", "map --paper A4 --width 5 --out a.pdf|--paper",
        "map --landscape --portrait --out a.pdf|--portrait", "map --theme 密 度 --out a.pdf|度",
        "map --theme 产业集聚区数目 --out a.pdf|产业集聚区数量", "map --unit county --out a.pdf|--theme",
        "map --theme density --unit county --out a.pdf|prefecture",
        "map --theme density --period 1999 --out a.pdf|2013",
        "map --theme density --classes 30 --out a.pdf|9", "map --theme density --ramp 彩虹 --out a.pdf|orange",
        "map --theme density --method jenk --out a.pdf|jenks", "map --dpi 5 --out a.png|36",
        "map --scale 0 --out a.pdf|2500000",
        "map --scale 20000001 --out a.pdf|20000000", "map --scale 99999999999 --out a.png|太大",
        "map --rivers --no-rivers --out a.png|--rivers 和 --no-rivers 意思相反",
        "map --no-rivers --rivers --out a.png|--rivers 和 --no-rivers 意思相反",
        "map --rivers --rivers --out a.png|--rivers 只能写一次",
        "map --no-rivers --no-rivers --out a.png|--no-rivers 只能写一次", "map --template theme --out a.pdf|list themes",
        "map --theme density --template cluster --out a.pdf|theme", "series --by county --out d|prefecture",
        "compare --out a.pdf|2至4次", "compare --area 丰禾市 --out a.pdf|至少要2幅",
        "compare --area 丰禾市 --area 云汀市 --area 石梁市 --area 河南省 --area 岭东市 --out a.pdf|最多4幅",
        "compare --area 丰禾市 --area 丰禾市 --out a.pdf|完全一样", "compare --theme 密 --theme 数 --out a.gif|.pdf",
        "compare --theme density --theme 没有的 --out a.pdf|没有专题“没有的”",
        "compare --theme density --area 丰禾市 --area 云汀市 --area 石梁市 --period 2013 --period 2013 --out a.pdf|写3次",
        "compare --industry 食品 --industry 装备制造 --out a.pdf|食品加工",
        "compare 岭东市产业集聚区 --out a.pdf|2至6个", "compare 丰禾市 丰禾市 --out a.pdf|写了两次",
        "compare 丰禾市 老汀县 --area 丰禾市 --out a.pdf|不写名称",
        "compare --industry food --industry textile --theme density --out a.pdf|不能同用",
        "compare --period 2012 --period 2013 --out a.pdf|--theme",
        "series --out d|--by", "series --by cluster --out d --format gif|pdf"})
    void aWrongArgumentSaysWhatWouldBeRight(String argumentsAndWord) {
        String[] parts = argumentsAndWord.split("\\|");
        assertEquals(2, run(parts[0].split(" ")), out());
        assertEquals(1, err().lines().count(), err());
        assertTrue(err().contains(parts[1]), err());
        assertEquals("", out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"map --template cluster|集聚区", "map --template prefecture|省辖市",
        "map --template province --area prefecture:419100|全省", "map --theme density --area cluster:lingdong|省辖市"})
    void aTemplateForAnotherKindOfPlaceIsTroubleInOneLineWithARemedy(String argumentsAndWord) {
        String[] parts = argumentsAndWord.split("\\|");
        assertEquals(1, run((parts[0] + " --out " + folder.resolve("x.pdf")).split(" ")), out());
        assertTrue(err().contains("只能画") && err().contains(parts[1]), err());
        assertTrue(err().contains("请") && err().lines().count() == 1, err());
    }
}
