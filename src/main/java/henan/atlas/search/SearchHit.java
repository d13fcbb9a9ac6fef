package henan.atlas.search;

import henan.atlas.domain.SubjectRef;
import java.util.List;

/**
 * A subject that answers to what was typed.
 *
 * @param subject what was found
 * @param title   its name
 * @param context what tells it from its like: 商丘市 · 民权县 for a cluster, the clusters of a firm; may be empty
 * @param matched the words it was found by, one for each word typed; empty where its place in the book was asked for
 * @param score   how well they fit, 0 to 100; equal scores are ordered by kind
 * @param answer  whether it is what was asked for, a part of it, or only near it
 * @param word    of several words those it answers to or is near, where these are not all; else empty
 */
public record SearchHit(SubjectRef subject, String title, String context, List<String> matched, double score,
                        Answer answer, String word) {
    /** In what way something answers; hits stand in this order. */
    public enum Answer {
        /** To all that was typed. */
        WHOLE,
        /** To some of several words: nothing, or nothing but running text, answers to all of them. */
        PART,
        /** It is written or read almost so. */
        NEAR
    }

    public SearchHit {
        matched = List.copyOf(matched);
    }
}
