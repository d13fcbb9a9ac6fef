package henan.atlas.domain;

/**
 * The ids of records to whom their editors give none: the words that no two of them may share, joined by slashes
 * ({@code zz_gaoxin/十强产业集聚区/2010}). They are the same at every build, whatever the order of the rows. Once given, an
 * id lasts: a record that is changed later keeps it, even if the words it was made from are other ones then.
 */
final class NaturalId {
    private NaturalId() {
    }

    static String of(String... words) {
        return String.join("/", words);
    }

    /** The id a record has, or the one its words make when it has none yet. */
    static String unlessGiven(String id, String... words) {
        return id.isEmpty() ? of(words) : id;
    }
}
