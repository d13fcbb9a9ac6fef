package henan.atlas.search;

import henan.atlas.search.SearchColumns.Column;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The terms subjects are found by: folded characters, folded pinyin with its alternatives, initials. None of them is an
 * object of its own; a word is looked for in all of them at once.
 */
final class IndexedTerms {
    private static final String VOWELS = "aeiou";
    private static final String ALWAYS_FIRST = "bpmfdtlkjqxzcsyw";

    private final int subjects;
    private final int[] owners;
    private final TermWeight[] weights;
    private final Lines texts;
    private final Lines folded;
    private final Lines pinyin;
    private final Lines initials;

    /**
     * The terms of an atlas.
     *
     * @param subjects number of subjects
     * @throws IllegalArgumentException when the columns do not fit one another
     */
    IndexedTerms(SearchColumns columns, int subjects) {
        this.subjects = subjects;
        this.texts = new Lines(columns.text(Column.TEXT));
        this.folded = new Lines(columns.text(Column.FOLDED));
        this.pinyin = new Lines(columns.text(Column.PINYIN));
        this.initials = new Lines(columns.text(Column.INITIALS));
        this.owners = NumberLists.ofOne(columns.text(Column.OWNER), subjects);
        this.weights = weights(columns.text(Column.ROLE));
        int size = texts.size();
        if (folded.size() != size || pinyin.size() != size || initials.size() != size || owners.length != size
                || weights.length != size) {
            throw new IllegalArgumentException("columns of terms of different length");
        }
    }

    private static TermWeight[] weights(String letters) {
        TermWeight[] weights = new TermWeight[letters.length()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = TermWeight.of(letters.charAt(i));
        }
        return weights;
    }

    int size() {
        return owners.length;
    }

    int subject(int term) {
        return owners[term];
    }

    /** The term as it is written. */
    String text(int term) {
        return texts.get(term);
    }

    /** How each subject answers to a word. */
    WordScores scores(Query query) {
        double[] found = new double[size()];
        String typed = query.characters();
        for (int term = folded.holding(typed, 0); term < size(); term = folded.holding(typed, term + 1)) {
            found[term] = weights[term].byCharacters(MatchKind.at(folded.position(typed, term), folded.length(term),
                    typed.length()));
        }
        if (!query.latin().isEmpty()) {
            bySounds(query.latin(), found);
        }
        WordScores scores = new WordScores(this, subjects, KindWords.kind(typed));
        for (int term = 0; term < found.length; term++) {
            scores.take(term, found[term]);
        }
        return scores;
    }

    /** Takes in how terms that do not hold the characters answer by pinyin or initials. */
    private void bySounds(String typed, double[] found) {
        BitSet done = new BitSet(size());
        for (Lines sounds : List.of(pinyin, initials)) {
            for (int term = sounds.holding(typed, 0); term < size(); term = sounds.holding(typed, term + 1)) {
                if (found[term] == 0 && !done.get(term)) {
                    done.set(term);
                    found[term] = bySounds(typed, term);
                }
            }
        }
    }

    private double bySounds(String typed, int term) {
        TermWeight weight = weights[term];
        double[] best = new double[1];
        readings(term, (reading, first) -> best[0] = Math.max(best[0], Math.max(
                weight.byPinyin(MatchKind.at(position(typed, reading, first), reading.length(), typed.length())),
                weight.byInitials(byInitials(typed, first, term)))));
        return best[0];
    }

    /** Tells each way to read a term, with its initials. */
    private void readings(int term, BiConsumer<String, String> each) {
        String readings = pinyin.get(term);
        if (readings.indexOf('|') < 0) {
            if (!readings.isEmpty()) {
                each.accept(readings, initials.get(term));
            }
            return;
        }
        String[] sounds = readings.split("\\|");
        String[] first = initials.get(term).split("\\|");
        for (int i = 0; i < sounds.length; i++) {
            each.accept(sounds[i], i < first.length ? first[i] : "");
        }
    }

    /**
     * Names that are almost what was typed, {@code errors} signs apart. Products and running text are not held against
     * mistakes of typing: nearly anything would be near some of them.
     */
    WordScores near(Query query, int errors) {
        WordScores scores = new WordScores(this, subjects, Optional.empty());
        for (int term = 0; term < size(); term++) {
            if (weights[term].isName()) {
                scores.take(term, near(query, errors, term));
            }
        }
        return scores;
    }

    private double near(Query query, int errors, int term) {
        TermWeight weight = weights[term];
        if (query.latin().isEmpty()) {
            return weight.near(Slip.ofCharacters(query.characters(), folded.get(term), errors), errors);
        }
        double[] best = new double[1];
        readings(term, (reading, first) -> best[0] = Math.max(best[0],
                weight.near(Slip.ofPinyin(query.latin(), reading, errors), errors)));
        return best[0];
    }

    /** Whether it is a name: its subject is called so, or was, or is. */
    boolean isName(int term) {
        return weights[term].isName();
    }

    /** Whether it is the name of the map's year: no other, older or newer one. */
    boolean isOwnName(int term) {
        return weights[term] == TermWeight.NAME;
    }

    /** How a term is typed whole: its characters folded, its full pinyin. */
    void typedWhole(int term, Consumer<String> each) {
        each.accept(folded.get(term));
        readings(term, (reading, first) -> each.accept(reading));
    }

    private MatchKind byInitials(String typed, String first, int term) {
        MatchKind fit = MatchKind.at(first.indexOf(typed), first.length(), typed.length());
        if (fit != MatchKind.CONTAINED) {
            return fit;
        }
        if (typed.length() < 2) {
            return MatchKind.NONE;
        }
        // Where some character has no initial of its own, the two cannot be laid side by side.
        if (first.length() == folded.length(term)) {
            BitSet partStarts = Folding.partStarts(texts.get(term));
            for (int at = first.indexOf(typed); at > 0; at = first.indexOf(typed, at + 1)) {
                if (partStarts.get(at)) {
                    return MatchKind.PART;
                }
            }
        }
        return fit;
    }

    /** Where the typed pinyin lies in the term's, beginning with a syllable; -1 where it does not. */
    private static int position(String typed, String pinyin, String initials) {
        int at = pinyin.indexOf(typed);
        if (at > 0 && (typed.length() < 2 || initials.indexOf(typed.charAt(0)) < 0)) {
            return -1;
        }
        while (at > 0 && !beginsSyllable(pinyin, at)) {
            at = pinyin.indexOf(typed, at + 1);
        }
        return at;
    }

    /**
     * Whether a syllable may begin here with a sign that is an initial of the term. Syllables are not marked, but most
     * consonants only ever begin one; n, g, h and r also end one or stand second.
     */
    private static boolean beginsSyllable(String pinyin, int at) {
        char c = pinyin.charAt(at);
        char before = pinyin.charAt(at - 1);
        if (VOWELS.indexOf(c) >= 0) {
            return VOWELS.indexOf(before) >= 0 || "ngr".indexOf(before) >= 0;
        }
        boolean beforeVowel = at + 1 < pinyin.length() && VOWELS.indexOf(pinyin.charAt(at + 1)) >= 0;
        boolean second = c == 'h' && "zcs".indexOf(before) >= 0;
        return ALWAYS_FIRST.indexOf(c) >= 0 || Character.isDigit(c) || beforeVowel && !second;
    }
}
