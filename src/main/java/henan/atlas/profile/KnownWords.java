package henan.atlas.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds known words in running text, the longest first: none is found inside another.
 *
 * <p><b>Threading:</b> immutable; may be asked from any thread.
 */
final class KnownWords {
    /** By first character, the longest first. */
    private final Map<Character, List<String>> words;

    /**
     * A word met.
     *
     * @param start index of its first character
     * @param word  as it is known and stands there
     */
    record Found(int start, String word) {
        int end() {
            return start + word.length();
        }
    }

    /** @param known words, none of them empty */
    KnownWords(Stream<String> known) {
        words = known.distinct().sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.groupingBy(word -> word.charAt(0)));
    }

    /** Every word in a text, in its order; none overlaps another. */
    List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            String word = wordAt(text, at);
            if (!word.isEmpty()) {
                found.add(new Found(at, word));
            }
            at += Math.max(1, word.length());
        }
        return found;
    }

    /** The longest that begins here; empty for none. */
    private String wordAt(String text, int start) {
        return words.getOrDefault(text.charAt(start), List.of()).stream()
                .filter(word -> text.startsWith(word, start)).findFirst().orElse("");
    }
}
