package henan.atlas.profile;

import java.util.List;

/**
 * A sentence with its sources.
 *
 * @param text      the sentence
 * @param time      the time it speaks of, as known; may be empty
 * @param citations numbers of the references
 * @param uncertain whether it rests on weak evidence only
 */
public record Statement(String text, String time, List<Integer> citations, boolean uncertain) {
    public Statement {
        citations = List.copyOf(citations);
    }
}
