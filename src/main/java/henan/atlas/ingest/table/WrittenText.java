package henan.atlas.ingest.table;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people write in more than one way, made one: widths, spaces, units, times. */
final class WrittenText {
    private static final Map<String, String> UNITS = Map.ofEntries(Map.entry("km2", "平方公里"),
            Map.entry("平方千米", "平方公里"), Map.entry("m2", "平方米"), Map.entry("ha", "公顷"), Map.entry("亿", "亿元"),
            Map.entry("百分比", "%"), Map.entry("亿元人民币", "亿元"), Map.entry("万元人民币", "万元"));
    private static final Pattern PERIOD = Pattern.compile("((?:19|20)\\d\\d)(?:年度?|(?=\\D|$))"
            + "(?:(?<half>[上下])半年|第?(?<quarter>[一二三四1-4])季度|(?<from>\\d{1,2})月?[-—~至](?<to>\\d{1,2})月"
            + "|(?<month>\\d{1,2})月(?<day>\\d{1,2})[日号]|(?<only>\\d{1,2})月)?(?:末|底|全年)?");
    private static final Pattern DATE = Pattern.compile("((?:19|20)\\d\\d)[./-](\\d{1,2})(?:[./-](\\d{1,2}))?");

    private WrittenText() {
    }

    /** Half width, without any space. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00A0\\u200B\\uFEFF]+", "");
    }

    /** A unit as the atlas words it. */
    static String unit(String written) {
        String plain = plain(written).replaceFirst("^单位[::]?", "");
        return UNITS.getOrDefault(plain, plain);
    }

    /** The first time a text names, as records write it; empty when none. */
    static String period(String text) {
        Matcher m = PERIOD.matcher(plain(text));
        if (!m.find()) {
            return "";
        }
        String year = m.group(1);
        if (m.group("half") != null) {
            return year + (m.group("half").equals("上") ? "H1" : "H2");
        } else if (m.group("quarter") != null) {
            String number = m.group("quarter");
            return year + "Q" + ("一二三四".contains(number) ? "一二三四".indexOf(number) + 1 : Integer.parseInt(number));
        } else if (m.group("from") != null) {
            return year + "-" + two(m.group("from")) + "~" + two(m.group("to"));
        } else if (m.group("month") != null) {
            return year + "-" + two(m.group("month")) + "-" + two(m.group("day"));
        }
        return m.group("only") == null ? year : year + "-" + two(m.group("only"));
    }

    /** A time that a text is and nothing else, as records write it; empty when it is none. */
    static String wholePeriod(String text) {
        String plain = plain(text);
        Matcher date = DATE.matcher(plain);
        if (date.matches()) {
            return date.group(1) + "-" + two(date.group(2)) + (date.group(3) == null ? "" : "-" + two(date.group(3)));
        }
        return PERIOD.matcher(plain).matches() ? period(plain) : "";
    }

    /** A text without the times it names. */
    static String withoutPeriod(String text) {
        return PERIOD.matcher(plain(text)).replaceAll("");
    }

    private static String two(String digits) {
        return digits.length() < 2 ? "0" + digits : digits;
    }
}
