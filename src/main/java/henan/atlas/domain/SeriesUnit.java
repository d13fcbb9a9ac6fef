package henan.atlas.domain;

import java.util.Arrays;
import java.util.Optional;

/**
 * A unit in which something is measured, and between what values a figure in it is plausible.
 *
 * @param series what is measured, as {@link Observation#series()} words it
 * @param unit   one of the units it may have
 * @param scope  what the range is for
 * @param min    least plausible value, as written
 * @param max    greatest plausible value, as written
 * @param note   why; may be empty
 */
public record SeriesUnit(String series, String unit, Scope scope, String min, String max, String note) {
    /** Lasting id: what is measured, in which unit and scope. */
    public String id() {
        return NaturalId.of(series, unit, scope.word());
    }

    /** The kind of subject a range is for. */
    public enum Scope implements Worded {
        /** All that have no range of their own. */
        ANY(""),
        PROVINCE("province"), PREFECTURE("prefecture"), COUNTY("county"), CLUSTER("cluster");

        private final String word;

        Scope(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }

        /** That of a kind of subject alone; empty where figures are not told of it. */
        public static Optional<Scope> of(SubjectKind kind) {
            return Arrays.stream(values()).filter(scope -> scope.word.equals(kind.code())).findFirst();
        }
    }
}
