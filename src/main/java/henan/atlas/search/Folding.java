package henan.atlas.search;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Pattern;

/** How texts, and what is typed, are made alike before they are compared. */
final class Folding {
    private static final String UNITS = "省市县区";
    /** A bit for each category of characters that are left out. */
    private static final int PUNCTUATION = 1 << Character.DASH_PUNCTUATION | 1 << Character.START_PUNCTUATION
            | 1 << Character.END_PUNCTUATION | 1 << Character.CONNECTOR_PUNCTUATION
            | 1 << Character.OTHER_PUNCTUATION | 1 << Character.INITIAL_QUOTE_PUNCTUATION
            | 1 << Character.FINAL_QUOTE_PUNCTUATION;

    /** Looked for in texts with marks only: few have any. */
    private static final class Marks {
        private static final Pattern ALL = Pattern.compile("\\p{Mn}+");
    }

    private Folding() {
    }

    /** Half width, lower case, simplified, without tones and other marks, letters and digits only. */
    static String fold(String text) {
        String plain = (isUsual(text) ? text : withoutMarks(Normalizer.normalize(text, Normalizer.Form.NFKC)))
                .toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        int c;
        for (int i = 0; i < plain.length(); i += Character.charCount(c)) {
            c = plain.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.appendCodePoint(Character.isBmpCodePoint(c) ? Traditional.simplified((char) c) : c);
            }
        }
        return folded.toString();
    }

    /** Zhèngzhōu is Zhengzhou. Texts of Han characters and plain letters have no marks. */
    private static String withoutMarks(String text) {
        boolean marked = text.chars().anyMatch(c -> c >= 0xC0 && c < 0x370 || c >= 0x1E00 && c < 0x1F00);
        return marked ? Marks.ALL.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("") : text;
    }

    private static boolean isUsual(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isUsual(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character is of those that texts are mostly made of: of one form only, or left out anyway. */
    private static boolean isUsual(char c) {
        return c < 0x80 || c >= 0x4E00 && c <= 0x9FFF || (PUNCTUATION >> Character.getType(c) & 1) != 0;
    }

    /** How long one character is when folded: the usual ones are told without folding them. */
    private static int foldedLength(char c) {
        return !isUsual(c) ? fold(String.valueOf(c)).length() : Character.isLetterOrDigit(c) ? 1 : 0;
    }

    /** Folds ü, v, u and yu into one: 铝 is typed lü, lv, lu or, as on passports, lyu. No other syllable has lyu. */
    static String pinyin(String typed) {
        String folded = typed.replace('ü', 'u').replace('v', 'u').replace("lyu", "lu");
        return folded.startsWith("nyu") ? "nu" + folded.substring("nyu".length()) : folded;
    }

    /** Places in the folded text where a part begins: after a sign, after the name of a 省, 市, 县 or 区. */
    static BitSet partStarts(String text) {
        BitSet starts = new BitSet();
        int place = 0;
        boolean ended = false;
        for (int i = 0; i < text.length(); i++) {
            int length = foldedLength(text.charAt(i));
            if (ended && place > 0 && length > 0) {
                starts.set(place);
            }
            ended = length == 0 || i > 0 && UNITS.indexOf(text.charAt(i)) >= 0;
            place += length;
        }
        return starts;
    }
}
