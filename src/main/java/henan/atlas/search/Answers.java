package henan.atlas.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How well each subject answers, 0 where it does not, and by which words of its own. */
final class Answers {
    final double[] best;
    private final WordScores word;
    /** Words of those that answer by more than the one word; made only for these: most answer by their own term. */
    private final @Nullable List<String>[] matched;

    /** Those that answer to a word, to begin with. */
    @SuppressWarnings("unchecked") // an array of lists of texts is made as one of lists
    Answers(WordScores word) {
        this.best = word.best.clone();
        this.word = word;
        this.matched = new List[best.length];
    }

    void put(int subject, double score, List<String> words) {
        best[subject] = score;
        matched[subject] = words;
    }

    List<String> matched(int subject) {
        List<String> words = matched[subject];
        return words == null ? word.matched(subject) : words;
    }

    void keepBetter(Answers other) {
        for (int i = 0; i < best.length; i++) {
            if (other.best[i] > best[i]) {
                put(i, other.best[i], other.matched(i));
            }
        }
    }

    /** The best score of all; 0 when nothing answers. */
    double highest() {
        double highest = 0;
        for (double score : best) {
            highest = Math.max(highest, score);
        }
        return highest;
    }
}
