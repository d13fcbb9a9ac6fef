package henan.atlas.content;

import henan.atlas.domain.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Times as the tables write them: {@code 2013}, {@code 2013H1}, {@code 2013Q1}, {@code 2013-05}, {@code 2013-05-13},
 * {@code 2013-01~04}, {@code 2012-2013}, {@code 1980年代}, each also with 约 before it; and {@code 日期未标}.
 *
 * @param lastDay no time may begin after it: the day the atlas was last brought up to date
 */
public record PeriodRules(LocalDate lastDay) {
    /** Knows the forms but no end of time. */
    public static final PeriodRules UNLIMITED = new PeriodRules(LocalDate.of(Year.MAX_VALUE, 12, 31));

    /** Nothing an atlas of these clusters tells, or that is told of them, is older than the People's Republic. */
    private static final int FIRST_YEAR = 1949;
    private static final String UNDATED = "日期未标";

    /** Why a period is no time the tables may hold, as the key of a message; empty when it is one. */
    public Optional<String> problem(Period period) {
        if (period.written().equals(UNDATED)) {
            return Optional.empty();
        }
        if (period.kind() == Period.Kind.OTHER) {
            return Optional.of("time.form");
        }
        try {
            LocalDate from = first(period);
            LocalDate to = last(period, from);
            if (to.isBefore(from)) {
                return Optional.of("time.backwards");
            }
            return from.getYear() < FIRST_YEAR || to.isAfter(lastDay) ? Optional.of("time.range") : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.of("time.noSuchDay");
        }
    }

    /** Notes why a period is no time the tables may hold; an empty one says nothing. */
    public void check(Period period, FieldKind.Faults faults) {
        if (!period.isEmpty()) {
            problem(period).ifPresent(key -> faults.note(key, period.written(), lastDay));
        }
    }

    private static LocalDate first(Period period) {
        int month = switch (period.kind()) {
            case MONTH, MONTHS, DAY -> period.first();
            case HALF -> period.first() * 6 - 5;
            case QUARTER -> period.first() * 3 - 2;
            default -> 1;
        };
        return LocalDate.of(period.firstYear(), month, period.kind() == Period.Kind.DAY ? period.second() : 1);
    }

    /** The first day of the last month or year that is named: a year under way may be written. */
    private static LocalDate last(Period period, LocalDate first) {
        return switch (period.kind()) {
            case YEARS -> Year.of(period.first()).atDay(1);
            case MONTHS -> YearMonth.of(first.getYear(), period.second()).atDay(1);
            default -> first;
        };
    }
}
