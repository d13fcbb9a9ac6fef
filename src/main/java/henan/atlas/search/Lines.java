package henan.atlas.search;

import java.util.List;

/**
 * Texts kept as one, each ended by a sign that none of them has: some thousand short texts take a fraction of the room,
 * and are looked through, and stored, as one.
 */
final class Lines {
    /** Ends a text: U+001E, the separator of records. */
    static final char END = '\u001E';
    /** The signs from here to {@link #END}'s neighbour separate; in a text they are not let stand. */
    private static final char FIRST_SEPARATOR = '\u001C';
    private static final char LAST_SEPARATOR = '\u001F';

    private final String all;
    /** Where each begins, and behind the last the end of all. */
    private final int[] starts;

    /** @throws IllegalArgumentException when the last text is not ended */
    Lines(String all) {
        this.all = all;
        if (!all.isEmpty() && all.charAt(all.length() - 1) != END) {
            throw new IllegalArgumentException("not ended");
        }
        int size = 0;
        for (int at = all.indexOf(END); at >= 0; at = all.indexOf(END, at + 1)) {
            size++;
        }
        this.starts = new int[size + 1];
        int line = 0;
        for (int at = all.indexOf(END); at >= 0; at = all.indexOf(END, at + 1)) {
            starts[++line] = at + 1;
        }
    }

    /** Texts as one. */
    static String joined(List<String> texts) {
        StringBuilder all = new StringBuilder();
        texts.forEach(text -> all.append(text).append(END));
        return all.toString();
    }

    /** A text without the signs that separate: a space for each. */
    static String plain(String text) {
        String plain = text;
        for (char c = FIRST_SEPARATOR; c <= LAST_SEPARATOR; c++) {
            plain = plain.replace(c, ' ');
        }
        return plain;
    }

    /** Whether a sign separates texts, or parts and words in one. */
    static boolean separates(char c) {
        return c >= FIRST_SEPARATOR && c <= LAST_SEPARATOR;
    }

    int size() {
        return starts.length - 1;
    }

    String get(int line) {
        return all.substring(starts[line], starts[line + 1] - 1);
    }

    int length(int line) {
        return starts[line + 1] - 1 - starts[line];
    }

    boolean isEmpty(int line) {
        return length(line) == 0;
    }

    /** The first text from one on that holds a word; {@link #size()} when none does. */
    int holding(String word, int from) {
        int at = from < size() ? all.indexOf(word, starts[from]) : -1;
        if (at < 0) {
            return size();
        }
        int line = from;
        while (starts[line + 1] <= at) {
            line++;
        }
        return line;
    }

    /** The place of a word in a text; −1 where it does not hold it. */
    int position(String word, int line) {
        int at = all.indexOf(word, starts[line]);
        return at < 0 || at >= starts[line + 1] ? -1 : at - starts[line];
    }
}
