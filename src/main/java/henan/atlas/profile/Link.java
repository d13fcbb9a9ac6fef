package henan.atlas.profile;

import henan.atlas.domain.SubjectRef;
import java.util.Optional;

/**
 * Words that may lead to another page.
 *
 * @param text   the words
 * @param target where they lead; empty for plain words
 */
public record Link(String text, Optional<SubjectRef> target) {
    /** Nothing to say here. */
    public static final Link NONE = plain("");

    public static Link plain(String text) {
        return new Link(text, Optional.empty());
    }

    public static Link to(String text, SubjectRef subject) {
        return new Link(text, Optional.of(subject));
    }
}
