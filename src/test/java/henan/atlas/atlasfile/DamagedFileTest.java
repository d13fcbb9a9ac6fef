package henan.atlas.atlasfile;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.AtlasException;
import henan.atlas.fixture.InventedProvince;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes changed at random, always the same way: reading ends in content or in a sentence, never in anything else. */
class DamagedFileTest {
    private static final int FILES = 120;

    @Test
    void randomDamageEndsInASentence(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("atlas.gpkg");
        AtlasFileWriter.write(file, InventedProvince.content(), InventedProvince.boundaries(), Map.of("s", "x"));
        byte[] sound = Files.readAllBytes(file);
        Random random = new Random(20131231);
        int refused = 0;
        for (int i = 0; i < FILES; i++) {
            Files.write(file, damaged(sound, random));
            refused += readAll(file) ? 0 : 1;
            List<String> problems = AtlasFileCheck.check(file, (name, text) -> { }).problems();
            assertTrue(problems.stream().noneMatch(String::isBlank));
        }
        assertTrue(refused > FILES / 3 && refused < FILES, refused + " refused");
    }

    private static byte[] damaged(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        for (int i = random.nextInt(30); i >= 0; i--) {
            int from = random.nextInt(bytes.length);
            int length = random.nextInt(4) == 0 ? random.nextInt(5000) : 1;
            byte[] noise = new byte[Math.min(length, bytes.length - from)];
            random.nextBytes(noise);
            System.arraycopy(noise, 0, bytes, from, noise.length);
        }
        return random.nextInt(8) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    private static boolean readAll(Path file) {
        try (AtlasFile atlas = AtlasFile.open(file)) {
            atlas.content();
            atlas.styles();
            for (int i = 0; i < atlas.tolerances().length; i++) {
                atlas.displayLevel(i);
            }
            return true;
        } catch (AtlasException e) {
            assertFalse(e.getMessage().isBlank());
            return false;
        }
    }
}
