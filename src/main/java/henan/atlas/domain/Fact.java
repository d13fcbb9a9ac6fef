package henan.atlas.domain;

import java.util.List;

/**
 * One sentence of a case, in the atlas's own words.
 *
 * @param id        record id
 * @param subject   whom it is about: a cluster or a prefecture
 * @param text      the sentence
 * @param year      the time it speaks of, as known; may be {@link Period#NONE}
 * @param citations sources
 */
public record Fact(String id, SubjectRef subject, String text, Period year, List<Citation> citations) {
    public Fact {
        citations = List.copyOf(citations);
    }
}
