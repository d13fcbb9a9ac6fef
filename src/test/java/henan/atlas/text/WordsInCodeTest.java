package henan.atlas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is said to people stands in the bundles. Chinese in the code is a word of the tables that the code looks for
 * (龙头, 市辖区), or punctuation between two texts; each is named in {@code words-in-code.txt}, which is reviewed and
 * only shrinks where it can.
 */
class WordsInCodeTest {
    private static final Path CODE = Path.of("src/main/java");
    private static final Path REVIEWED = Path.of("src/test/resources/henan/atlas/text/words-in-code.txt");
    /** Comments, which may say anything, or a literal; whichever begins first. */
    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile("//[^\\n]*|(?s:/\\*.*?\\*/)|(?s:\"\"\".*?\"\"\")"
            + "|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)+'");
    private static final Pattern CHINESE = Pattern.compile("[\\u3000-\\u303f\\u4e00-\\u9fff\\uff00-\\uffef\\u2014]");

    @Test
    void chineseInTheCodeHasBeenReviewed() throws IOException {
        Set<String> found = literals(CODE);
        found.removeAll(reviewed());
        assertEquals(Set.of(), found, "put what is said to people into a bundle; a word of the tables into "
                + REVIEWED);
    }

    @Test
    void whatWasReviewedIsStillThere() throws IOException {
        Set<String> gone = new TreeSet<>(reviewed());
        gone.removeAll(literals(CODE));
        assertEquals(Set.of(), gone, "no longer in the code: take it off " + REVIEWED);
    }

    @Test
    void aWordingInCodeIsFoundAndACommentIsNot(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("A.java"), "/** 说明 \"图例\" */ class A { // 注\n String a = \"没有\\\"图例\";"
                + " char b = '：'; String c = \"legend\"; }");
        assertEquals(Set.of("\"没有\\\"图例\"", "'：'"), literals(folder));
    }

    private static Set<String> reviewed() throws IOException {
        return new TreeSet<>(Files.readAllLines(REVIEWED).stream().filter(l -> !l.isBlank() && !l.startsWith("#"))
                .toList());
    }

    /** Literals with Chinese in them, as written. */
    private static Set<String> literals(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(f -> f.toString().endsWith(".java")).toList();
        }
        Set<String> found = new TreeSet<>();
        for (Path file : files) {
            Matcher m = COMMENT_OR_LITERAL.matcher(Files.readString(file));
            while (m.find()) {
                if (!m.group().startsWith("/") && CHINESE.matcher(m.group()).find()) {
                    found.add(m.group());
                }
            }
        }
        return found;
    }
}
