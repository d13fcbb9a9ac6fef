package henan.atlas.profile;

import henan.atlas.domain.SubjectRef;
import java.util.Optional;

/**
 * Words that may lead to another page.
 *
 * @param text   the words
 * @param target where they lead; empty for plain words
 * @param part   the part of that page that is meant, as by a number of what stands there; empty for the page
 */
public record Link(String text, Optional<SubjectRef> target, Optional<ProfileTab> part) {
    /** Nothing to say here. */
    public static final Link NONE = plain("");

    public static Link plain(String text) {
        return new Link(text, Optional.empty(), Optional.empty());
    }

    public static Link to(String text, SubjectRef subject) {
        return new Link(text, Optional.of(subject), Optional.empty());
    }

    /** Words that lead to a part of a page: what is there is what they tell of. */
    public static Link to(String text, SubjectRef subject, ProfileTab part) {
        return new Link(text, Optional.of(subject), Optional.of(part));
    }

    /** The same in other words. */
    Link saying(String words) {
        return new Link(words, target, part);
    }
}
