package henan.atlas.domain;

import java.util.List;

/** A term of the programme and its meaning, in the atlas's own words. */
public record Term(String id, String name, String meaning, List<Citation> citations) {
    public Term {
        citations = List.copyOf(citations);
    }

    public SubjectRef ref() {
        return new SubjectRef(SubjectKind.TERM, id);
    }
}
