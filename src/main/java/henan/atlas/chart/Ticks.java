package henan.atlas.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Where an axis is divided.
 *
 * @param from  the value it begins with
 * @param to    the value it ends with
 * @param at    the values that have a line and a number, ascending
 * @param ratio whether equal lengths are equal ratios
 */
record Ticks(double from, double to, List<Double> at, boolean ratio) {
    private static final double[] STEPS = {1, 2, 5, 10};
    private static final double[] OF_TEN = {1, 2, 5};
    private static final char MINUS = '\u2212';

    Ticks {
        at = List.copyOf(at);
    }

    /** An axis of round steps that holds some values; from zero, unless told that it need not. */
    static Ticks linear(double least, double most, int count, boolean fromZero) {
        double low = fromZero ? Math.min(0, least) : least;
        double high = fromZero ? Math.max(0, most) : most;
        if (high <= low) {
            high = low + Math.max(1, Math.abs(low));
        }
        double rough = (high - low) / Math.max(1, count);
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = 10 * power;
        for (double each : STEPS) {
            if (each * power >= rough * 0.999) {
                step = each * power;
                break;
            }
        }
        long first = (long) Math.floor(low / step + 1e-9);
        long last = (long) Math.ceil(high / step - 1e-9);
        List<Double> at = new ArrayList<>();
        for (long i = first; i <= last; i++) {
            at.add(i * step);
        }
        return new Ticks(first * step, last * step, at, false);
    }

    /** An axis of ratios that holds some values above zero: 1, 2, 5, 10. */
    static Ticks ratios(double least, double most) {
        List<Double> all = new ArrayList<>();
        for (int power = (int) Math.floor(Math.log10(least)) - 1; power <= Math.log10(most) + 1; power++) {
            for (double each : OF_TEN) {
                all.add(each * Math.pow(10, power));
            }
        }
        double from = all.stream().filter(v -> v <= least * 0.97).max(Double::compare).orElse(least);
        double to = all.stream().filter(v -> v >= most * 1.03).min(Double::compare).orElse(most);
        return new Ticks(from, to, all.stream().filter(v -> v >= from && v <= to).toList(), true);
    }

    /** Where a value lies between the ends, 0 to 1. */
    double share(double value) {
        return ratio ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
    }

    /** A number as it stands at its line. */
    static String written(double value) {
        BigDecimal exact = BigDecimal.valueOf(Math.round(value * 1e6) / 1e6).stripTrailingZeros();
        return exact.toPlainString().replace('-', MINUS);
    }
}
