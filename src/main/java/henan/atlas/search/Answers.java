package henan.atlas.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How well each subject answers, 0 where it does not, and by which words of its own. */
final class Answers {
    final double[] best;
    private final List<List<String>> matched;

    Answers(int subjects) {
        best = new double[subjects];
        matched = new ArrayList<>(Collections.nCopies(subjects, List.of()));
    }

    void put(int subject, double score, List<String> words) {
        best[subject] = score;
        matched.set(subject, words);
    }

    List<String> matched(int subject) {
        return matched.get(subject);
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
