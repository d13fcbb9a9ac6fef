package henan.atlas.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What decisions say of the tree and its libraries, where no room is in charge. */
class TreeTest {
    private static final String GEOMETRY = ".*\\.(gpkg|geojson|topojson|shp|dbf|kml|gml|wkb|tgz|sqlite|db)";

    private static final Pattern CLAIM = Pattern.compile("书(中|里|内)?(未载|没有写|没有记载|没有提到)");

    @Test
    void noBoundaryGeometryIsInTheTree() throws IOException {
        List<String> found = new ArrayList<>();
        for (String folder : List.of("src", "data", "maps", "packaging")) {
            found.addAll(geometryIn(Path.of(folder)));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void aBoundaryFileWouldBeFound(@TempDir Path folder) throws IOException {
        Path own = Files.createDirectories(folder.resolve("maps/own"));
        Files.createFile(own.resolve("mine.gpkg"));
        Path smuggled = Files.createFile(folder.resolve("maps/henan.GeoJSON"));
        assertEquals(List.of(smuggled.toString()), geometryIn(folder));
    }

    /** Only the front part of the book is at hand; that it does not hold something is not known. */
    @Test
    void nobodyClaimsToHaveReadTheWholeBook() throws IOException {
        List<String> claims = new ArrayList<>();
        for (String folder : List.of("src/main", "src/site", "data", "packaging")) {
            claims.addAll(claimsIn(Path.of(folder)));
        }
        assertEquals(List.of(), claims);
    }

    @Test
    void aClaimWouldBeFound(@TempDir Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("profile.properties"), "absent=书中未载\n");
        Files.writeString(folder.resolve("honest.properties"), "absent=书的前部未见\n");
        assertEquals(List.of(text.toString()), claimsIn(folder));
    }

    private static List<String> claimsIn(Path folder) throws IOException {
        List<String> claims = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|properties|md|csv|yaml)")).toList()) {
                if (CLAIM.matcher(Files.readString(file)).find()) {
                    claims.add(file.toString());
                }
            }
        }
        return claims;
    }

    @Test
    void librariesLogThroughTheJdk() {
        assertTrue(LoggerFactory.getILoggerFactory().getClass().getName().endsWith("JDK14LoggerFactory"));
        String origin = LoggerFactory.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        assertTrue(origin.contains("slf4j-api"), origin);
    }

    /** Files that hold geometry, those an owner put under {@code maps/own} aside: they are not part of the tree. */
    private static List<String> geometryIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(f -> !f.getParent().endsWith(Path.of("maps", "own"))
                            && !f.getParent().endsWith(Path.of("maps", "own", "lines")))
                    .map(Path::toString).filter(f -> f.toLowerCase(java.util.Locale.ROOT).matches(GEOMETRY)).sorted()
                    .toList();
        }
    }
}
