package henan.atlas.search;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.SearchTerm;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what somebody types, from the first character on: by 汉字, by full pinyin, by initials, by old and new names.
 *
 * <p>Some thousand terms are compared one by one, well under a millisecond; there is nothing to keep in step.
 * <b>Threading:</b> immutable, may be asked from any thread.
 */
public final class SearchIndex {
    private static final List<SubjectKind> ORDER = List.of(SubjectKind.PROVINCE, SubjectKind.PREFECTURE,
            SubjectKind.COUNTY, SubjectKind.CLUSTER, SubjectKind.FIRM, SubjectKind.INDUSTRY, SubjectKind.CASE_STUDY,
            SubjectKind.TERM, SubjectKind.BOOK_ENTRY, SubjectKind.EVENT, SubjectKind.SOURCE);

    private static final int UNKNOWN = -1;

    private final List<IndexedTerm> entries = new ArrayList<>();
    private final List<HitLabel> cards = new ArrayList<>();

    public SearchIndex(AtlasSnapshot content) {
        Map<SubjectRef, Integer> numbers = new HashMap<>();
        for (SearchTerm term : content.searchTerms()) {
            int number = numbers.computeIfAbsent(term.subject(), subject -> add(subject, content));
            if (number != UNKNOWN) {
                entries.add(new IndexedTerm(number, term));
            }
        }
    }

    /** Number of the card of a subject; {@link #UNKNOWN} for a subject the atlas has no record of. */
    private int add(SubjectRef subject, AtlasSnapshot content) {
        Optional<HitLabel> card = HitLabel.of(subject, content);
        card.ifPresent(cards::add);
        return card.isPresent() ? cards.size() - 1 : UNKNOWN;
    }

    /**
     * The best hits, each subject once; none for an empty query.
     *
     * <p>Several words are looked for run together, and each by itself: 民权 制冷 finds what is called 民权 and makes 制冷.
     *
     * @param limit most hits to give
     */
    public List<SearchHit> find(String typed, int limit) {
        Query whole = Query.of(typed);
        if (whole.isEmpty() || limit < 1) {
            return List.of();
        }
        Scores scores = score(whole);
        List<Query> words = Arrays.stream(typed.strip().split("[\\s\\u3000]+")).map(Query::of)
                .filter(query -> !query.isEmpty()).toList();
        if (words.size() > 1) {
            scores.keepBetter(scoreEach(words));
        }
        return ranked(scores, limit);
    }

    private Scores score(Query query) {
        Scores scores = new Scores(cards.size());
        for (IndexedTerm entry : entries) {
            double score = entry.score(query, scores.best[entry.subject]);
            if (score > scores.best[entry.subject]) {
                scores.best[entry.subject] = score;
                scores.entry[entry.subject] = entry;
            }
        }
        return scores;
    }

    /** What answers to every word, scored by the word it answers to worst. */
    private Scores scoreEach(List<Query> words) {
        Scores all = new Scores(cards.size());
        for (int w = 0; w < words.size(); w++) {
            Scores one = score(words.get(w));
            for (int i = 0; i < cards.size(); i++) {
                if (w == 0 || one.best[i] < all.best[i]) {
                    all.best[i] = one.best[i];
                    all.entry[i] = one.entry[i];
                }
            }
        }
        return all;
    }

    private List<SearchHit> ranked(Scores scores, int limit) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            if (scores.best[i] > 0) {
                found.add(i);
            }
        }
        found.sort(Comparator.comparingDouble((Integer i) -> -scores.best[i])
                .thenComparingInt(i -> ORDER.indexOf(cards.get(i).subject().kind()))
                .thenComparingInt(i -> cards.get(i).title().length())
                .thenComparing(i -> cards.get(i).subject().id()));
        return found.stream().limit(limit).map(i -> new SearchHit(cards.get(i).subject(), cards.get(i).name(),
                cards.get(i).context(), scores.entry[i].text, scores.best[i])).toList();
    }

    /** The best score of each subject and the term it rests on. */
    private static final class Scores {
        private final double[] best;
        private final IndexedTerm[] entry;

        Scores(int subjects) {
            best = new double[subjects];
            entry = new IndexedTerm[subjects];
        }

        void keepBetter(Scores other) {
            for (int i = 0; i < best.length; i++) {
                if (other.best[i] > best[i]) {
                    best[i] = other.best[i];
                    entry[i] = other.entry[i];
                }
            }
        }
    }
}
