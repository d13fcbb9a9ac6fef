package henan.atlas.domain;

/**
 * One way to find a subject.
 *
 * @param subject  what is found
 * @param text     the characters it is found by: a name, an old or new name, a product, a phrase
 * @param role     why it matches: {@code name}, {@code now} (today's name), {@code alias}, {@code product},
 *                 {@code industry}, {@code text}
 * @param pinyin   full toneless pinyin without spaces, alternatives of one word separated by {@code |}; may be empty
 * @param initials initials likewise
 */
public record SearchTerm(SubjectRef subject, String text, String role, String pinyin, String initials) {
    /** Lasting id: what is found by which characters. */
    public String id() {
        return NaturalId.of(subject.toString(), text);
    }
}
