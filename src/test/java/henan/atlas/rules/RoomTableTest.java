package henan.atlas.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of rooms in the architecture tells of every room its floor, and what it uses, no more and no less. */
class RoomTableTest {
    private static final Path PROGRAM = Path.of("src/main/java");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d) \\| \\[`([a-z.]+)`\\] \\|.*\\| ([^|;]*).*\\|$");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package henan\\.atlas\\.([a-z.]+);");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?henan\\.atlas\\.([a-z.]+)\\.[A-Z]");
    private static final String EVERYTHING = "every room";

    /** What the table says, by room. */
    private final Map<String, Set<String>> told = new TreeMap<>();
    private final Map<String, Integer> floors = new TreeMap<>();

    RoomTableTest() throws IOException {
        ROW.matcher(Files.readString(Path.of("src/site/markdown/architecture.md"))).results().forEach(row -> {
            floors.put(row.group(2), Integer.valueOf(row.group(1)));
            told.put(row.group(2), Stream.of(row.group(3).strip().split(", ")).filter(r -> !r.equals("none"))
                    .collect(Collectors.toCollection(TreeSet::new)));
        });
    }

    @Test
    void everyRoomUsesWhatTheTableSays() throws IOException {
        Map<String, Set<String>> expected = new TreeMap<>(told);
        expected.values().removeIf(Set.of(EVERYTHING)::equals);
        Map<String, Set<String>> used = used(PROGRAM);
        used.keySet().retainAll(expected.keySet());
        expected.keySet().forEach(room -> used.putIfAbsent(room, Set.of()));
        assertEquals(expected, used);
    }

    @Test
    void everyRoomLiesOnTheFloorTheTableSays() {
        floors.forEach((name, floor) -> assertEquals(floor, Stream.of(Room.values())
                .filter(room -> (name + ".").startsWith(room.packageName() + ".")).findFirst().orElseThrow().floor()));
        assertEquals(List.of(), Stream.of(Room.values()).map(Room::packageName)
                .filter(room -> floors.keySet().stream().noneMatch(name -> (name + ".").startsWith(room + ".")))
                .toList());
    }

    @Test
    void anImportTheTableDoesNotTellIsSeen(@TempDir Path planted) throws IOException {
        Files.writeString(planted.resolve("Offender.java"), """
                package henan.atlas.search;
                import henan.atlas.render.style.MapStyle;
                final class Offender { }
                """);
        assertEquals(Map.of("search", Set.of("render")), used(planted));
        assertTrue(!told.get("search").contains("render"), told.toString());
    }

    /** What rooms import of one another, a package inside a room counting as that room. */
    private Map<String, Set<String>> used(Path sources) throws IOException {
        Map<String, Set<String>> used = new TreeMap<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                String room = PACKAGE.matcher(text).results().map(m -> room(m.group(1))).findFirst().orElseThrow();
                IMPORT.matcher(text).results().map(m -> room(m.group(1))).filter(other -> !other.equals(room))
                        .forEach(other -> used.computeIfAbsent(room, r -> new TreeSet<>()).add(other));
            }
        }
        return used;
    }

    private String room(String inside) {
        return told.keySet().stream().filter(room -> (inside + ".").startsWith(room + ".")).findFirst()
                .orElseThrow(() -> new AssertionError(inside + " stands in no row of the table"));
    }
}
