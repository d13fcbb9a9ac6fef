package henan.atlas.search;

import henan.atlas.domain.SubjectKind;
import java.util.List;
import java.util.Optional;

/** How each subject answers to one word by its own terms: the best score and the term it rests on. */
final class WordScores {
    final double[] best;
    final IndexedTerm[] term;
    /** The kind of thing the word asks for, where it does. */
    final Optional<SubjectKind> kind;

    WordScores(int subjects, Optional<SubjectKind> kind) {
        this.best = new double[subjects];
        this.term = new IndexedTerm[subjects];
        this.kind = kind;
    }

    void take(IndexedTerm from, double score) {
        if (score > best[from.subject]) {
            best[from.subject] = score;
            term[from.subject] = from;
        }
    }

    /** Whether nothing answers. */
    boolean isEmpty() {
        return highest().isEmpty();
    }

    /** The term that answers best of all. */
    Optional<IndexedTerm> highest() {
        int highest = 0;
        for (int i = 1; i < best.length; i++) {
            highest = best[i] > best[highest] ? i : highest;
        }
        return best.length > 0 && best[highest] > 0 ? Optional.of(term[highest]) : Optional.empty();
    }

    List<String> matched(int subject) {
        return best[subject] > 0 ? List.of(term[subject].text) : List.of();
    }

    Answers answers() {
        return new Answers(this);
    }
}
