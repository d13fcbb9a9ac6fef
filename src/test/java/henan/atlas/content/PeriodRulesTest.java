package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.domain.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodRulesTest {
    private final PeriodRules times = new PeriodRules(LocalDate.of(2026, 5, 20));

    @ParameterizedTest
    @ValueSource(strings = {"2013", "2013H1", "2013Q4", "2013-05", "2013-05-13", "2013-01~04", "2012-2013", "1980年代",
        "约2012", "日期未标", "2012-02-29", "1949", "2026", "2026H1", "2026-05", "2026-05-20", "2026-01~05", "2020-2026"})
    void timesOfTheTablesAreKnown(String text) {
        assertEquals(Optional.empty(), times.problem(Period.of(text)));
    }

    @ParameterizedTest
    @CsvSource({"'', form", "13, form", "2013H3, form", "2013Q5, form", "0201-5, form", "2013年5月, form",
        "大约2012, form", "2013-5-1, form",
        "2013-13, noSuchDay", "2013-02-29, noSuchDay", "2013-02-30, noSuchDay", "2013-00, noSuchDay",
        "2013-01~13, noSuchDay",
        "2013-05~04, backwards", "2013-2012, backwards",
        "0201, range", "1948, range", "1948-12-31, range", "1940年代, range", "2027, range", "2026H2, range",
        "2026-06, range", "2026-05-21, range", "2026-01~06, range", "2020-2027, range", "约2027, range"})
    void impossibleTimesAreNotAndSayWhy(String text, String why) {
        assertEquals(Optional.of("time." + why), times.problem(Period.of(text)));
    }
}
