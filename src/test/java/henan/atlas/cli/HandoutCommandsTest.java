package henan.atlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFileWriter;
import henan.atlas.boot.Launcher;
import henan.atlas.fixture.InventedMap;
import henan.atlas.fixture.InventedProvince;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists and pages as files of other programs. */
class HandoutCommandsTest {
    @TempDir
    static Path folder;
    private static Path atlas;

    @TempDir
    private Path target;

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

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(ListableKind.class)
    void everyListIsATable(ListableKind kind) throws Exception {
        Path xlsx = target.resolve("表 1.xlsx");
        Path csv = target.resolve("t.CSV");
        assertEquals(0, run("list", kind.toString(), "--out", xlsx.toString()), err());
        assertEquals(0, run("list", kind.toString(), "--out", csv.toString()), err());
        assertTrue(out.toString(StandardCharsets.UTF_8).contains(xlsx.toString()), "says where");
        try (InputStream in = Files.newInputStream(xlsx); XSSFWorkbook read = new XSSFWorkbook(in)) {
            int rows = read.getSheetAt(0).getLastRowNum();
            assertEquals(Files.readString(csv).lines().count() - 1, rows);
            assertTrue(read.getSheetAt(0).getRow(0).getLastCellNum() > 1);
        }
    }

    @Test
    void clustersThatDoNotCountGoOutWhenAskedFor() throws Exception {
        Path counted = target.resolve("a.csv");
        Path all = target.resolve("b.csv");
        assertEquals(0, run("list", "clusters", "--out", counted.toString(), "--gb18030"), err());
        assertEquals(0, run("list", "clusters", "--later", "--out", all.toString(), "--gb18030"), err());
        Charset gb18030 = Charset.forName("GB18030");
        List<String> fewer = Files.readAllLines(counted, gb18030);
        List<String> more = Files.readAllLines(all, gb18030);
        assertTrue(fewer.size() > 1 && fewer.size() <= more.size(), fewer.size() + " of " + more.size());
        assertEquals(fewer.get(0), more.get(0));
        assertTrue(fewer.get(0).startsWith("序号,"), "no mark before it: " + fewer.get(0));
    }

    @Test
    void aPageIsADocument() throws Exception {
        String name = InventedProvince.content().clusters().get(0).id();
        Path docx = target.resolve("p.docx");
        Path markdown = target.resolve("p.md");
        assertEquals(0, run("profile", name, "--out", docx.toString()), err());
        assertEquals(0, run("profile", name, "--out", markdown.toString()), err());
        String title = InventedProvince.content().clusters().get(0).name();
        try (InputStream in = Files.newInputStream(docx); XWPFDocument read = new XWPFDocument(in)) {
            assertEquals(title, read.getParagraphs().get(0).getText());
        }
        assertTrue(Files.readString(markdown).startsWith("# " + title + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"list firms --out t.ods", "list firms --gb18030", "list firms --out t.xlsx --gb18030",
        "profile x --out t.doc", "profile x --out t"})
    void whatMakesNoFileIsRefusedBeforeAnythingIsWritten(String arguments) throws Exception {
        assertEquals(2, run(arguments.replace("t.", target + "/t.").split(" ")), err());
        assertTrue(err().contains("--"), err());
        try (Stream<Path> there = Files.list(target)) {
            assertEquals(List.of(), there.toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"t.xlsx", "t.csv"})
    void aPlaceThatCannotBeWrittenIsSaid(String name) {
        assertEquals(1, run("list", "firms", "--out", target.resolve("none").resolve(name).toString()));
        assertTrue(err().contains("none") && !err().contains("Exception"), err());
    }

    /** In a program of its own: whether a class is loaded is told for the first time only. */
    @Test
    void whatWritesFilesOfOfficesIsLoadedWhenOneIsAskedFor() throws Exception {
        assertFalse(loaded("list", "clusters").contains("org.dhatim"));
        String xlsx = loaded("list", "clusters", "--out", target.resolve("t.xlsx").toString());
        assertTrue(xlsx.contains("org.dhatim.fastexcel.Workbook") && !xlsx.contains("org.apache.poi"));
    }

    private String loaded(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                .toString(), "-Xlog:class+load", "-Xshare:auto", "-cp", System.getProperty("java.class.path"),
                Launcher.class.getName(), "--atlas", atlas.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), told);
        assertTrue(told.contains("henan.atlas.cli.ListCommand"), "tells what is loaded");
        return told.lines().filter(line -> line.contains("class,load")).collect(Collectors.joining("\n"));
    }
}
