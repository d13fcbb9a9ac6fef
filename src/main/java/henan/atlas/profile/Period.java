package henan.atlas.profile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods of observation, from the short form of the records to words: {@code 2013H1} is 2013 年上半年. */
final class Period {
    private static final Pattern YEAR = Pattern.compile("(约?)(\\d{4})");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");
    private static final Pattern HALF = Pattern.compile("(\\d{4})H([12])");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern MONTHS = Pattern.compile("(\\d{4})-(\\d{2})~(\\d{2})");
    private static final List<String> HALVES = List.of("上半年", "下半年");
    private static final List<String> QUARTERS = List.of("一季度", "二季度", "三季度", "四季度");
    private static final Pattern FIRST_YEAR = Pattern.compile("\\d{4}");

    private Period() {
    }

    static String inWords(String period) {
        Matcher m;
        if ((m = YEAR.matcher(period)).matches()) {
            return (m.group(1).isEmpty() ? "" : m.group(1) + " ") + m.group(2) + " 年";
        }
        if ((m = YEARS.matcher(period)).matches()) {
            return m.group(1) + "—" + m.group(2) + " 年";
        }
        if ((m = HALF.matcher(period)).matches()) {
            return m.group(1) + " 年" + HALVES.get(Integer.parseInt(m.group(2)) - 1);
        }
        if ((m = QUARTER.matcher(period)).matches()) {
            return m.group(1) + " 年" + QUARTERS.get(Integer.parseInt(m.group(2)) - 1);
        }
        if ((m = MONTHS.matcher(period)).matches()) {
            return m.group(1) + " 年 " + Integer.parseInt(m.group(2)) + "—" + Integer.parseInt(m.group(3)) + " 月";
        }
        if ((m = MONTH.matcher(period)).matches()) {
            return m.group(1) + " 年 " + Integer.parseInt(m.group(2)) + " 月";
        }
        return period;
    }

    /** Key that puts periods into order of time; a period without a year comes last. */
    static String sortKey(String period) {
        Matcher m = FIRST_YEAR.matcher(period);
        return (m.find() ? m.group() : "9999") + period;
    }
}
