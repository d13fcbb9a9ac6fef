package henan.atlas.page;

import henan.atlas.domain.SubjectRef;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The index of a volume: for every word, the numbers of the pages that show what it names or say it; for another name
 * of that, where these stand.
 */
final class VolumeIndex {
    /** Least width of a column, in millimetres, and the same where that saves a page. */
    private static final double COLUMN = 46;
    private static final double NARROW_COLUMN = 40;
    private static final Messages TEXT = Messages.of("page");
    /** Head of the words that begin with no letter. */
    private static final String OTHERS = "0–9";
    /** Where a word stands on more than this share of many pages, their numbers help nobody. */
    private static final double THROUGHOUT = 0.4;
    private static final int MANY = 12;

    private final List<Entry> entries;
    private final int pages;

    /**
     * A word and its pages.
     *
     * @param word what it is sorted by
     * @param own  the pages that are about it
     * @param see  the entries that have its pages, where it is another name of what they name
     * @param also the entries to be seen too
     */
    private record Entry(VolumeText.IndexWord word, SortedSet<Integer> pages, Set<Integer> own, List<String> see,
                         List<String> also) {
        Entry(VolumeText.IndexWord word, List<String> see) {
            this(word, new TreeSet<>(), new HashSet<>(), see, new ArrayList<>());
        }

        String head() {
            char first = word.reading().isEmpty() ? '0' : word.reading().get(0).charAt(0);
            return first >= 'a' && first <= 'z' ? String.valueOf(Character.toUpperCase(first)) : OTHERS;
        }
    }

    private VolumeIndex(List<Entry> entries, int pages) {
        this.entries = entries;
        this.pages = pages;
    }

    /**
     * A page of the volume.
     *
     * @param said  what is said on it
     * @param about what it is the page of
     * @param shown what else stands on it, by whatever name: in the rows of its lists, on its map
     */
    record Written(int number, String said, SubjectRef about, Set<SubjectRef> shown) {
        /** Whether it has something of its own there, whatever words stand on it. */
        private boolean shows(SubjectRef subject) {
            return subject.equals(about) || shown.contains(subject);
        }
    }

    /** @param pages the volume's pages */
    static VolumeIndex of(List<VolumeText.IndexWord> wanted, List<Written> pages) {
        Map<String, List<VolumeText.IndexWord>> byWords = wanted.stream().filter(word -> word.see().isEmpty())
                .collect(Collectors.groupingBy(VolumeText.IndexWord::words, LinkedHashMap::new, Collectors.toList()));
        // What something is called besides leads to it, of two that are one today to both.
        Map<String, List<VolumeText.IndexWord>> others = wanted.stream().filter(word -> word.see().isPresent())
                .collect(Collectors.groupingBy(VolumeText.IndexWord::words, LinkedHashMap::new, Collectors.toList()));
        WordFinder finder = new WordFinder(Stream.concat(byWords.keySet().stream(), others.keySet().stream())
                .toList());
        Map<String, Entry> entries = new HashMap<>();
        for (Written page : pages) {
            WordFinder.Found found = finder.in(page.said());
            // What has an entry under the same words is found there, whichever of the two is meant.
            Set<String> meantBesides = new HashSet<>();
            others.forEach((words, besides) -> besides.stream().filter(word -> found.all().contains(words)
                    && word.isMeantOn(page.about())).forEach(word -> meantBesides.add(byWords.containsKey(words)
                    ? words : word.see().orElseThrow())));
            byWords.forEach((words, meant) -> {
                boolean own = meant.stream().anyMatch(word -> word.subject().equals(page.about()));
                if (meantBesides.contains(words) || found.listed().contains(words)
                        || meant.stream().anyMatch(word -> page.shows(word.subject())
                        || found.all().contains(words) && word.isMeantOn(page.about()))) {
                    Entry entry = entries.computeIfAbsent(words, w -> new Entry(meant.get(0), List.of()));
                    entry.pages().add(page.number());
                    if (own) {
                        entry.own().add(page.number());
                    }
                }
            });
        }
        Set<String> own = Set.copyOf(entries.keySet());
        entries.values().forEach(entry -> entry.word().also().stream().filter(own::contains)
                .forEach(entry.also()::add));
        others.forEach((words, meant) -> {
            // What a name begins with stands beside it.
            List<String> see = meant.stream().map(word -> word.see().orElseThrow()).filter(own::contains)
                    .filter(name -> !name.startsWith(words)).distinct().toList();
            if (!see.isEmpty() && !own.contains(words)) {
                entries.put(words, new Entry(meant.get(0), see));
            }
        });
        Comparator<Entry> lettersFirst = Comparator.comparing(e -> e.head().equals(OTHERS));
        return new VolumeIndex(entries.values().stream().sorted(lettersFirst.thenComparing(Entry::word,
                PinyinOrder.INSTANCE)).toList(), pages.size());
    }

    /** What is said behind the numbers of an entry. */
    private static String after(Entry entry, boolean throughout) {
        return Stream.of(throughout ? TEXT.get("volume.throughout") : "", entry.also().isEmpty() ? ""
                : TEXT.get("volume.seeToo", String.join(Punctuation.names(), entry.also())))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(Punctuation.clauses()));
    }

    /** As it is set: in narrower columns or a little tighter where that saves a page. */
    SetRows set(Typesetter setter, BookMatter matter) {
        int usual = matter.columns(COLUMN);
        return SetRows.fewest(matter, IntStream.of(usual, matter.columns(NARROW_COLUMN), Math.max(1, usual - 1))
                .boxed().flatMap(count -> Stream.of(IndexRow.LEADING, IndexRow.TIGHT).map(leading -> new SetRows(
                        rows(setter, matter.columnWidth(count), leading), count))));
    }

    /**
     * Its rows under the letters they begin with.
     *
     * @param width   of a column
     * @param leading distance of two lines
     */
    List<BookRow> rows(Typesetter setter, double width, double leading) {
        List<BookRow> rows = new ArrayList<>();
        String head = "";
        for (Entry entry : entries) {
            if (!entry.head().equals(head)) {
                head = entry.head();
                rows.add(new BookRow.Space(10));
                rows.add(WordRow.heading(setter, head, width));
            }
            if (!entry.see().isEmpty()) {
                rows.add(new IndexRow(setter, TEXT.get("volume.see", entry.word().words(),
                        String.join(Punctuation.names(), entry.see())), List.of(), "", width, leading));
                continue;
            }
            boolean throughout = entry.pages().size() >= MANY && entry.pages().size() > THROUGHOUT * pages;
            rows.add(new IndexRow(setter, entry.word().words(), PageNumbers.runs(throughout ? new TreeSet<>(entry.own())
                    : entry.pages(), entry.own()), after(entry, throughout), width, leading));
        }
        if (rows.isEmpty()) {
            rows.addAll(WordRow.paragraph(setter, TEXT.get("volume.index.none"), FurnitureStyle.BODY, width,
                    WordRow.LEADING));
        }
        return rows;
    }
}
