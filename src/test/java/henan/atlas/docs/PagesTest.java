package henan.atlas.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/** The pages leave nothing out that is there, and name nothing that is not. */
class PagesTest {
    private static final Path PROSE = Path.of("src/site/markdown");
    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void everyRoomStandsInTheArchitecture() throws Exception {
        Document architecture = Document.read(PROSE.resolve("architecture.md"));
        Set<Path> described = architecture.links().stream().map(l -> l.from(architecture.file()))
                .filter(f -> f.endsWith("package-info.java")).collect(Collectors.toSet());
        assertEquals(sources().filter(f -> f.endsWith("package-info.java")).map(Path::toAbsolutePath)
                .collect(Collectors.toSet()), described);
    }

    @Test
    void everyTableOfTheAtlasFileStandsInTheArchitecture() throws Exception {
        String text = Document.read(PROSE.resolve("architecture.md")).text();
        String schema = Files.readString(Path.of("src/main/resources/henan/atlas/atlasfile/schema.sql"));
        List<String> tables = found("CREATE TABLE (\\w+)", schema).filter(t -> !t.startsWith("gpkg_")).toList();
        assertEquals(List.of(), tables.stream().filter(t -> !text.contains("`" + t + "`")).toList());
    }

    @Test
    void everyClassOfTheGlossaryIsInTheProgram() throws Exception {
        Set<String> classes = sources().map(f -> f.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        String firstColumn = found("(?m)^\\| ([^|]+)\\|", Document.read(PROSE.resolve("glossary.md")).text())
                .collect(Collectors.joining(" "));
        assertEquals(List.of(), found("`([A-Z]\\w+)[`.]", firstColumn).filter(c -> !classes.contains(c)).toList());
    }

    @Test
    void everyDependencyHasItsReason() throws Exception {
        NodeList artifacts = (NodeList) XPathFactory.newInstance().newXPath().evaluate(
                "/project/dependencies/dependency/artifactId | //profile/dependencies/dependency/artifactId"
                        + " | //plugin/artifactId | //plugin/dependencies/dependency/artifactId"
                        + " | //annotationProcessorPaths/path/artifactId", DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder().parse(new File("pom.xml")), XPathConstants.NODESET);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < artifacts.getLength(); i++) {
            names.add(artifacts.item(i).getTextContent());
        }
        String reasons = found("(?m)^\\| ([^|]+)\\|", Document.read(PROSE.resolve("dependencies.md")).text())
                .collect(Collectors.joining(" "));
        assertEquals(names.stream().distinct().sorted().toList(), found("`([\\w-]+)`", reasons).sorted().toList());
    }

    private static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(f -> f.toString().endsWith(".java")).toList().stream();
        }
    }

    private static Stream<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult m) -> m.group(1));
    }
}
