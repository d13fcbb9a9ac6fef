package henan.atlas.search;

/**
 * What was typed, ready for comparison.
 *
 * @param characters folded as texts are
 * @param latin      the same as pinyin or initials; empty when it holds anything but Latin letters and digits
 */
record Query(String characters, String latin) {
    static Query of(String typed) {
        String characters = Folding.fold(typed);
        String latin = Folding.pinyin(characters);
        return new Query(characters, isAscii(latin) ? latin : "");
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    boolean isEmpty() {
        return characters.isEmpty();
    }
}
