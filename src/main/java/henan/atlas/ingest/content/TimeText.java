package henan.atlas.ingest.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as the tables write them: {@code 2013}, {@code 2013H1}, {@code 2013Q1}, {@code 2013-05}, {@code 2013-05-13},
 * {@code 2013-01~04}, {@code 2012-2013}, {@code 1980年代}, each also with 约 before it; and {@code 日期未标}.
 */
final class TimeText {
    private static final String UNDATED = "日期未标";
    private static final Pattern FORM = Pattern.compile("约?(?<year>\\d{4})(?:年代|H[12]|Q[1-4]|-(?<to>\\d{4})"
            + "|-(?<month>\\d\\d)(?:-(?<day>\\d\\d)|~(?<last>\\d\\d))?)?");

    private TimeText() {
    }

    static boolean valid(String text) {
        Matcher m = FORM.matcher(text);
        return text.equals(UNDATED) || m.matches() && possible(m);
    }

    static boolean validYear(int year) {
        return year >= 1900 && year <= 2100;
    }

    private static boolean possible(Matcher m) {
        int year = Integer.parseInt(m.group("year"));
        try {
            if (m.group("day") != null) {
                LocalDate.of(year, Integer.parseInt(m.group("month")), Integer.parseInt(m.group("day")));
            } else if (m.group("month") != null) {
                YearMonth first = YearMonth.of(year, Integer.parseInt(m.group("month")));
                if (m.group("last") != null && first.isAfter(YearMonth.of(year, Integer.parseInt(m.group("last"))))) {
                    return false;
                }
            }
        } catch (DateTimeException impossible) {
            return false;
        }
        int last = m.group("to") == null ? year : Integer.parseInt(m.group("to"));
        return validYear(year) && validYear(last) && last >= year;
    }
}
