package henan.atlas.domain;

/** A firm named by a source, once, however many clusters it works in. */
public record Firm(String id, String name) {
    public SubjectRef ref() {
        return SubjectRef.firm(id);
    }
}
