package henan.atlas.table;

import henan.atlas.domain.Position;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** One thing asked of the rows of a table; several are joined by and. Judged in three values: {@link Judgement}. */
public sealed interface Condition {
    /**
     * That a column has one of several values. A row of which the column tells nothing cannot be judged.
     *
     * @param column id of the column
     * @param keys   what its cells are asked for by, as {@link Cell#keys} has it; in the order they were chosen
     */
    record AnyOf(String column, Set<String> keys) implements Condition {
        /** @throws IllegalArgumentException when no value is asked for */
        public AnyOf {
            keys = Collections.unmodifiableSet(new LinkedHashSet<>(keys));
            if (keys.isEmpty()) {
                throw new IllegalArgumentException("asks for no value of " + column);
            }
        }
    }

    /**
     * That the words of a column, or what it is asked for by, hold some words, large and small letters alike.
     *
     * @param column id of the column
     */
    record Contains(String column, String words) implements Condition {
        /** @throws IllegalArgumentException when the words are blank */
        public Contains {
            if (words.isBlank()) {
                throw new IllegalArgumentException("asks for no words of " + column);
            }
        }
    }

    /** That a column tells something: that there is a case, that figures are recorded. Can always be judged. */
    record Told(String column) implements Condition {
    }

    /**
     * That a number lies within bounds, both included. Of a figure any year will do in which all sources agree that it
     * does; where they disagree about every such year, it cannot be judged. Figures that are read otherwise than
     * plainly (of a whole county, planned) are not judged by.
     *
     * @param column id of a column of numbers, years or figures
     * @param least  in the column's unit; empty for any
     * @param most   in the column's unit; empty for any
     * @param from   first year figures are looked at of; empty for any
     * @param to     last year; empty for any
     */
    record Within(String column, OptionalDouble least, OptionalDouble most, OptionalInt from, OptionalInt to)
            implements Condition {
        /** @throws IllegalArgumentException when there is no bound at all, or one that is no number */
        public Within {
            if (least.isEmpty() && most.isEmpty() || !Double.isFinite(least.orElse(0) + most.orElse(0))) {
                throw new IllegalArgumentException("asks for no range of " + column);
            }
        }

        /** Bounds for whatever year. */
        public static Within of(String column, double least, double most) {
            return new Within(column, OptionalDouble.of(least), OptionalDouble.of(most), OptionalInt.empty(),
                    OptionalInt.empty());
        }
    }

    /**
     * That a row lies near a place: not farther by the shortest way on the ellipsoid than so many kilometres. A cluster
     * lies where its drop stands, a county or prefecture where its seat does; one without cannot be judged.
     *
     * @param centre     degrees, CGCS2000, longitude first
     * @param kilometres more than 0
     */
    record Near(Position centre, double kilometres) implements Condition {
        /** @throws IllegalArgumentException when the distance is none */
        public Near {
            if (!(kilometres > 0 && Double.isFinite(kilometres))) {
                throw new IllegalArgumentException("no distance: " + kilometres);
            }
        }
    }

    /** What a person wrote in GeoTools' ECQL and none of the others says. @param ecql as {@link Ecql} read it */
    record Written(String ecql) implements Condition {
    }
}
