package henan.atlas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One thing has one name in all that people read: that of the table at the end of the glossary. */
class OneNameTest {
    private static final Path GLOSSARY = Path.of("src/site/markdown/glossary.md");
    private static final Path BUNDLES = Path.of("src/main/resources/henan/atlas/text");
    /** Names of fields, what editors are told, what the project says of itself. */
    private static final List<Path> CHINESE_BESIDES = List.of(
            Path.of("src/main/resources/henan/atlas/content/fields.csv"), Path.of("data/README.md"),
            Path.of("data/SOURCES.md"), Path.of("README.md"));
    private static final Pattern EXCEPTED = Pattern.compile("([^（]+)(?:（([^）]*)）)?");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** A word that is not said, and the words in which it is no such word. */
    private record Unsaid(String word, List<String> within) {
        boolean isIn(String line) {
            String rest = line;
            for (String allowed : within) {
                rest = rest.replace(allowed, "");
            }
            return CHINESE.matcher(word).find() ? rest.contains(word)
                    : Pattern.compile("(?i)\\b" + Pattern.quote(word) + "\\b").matcher(rest).find();
        }
    }

    @Test
    void noTextSaysAnotherName() throws IOException {
        List<String> glossary = Files.readAllLines(GLOSSARY);
        List<Unsaid> chinese = unsaid(glossary, 2);
        List<Unsaid> english = unsaid(glossary, 4);
        assertTrue(chinese.size() > 10 && english.size() > 5, chinese.size() + ", " + english.size());
        List<String> found = new ArrayList<>();
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            for (Path bundle : bundles.sorted().toList()) {
                found.addAll(said(bundle, bundle.toString().endsWith("_en.properties") ? english : chinese));
            }
        }
        for (Path other : CHINESE_BESIDES) {
            found.addAll(said(other, chinese));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void anotherNameIsFoundAndAWordThatHoldsItIsNot() {
        List<Unsaid> chinese = unsaid(List.of("## One thing, one name", "| thing | 中文 | not | English | not |", "|---|",
                "| `Source` | 出处 | 来源（界线来源、资料来源） | source | origin |"), 2);
        assertEquals(List.of("a=来源：{0}", "c=界线来源与来源"), said("t", List.of("a=来源：{0}", "b=界线来源、出处", "c=界线来源与来源",
                "# 来源"), chinese).stream().map(line -> line.substring(3)).toList());
        List<Unsaid> english = unsaid(List.of("## One thing, one name",
                "| `A` | 表彰 | 荣誉 | honours | award、entry of the book |"), 4);
        assertEquals(List.of("a=Award {0}", "b=An entry of the book"), said("t", List.of("a=Award {0}",
                "b=An entry of the book", "c=reward, entry"), english).stream()
                .map(line -> line.substring(3)).toList());
    }

    private static List<String> said(Path file, List<Unsaid> words) throws IOException {
        return said(file.getFileName().toString(), Files.readAllLines(file), words);
    }

    /** Lines that say one of the words; remarks of bundles, and keys, are read by nobody. */
    private static List<String> said(String name, List<String> lines, List<Unsaid> words) {
        return lines.stream().filter(line -> !line.startsWith("#") || name.endsWith(".md"))
                .filter(line -> words.stream().anyMatch(word -> word.isIn(name.endsWith(".md") || name.endsWith(".csv")
                        ? line.replaceAll("`[^`]*`", "") : line.substring(line.indexOf('=') + 1))))
                .map(line -> name + ": " + line).toList();
    }

    /** The words in a column of the glossary's table. */
    private static List<Unsaid> unsaid(List<String> glossary, int column) {
        return glossary.subList(glossary.indexOf("## One thing, one name"), glossary.size()).stream()
                .filter(line -> line.startsWith("| `")).map(line -> line.split("\\|")[column + 1].strip())
                .flatMap(cell -> words(cell).stream()).toList();
    }

    private static List<Unsaid> words(String cell) {
        List<Unsaid> words = new ArrayList<>();
        for (String word : cell.split("、(?![^（]*）)")) {
            Matcher m = EXCEPTED.matcher(word.strip());
            if (m.matches()) {
                words.add(new Unsaid(m.group(1),
                        m.group(2) == null ? List.of() : Arrays.asList(m.group(2).split("、"))));
            }
        }
        return words;
    }
}
