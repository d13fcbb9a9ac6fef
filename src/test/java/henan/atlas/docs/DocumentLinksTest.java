package henan.atlas.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The prose keeps to the tree: its links lead somewhere, and its decisions name tests that exist. */
class DocumentLinksTest {
    private static final Path PROSE = Path.of("src/site/markdown");
    private static final Path DECISIONS = PROSE.resolve("decisions");
    private static final Path TESTS = Path.of("src/test/java").toAbsolutePath();
    /** A class, or a class and a method of it, as the words of a link. */
    private static final Pattern CODE = Pattern.compile("`([A-Z]\\w*)(?:\\.(\\w+))?`");

    static List<Document> documents() throws IOException {
        List<Document> documents = new ArrayList<>(Document.below(PROSE, 9));
        documents.add(Document.read(Path.of("README.md")));
        documents.addAll(Document.below(Path.of("maps"), 1));
        documents.addAll(Document.below(Path.of("data"), 1));
        return documents;
    }

    static List<Document> decisions() throws IOException {
        return Document.below(DECISIONS, 1).stream()
                .filter(d -> d.file().getFileName().toString().matches("\\d{4}-.*")).toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyRelativeLinkLeadsToAFile(Document document) {
        assertEquals(List.of(), broken(document));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLabelIsDefinedAndUsed(Document document) {
        assertEquals("[]", document.unmatchedLabels().toString());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatBearsTheNameOfAClassLeadsToThatClassAndMethod(Document document) throws IOException {
        assertEquals(List.of(), misnamed(document));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void everyDecisionNamesTheTestThatKeepsItTrue(Document decision) {
        String confirmation = decision.text().replaceFirst("(?s).*\n## Confirmation\n", "");
        assertTrue(decision.links().stream().anyMatch(link -> confirmation.contains("[" + link.words() + "]")
                && link.from(decision.file()).startsWith(TESTS) && link.target().endsWith("Test.java")),
                decision.file() + " names no test under Confirmation");
    }

    @Test
    void decisionsAreNumberedWithoutAGapAndListed() throws IOException {
        Document index = Document.read(DECISIONS.resolve("README.md"));
        List<String> listed = index.links().stream().map(Document.Link::target).filter(t -> t.matches("\\d{4}-.*"))
                .toList();
        List<String> names = decisions().stream().map(d -> d.file().getFileName().toString()).toList();
        assertEquals(names, listed);
        for (int i = 0; i < names.size(); i++) {
            assertTrue(names.get(i).startsWith(String.format("%04d-", i + 1)), names.get(i));
        }
    }

    @Test
    void mistakesAreFound(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Kept.java"), "class Kept {\n    void keepsItsWord() {\n    }\n}\n");
        Document document = Document.read(Files.writeString(folder.resolve("page.md"), """
                [`Kept`], [`Kept.keepsItsWord`], [`Lost`], [`Kept.breaksIt`] and [a page](nowhere.md#part).
                ```
                [no link](inside-code.md)
                ```

                [`Kept`]: Kept.java
                [`Kept.keepsItsWord`]: Kept.java
                [`Kept.breaksIt`]: Kept.java
                [`Idle`]: Kept.java
                """));
        assertEquals(List.of("nowhere.md#part"), broken(document));
        assertEquals("[`Idle`, `Lost`]", document.unmatchedLabels().toString());
        assertEquals(List.of("`Kept.breaksIt` -> Kept.java"), misnamed(document));
    }

    private static List<String> broken(Document document) {
        return document.links().stream()
                .filter(link -> link.isRelative() && !Files.exists(link.from(document.file())))
                .map(Document.Link::target).toList();
    }

    private static List<String> misnamed(Document document) throws IOException {
        List<String> misnamed = new ArrayList<>();
        for (Document.Link link : document.links()) {
            Matcher name = CODE.matcher(link.words());
            if (link.target().endsWith(".java") && name.matches()) {
                Path file = link.from(document.file());
                boolean right = file.endsWith(name.group(1) + ".java") && (name.group(2) == null
                        || Files.exists(file) && Files.readString(file).contains(" " + name.group(2) + "("));
                if (!right) {
                    misnamed.add(link.words() + " -> " + link.target());
                }
            }
        }
        return misnamed;
    }
}
