package henan.atlas.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that was perhaps meant. */
public final class NearestWord {
    /** Shorter parts are in too many words. */
    private static final int SHORTEST_PART = 4;

    private NearestWord() {
    }

    /**
     * The known word fewest keystrokes away, if at most a quarter of its letters, and one more, would have to change,
     * or if it holds what was written.
     */
    public static Optional<String> of(String word, Collection<String> known) {
        return known.stream().filter(name -> isNear(word, name))
                .min(Comparator.<String>comparingInt(name -> distance(word, name)).thenComparing(name -> name));
    }

    private static boolean isNear(String word, String name) {
        int distance = distance(word, name);
        return distance < name.length() && distance <= name.length() / 4 + 1
                || word.length() >= SHORTEST_PART && name.contains(word);
    }

    /** Levenshtein's distance: letters inserted, left out or changed. */
    static int distance(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(changed, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
