package henan.atlas.atlasfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import henan.atlas.fixture.InventedProvince;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** GDAL, where it is installed, reads the file without a word of complaint. */
class GdalTest {
    @TempDir
    private static Path folder;
    private static Path file;

    @BeforeAll
    static void write() throws Exception {
        assumeTrue(isInstalled(), "ogrinfo is not installed");
        file = folder.resolve("图集.gpkg");
        AtlasFileWriter.write(file, InventedProvince.content(), InventedProvince.boundaries(), Map.of("s", "x"));
    }

    @Test
    void everyLayerIsListedWithoutAWarning() throws Exception {
        Path errors = folder.resolve("errors");
        String listing = run(errors, "ogrinfo", "-ro", "-al", "-so", file.toString());
        assertEquals("", Files.readString(errors));
        for (String table : FeatureTable.names()) {
            assertTrue(listing.contains("Layer name: " + table + "\n"), table);
        }
        for (String table : Schema.attributeTables()) {
            assertTrue(listing.contains("Layer name: " + table + "\n"), table);
        }
        assertTrue(listing.contains("ID[\"EPSG\",4490]"), listing);
        assertTrue(listing.contains("Feature Count: 9\n"), listing);
    }

    @Test
    void featuresAreReadWhole() throws Exception {
        Path errors = folder.resolve("errors");
        String features = run(errors, "ogrinfo", "-ro", "-q", "-al", file.toString(), "-geom=SUMMARY");
        assertEquals("", Files.readString(errors));
        assertTrue(features.contains("name (String) = 禾心区"), features);
        assertTrue(features.contains("MULTIPOLYGON : 1 geometries"), features);
    }

    /** As QGIS packs layers: a new file, all tables copied. */
    @Test
    void aCopyByGdalIsSound() throws Exception {
        Path copy = folder.resolve("copy.gpkg");
        Path errors = folder.resolve("errors");
        run(errors, "ogr2ogr", "-f", "GPKG", copy.toString(), file.toString());
        CheckedFile found = AtlasFileCheck.check(copy, (name, text) -> { });
        assertEquals(List.of(), found.problems());
        assertTrue(found.differences().stream().anyMatch(told -> told.contains("gpkg_ogr_contents")),
                found.differences()::toString);
    }

    private static boolean isInstalled() {
        try {
            return new ProcessBuilder("ogrinfo", "--version").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String run(Path errors, String... command) throws Exception {
        Process process = new ProcessBuilder(List.of(command)).redirectError(errors.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }
}
