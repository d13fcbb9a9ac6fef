package henan.atlas.search;

import henan.atlas.domain.SubjectKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How each subject answers to one word by its own terms: the best score and the term it rests on. */
final class WordScores {
    final double[] best;
    /** The kind of thing the word asks for, where it does. */
    final Optional<SubjectKind> kind;
    private final IndexedTerms terms;
    private final int[] term;

    WordScores(IndexedTerms terms, int subjects, Optional<SubjectKind> kind) {
        this.terms = terms;
        this.best = new double[subjects];
        this.term = new int[subjects];
        this.kind = kind;
    }

    /** The same before anything answers. */
    WordScores none() {
        return new WordScores(terms, best.length, Optional.empty());
    }

    /** Takes in a term. */
    void take(int from, double score) {
        int subject = terms.subject(from);
        if (score > best[subject]) {
            best[subject] = score;
            term[subject] = from;
        }
    }

    /** Whether nothing answers. */
    boolean isEmpty() {
        return highest().isEmpty();
    }

    /** The term that answers best of all. */
    OptionalInt highest() {
        int highest = 0;
        for (int i = 1; i < best.length; i++) {
            highest = best[i] > best[highest] ? i : highest;
        }
        return best.length > 0 && best[highest] > 0 ? OptionalInt.of(term[highest]) : OptionalInt.empty();
    }

    List<String> matched(int subject) {
        return best[subject] > 0 ? List.of(terms.text(term[subject])) : List.of();
    }

    Answers answers() {
        return new Answers(this);
    }
}
