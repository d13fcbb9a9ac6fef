package henan.atlas.search;

import henan.atlas.domain.SearchTerm;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A search term made ready for comparison: folded characters, folded pinyin with its alternatives, initials. */
final class IndexedTerm {
    private static final String VOWELS = "aeiou";
    private static final String UNITS = "省市县区";
    private static final BitSet PUNCTUATION = punctuation(Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
            Character.END_PUNCTUATION, Character.CONNECTOR_PUNCTUATION, Character.OTHER_PUNCTUATION,
            Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION);
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final String ALWAYS_FIRST = "bpmfdtlkjqxzcsyw";

    final int subject;
    final String text;
    private final TermWeight weight;
    private final String folded;
    private final BitSet partStarts;
    private final String[] pinyin;
    private final String[] initials;

    /** @param subject number of the term's subject in the index */
    IndexedTerm(int subject, SearchTerm term) {
        this.subject = subject;
        this.text = term.text();
        this.weight = TermWeight.of(term.role());
        this.folded = fold(term.text());
        this.partStarts = partStarts(term.text());
        this.pinyin = alternatives(term.pinyin());
        this.initials = alternatives(term.initials());
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
        return marked ? MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("") : text;
    }

    private static boolean isUsual(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isUsual(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static BitSet punctuation(int... types) {
        BitSet punctuation = new BitSet();
        IntStream.of(types).forEach(punctuation::set);
        return punctuation;
    }

    /** Whether a character is of those that texts are mostly made of: of one form only, or left out anyway. */
    private static boolean isUsual(char c) {
        return c < 0x80 || c >= 0x4E00 && c <= 0x9FFF || PUNCTUATION.get(Character.getType(c));
    }

    /** How long one character is when folded: the usual ones are told without folding them. */
    private static int foldedLength(char c) {
        return !isUsual(c) ? fold(String.valueOf(c)).length() : Character.isLetterOrDigit(c) ? 1 : 0;
    }

    /** Folds ü, v, u and yu into one: 铝 is typed lü, lv, lu or, as on passports, lyu. No other syllable has lyu. */
    static String foldPinyin(String typed) {
        String folded = typed.replace('ü', 'u').replace('v', 'u').replace("lyu", "lu");
        return folded.startsWith("nyu") ? "nu" + folded.substring("nyu".length()) : folded;
    }

    double score(Query query, double atLeast) {
        if (weight.best() <= atLeast) {
            return 0;
        }
        double score = weight.byCharacters(MatchKind.at(folded.indexOf(query.characters()), folded,
                query.characters()));
        if (score > 0 || query.latin().isEmpty()) {
            return score;
        }
        String typed = query.latin();
        for (int i = 0; i < pinyin.length; i++) {
            score = Math.max(score, weight.byPinyin(MatchKind.at(position(typed, pinyin[i], initials[i]), pinyin[i],
                    typed)));
            score = Math.max(score, weight.byInitials(byInitials(typed, initials[i])));
        }
        return score;
    }

    /**
     * How well a name is almost what was typed, {@code errors} signs apart; 0 where it is not. Products and running
     * text are not held against mistakes of typing: nearly anything would be near some of them.
     */
    double near(Query query, int errors) {
        if (!weight.isName()) {
            return 0;
        }
        if (query.latin().isEmpty()) {
            return weight.near(Slip.ofCharacters(query.characters(), folded, errors), errors);
        }
        double score = 0;
        for (String reading : pinyin) {
            score = Math.max(score, weight.near(Slip.ofPinyin(query.latin(), reading, errors), errors));
        }
        return score;
    }

    /** Whether it is a name: its subject is called so, or was, or is. */
    boolean isName() {
        return weight.isName();
    }

    /** Its characters folded, and its full pinyin: how it is typed whole. */
    Stream<String> typedWhole() {
        return Stream.concat(Stream.of(folded), Stream.of(pinyin));
    }

    private MatchKind byInitials(String typed, String initials) {
        MatchKind fit = MatchKind.at(initials.indexOf(typed), initials, typed);
        if (fit != MatchKind.CONTAINED) {
            return fit;
        }
        if (typed.length() < 2) {
            return MatchKind.NONE;
        }
        // Where some character has no initial of its own, the two cannot be laid side by side.
        boolean sideBySide = initials.length() == folded.length();
        for (int at = initials.indexOf(typed); sideBySide && at > 0; at = initials.indexOf(typed, at + 1)) {
            if (partStarts.get(at)) {
                return MatchKind.PART;
            }
        }
        return fit;
    }

    /** Places in the folded text where a part begins: after a sign, after the name of a 省, 市, 县 or 区. */
    private static BitSet partStarts(String text) {
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

    /** Where the typed pinyin lies in the term's, beginning with a syllable; -1 where it does not. */
    private static int position(String typed, String pinyin, String initials) {
        int at = pinyin.indexOf(typed);
        while (at > 0 && (typed.length() < 2 || !beginsSyllable(pinyin, initials, at))) {
            at = pinyin.indexOf(typed, at + 1);
        }
        return at;
    }

    /**
     * Whether a syllable may begin here. Syllables are not marked, but most consonants only ever begin one; n, g, h and
     * r also end one or stand second, and a vowel begins one only if some initial of the term is that vowel.
     */
    private static boolean beginsSyllable(String pinyin, String initials, int at) {
        char c = pinyin.charAt(at);
        if (initials.indexOf(c) < 0) {
            return false;
        }
        char before = pinyin.charAt(at - 1);
        if (VOWELS.indexOf(c) >= 0) {
            return VOWELS.indexOf(before) >= 0 || "ngr".indexOf(before) >= 0;
        }
        boolean beforeVowel = at + 1 < pinyin.length() && VOWELS.indexOf(pinyin.charAt(at + 1)) >= 0;
        boolean second = c == 'h' && "zcs".indexOf(before) >= 0;
        return ALWAYS_FIRST.indexOf(c) >= 0 || Character.isDigit(c) || beforeVowel && !second;
    }

    private static String[] alternatives(String column) {
        return column.isEmpty() ? new String[0] : foldPinyin(column).split("\\|");
    }
}
