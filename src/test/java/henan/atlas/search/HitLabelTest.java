package henan.atlas.search;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HitLabelTest {
    @ParameterizedTest
    @CsvSource({"'', ''", "商丘市, 商丘市", "商丘市|民权县, 商丘市 · 民权县", "|民权县|, 民权县", "济源市|济源市, 济源市",
        "商丘市|民权县_睢县, 商丘市 · 民权县、睢县"})
    void partsAreToldWithADotBetweenThem(String kept, String told) {
        assertEquals(told, HitLabel.told(kept.replace('|', '\u001D').replace('_', '\u001F')));
    }

    @Test
    void aMillionPartsTakeNoLongerThanAMillionParts() {
        String kept = "甲\u001D乙\u001D".repeat(500_000);
        assertEquals(4_000_000 - 3, assertTimeoutPreemptively(ofSeconds(20), () -> HitLabel.told(kept)).length());
    }
}
