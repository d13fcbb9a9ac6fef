package henan.atlas.search;

import henan.atlas.domain.SearchTerm;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;

/** A search term made ready for comparison: folded characters, folded pinyin with its alternatives, initials. */
final class IndexedTerm {
    private static final String VOWELS = "aeiou";
    private static final String UNITS = "省市县区";
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

    /** Half width, lower case, letters and digits only. */
    static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        int c;
        for (int i = 0; i < plain.length(); i += Character.charCount(c)) {
            c = plain.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.appendCodePoint(c);
            }
        }
        return folded.toString();
    }

    /** How long one character is when folded: nearly all are plain ones, told without folding them. */
    private static int foldedLength(char c) {
        boolean plain = c < 0x80 || c >= 0x4E00 && c <= 0x9FFF;
        return !plain ? fold(String.valueOf(c)).length() : Character.isLetterOrDigit(c) ? 1 : 0;
    }

    /** Folds ü, v and u into one: 铝 is typed lv or lu. */
    static String foldPinyin(String typed) {
        return typed.replace('ü', 'u').replace('v', 'u');
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
