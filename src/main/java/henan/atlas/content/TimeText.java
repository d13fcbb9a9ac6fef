package henan.atlas.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as the tables write them: {@code 2013}, {@code 2013H1}, {@code 2013Q1}, {@code 2013-05}, {@code 2013-05-13},
 * {@code 2013-01~04}, {@code 2012-2013}, {@code 1980年代}, each also with 约 before it; and {@code 日期未标}.
 *
 * @param lastDay no time may begin after it: the day the atlas was last brought up to date
 */
public record TimeText(LocalDate lastDay) {
    /** Knows the forms but no end of time. */
    public static final TimeText UNLIMITED = new TimeText(LocalDate.of(Year.MAX_VALUE, 12, 31));

    /** Nothing an atlas of these clusters tells, or that is told of them, is older than the People's Republic. */
    private static final int FIRST_YEAR = 1949;
    private static final String UNDATED = "日期未标";
    private static final Pattern FORM = Pattern.compile("约?(?<year>\\d{4})(?:(?<decade>年代)|H(?<half>[12])"
            + "|Q(?<quarter>[1-4])|-(?<to>\\d{4})|-(?<month>\\d\\d)(?:-(?<day>\\d\\d)|~(?<last>\\d\\d))?)?");

    /** Why a text is no time the tables may hold, as the key of a message; empty when it is one. */
    public Optional<String> problem(String text) {
        Matcher m = FORM.matcher(text);
        if (text.equals(UNDATED)) {
            return Optional.empty();
        }
        if (!m.matches()) {
            return Optional.of("time.form");
        }
        try {
            LocalDate from = first(m);
            LocalDate to = last(m, from);
            if (to.isBefore(from)) {
                return Optional.of("time.backwards");
            }
            return from.getYear() < FIRST_YEAR || to.isAfter(lastDay) ? Optional.of("time.range") : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.of("time.noSuchDay");
        }
    }

    /** Notes why a text is no time the tables may hold; an empty one says nothing. */
    public void check(String text, FieldKind.Faults faults) {
        if (!text.isEmpty()) {
            problem(text).ifPresent(key -> faults.note(key, text, lastDay));
        }
    }

    private static LocalDate first(Matcher m) {
        int month = m.group("month") != null ? Integer.parseInt(m.group("month"))
                : m.group("half") != null ? Integer.parseInt(m.group("half")) * 6 - 5
                : m.group("quarter") != null ? Integer.parseInt(m.group("quarter")) * 3 - 2 : 1;
        int day = m.group("day") != null ? Integer.parseInt(m.group("day")) : 1;
        return LocalDate.of(Integer.parseInt(m.group("year")), month, day);
    }

    /** The first day of the last month or year that is named: a year under way may be written. */
    private static LocalDate last(Matcher m, LocalDate first) {
        if (m.group("to") != null) {
            return Year.of(Integer.parseInt(m.group("to"))).atDay(1);
        }
        return m.group("last") == null ? first
                : YearMonth.of(first.getYear(), Integer.parseInt(m.group("last"))).atDay(1);
    }
}
