package henan.atlas.domain;

import henan.atlas.text.Messages;
import java.util.Comparator;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A time as the records write it, from a day to a span of years: {@code 2013H1} is 2013年上半年. What is written in no
 * known form is a period too, and is shown as it stands.
 *
 * <p>The natural order is that of time by what is written; a period without a year comes last.
 *
 * @param written   as in the record
 * @param kind      its form
 * @param about     whether it is only about that time
 * @param firstYear the year it begins in; 0 when it has none
 * @param first     number of the month, half or quarter, or the last year of a span of years; 0 for none
 * @param second    day of the month, or the last month of a span of months; 0 for none
 */
public record Period(String written, Kind kind, boolean about, int firstYear, int first, int second)
        implements Comparable<Period> {
    /**
     * The order of a chronicle: what is known by its year alone stands at the end of that year, what is known by its
     * month alone at the end of that month.
     */
    public static final Comparator<Period> IN_A_CHRONICLE = Comparator.comparing(p -> p.sortKey() + "~");
    /** Where no time is given. */
    public static final Period NONE = new Period("", Kind.OTHER, false, 0, 0, 0);
    private static final double MONTHS = 12;
    private static final Messages TEXTS = Messages.of("period");
    private static final Pattern FORM = Pattern.compile("(?<about>约?)(?<year>\\d{4})(?:(?<decade>年代)|H(?<half>[12])"
            + "|Q(?<quarter>[1-4])|-(?<to>\\d{4})|-(?<month>\\d\\d)(?:-(?<day>\\d\\d)|~(?<last>\\d\\d))?)?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    /** A year in running text, as a time: 2013年, 2009—2012; not 2018 亩. */
    private static final Pattern YEAR_IN_TEXT = Pattern.compile(
            "(?<![\\d.,])(?:19|20)\\d\\d(?=\\s*(?:年|[—–~～-]\\s*\\d|至\\s*\\d))");

    /** Forms a period is written in. */
    public enum Kind { YEAR, DECADE, YEARS, HALF, QUARTER, MONTH, MONTHS, DAY, OTHER }

    /** Where its middle lies, in years; empty where it has no year. */
    public OptionalDouble middle() {
        if (year().isEmpty()) {
            return OptionalDouble.empty();
        }
        double year = firstYear();
        return OptionalDouble.of(switch (kind()) {
            case HALF -> year + (first() - 0.5) / 2;
            case QUARTER -> year + (first() - 0.5) / 4;
            case MONTHS -> year + (first() - 1 + second()) / 2.0 / MONTHS;
            case MONTH, DAY -> year + (first() - 0.5) / MONTHS;
            case YEARS -> (year + first() + 1) / 2;
            case DECADE -> year + 5;
            default -> year + 0.5;
        });
    }

    /** What a text says. */
    public static Period of(String written) {
        Matcher m = FORM.matcher(written);
        if (!m.matches()) {
            Matcher year = YEAR.matcher(written);
            return new Period(written, Kind.OTHER, false, year.find() ? Integer.parseInt(year.group()) : 0, 0, 0);
        }
        Kind kind = kind(m);
        return new Period(written, kind, !m.group("about").isEmpty(), number(m, "year"), switch (kind) {
            case HALF -> number(m, "half");
            case QUARTER -> number(m, "quarter");
            case YEARS -> number(m, "to");
            case MONTH, MONTHS, DAY -> number(m, "month");
            default -> 0;
        }, kind == Kind.DAY ? number(m, "day") : kind == Kind.MONTHS ? number(m, "last") : 0);
    }

    public static Period ofYear(int year) {
        return of(String.valueOf(year));
    }

    /** A span of years; that year when it is one. */
    public static Period ofYears(int first, int last) {
        return first == last ? ofYear(first) : of(first + "-" + last);
    }

    /** The years a text names, in its order. */
    public static IntStream yearsIn(String text) {
        return YEAR_IN_TEXT.matcher(text).results().mapToInt(year -> Integer.parseInt(year.group()));
    }

    private static Kind kind(Matcher m) {
        if (m.group("month") != null) {
            return m.group("day") != null ? Kind.DAY : m.group("last") != null ? Kind.MONTHS : Kind.MONTH;
        }
        for (Kind kind : new Kind[] {Kind.DECADE, Kind.HALF, Kind.QUARTER}) {
            if (m.group(kind.name().toLowerCase(Locale.ROOT)) != null) {
                return kind;
            }
        }
        return m.group("to") != null ? Kind.YEARS : Kind.YEAR;
    }

    private static int number(Matcher m, String group) {
        return Integer.parseInt(m.group(group));
    }

    /** Whether no time is given. */
    public boolean isEmpty() {
        return written.isEmpty();
    }

    /** Whether it is one year, and surely that. */
    public boolean isYear() {
        return kind == Kind.YEAR && !about;
    }

    /** The year it begins in; empty when it has none. */
    public OptionalInt year() {
        return firstYear == 0 ? OptionalInt.empty() : OptionalInt.of(firstYear);
    }

    /** Whether a year lies in it, wholly or in part. */
    public boolean covers(int year) {
        int last = switch (kind) {
            case YEARS -> first;
            case DECADE -> firstYear + 9;
            default -> firstYear;
        };
        return firstYear <= year && year <= last;
    }

    /** For people. */
    public String inWords() {
        String year = String.valueOf(firstYear);
        if (about) {
            return kind == Kind.YEAR ? TEXTS.get("period.aboutYear", year) : written;
        }
        return switch (kind) {
            case YEAR -> TEXTS.get("period.year", year);
            case YEARS -> TEXTS.get("period.years", year, String.valueOf(first));
            case HALF -> TEXTS.get("period.half" + first, year);
            case QUARTER -> TEXTS.get("period.quarter" + first, year);
            case MONTHS -> TEXTS.get("period.months", year, first, second);
            case MONTH -> TEXTS.get("period.month", year, first);
            case DAY -> TEXTS.get("period.day", year, first, second);
            case DECADE, OTHER -> written;
        };
    }

    /** Month and day of a date: 4月, 1月20日; empty when it has none. */
    public String dayInWords() {
        return about || kind != Kind.MONTH && kind != Kind.DAY ? ""
                : kind == Kind.MONTH ? TEXTS.get("date.month", first) : TEXTS.get("date.day", first, second);
    }

    private String sortKey() {
        return (firstYear == 0 ? "9999" : digits(firstYear, 4)) + written;
    }

    @Override
    public int compareTo(Period other) {
        return sortKey().compareTo(other.sortKey());
    }

    /**
     * The month it ends with, as in 2013-09 for 2013-01~09 and 2013-06 for 2013H1: what is told of a whole year stands
     * behind what is told of its months. A period without a year comes last.
     */
    public String end() {
        if (!about || kind == Kind.YEAR) {
            switch (kind) {
                case YEAR:
                    return ending(firstYear, 12);
                case YEARS:
                    return ending(first, 12);
                case HALF:
                    return ending(firstYear, 6 * first);
                case QUARTER:
                    return ending(firstYear, 3 * first);
                case MONTHS:
                    return ending(firstYear, second);
                default:
                    break;
            }
        }
        Matcher year = YEAR.matcher(written);
        return year.find() ? written.substring(year.start()) : "9999";
    }

    private static String ending(int year, int month) {
        return digits(year, 4) + "-" + digits(month, 2);
    }

    /** With noughts before it. A pattern would be read for each of ten thousands of figures. */
    private static String digits(int number, int least) {
        String digits = String.valueOf(number);
        return "0".repeat(Math.max(0, least - digits.length())) + digits;
    }

    /** As the records write it. */
    @Override
    public String toString() {
        return written;
    }
}
