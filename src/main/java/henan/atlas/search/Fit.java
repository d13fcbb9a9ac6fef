package henan.atlas.search;

/** How what was typed lies in a text. */
enum Fit {
    NONE, CONTAINED, PREFIX, EXACT;

    static Fit at(int position, String text, String typed) {
        if (position < 0) {
            return NONE;
        }
        if (position > 0) {
            return CONTAINED;
        }
        return text.length() == typed.length() ? EXACT : PREFIX;
    }
}
