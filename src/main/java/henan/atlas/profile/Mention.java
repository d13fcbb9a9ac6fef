package henan.atlas.profile;

import henan.atlas.domain.SubjectRef;

/**
 * A term met in running text.
 *
 * @param start       index of its first character
 * @param end         index behind its last character
 * @param subject     the term
 * @param explanation its meaning and where that comes from, to be shown on the spot
 */
public record Mention(int start, int end, SubjectRef subject, String explanation) {
}
