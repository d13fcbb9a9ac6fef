package henan.atlas.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor of the sources is promised: lines end in sight, and a name means one class. */
class SourceFormTest {
    /** As in {@code .editorconfig}. Unit: characters. */
    private static final int LONGEST = 120;
    private static final Path PROGRAM = Path.of("src/main/java");

    @Test
    void noLineIsLongerThanTheEditorShows() throws IOException {
        assertEquals(List.of(), tooLong(PROGRAM));
        assertEquals(List.of(), tooLong(Path.of("src/test/java")));
    }

    @Test
    void aLongLineIsSeenButNotARowOfText(@TempDir Path planted) throws IOException {
        String broad = "x".repeat(LONGEST);
        Files.writeString(planted.resolve("Offender.java"), "// " + broad + "\nString s = \"\"\"\n    " + broad
                + "\n    \"\"\";\n" + broad + "\n");
        assertEquals(List.of("Offender.java:1"), tooLong(planted));
    }

    @Test
    void noTwoClassesHaveOneName() throws IOException {
        assertEquals(Set.of(), doubled(PROGRAM));
    }

    @Test
    void aSecondClassOfANameIsSeen(@TempDir Path planted) throws IOException {
        for (String room : List.of("page", "content")) {
            Files.writeString(Files.createDirectories(planted.resolve(room)).resolve("Finding.java"), "");
            Files.writeString(planted.resolve(room).resolve("package-info.java"), "");
        }
        assertEquals(Set.of("Finding.java"), doubled(planted));
    }

    /** Rows of a text block are as long as what they tell. */
    private static List<String> tooLong(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : sources(folder)) {
            boolean text = false;
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                if (line.split("\"\"\"", -1).length % 2 == 0) {
                    text = !text;
                } else if (!text && line.length() > LONGEST) {
                    found.add(folder.relativize(file) + ":" + number);
                }
            }
        }
        return found;
    }

    private static Set<String> doubled(Path folder) throws IOException {
        return sources(folder).stream().map(file -> file.getFileName().toString())
                .filter(name -> !name.equals("package-info.java"))
                .collect(Collectors.groupingBy(name -> name, Collectors.counting())).entrySet().stream()
                .filter(name -> name.getValue() > 1).map(name -> name.getKey()).collect(Collectors.toSet());
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
