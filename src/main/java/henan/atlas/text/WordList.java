package henan.atlas.text;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several things said one after the other, with what the language spoken puts between them: 郑州、开封 and Zhengzhou,
 * Kaifeng. An argument of messages; put together when these are worded.
 *
 * @param between key of what stands between
 * @param parts   names, messages
 */
public record WordList(String between, List<?> parts) {
    private static final Messages TEXTS = Messages.of("wordlist");

    /** A list of names. */
    public static WordList of(Collection<?> names) {
        return new WordList("names", List.copyOf(names));
    }

    /** A sentence a line. */
    public static WordList lines(Collection<?> sentences) {
        return new WordList("lines", List.copyOf(sentences));
    }

    @Override
    public String toString() {
        return parts.stream().map(Object::toString).collect(Collectors.joining(TEXTS.get(between)));
    }
}
