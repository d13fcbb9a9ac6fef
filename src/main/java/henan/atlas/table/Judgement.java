package henan.atlas.table;

/** How a row stands to a condition. The order is that in which one decides about several that are joined by and. */
public enum Judgement {
    FAILS,
    /** Nothing is recorded that it could be judged by: neither a yes nor a no. */
    UNKNOWN,
    MEETS;

    public static Judgement of(boolean met) {
        return met ? MEETS : FAILS;
    }

    /** What holds where both are asked for: a single no decides, whatever is unknown beside it. */
    public Judgement and(Judgement other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** What holds where either is enough: a single yes decides. */
    public Judgement or(Judgement other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** What holds for the contrary; that of what is unknown is unknown. */
    public Judgement not() {
        return this == MEETS ? FAILS : this == FAILS ? MEETS : UNKNOWN;
    }
}
