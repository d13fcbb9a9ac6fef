package henan.atlas.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that was perhaps meant. */
final class Nearest {
    private Nearest() {
    }

    /** The known word fewest keystrokes away, if at most a third of its letters, and one more, would have to change. */
    static Optional<String> of(String word, Collection<String> known) {
        return known.stream().filter(name -> distance(word, name) <= name.length() / 3 + 1
                        && distance(word, name) < name.length())
                .min(Comparator.<String>comparingInt(name -> distance(word, name)).thenComparing(name -> name));
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
