package henan.atlas.text;

/**
 * How much of a condition or an expression is read. What a person writes is shorter; its reader descends once for every
 * part, and would run out of stack.
 */
public final class WrittenCondition {
    /** The most characters. */
    public static final int LONGEST = 4000;
    /** The most parentheses within one another. */
    public static final int DEEPEST = 100;

    private WrittenCondition() {
    }

    public static boolean isTooLong(String text) {
        return text.length() > LONGEST;
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
