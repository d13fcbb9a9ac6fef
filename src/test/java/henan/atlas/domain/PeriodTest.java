package henan.atlas.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({"2013,2013年", "约2012,约2012年", "2013H1,2013年上半年", "2012H2,2012年下半年", "2014Q1,2014年一季度",
        "2013-01~04,2013年1—4月", "2013-07,2013年7月", "2012-2013,2012—2013年", "十二五末,十二五末",
        "2013年6月28日,2013年6月28日"})
    void shortFormsBecomeWords(String period, String words) {
        assertEquals(words, Period.of(period).inWords());
    }

    @Test
    void periodsWithoutYearComeLast() {
        assertTrue(Period.IN_A_CHRONICLE.compare(Period.of("2014-01"), Period.of("2014")) < 0, "a year alone ends it");
        assertTrue(Period.IN_A_CHRONICLE.compare(Period.of("2014-05-08"), Period.of("2014-05")) < 0);
        assertTrue(Period.IN_A_CHRONICLE.compare(Period.of("2014"), Period.of("2015-01-01")) < 0);
        assertTrue(Period.of("2020").compareTo(Period.of("日期未标")) < 0);
        assertTrue(Period.of("约2011").compareTo(Period.of("2012")) < 0);
    }

    @Test
    void aYearIsNoneThatIsOnlyAboutRight() {
        assertEquals(List.of("2013"), Stream.of("2013", "约2013", "2013H1", "2012-2013", "2013年", "").map(Period::of)
                .filter(Period::isYear).map(Period::written).toList());
        assertEquals(Period.of("2012-2013"), Period.ofYears(2012, 2013));
        assertEquals(Period.of("2013"), Period.ofYears(2013, 2013));
        assertEquals(Period.NONE, Period.of(""));
        assertTrue(Period.NONE.isEmpty() && !Period.of("日期未标").isEmpty());
    }

    @Test
    void yearsOfATextAreTimesAndLieInPeriods() {
        assertEquals(List.of(1997, 2009, 2012), Period.yearsIn("1997年设立，2009—2012年征地2018亩、投资2011万元。")
                .boxed().toList());
        assertEquals(List.of(2009, 2012), IntStream.range(2000, 2020).filter(year -> Period.of("2009-2012").covers(year)
                != Period.of("2010-2011").covers(year)).boxed().toList());
        assertTrue(Period.of("约2010").covers(2010) && Period.of("2013-05").covers(2013));
        assertTrue(Period.of("1980年代").covers(1989) && !Period.of("1980年代").covers(1990));
        assertTrue(!Period.NONE.covers(2013));
    }

    @Test
    void aWholeYearEndsAfterItsMonths() {
        List<String> inTime = List.of("2012", "2013Q1", "2013-01~04", "2013H1", "2013-06-28", "2013-09", "约2013",
                "2014-01", "日期未标");
        List<String> turned = new ArrayList<>(inTime);
        Collections.reverse(turned);
        assertEquals(inTime, turned.stream().sorted(Comparator.comparing(p -> Period.of(p).end())).toList());
    }
}
