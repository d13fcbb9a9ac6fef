package henan.atlas.search;

import java.util.Arrays;

/**
 * Whether a name is what was typed but for a slip of the hand: a sign too many, too few, another one, or two that have
 * changed places.
 */
final class Slip {
    /** Fewest letters, and Han characters, in which a slip is looked for: what is shorter is near anything. */
    private static final int FEWEST_LETTERS = 4;
    private static final int FEWEST_CHARACTERS = 2;
    /** With a second slip so many must be right that it is no chance. */
    private static final int LETTERS_PER_SLIP = 4;
    private static final int CHARACTERS_PER_SLIP = 3;

    private Slip() {
    }

    /** Held against full pinyin. The first letter is rarely the wrong one. */
    static MatchKind ofPinyin(String typed, String pinyin, int errors) {
        boolean enough = typed.length() >= FEWEST_LETTERS && typed.length() >= errors * LETTERS_PER_SLIP - 1
                && !Character.isDigit(typed.charAt(0));
        if (!enough || pinyin.length() < FEWEST_LETTERS || typed.charAt(0) != pinyin.charAt(0)) {
            return MatchKind.NONE;
        }
        return fit(typed, pinyin, errors, typed.length() > FEWEST_LETTERS && errors == 1);
    }

    /** Held against the characters of a name of three or more. */
    static MatchKind ofCharacters(String typed, String name, int errors) {
        boolean enough = typed.length() >= FEWEST_CHARACTERS && name.length() > FEWEST_CHARACTERS
                && Math.max(typed.length(), name.length()) >= errors * CHARACTERS_PER_SLIP;
        return enough ? fit(typed, name, errors, typed.length() > CHARACTERS_PER_SLIP && errors == 1) : MatchKind.NONE;
    }

    private static MatchKind fit(String typed, String text, int errors, boolean beginning) {
        if (text.length() < typed.length() - errors || !beginning && text.length() > typed.length() + errors) {
            return MatchKind.NONE;
        }
        int[] apart = distances(typed, text, errors);
        int columns = apart.length - 1;
        if (columns == text.length() && apart[columns] <= errors) {
            return MatchKind.EXACT;
        }
        for (int i = 0; beginning && i <= columns; i++) {
            if (apart[i] <= errors) {
                return MatchKind.PREFIX;
            }
        }
        return MatchKind.NONE;
    }

    /** How many slips lie between what was typed and each beginning of a text (optimal string alignment). */
    private static int[] distances(String typed, String text, int errors) {
        int columns = Math.min(text.length(), typed.length() + errors);
        int[] before = new int[columns + 1];
        int[] above = new int[columns + 1];
        int[] row = new int[columns + 1];
        for (int j = 0; j <= columns; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= columns; j++) {
                int other = typed.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + other, 1 + Math.min(above[j], row[j - 1]));
                if (i > 1 && j > 1 && typed.charAt(i - 1) == text.charAt(j - 2)
                        && typed.charAt(i - 2) == text.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > errors) {
                Arrays.fill(row, least);
                return row;
            }
            int[] spare = before;
            before = above;
            above = row;
            row = spare;
        }
        return above;
    }
}
