package henan.atlas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A character of the atlas without a glyph would be a box on a machine that has no Chinese font of its own. */
class GlyphCoverageTest {
    private static final List<String> FACES =
            List.of("NotoSansSC-Regular", "NotoSansSC-Bold", "NotoSerifSC-Regular", "NotoSerifSC-Bold");
    private static final List<Path> FOLDERS =
            List.of(Path.of("data"), Path.of("maps"), Path.of("src/main/resources/henan/atlas/text"),
                    Path.of("src/main/resources/henan/atlas/content"));
    private static final Set<String> TEXTS = Set.of("csv", "md", "txt", "yaml", "yml", "json", "properties");

    @Test
    void everyFaceHasAGlyphForEveryCharacterOfContentAndTexts() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : FOLDERS) {
            files.addAll(texts(folder));
        }
        for (String face : FACES) {
            assertEquals("", String.join("\n", missing(face, files)),
                    face + " lacks characters; packaging/fonts/subset.sh makes the faces anew");
        }
    }

    @Test
    void facesHaveWhatPeopleTypeAndPrint() throws IOException {
        String wanted = "瀍浉灈〇āáǎàēéěèǖǘǚǜ①②⑳→←↑↓°′″×±≈≤≥㎡㎞℃“”‘’—…《》【】〔〕（）％＋￥·•★○●△▲□■◇◆✓";
        for (String face : FACES) {
            CmapLookup glyphs = glyphs(face);
            assertEquals(List.of(), wanted.codePoints().filter(c -> glyphs.getGlyphId(c) == 0)
                    .mapToObj(Character::toString).toList(), face);
        }
    }

    @Test
    void aMissingGlyphIsReportedWithFileLineAndCharacter(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("places.csv"), "名\n民权𠀀县\n");
        assertEquals(List.of(file + ":2: 𠀀 (U+20000)"), missing(FACES.get(0), texts(folder)));
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(GlyphCoverageTest::isText).sorted().toList();
        }
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        return TEXTS.contains(name.substring(name.lastIndexOf('.') + 1)) && !file.startsWith(Path.of("maps", "own"));
    }

    private static List<String> missing(String face, List<Path> files) throws IOException {
        CmapLookup glyphs = glyphs(face);
        List<String> problems = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            for (int i = 0; i < lines.size(); i++) {
                String place = file + ":" + (i + 1) + ": ";
                lines.get(i).codePoints().distinct()
                        .filter(c -> !Character.isISOControl(c) && c != '\uFEFF' && glyphs.getGlyphId(c) == 0)
                        .forEach(c -> problems.add(place + Character.toString(c) + String.format(" (U+%04X)", c)));
            }
        }
        return problems;
    }

    private static CmapLookup glyphs(String face) throws IOException {
        try (InputStream in = GlyphCoverageTest.class.getResourceAsStream("/henan/atlas/fonts/" + face + ".ttf");
             TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            return font.getUnicodeCmapLookup();
        }
    }
}
