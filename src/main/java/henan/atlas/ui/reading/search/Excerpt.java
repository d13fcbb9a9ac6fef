package henan.atlas.ui.reading.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Words cut to fit a line, with what was looked for in sight.
 *
 * @param before words before it; all there is when it does not occur
 * @param found  what was looked for, as it stands in the text; may be empty
 * @param after  words after it
 */
record Excerpt(String before, String found, String after) {
    private static final String CUT = "…";
    /** Characters kept before what was looked for, where the beginning has to be cut. */
    private static final int LEAD = 6;

    /** All words of a text, what was looked for told apart. */
    static Excerpt whole(String text, String query) {
        return of(text, query, text.length());
    }

    /** @param longest most characters to show, beside the signs of what is left out at both ends */
    static Excerpt of(String text, String query, int longest) {
        String lower = text.toLowerCase(Locale.ROOT);
        String word = words(query).filter(lower::contains).findFirst().orElse("");
        int at = Math.max(0, lower.indexOf(word));
        int room = text.length() - 2 * CUT.length() <= longest ? text.length() : longest;
        int lead = Math.max(0, Math.min(LEAD, room - word.length()));
        int from = Math.max(0, Math.min(at - lead, text.length() - room));
        int to = Math.min(text.length(), from + room);
        int end = Math.min(to, at + word.length());
        return new Excerpt((from > 0 ? CUT : "") + text.substring(from, at), text.substring(at, end),
                text.substring(end, to) + (to < text.length() ? CUT : ""));
    }

    /** The query, then each of its words. */
    private static Stream<String> words(String query) {
        String lower = query.toLowerCase(Locale.ROOT);
        List<String> each = Arrays.asList(lower.split("[\\s\\u3000]+"));
        return Stream.concat(Stream.of(lower), each.stream()).filter(word -> !word.isBlank());
    }
}
