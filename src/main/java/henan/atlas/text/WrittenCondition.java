package henan.atlas.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of a condition or an expression is read. What a person writes is shorter; its reader descends once for every
 * part, and would run out of stack.
 */
public final class WrittenCondition {
    /** The most characters. */
    public static final int LONGEST = 4000;
    /** The most parentheses within one another. */
    public static final int DEEPEST = 100;
    /** The most signs of sums: the reader of GeoTools takes twice as long for each more. */
    public static final int MOST_SIGNS = 12;

    private static final Pattern SIGN = Pattern.compile("'[^']*'|\"[^\"]*\"|\\d{4}-\\d\\d-\\d\\d"
            + "|(?<=[(,]\\s{0,9})-|([-+*/])");

    private WrittenCondition() {
    }

    public static boolean isTooLong(String text) {
        return text.length() > LONGEST;
    }

    /** Whether too many signs of sums stand in it, outside quotes. Those before a number and in days are none. */
    public static boolean isTooEntangled(String text) {
        Matcher signs = SIGN.matcher(text);
        int count = 0;
        while (signs.find()) {
            count += signs.group(1) == null ? 0 : 1;
        }
        return count > MOST_SIGNS;
    }

    /** Whether too many parentheses stand within one another, outside words in quotes. */
    public static boolean isTooDeep(String text) {
        int depth = 0;
        int deepest = 0;
        boolean quoted = false;
        for (char each : text.toCharArray()) {
            quoted ^= each == '\'';
            if (!quoted && (each == '(' || each == '[')) {
                deepest = Math.max(deepest, ++depth);
            } else if (!quoted && (each == ')' || each == ']')) {
                depth--;
            }
        }
        return deepest > DEEPEST;
    }
}
