package henan.atlas.domain;

import java.util.List;

/**
 * A dated event of the programme's history.
 *
 * @param id        record id
 * @param date      with the precision known
 * @param text      what happened
 * @param actors    who acted; may be empty
 * @param subjects  places and clusters it concerns; empty for none
 * @param citations sources
 */
public record TimelineEvent(String id, Period date, String text, String actors, List<SubjectRef> subjects,
                            List<Citation> citations) {
    public TimelineEvent {
        subjects = List.copyOf(subjects);
        citations = List.copyOf(citations);
    }

    public SubjectRef ref() {
        return new SubjectRef(SubjectKind.EVENT, id);
    }
}
