package henan.atlas.ingest.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/** Units that are so many of one another. */
final class UnitConversion {
    /** A 亩 is 2000/3 m²: what does not come out even is told to so many digits. */
    private static final MathContext DIGITS = new MathContext(9);

    /**
     * So many of what all of its sort are measured by.
     *
     * @param of     what that is: 元, 人, 三分之一平方米, 吨
     * @param number how many
     */
    private record Size(String of, BigDecimal number) {
        static Size of(String of, long number) {
            return new Size(of, BigDecimal.valueOf(number));
        }
    }

    private static final Map<String, Size> SIZES = Map.ofEntries(
            Map.entry("元", Size.of("元", 1)), Map.entry("千元", Size.of("元", 1_000)),
            Map.entry("万元", Size.of("元", 10_000)), Map.entry("百万元", Size.of("元", 1_000_000)),
            Map.entry("亿元", Size.of("元", 100_000_000)),
            Map.entry("人", Size.of("人", 1)), Map.entry("万人", Size.of("人", 10_000)),
            Map.entry("平方米", Size.of("m²/3", 3)), Map.entry("万平方米", Size.of("m²/3", 30_000)),
            Map.entry("亩", Size.of("m²/3", 2_000)), Map.entry("万亩", Size.of("m²/3", 20_000_000)),
            Map.entry("公顷", Size.of("m²/3", 30_000)), Map.entry("平方公里", Size.of("m²/3", 3_000_000)),
            Map.entry("吨", Size.of("吨", 1)), Map.entry("万吨", Size.of("吨", 10_000)),
            Map.entry("亿吨", Size.of("吨", 100_000_000)));

    private UnitConversion() {
    }

    /** Whether a word is a unit known here. */
    static boolean isKnown(String unit) {
        return SIZES.containsKey(unit);
    }

    /** A number of one unit in another; empty where they do not measure the same. */
    static Optional<BigDecimal> convert(BigDecimal number, String from, String to) {
        if (from.equals(to)) {
            return Optional.of(number);
        }
        Size small = SIZES.get(from);
        Size large = SIZES.get(to);
        if (small == null || large == null || !small.of().equals(large.of())) {
            return Optional.empty();
        }
        BigDecimal converted = number.multiply(small.number()).divide(large.number(), DIGITS).stripTrailingZeros();
        return Optional.of(converted.scale() < 0 ? converted.setScale(0) : converted);
    }
}
