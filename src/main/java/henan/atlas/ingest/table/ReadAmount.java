package henan.atlas.ingest.table;

import henan.atlas.ingest.table.sheet.ReadCell;
import henan.atlas.text.Message;
import henan.atlas.text.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell of figures says.
 *
 * @param state  whether a number could be read
 * @param value  the number in plain digits, as exact as it stands there
 * @param unit   the unit written in the cell itself; empty where it has none
 * @param word   how near the number is (约, 超过, 余 …); empty for one meant exactly
 * @param doubts what is to be looked at, or why it cannot be read
 */
record ReadAmount(State state, String value, String unit, String word, List<Message> doubts) {
    private static final Set<String> NOTHING_KNOWN = Set.of("-", "--", "—", "——", "–", "/", "\\", "…", "……", "...",
            "无", "缺", "暂无", "未统计", "不详", "未知", "N/A", "n/a", "NA", "*", "空", "未载");
    private static final Pattern AMOUNT = Pattern.compile("(约|近|将近|接近|超过|超|逾|多于|突破|不足|不到|至少|最多)?"
            + "([+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,30})(?:\\.\\d{1,30})?)([^\\d,.]{0,12})");
    private static final Pattern RANGE = Pattern.compile("[^\\d]*\\d[\\d.,]*[^\\d.,]*[-—–~至到][^\\d]*\\d[\\d.,]*.*");
    private static final Pattern BEHIND = Pattern.compile("(以上|以下|左右|上下)$");
    private static final Pattern MORE = Pattern.compile("[余多]");
    private static final String THOUSANDS = "千万亿";

    /** Whether there is a number. */
    enum State { READ, UNKNOWN, UNREADABLE }

    ReadAmount {
        doubts = List.copyOf(doubts);
    }

    static ReadAmount of(ReadCell cell) {
        String plain = WrittenText.plain(cell.text());
        if (plain.isEmpty() || NOTHING_KNOWN.contains(plain)) {
            return new ReadAmount(State.UNKNOWN, "", "", "", List.of());
        }
        switch (cell.kind()) {
            case FAULT:
                return unreadable("value.fault", cell.text());
            case DAY:
                return unreadable("value.day", cell.text());
            case NUMBER:
                return new ReadAmount(State.READ, cell.text(), cell.percent() ? "%" : "", "", List.of());
            default:
                return text(plain);
        }
    }

    private static ReadAmount text(String plain) {
        Matcher m = AMOUNT.matcher(plain.replace('−', '-'));
        if (!m.matches()) {
            return unreadable(RANGE.matcher(plain).matches() ? "value.range" : "value.noNumber", plain);
        }
        List<Message> doubts = new ArrayList<>();
        String word = m.group(1) == null ? "" : m.group(1);
        String rest = m.group(3);
        Matcher behind = BEHIND.matcher(rest);
        if (behind.find()) {
            word = word.isEmpty() ? behind.group(1) : word;
            rest = rest.substring(0, behind.start());
        }
        Matcher more = MORE.matcher(rest);
        if (more.find()) {
            word = word.isEmpty() ? more.group() : word;
            rest = more.replaceFirst("");
        }
        String unit = THOUSANDS.contains(rest) && !rest.equals("亿") && !rest.isEmpty() ? rest : WrittenText.unit(rest);
        if (rest.isEmpty()) {
            doubts.add(Messages.of("tableimport").message("value.text"));
            unit = "";
        }
        return new ReadAmount(State.READ, new BigDecimal(m.group(2).replace(",", "")).toPlainString(), unit, word,
                doubts);
    }

    private static ReadAmount unreadable(String key, String text) {
        return new ReadAmount(State.UNREADABLE, "", "", "", List.of(Messages.of("tableimport").message(key, text)));
    }
}
