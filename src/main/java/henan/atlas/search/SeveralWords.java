package henan.atlas.search;

import henan.atlas.domain.SubjectKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What answers to several words at once, each in a term of its own, in a place it belongs to or in a class of industry
 * it counts for, scored by the word it answers to worst.
 *
 * <p>A word that names a place or a class of industry is meant as that: places, clusters and firms that only mention it
 * answer only where nothing answers in this strict sense. So 周口 纺织 finds just the clusters of 周口 that live by
 * textiles, and 民权 制冷, where 制冷 is no class, the one that makes cooling.
 */
final class SeveralWords {
    /** Least score of what is called so: initials of another name. */
    private static final double CALLED = 60;
    /** Least score of what has the word in its name of 2013: a later name does not make a cluster one of a class. */
    private static final double NAMED = 79;
    /** What a thing scores by its place, its class and its kind: less than by a name, more than by running text. */
    private static final double BY_PLACE = 54;
    private static final double BY_CLASS = 54.5;
    private static final double BY_KIND = 54.5;
    /** A cluster that has the class in its name alone, and lives by others, stands behind those of the class. */
    private static final double BY_NAME_ALONE = 53;

    /** Things that lie somewhere: that they lie there is not what is asked about them. */
    private static final Set<SubjectKind> STANDING =
            EnumSet.of(SubjectKind.PREFECTURE, SubjectKind.COUNTY, SubjectKind.CLUSTER, SubjectKind.FIRM);

    private final List<WordScores> words;
    private final IndexedSubjects subjects;
    private final boolean[] namesPlace;
    private final boolean[] namesClass;

    SeveralWords(List<WordScores> words, IndexedSubjects subjects) {
        this.words = words;
        this.subjects = subjects;
        this.namesPlace = new boolean[words.size()];
        this.namesClass = new boolean[words.size()];
        for (int i = 0; i < subjects.size(); i++) {
            for (int w = 0; w < words.size(); w++) {
                boolean called = words.get(w).best[i] > CALLED;
                namesPlace[w] |= called && subjects.kind(i).isAdministrative();
                namesClass[w] |= called && subjects.kind(i) == SubjectKind.INDUSTRY;
            }
        }
    }

    Answers answers() {
        Answers strict = answers(true);
        return strict.highest() > 0 ? strict : answers(false);
    }

    private Answers answers(boolean strict) {
        Answers answers = new Answers(words.get(0).none());
        for (int i = 0; i < subjects.size(); i++) {
            answer(i, strict, answers);
        }
        return answers;
    }

    private void answer(int subject, boolean strict, Answers answers) {
        double worst = Double.MAX_VALUE;
        boolean byItself = !STANDING.contains(subjects.kind(subject));
        List<String> matched = new ArrayList<>(words.size());
        for (int w = 0; w < words.size(); w++) {
            WordScores word = words.get(w);
            int place = called(word, subjects.places(subject));
            int industry = called(word, subjects.classes(subject));
            boolean ofOtherClass = namesClass[w] && industry < 0 && subjects.kind(subject) == SubjectKind.CLUSTER;
            double own = Math.min(own(w, subject, strict), ofOtherClass ? BY_NAME_ALONE : Double.MAX_VALUE);
            boolean asked = word.kind.filter(kind -> kind == subjects.kind(subject)).isPresent();
            double score = Math.max(Math.max(own, asked ? BY_KIND : 0),
                    Math.max(place >= 0 ? BY_PLACE : 0, industry >= 0 ? BY_CLASS : 0));
            if (score == 0) {
                return;
            }
            worst = Math.min(worst, score);
            byItself |= own > 0 || asked || industry >= 0;
            if (!asked) {
                matched.addAll(word.matched(own > 0 && own == score ? subject : industry >= 0 ? industry
                        : place >= 0 ? place : subject));
            }
        }
        if (byItself) {
            answers.put(subject, worst, List.copyOf(matched));
        }
    }

    /** The score of a subject's own terms, where these count for the word. */
    private double own(int word, int subject, boolean strict) {
        double own = words.get(word).best[subject];
        SubjectKind kind = subjects.kind(subject);
        boolean mentioned = own <= CALLED && namesPlace[word] && STANDING.contains(kind)
                || own <= NAMED && namesClass[word] && kind == SubjectKind.CLUSTER;
        return strict && mentioned ? 0 : own;
    }

    /** The one of some subjects that is called so, best; −1 when none is. */
    private static int called(WordScores word, int[] subjects) {
        int best = -1;
        for (int subject : subjects) {
            if (word.best[subject] > CALLED && (best < 0 || word.best[subject] > word.best[best])) {
                best = subject;
            }
        }
        return best;
    }
}
