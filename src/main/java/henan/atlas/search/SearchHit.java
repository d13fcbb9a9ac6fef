package henan.atlas.search;

import henan.atlas.domain.SubjectRef;

/**
 * A subject that answers to what was typed.
 *
 * @param subject what was found
 * @param title   its name
 * @param context what tells it from its like: 商丘市 · 民权县 for a cluster, the clusters of a firm; may be empty
 * @param matched the words it was found by
 * @param score   how well they fit, 0 to 100; equal scores are ordered by kind
 */
public record SearchHit(SubjectRef subject, String title, String context, String matched, double score) {
}
