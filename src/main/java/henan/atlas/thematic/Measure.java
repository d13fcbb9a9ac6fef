package henan.atlas.thematic;

import henan.atlas.carto.ClassMethod;
import henan.atlas.carto.Ramp;

/** What kind of figure a theme shows, which decides how it is drawn. */
public enum Measure {
    /** A rate, share or density: area colours. */
    RATE,
    /** How far from a middle, which is zero: area colours to either side of it. */
    DEVIATION,
    /** A place in an order, the first darkest, or a year, the last darkest: area colours. Never a sum or a length. */
    RANK,
    /** A total: circles whose areas are in proportion. Colouring areas by totals would make large areas loud. */
    TOTAL,
    /** Parts of a whole: pies. */
    MIX,
    /** Kinds without an order: a colour each. */
    KIND;

    /** Whether its figures are divided into classes. */
    public boolean isClassed() {
        return this == RATE || this == DEVIATION || this == RANK;
    }

    /** Whether a ramp suits it when its figures are divided by a method. */
    public boolean suits(Ramp.Kind ramp, ClassMethod method) {
        return switch (this) {
            case RATE -> ramp == Ramp.Kind.SEQUENTIAL
                    || ramp == Ramp.Kind.DIVERGING && method == ClassMethod.STANDARD_DEVIATION;
            case DEVIATION -> ramp == Ramp.Kind.DIVERGING;
            case RANK, TOTAL -> ramp == Ramp.Kind.SEQUENTIAL;
            case MIX, KIND -> ramp == Ramp.Kind.QUALITATIVE;
        };
    }
}
