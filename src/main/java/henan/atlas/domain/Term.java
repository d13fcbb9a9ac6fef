package henan.atlas.domain;

import java.util.List;

/**
 * A term of the programme.
 *
 * @param id         record id
 * @param name       the term
 * @param aliases    other wordings of it; may be empty
 * @param meaning    what it means, in the atlas's own words
 * @param firstPlace where the part of the book at hand uses it first, in the wording of a locator; empty when it
 *                   does not
 * @param citations  sources of the meaning
 */
public record Term(String id, String name, List<String> aliases, String meaning, String firstPlace,
                   List<Citation> citations) {
    public Term {
        aliases = List.copyOf(aliases);
        citations = List.copyOf(citations);
    }

    public SubjectRef ref() {
        return new SubjectRef(SubjectKind.TERM, id);
    }
}
