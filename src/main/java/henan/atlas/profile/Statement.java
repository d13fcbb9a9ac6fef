package henan.atlas.profile;

import java.util.List;

/**
 * A sentence with its sources.
 *
 * @param text      the sentence
 * @param time      the time it speaks of, as known; may be empty
 * @param citations numbers of the references
 */
public record Statement(String text, String time, List<Integer> citations) {
    public Statement {
        citations = List.copyOf(citations);
    }
}
