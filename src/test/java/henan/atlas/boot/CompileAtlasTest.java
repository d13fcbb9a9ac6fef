package henan.atlas.boot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.AtlasException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong is told before the long work begins. */
class CompileAtlasTest {
    @TempDir
    private Path project;

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(f -> !f.startsWith(Path.of("maps/own"))).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    @Test
    void aBadLineOfTheOwnersIsToldBeforeTheBoundariesAreBegun() throws Exception {
        copy(Path.of("maps"), project.resolve("maps"));
        copy(Path.of("data"), project.resolve("data"));
        Files.createDirectory(project.resolve("target"));
        Files.createSymbolicLink(project.resolve("target/classes"), Path.of("target/classes").toAbsolutePath());
        // Would be told first if boundaries came first.
        Files.writeString(project.resolve("maps/boundary-recipe.yaml"), "none");
        Path lines = Files.createDirectories(project.resolve("maps/own/lines"));
        Files.writeString(lines.resolve("roads.geojson"), """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"class":"公路","name":"%s"},
                "geometry":{"type":"LineString","coordinates":[[113,34],[114,34]]}}]}""".formatted("\uD867\uDE3D河"));
        Path target = project.resolve("target/atlas/henan.gpkg");
        String message = assertThrows(AtlasException.class, () -> CompileAtlas.compile(project, target)).getMessage();
        assertTrue(message.contains("roads.geojson 第1个要素"), message);
        // The names of lines are held against the faces of the atlas itself.
        assertTrue(message.contains("U+29E3D"), message);
        assertFalse(Files.exists(target), List.of(target).toString());
    }
}
