package henan.atlas.search;

/**
 * What was typed, ready for comparison.
 *
 * @param characters folded as texts are
 * @param latin      the same as pinyin or initials; empty when it holds anything but Latin letters and digits
 */
record Query(String characters, String latin) {
    static Query of(String typed) {
        String characters = IndexedTerm.fold(typed);
        String latin = IndexedTerm.foldPinyin(characters);
        return new Query(characters, latin.chars().allMatch(c -> c < 128) ? latin : "");
    }

    boolean isEmpty() {
        return characters.isEmpty();
    }
}
