package henan.atlas.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UsedClassesTest {
    private static Path root() throws URISyntaxException {
        return Path.of(CompileAtlas.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static Set<String> used() throws Exception {
        Path root = root();
        return UsedClasses.of(root, CompileAtlas.class).stream()
                .map(f -> root.relativize(f).toString().replaceAll("\\.class$", "").replaceAll("[/\\\\]", "."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same found by another reader of class files. */
    private static Set<String> reachable() throws URISyntaxException {
        JavaClasses program = new ClassFileImporter().importPath(root());
        Set<String> found = new TreeSet<>();
        Deque<JavaClass> waiting = new ArrayDeque<>(List.of(program.get(CompileAtlas.class)));
        while (!waiting.isEmpty()) {
            JavaClass next = waiting.remove();
            if (next.getName().startsWith("henan.atlas.") && found.add(next.getName())) {
                next.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass)
                        .map(JavaClass::getBaseComponentType).forEach(waiting::add);
            }
        }
        return found;
    }

    @Test
    void noClassTheBuildStepNeedsIsMissing() throws Exception {
        Set<String> missing = reachable();
        missing.removeAll(used());
        assertEquals(Set.of(), missing);
        assertTrue(Stream.of("atlasfile.AtlasFileWriter", "atlasfile.AtlasFileCheck", "domain.Cluster",
                "ingest.boundary.BoundaryBuilder", "ingest.content.ContentReader", "render.style.StyleReader",
                "files.AtomicFile", "text.Messages").map("henan.atlas."::concat).allMatch(reachable()::contains));
    }

    @Test
    void whatOnlyUsesTheAtlasIsNotAmongThem() throws Exception {
        assertEquals(List.of(), used().stream()
                .filter(name -> name.matches("henan\\.atlas\\.(ui|cli|profile|report|page|thematic)\\..*"))
                // But the style for a GIS, which lies in the file.
                .filter(name -> !name.matches("henan\\.atlas\\.page\\.(gis\\..*|file\\.SvgPath)")).toList());
    }
}
