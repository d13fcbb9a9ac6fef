package henan.atlas.ingest.content;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"2013", "2013H1", "2013Q4", "2013-05", "2013-05-13", "2013-01~04", "2012-2013", "1980年代",
        "约2012", "日期未标", "2012-02-29"})
    void timesOfTheTablesAreKnown(String text) {
        assertTrue(TimeText.valid(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13", "2013H3", "2013Q5", "2013-13", "2013-02-29", "2013-05~04", "2013-2012", "0201",
        "2013年5月", "大约2012"})
    void impossibleTimesAreNot(String text) {
        assertFalse(TimeText.valid(text));
    }
}
