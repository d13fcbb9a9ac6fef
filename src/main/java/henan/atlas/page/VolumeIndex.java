package henan.atlas.page;

import henan.atlas.domain.SubjectRef;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The index of a volume: for every word that stands on a page, the numbers of the pages where it does. */
final class VolumeIndex {
    private static final Messages TEXT = Messages.of("page");
    /** Head of the words that begin with no letter. */
    private static final String OTHERS = "0–9";
    /** Where a word stands on more than this share of many pages, their numbers help nobody. */
    private static final double THROUGHOUT = 0.4;
    private static final int MANY = 12;

    private final List<Entry> entries;
    private final int pages;

    /** A word, what it is sorted by, and its pages. */
    private record Entry(String words, String key, SortedSet<Integer> pages, Set<Integer> own) {
        String head() {
            char first = key.isEmpty() ? '0' : key.charAt(0);
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
     * @param wording all that is written on it
     * @param about   what it is the page of
     */
    record Written(int number, String wording, SubjectRef about) {
    }

    /** @param pages the volume's pages */
    static VolumeIndex of(List<VolumeText.IndexWord> wanted, List<Written> pages) {
        Map<String, List<VolumeText.IndexWord>> byWords = wanted.stream()
                .collect(Collectors.groupingBy(VolumeText.IndexWord::words));
        WordFinder finder = new WordFinder(byWords.keySet());
        Map<String, Entry> entries = new HashMap<>();
        for (Written page : pages) {
            for (String words : finder.in(page.wording())) {
                List<VolumeText.IndexWord> meant = byWords.get(words);
                Entry entry = entries.computeIfAbsent(words, w -> new Entry(w, key(meant.get(0)), new TreeSet<>(),
                        new HashSet<>()));
                entry.pages().add(page.number());
                if (meant.stream().anyMatch(word -> word.subject().equals(page.about()))) {
                    entry.own().add(page.number());
                }
            }
        }
        Comparator<Entry> lettersFirst = Comparator.comparing(e -> e.head().equals(OTHERS));
        return new VolumeIndex(entries.values().stream().sorted(lettersFirst.thenComparing(Entry::key)
                .thenComparing(Entry::words)).toList(), pages.size());
    }

    private static String key(VolumeText.IndexWord word) {
        String pinyin = word.pinyin().contains("|") ? word.pinyin().substring(0, word.pinyin().indexOf('|'))
                : word.pinyin();
        return (pinyin.isEmpty() ? word.words() : pinyin).toLowerCase(Locale.ROOT);
    }

    /** Its rows under the letters they begin with. @param width of a column */
    List<BookRow> rows(Typesetter setter, double width) {
        List<BookRow> rows = new ArrayList<>();
        String head = "";
        for (Entry entry : entries) {
            if (!entry.head().equals(head)) {
                head = entry.head();
                rows.add(new BookRow.Space(10));
                rows.add(WordRow.heading(setter, head, width));
            }
            boolean throughout = entry.pages().size() >= MANY && entry.pages().size() > THROUGHOUT * pages;
            rows.add(new IndexRow(setter, entry.words(), PageNumbers.runs(throughout ? new TreeSet<>(entry.own())
                    : entry.pages(), entry.own()), throughout ? TEXT.get("volume.throughout") : "", width));
        }
        if (rows.isEmpty()) {
            rows.addAll(WordRow.paragraph(setter, TEXT.get("volume.index.none"), FurnitureStyle.BODY, 0, width));
        }
        return rows;
    }
}
