package henan.atlas.profile;

import henan.atlas.domain.ClusterFilter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in a text and the clusters it is the number of: that leads to just these.
 *
 * @param start of the number with its measure word, in characters of the text
 * @param end   behind it, likewise
 * @param of    passed by as many clusters, of those that count, as the number says
 */
public record Count(int start, int end, ClusterFilter of) {
    private static final String MEASURE = "\\p{IsHan}(?!\\p{IsHan})";

    /** The next time a number stands in a text, with a single character behind it as its measure word. */
    public static Optional<Count> next(String text, int from, int number, ClusterFilter of) {
        Matcher found = Pattern.compile("(?<!\\d)" + number + "(?!\\d)(?:" + MEASURE + ")?").matcher(text);
        return found.find(from) ? Optional.of(new Count(found.start(), found.end(), of)) : Optional.empty();
    }
}
