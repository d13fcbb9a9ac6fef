package henan.atlas.domain;

/**
 * One way to find a subject.
 *
 * @param subject  what is found
 * @param text     the characters it is found by: a name, an old or new name, a product, a phrase
 * @param role     what the text is to the subject
 * @param pinyin   full toneless pinyin without spaces, alternatives of one word separated by {@code |}; may be empty
 * @param initials initials likewise
 */
public record SearchTerm(SubjectRef subject, String text, Role role, String pinyin, String initials) {
    /** What a term is to its subject, and so why it matches. */
    public enum Role {
        NAME,
        /** Its name of today. */
        NOW,
        ALIAS, PRODUCT, INDUSTRY,
        /** Running text about it. */
        TEXT
    }

    /** Lasting id: what is found by which characters. */
    public String id() {
        return NaturalId.of(subject.toString(), text);
    }
}
