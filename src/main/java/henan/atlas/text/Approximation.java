package henan.atlas.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * How near a printed number is, told apart from what else qualifies it: 超过，全省首个 is 超过 and 全省首个.
 *
 * @param word      the word that belongs to the number (约, 超过, 以上 …); empty for a number meant exactly
 * @param qualifier what remains; may be empty
 */
public record Approximation(String word, String qualifier) {
    private static final Set<String> BEFORE = Set.of("约", "近", "将近", "接近", "超", "超过", "逾", "多于", "突破", "不足",
            "不到", "至少", "最多");
    private static final Set<String> BEHIND = Set.of("以上", "以下", "左右", "上下");
    private static final Set<String> MORE = Set.of("余", "多");
    /** Units that count in ten thousands take 余 inside: 3 万余人. */
    private static final String TENS = "百千万亿";
    private static final String BETWEEN = "，";
    /** Unit of places in an order: 5位 alone would be five of them. */
    private static final String PLACE = "位";
    private static final Approximation EXACT = new Approximation("", "");
    private static final Messages TEXTS = Messages.of("wordlist");

    /** Only a whole part between commas is such a word: 约占全国13% says something else. */
    public static Approximation of(String qualifier) {
        if (qualifier.isEmpty()) {
            return EXACT;
        }
        List<String> parts = new ArrayList<>(Arrays.asList(qualifier.split(BETWEEN)));
        for (String part : parts) {
            if (BEFORE.contains(part) || BEHIND.contains(part) || MORE.contains(part)) {
                parts.remove(part);
                return new Approximation(part, String.join(BETWEEN, parts));
            }
        }
        return new Approximation("", qualifier);
    }

    /** What stands before the number: 约, 超过, of a place in an order 第; may be empty. */
    public static String before(String word, String unit) {
        return BEFORE.contains(word) ? word : word.isEmpty() && unit.equals(PLACE) ? TEXTS.get("rank.before") : "";
    }

    /** The unit with what stands behind the number: 万辆以上, 余家, 万余人. */
    public static String unit(String word, String unit) {
        if (BEHIND.contains(word)) {
            return unit + word;
        }
        if (!MORE.contains(word)) {
            return unit;
        }
        int inside = !unit.isEmpty() && TENS.indexOf(unit.charAt(0)) >= 0 ? 1 : 0;
        return unit.substring(0, inside) + word + unit.substring(inside);
    }
}
