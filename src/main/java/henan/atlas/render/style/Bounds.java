package henan.atlas.render.style;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Between what a number lies.
 *
 * @param least it is not less
 * @param most  nor more
 */
record Bounds(double least, double most) {
    /** A share of something. */
    static final Bounds SHARE = new Bounds(0, 1);
    /** Sizes and widths, in logical pixels; a tenth of one is less than is seen. */
    static final Bounds SIZE = new Bounds(0.1, 500);
    /** What may also be nothing, in logical pixels. */
    static final Bounds LENGTH = new Bounds(0, 500);
    /** How far something is moved, in logical pixels. */
    static final Bounds SHIFT = new Bounds(-500, 500);
    /** How much larger or smaller something is. */
    static final Bounds FACTOR = new Bounds(0.1, 10);
    /** Scale denominators. */
    static final Bounds SCALE = new Bounds(1, 1e9);
    /** Ranks of names. */
    static final Bounds PRIORITY = new Bounds(-1e6, 1e6);

    /** Between what some numbers lie. */
    static Bounds of(List<Double> values) {
        return of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static Bounds of(double... values) {
        return new Bounds(DoubleStream.of(values).min().orElseThrow(), DoubleStream.of(values).max().orElseThrow());
    }

    /** Whether a number lies between; one that is none does not. */
    boolean hold(double value) {
        return value >= least && value <= most;
    }

    boolean hold(Bounds others) {
        return hold(others.least) && hold(others.most);
    }

    Bounds plus(Bounds other) {
        return new Bounds(least + other.least, most + other.most);
    }

    Bounds times(Bounds other) {
        return of(least * other.least, least * other.most, most * other.least, most * other.most);
    }
}
