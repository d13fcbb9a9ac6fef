package henan.atlas.search;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.BookEntry;
import henan.atlas.domain.SearchTerm;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.search.SearchHit.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Finds what somebody types, from the first character on: by 汉字, by full pinyin, by initials, by old and new names, by
 * code, year and page of the book; by several words in one record and in what it belongs to.
 *
 * <p>Some thousand terms are compared one by one, well under a millisecond; there is nothing to keep in step.
 * <b>Threading:</b> immutable, may be asked from any thread.
 */
public final class SearchIndex {
    private static final List<SubjectKind> ORDER = List.of(SubjectKind.PROVINCE, SubjectKind.PREFECTURE,
            SubjectKind.COUNTY, SubjectKind.CLUSTER, SubjectKind.FIRM, SubjectKind.INDUSTRY, SubjectKind.CASE_STUDY,
            SubjectKind.TERM, SubjectKind.BOOK_ENTRY, SubjectKind.EVENT, SubjectKind.SOURCE);

    private static final int UNKNOWN = -1;
    /** What scores no more only mentions the words somewhere, or has their initials by chance. */
    private static final double MENTIONED = 40;
    /** Most hits of a part of the words, and most near ones. */
    private static final int OF_A_PART = 5;
    private static final int NEAR = 8;
    /** Most slips of the hand that are seen through. */
    private static final int SLIPS = 2;
    private static final int MOST_WORDS = 6;
    private static final double ON_PAGE = 90;

    private final List<IndexedTerm> entries = new ArrayList<>();
    private final List<HitLabel> cards = new ArrayList<>();
    private final List<SubjectKind> kinds;
    private final Map<SubjectRef, Integer> numbers = new HashMap<>();
    private final Surroundings surroundings;
    private final RunTogether runTogether;
    private final BookPages pages;

    public SearchIndex(AtlasSnapshot content) {
        for (SearchTerm term : content.searchTerms()) {
            int number = numbers.computeIfAbsent(term.subject(), subject -> add(subject, content));
            if (number != UNKNOWN) {
                entries.add(new IndexedTerm(number, term));
            }
        }
        kinds = cards.stream().map(card -> card.subject().kind()).toList();
        surroundings = new Surroundings(cards.stream().map(HitLabel::subject).toList(), numbers, content);
        runTogether = new RunTogether(entries, kinds);
        pages = new BookPages(content.bookEntries());
    }

    /** Number of the card of a subject; {@link #UNKNOWN} for a subject the atlas has no record of. */
    private int add(SubjectRef subject, AtlasSnapshot content) {
        Optional<HitLabel> card = HitLabel.of(subject, content);
        card.ifPresent(cards::add);
        return card.isPresent() ? cards.size() - 1 : UNKNOWN;
    }

    /**
     * The best hits, each subject once in each way it answers; none for an empty query. What answers to all that was
     * typed comes first. Where nothing does but running text, what answers to a part of several words follows, and last
     * what is written or read almost so.
     *
     * @param limit most hits to give
     */
    public List<SearchHit> find(String typed, int limit) {
        Query whole = Query.of(typed);
        if (whole.isEmpty() || limit < 1) {
            return List.of();
        }
        Answers answers = score(whole).answers();
        onPage(typed, answers);
        List<String> words = words(typed);
        if (words.size() > 1) {
            answers.keepBetter(together(words));
        } else if (answers.highest() < MENTIONED) {
            words = partedWords(whole, answers);
        }
        List<SearchHit> apart = answers.highest() < MENTIONED ? apart(words) : List.of();
        List<SearchHit> near = answers.highest() < MENTIONED && apart.isEmpty()
                ? near(whole, "") : List.of();
        int room = Math.max(0, limit - apart.size() - near.size());
        return Stream.of(ranked(answers, room, Answer.WHOLE, ""), apart, near).flatMap(List::stream).limit(limit)
                .toList();
    }

    /** What was typed, at spaces, without what has neither letter nor digit. */
    private static List<String> words(String typed) {
        return Arrays.stream(typed.strip().split("[\\s\\u3000]+")).filter(word -> !Query.of(word).isEmpty())
                .limit(MOST_WORDS).toList();
    }

    /** Takes in what answers to words run together, as the first way to part them has it that finds something. */
    private List<String> partedWords(Query whole, Answers answers) {
        List<List<String>> ways = runTogether.parted(whole.characters());
        for (List<String> words : ways) {
            Answers found = together(words);
            if (found.highest() > MENTIONED) {
                answers.keepBetter(found);
                return words;
            }
        }
        return ways.isEmpty() ? List.of() : ways.get(0);
    }

    private Answers together(List<String> words) {
        return new SeveralWords(words.stream().map(Query::of).map(this::score).toList(), kinds, surroundings).answers();
    }

    private WordScores score(Query query) {
        WordScores scores = new WordScores(cards.size(), KindWords.kind(query.characters()));
        for (IndexedTerm entry : entries) {
            scores.take(entry, entry.score(query, scores.best[entry.subject]));
        }
        return scores;
    }

    private void onPage(String typed, Answers answers) {
        OptionalInt page = BookPages.asked(typed);
        if (page.isPresent()) {
            for (BookEntry entry : pages.at(page.getAsInt())) {
                int number = numbers.getOrDefault(entry.ref(), UNKNOWN);
                if (number != UNKNOWN) {
                    answers.put(number, ON_PAGE, List.of());
                }
            }
        }
    }

    /** What answers to all but one of three or more words; else the best of each word by itself, or near it. */
    private List<SearchHit> apart(List<String> words) {
        List<SearchHit> found = new ArrayList<>();
        for (int left = words.size() - 1; words.size() > 2 && left >= 0; left--) {
            List<String> others = new ArrayList<>(words);
            others.remove(left);
            found.addAll(ranked(together(others), OF_A_PART, Answer.PART, String.join(" ", others)));
        }
        if (words.size() > 1 && found.isEmpty()) {
            for (String word : words) {
                Query query = Query.of(word);
                List<SearchHit> hits = ranked(score(query).answers(), OF_A_PART, Answer.PART, word);
                found.addAll(hits.isEmpty() ? near(query, word) : hits);
            }
        }
        return found;
    }

    /** Names that are what was typed but for a slip, else but for two. */
    private List<SearchHit> near(Query query, String word) {
        for (int errors = 1; errors <= SLIPS; errors++) {
            WordScores scores = new WordScores(cards.size(), Optional.empty());
            for (IndexedTerm entry : entries) {
                scores.take(entry, entry.near(query, errors));
            }
            List<SearchHit> found = ranked(scores.answers(), NEAR, Answer.NEAR, word);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<SearchHit> ranked(Answers answers, int limit, Answer answer, String word) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            if (answers.best[i] > 0) {
                found.add(i);
            }
        }
        found.sort(Comparator.comparingDouble((Integer i) -> -answers.best[i])
                .thenComparingInt(i -> ORDER.indexOf(kinds.get(i)))
                .thenComparing(i -> cards.get(i).date())
                .thenComparingInt(i -> cards.get(i).title().length())
                .thenComparing(i -> cards.get(i).subject().id()));
        return found.stream().limit(limit).map(i -> new SearchHit(cards.get(i).subject(), cards.get(i).name(),
                cards.get(i).context(), answers.matched(i), answers.best[i], answer, word)).toList();
    }
}
