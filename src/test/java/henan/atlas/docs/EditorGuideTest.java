package henan.atlas.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the editors' guide are rows of the tables, so that they never show a form of yesterday. */
class EditorGuideTest {
    private static final String FENCE = "```csv ";

    @Test
    void everyExampleIsARowOfItsTable() throws IOException {
        List<String> guide = Files.readAllLines(Path.of("data/README.md"));
        assertTrue(guide.stream().filter(line -> line.startsWith(FENCE)).count() >= 8);
        assertEquals(List.of(), strangers(guide));
    }

    @Test
    void anExampleThatIsNoRowIsFound() throws IOException {
        assertEquals(List.of("wuzhu,乌有厂"),
                strangers(List.of(FENCE + "data/firms.csv", "xiangxuehai,香雪海,", "wuzhu,乌有厂", "```")));
    }

    /** Lines of examples that their table does not hold. */
    private static List<String> strangers(List<String> guide) throws IOException {
        List<String> strangers = new ArrayList<>();
        List<String> rows = List.of();
        for (String line : guide) {
            if (line.startsWith("```")) {
                rows = line.startsWith(FENCE) ? Files.readAllLines(Path.of(line.substring(FENCE.length()))) : List.of();
            } else if (!rows.isEmpty() && !rows.contains(line)) {
                strangers.add(line);
            }
        }
        return strangers;
    }
}
