package henan.atlas.search;

/** How what was typed lies in a text; {@link #PART} begins a part of it, as 虎岭 in 济源市虎岭产业集聚区. */
enum MatchKind {
    NONE, CONTAINED, PART, PREFIX, EXACT;

    /** @param position of what was typed in a text; negative where it is not there. */
    static MatchKind at(int position, int length, int typed) {
        if (position < 0) {
            return NONE;
        }
        if (position > 0) {
            return CONTAINED;
        }
        return length == typed ? EXACT : PREFIX;
    }
}
