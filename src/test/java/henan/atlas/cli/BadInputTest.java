package henan.atlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFileWriter;
import henan.atlas.fixture.InventedMap;
import henan.atlas.fixture.InventedProvince;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be done with what was asked for: a sentence, nothing half-written, and what was there stays. */
class BadInputTest {
    @TempDir
    static Path kept;
    private static Path atlas;

    @TempDir
    private Path folder;
    private Path old;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void writeTheInventedAtlas() throws Exception {
        atlas = kept.resolve("henan.gpkg");
        AtlasFileWriter.write(atlas, InventedProvince.content(), InventedProvince.boundaries(),
                InventedMap.content().styles());
    }

    @BeforeEach
    void thereIsAnOldFile() throws IOException {
        old = Files.writeString(folder.resolve("旧.pdf"), "old");
    }

    private int run(String... arguments) {
        return new Cli(atlas, fault -> { throw new AssertionError(fault); }).run(arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> !f.equals(folder)).sorted().toList();
        }
    }

    /** Refuses what is asked for, with a sentence that names the thing; the folder is as before. */
    private void refused(String[] sentence, String... arguments) throws IOException {
        List<Path> before = left();
        assertEquals(1, run(arguments), said());
        for (String part : sentence) {
            assertTrue(said().contains(part), said());
        }
        assertEquals(before, left());
        assertEquals("old", Files.readString(old));
    }

    @ParameterizedTest
    @CsvSource({"taken.pdf, 是一个文件夹", "没有/页.pdf, 不存在", "pipe.pdf, 是管道或设备", "round.pdf, 绕成一圈", "LONG, 文件名太长",
        "ahead.pdf, 没有 不存在", "within.pdf/页.pdf, within.pdf 不存在"})
    void aTargetThatCannotBe(String name, String sentence) throws Exception {
        Files.createDirectory(folder.resolve("taken.pdf"));
        Files.writeString(folder.resolve("within.pdf"), "a file");
        Files.createSymbolicLink(folder.resolve("round.pdf"), Path.of("round.pdf"));
        Files.createSymbolicLink(folder.resolve("ahead.pdf"), Path.of("没有/页.pdf"));
        assertEquals(0, new ProcessBuilder("mkfifo", folder.resolve("pipe.pdf").toString()).start().waitFor());
        String target = folder.resolve(name.equals("LONG") ? "长".repeat(300) + ".pdf" : name).toString();
        refused(new String[] {sentence}, "map", "--paper", "A4", "--out", target);
        refused(new String[] {sentence}, "map", "--width", "900", "--height", "700", "--out", target);
    }

    @ParameterizedTest
    @CsvSource({"absent.png, 找不到", "folder.png, 不是文件", "empty.png, 不是认识的图片", "words.png, 不是认识的图片",
        "outside.svg, 不是认识的图片", "half.png, 已损坏", "half.jpg, 已损坏", "half.gif, 已损坏",
        "huge.png, 10000×10000像素，太大"})
    void aLogoThatCannotBe(String name, String sentence) throws Exception {
        BadLogos.into(folder);
        Path logo = folder.resolve(name);
        refused(new String[] {sentence, logo.toString(), "另选一个图片"}, "map", "--area", "石梁市", "--logo", logo.toString(),
                "--out", old.toString());
        refused(new String[] {sentence, logo.toString(), "另选一个图片"}, "series", "--by", "prefecture", "--logo",
                logo.toString(), "--out", folder.resolve("册").toString());
    }

    /** Of one that moves the first picture, and of one for print what its colours are on a screen. */
    @ParameterizedTest
    @ValueSource(strings = {"moving.gif", "print.jpg"})
    void aLogoOfAnUnusualKindIsTaken(String name) throws Exception {
        BadLogos.into(folder);
        assertEquals(0, run("map", "--area", "石梁市", "--logo", folder.resolve(name).toString(), "--out",
                old.toString()), said());
    }

    @Test
    void aTitleOfManyCharactersIsCutAndThatIsTold() throws Exception {
        assertEquals(0, run("map", "--title", "长".repeat(200), "--out", old.toString()), said());
        assertTrue(said().contains("标题太长，没有写全") && said().contains("缩短标题"), said());
    }

    @ParameterizedTest
    @CsvSource({"map --paper A4", "map --paper A3 --area 石梁市", "map --width 900 --height 700",
        "series --by prefecture"})
    void aNoteOfTenPages(String command) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.addAll(List.of("--note", "这里写一些说明。".repeat(1500), "--out",
                command.startsWith("map") ? old.toString() : folder.resolve("册").toString()));
        refused(new String[] {"附注太长，有12000字", "缩短附注"}, arguments.toArray(String[]::new));
    }

    @Test
    void aPictureSmallerThanItsFurniture() throws Exception {
        Path png = folder.resolve("小.png");
        refused(new String[] {"10×10像素太小", "请至少用"}, "map", "--width", "10", "--height", "10", "--out",
                png.toString());
    }

    @Test
    void aVolumeWhereAFileIs() throws Exception {
        refused(new String[] {old.toString(), "是一个文件，不能当文件夹用"}, "series", "--by", "prefecture", "--out",
                old.toString());
    }

    @Test
    void aVolumeOfNothing() throws Exception {
        refused(new String[] {"没有"}, "series", "--by", "prefecture", "--only", "岭东市产业集聚区", "--out",
                folder.resolve("册").toString());
    }

    /** What a link leads to is written, and the link stays. */
    @Test
    void aLinkIsFollowed() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), Path.of("旧.pdf"));
        assertEquals(0, run("map", "--paper", "A4", "--out", link.toString()), said());
        assertTrue(Files.isSymbolicLink(link) && Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS));
        assertTrue(Files.size(old) > 1000);
    }
}
