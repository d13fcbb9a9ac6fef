package henan.atlas.atlasfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.RecordTypes;
import henan.atlas.domain.AtlasException;
import henan.atlas.fixture.InventedProvince;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a condition, the answer is records or one sentence: never a trace, never a library's words. */
class FeatureFilterTest {
    private static AtlasFile atlas;

    @BeforeAll
    static void open(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("atlas.gpkg");
        AtlasFileWriter.write(file, InventedProvince.content(), InventedProvince.boundaries(), Map.of("s", "x"));
        atlas = AtlasFile.open(file);
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    @Test
    void conditionsThatWouldRunOutOfStackAreRefusedBeforeTheyAreRead() {
        String simple = "cluster_id = 'x'";
        assertTold("太深", "(".repeat(1000) + simple + ")".repeat(1000));
        assertTold("太长", "(".repeat(3000) + simple + ")".repeat(3000));
        assertTold("加减乘除太多", "confidence > 1" + " + 1".repeat(400));
        assertTold("太长", String.join(" OR ", Collections.nCopies(5000, simple)));
    }

    @Test
    void whatIsNotRefusedCanBeRead() throws AtlasException {
        String some = "(".repeat(100) + "cluster_id <> '((('" + ")".repeat(100);
        assertFalse(ids(some).isEmpty());
        String many = String.join(" OR ", Collections.nCopies(190, "cluster_id <> 'x'"));
        assertEquals(ids(some), ids(many));
    }

    @Test
    void anEmptyConditionIsSaidToBeEmpty() {
        assertTold("条件是空的", "");
        assertTold("条件是空的", " \t");
    }

    @Test
    void whatCannotBeComputedIsSaidInOurOwnWords() {
        for (String condition : new String[] {"strMatches(cluster_id, '[') = true",
            "dateFormat('zzq', cluster_id) = 'x'", "jsonPointer(cluster_id, 'a') = 'x'"}) {
            assertTold("算不出来", condition);
        }
    }

    private static void assertTold(String words, String condition) {
        String told = assertThrows(AtlasException.class, () -> ids(condition)).getMessage();
        assertTrue(told.contains(words) && told.length() < 200, told);
    }

    private static Set<String> ids(String condition) throws AtlasException {
        return FeatureFilter.of(atlas.dataStore(), RecordTypes.CLUSTER, condition).ids();
    }
}
