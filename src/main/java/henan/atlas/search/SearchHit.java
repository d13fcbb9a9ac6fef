package henan.atlas.search;

import henan.atlas.domain.SubjectRef;

/** One find. */
public record SearchHit(SubjectRef subject, String title, String context, String matched, double score) {
}
