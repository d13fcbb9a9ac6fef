package henan.atlas.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds words in a text, the longest first: a name inside a longer name is part of that. */
final class WordFinder {
    private static final String LIST_MARK = "、";
    /** The words by their first character, the longest first. */
    private final Map<Character, List<String>> words = new HashMap<>();

    WordFinder(Collection<String> wanted) {
        wanted.stream().filter(w -> !w.isBlank()).distinct().sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(w -> words.computeIfAbsent(w.charAt(0), c -> new ArrayList<>()).add(w));
    }

    /**
     * The words that stand in a text.
     *
     * @param all    every one
     * @param listed those that stand there as one of several, a mark of lists beside them
     */
    record Found(Set<String> all, Set<String> listed) {
    }

    Found in(String text) {
        Found found = new Found(new HashSet<>(), new HashSet<>());
        for (int at = 0; at < text.length();) {
            int here = at;
            String word = words.getOrDefault(text.charAt(at), List.of()).stream()
                    .filter(w -> text.startsWith(w, here)).findFirst().orElse("");
            at += Math.max(1, word.length());
            if (!word.isEmpty()) {
                found.all().add(word);
                if (text.startsWith(LIST_MARK, at) || text.startsWith(LIST_MARK, here - LIST_MARK.length())) {
                    found.listed().add(word);
                }
            }
        }
        return found;
    }
}
