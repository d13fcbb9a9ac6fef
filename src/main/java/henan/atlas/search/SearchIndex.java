package henan.atlas.search;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.search.SearchHit.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what somebody types, from the first character on: by 汉字, by full pinyin, by initials, by old and new names, by
 * code, year and page of the book; by several words in one record and in what it belongs to.
 *
 * <p>A word is looked for in some thousand terms at once, well under a millisecond. What it is made of is stored in the
 * atlas file, so that nothing else need be read to answer ({@link SearchColumns}).
 *
 * <p><b>Threading:</b> safe; may be asked from any thread.
 */
public final class SearchIndex {
    /** What scores no more only mentions the words somewhere, or has their initials by chance. */
    private static final double MENTIONED = 40;
    /** Most hits of a part of the words, and most near ones. */
    private static final int OF_A_PART = 5;
    private static final int NEAR = 8;
    /** Most slips of the hand that are seen through. */
    private static final int SLIPS = 2;
    private static final int MOST_WORDS = 6;
    private static final double ON_PAGE = 90;

    private final IndexedSubjects subjects;
    private final IndexedTerms terms;
    private final Lines pages;
    /** Made when words without a space between them are first asked for. */
    private @Nullable RunTogether runTogether;
    /** Made when names are first asked for by what they are. */
    private @Nullable WholeNames wholeNames;

    /** A word typed, and how each subject answers to it. */
    private record Word(String typed, WordScores scores) {
        static String joined(List<Word> words) {
            return words.stream().map(Word::typed).collect(Collectors.joining(" "));
        }
    }

    /** What answers to some of the words only or is near them, and the words that nothing of it answers to. */
    private record Others(List<SearchHit> hits, List<String> missing) {
        private static final Others NONE = new Others(List.of(), List.of());
    }

    /** What is asked once: each of its words is held against the terms once, in however many ways it is parted. */
    private final class Question {
        private final Map<String, Word> words = new HashMap<>();
        private final Map<String, WordScores> nearest = new HashMap<>();

        Word word(String typed) {
            return words.computeIfAbsent(typed, word -> new Word(word, terms.scores(Query.of(word))));
        }

        List<Word> words(List<String> typed) {
            return typed.stream().map(this::word).toList();
        }

        /** Names that are the word but for a slip, else but for two. */
        WordScores nearest(String typed) {
            return nearest.computeIfAbsent(typed, word -> nearestNames(Query.of(word)));
        }
    }

    /** The index of an atlas, made of its records. */
    public SearchIndex(AtlasSnapshot content) {
        this(SearchColumns.of(content));
    }

    /**
     * The index of what was stored of one.
     *
     * @throws IllegalArgumentException when it is none, is many times what any atlas has, or holds what no name may
     */
    public static SearchIndex stored(SearchColumns columns) {
        ColumnBounds.require(columns);
        return new SearchIndex(columns);
    }

    private SearchIndex(SearchColumns columns) {
        subjects = new IndexedSubjects(columns);
        terms = new IndexedTerms(columns, subjects.size());
        pages = new Lines(columns.text(SearchColumns.Column.PAGE));
        if (pages.size() != subjects.size()) {
            throw new IllegalArgumentException("columns of subjects of different length");
        }
    }

    /**
     * The subjects that are called just what is written, whatever its width, its spaces and signs; by characters or by
     * full pinyin. Those whose own name it is, else those of which it is another, an older or a newer name.
     */
    public List<SubjectRef> called(String written, Set<SubjectKind> kinds) {
        Query query = Query.of(written);
        return query.isEmpty() ? List.of() : wholeNames().called(query, kinds);
    }

    private synchronized WholeNames wholeNames() {
        if (wholeNames == null) {
            wholeNames = new WholeNames(terms, subjects);
        }
        return wholeNames;
    }

    private synchronized RunTogether runTogether() {
        if (runTogether == null) {
            runTogether = new RunTogether(terms, subjects);
        }
        return runTogether;
    }

    /**
     * The best hits, each subject once; none for an empty query. What answers to all that was typed comes first. Where
     * nothing does but running text, what answers to a part of several words follows, and last what is written or read
     * almost so; of the room at least half is left to what answers to all.
     *
     * @param limit most hits to give
     */
    public SearchAnswer answer(String typed, int limit) {
        Query whole = Query.of(typed);
        if (whole.isEmpty() || limit < 1) {
            return SearchAnswer.NOTHING;
        }
        Question question = new Question();
        Answers answers = question.word(typed).scores().answers();
        onPage(typed, whole, answers);
        List<String> spaced = Stream.of(typed.strip().split("[\\s\\u3000]+"))
                .filter(word -> !Query.of(word).isEmpty()).limit(MOST_WORDS).toList();
        List<Word> words = List.of();
        if (spaced.size() > 1) {
            words = question.words(spaced);
            answers.keepBetter(together(words));
        } else if (answers.highest() < MENTIONED) {
            words = partedWords(whole, question, answers);
        }
        Others others = answers.highest() < MENTIONED ? others(typed, words, question) : Others.NONE;
        if (words.isEmpty() && answers.highest() == 0 && others.hits().isEmpty()) {
            RunTogether.anywhere(whole.characters()).map(way -> together(question.words(way)))
                    .filter(found -> found.highest() > 0).findFirst().ifPresent(answers::keepBetter);
        }
        int room = Math.max((limit + 1) / 2, limit - others.hits().size());
        // What answers to all words answers to each of them too.
        Set<SubjectRef> told = new HashSet<>();
        List<SearchHit> hits = Stream.concat(subjects.ranked(answers, room, Answer.WHOLE, "").stream(),
                others.hits().stream()).filter(hit -> told.add(hit.subject())).limit(limit).toList();
        return new SearchAnswer(hits, others.missing());
    }

    /** Takes in what answers to words run together, as the first way to part them has it that finds something. */
    private List<Word> partedWords(Query whole, Question question, Answers answers) {
        List<Word> first = List.of();
        for (List<String> way : runTogether().parted(whole.characters())) {
            List<Word> words = question.words(way);
            Answers found = together(words);
            if (found.highest() > MENTIONED) {
                answers.keepBetter(found);
                return words;
            }
            first = first.isEmpty() ? words : first;
        }
        return first;
    }

    private Answers together(List<Word> words) {
        return new SeveralWords(words.stream().map(Word::scores).toList(), subjects).answers();
    }

    private void onPage(String typed, Query whole, Answers answers) {
        OptionalInt page = BookPages.mayBeAsked(whole.characters()) ? BookPages.asked(typed) : OptionalInt.empty();
        if (page.isPresent()) {
            new BookPages(pages).at(page.getAsInt()).forEach(entry -> answers.put(entry, ON_PAGE, List.of()));
        }
    }

    /** What is only a part of what was typed, or near it; a slip in one of several words before the words apart. */
    private Others others(String typed, List<Word> words, Question question) {
        if (words.size() < 2) {
            return new Others(near(typed, "", question), List.of());
        }
        List<SearchHit> mended = mended(words, question);
        return mended.isEmpty() ? apart(words, question) : new Others(mended, List.of());
    }

    /** What answers to all words once those nothing is called by are taken for the names they are near. */
    private List<SearchHit> mended(List<Word> words, Question question) {
        List<Word> meant = new ArrayList<>();
        for (Word word : words) {
            OptionalInt name = word.scores().isEmpty() ? question.nearest(word.typed()).highest()
                    : OptionalInt.empty();
            meant.add(name.isPresent() ? question.word(terms.text(name.getAsInt())) : word);
        }
        return meant.equals(words) ? List.of() : subjects.ranked(together(meant), NEAR, Answer.NEAR, "");
    }

    /** What answers to all but one of three or more words; else the best of each word by itself, or near it. */
    private Others apart(List<Word> words, Question question) {
        List<SearchHit> found = new ArrayList<>();
        Set<Word> answered = new HashSet<>();
        for (int left = words.size() - 1; words.size() > 2 && left >= 0; left--) {
            List<Word> others = new ArrayList<>(words);
            others.remove(left);
            List<SearchHit> hits = subjects.ranked(together(others), OF_A_PART, Answer.PART, Word.joined(others));
            if (!hits.isEmpty()) {
                found.addAll(hits);
                answered.addAll(others);
            }
        }
        for (Word word : found.isEmpty() ? words : List.<Word>of()) {
            List<SearchHit> exact = subjects.ranked(word.scores().answers(), OF_A_PART, Answer.PART, word.typed());
            List<SearchHit> hits = exact.isEmpty() ? near(word.typed(), word.typed(), question) : exact;
            if (!hits.isEmpty()) {
                found.addAll(hits);
                answered.add(word);
            }
        }
        boolean told = !found.isEmpty();
        return new Others(found, words.stream().filter(word -> told && !answered.contains(word)).map(Word::typed)
                .toList());
    }

    private List<SearchHit> near(String typed, String word, Question question) {
        return subjects.ranked(question.nearest(typed).answers(), NEAR, Answer.NEAR, word);
    }

    /** Names that are what was typed but for a slip, else but for two. */
    private WordScores nearestNames(Query query) {
        WordScores scores = terms.near(query, 1);
        for (int errors = 2; errors <= SLIPS && scores.isEmpty(); errors++) {
            scores = terms.near(query, errors);
        }
        return scores;
    }
}
