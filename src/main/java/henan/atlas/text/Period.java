package henan.atlas.text;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods of observation, from the short form of the records to words: {@code 2013H1} is 2013 年上半年. */
public final class Period {
    private static final Messages TEXTS = Messages.of("period");
    private static final Pattern YEAR = Pattern.compile("(约?)(\\d{4})");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");
    private static final Pattern HALF = Pattern.compile("(\\d{4})H([12])");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MONTHS = Pattern.compile("(\\d{4})-(\\d{2})~(\\d{2})");
    private static final Pattern DATE = Pattern.compile("\\d{4}-(\\d{2})(?:-(\\d{2}))?");
    private static final Pattern FIRST_YEAR = Pattern.compile("\\d{4}");

    private Period() {
    }

    public static String inWords(String period) {
        Matcher m;
        if ((m = YEAR.matcher(period)).matches()) {
            return TEXTS.get(m.group(1).isEmpty() ? "period.year" : "period.aboutYear", m.group(2));
        }
        if ((m = YEARS.matcher(period)).matches()) {
            return TEXTS.get("period.years", m.group(1), m.group(2));
        }
        if ((m = HALF.matcher(period)).matches()) {
            return TEXTS.get("period.half" + m.group(2), m.group(1));
        }
        if ((m = QUARTER.matcher(period)).matches()) {
            return TEXTS.get("period.quarter" + m.group(2), m.group(1));
        }
        if ((m = MONTHS.matcher(period)).matches()) {
            return TEXTS.get("period.months", m.group(1), month(m.group(2)), month(m.group(3)));
        }
        if ((m = MONTH.matcher(period)).matches()) {
            return TEXTS.get("period.month", m.group(1), month(m.group(2)));
        }
        if ((m = DAY.matcher(period)).matches()) {
            return TEXTS.get("period.day", m.group(1), month(m.group(2)), month(m.group(3)));
        }
        return period;
    }

    private static int month(String digits) {
        return Integer.parseInt(digits);
    }

    /** The year a period begins in; empty when it has none. */
    public static OptionalInt year(String period) {
        Matcher m = FIRST_YEAR.matcher(period);
        return m.find() ? OptionalInt.of(Integer.parseInt(m.group())) : OptionalInt.empty();
    }

    /** Month and day of a date: 4 月, 1 月 20 日; empty when it has none. */
    public static String dayInWords(String date) {
        Matcher m = DATE.matcher(date);
        if (!m.matches()) {
            return "";
        }
        return m.group(2) == null ? TEXTS.get("date.month", month(m.group(1)))
                : TEXTS.get("date.day", month(m.group(1)), month(m.group(2)));
    }

    /**
     * Key that puts dates into the order of a chronicle: what is known by its year alone stands at the end of that
     * year, what is known by its month alone at the end of that month.
     */
    public static String chronicleKey(String date) {
        return sortKey(date) + "~";
    }

    /** Key that puts periods into order of time; a period without a year comes last. */
    public static String sortKey(String period) {
        Matcher m = FIRST_YEAR.matcher(period);
        return (m.find() ? m.group() : "9999") + period;
    }

    /**
     * The month a period ends with, as in 2013-09 for 2013-01~09 and 2013-06 for 2013H1: what is told of a whole year
     * stands behind what is told of its months. A period without a year comes last.
     */
    public static String endKey(String period) {
        Matcher m;
        if ((m = YEAR.matcher(period)).matches() || (m = YEARS.matcher(period)).matches()) {
            return m.group(2) + "-12";
        }
        if ((m = HALF.matcher(period)).matches()) {
            return m.group(1) + "-%02d".formatted(6 * Integer.parseInt(m.group(2)));
        }
        if ((m = QUARTER.matcher(period)).matches()) {
            return m.group(1) + "-%02d".formatted(3 * Integer.parseInt(m.group(2)));
        }
        if ((m = MONTHS.matcher(period)).matches()) {
            return m.group(1) + "-" + m.group(3);
        }
        m = FIRST_YEAR.matcher(period);
        return m.find() ? period.substring(m.start()) : "9999";
    }
}
