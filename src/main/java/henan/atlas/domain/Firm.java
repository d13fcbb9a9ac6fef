package henan.atlas.domain;

import java.util.List;

/**
 * A firm named by a source, once, however many clusters it works in.
 *
 * @param id      record id
 * @param name    as it is listed
 * @param aliases what else texts of the atlas call it, mostly in short; may be empty
 */
public record Firm(String id, String name, List<String> aliases) {
    public Firm {
        aliases = List.copyOf(aliases);
    }

    /** A firm that all texts call by its name. */
    public Firm(String id, String name) {
        this(id, name, List.of());
    }

    public SubjectRef ref() {
        return SubjectRef.firm(id);
    }
}
