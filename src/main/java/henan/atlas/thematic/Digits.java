package henan.atlas.thematic;

import henan.atlas.text.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/**
 * How the figures of a theme are written, in its list and its legend alike: a reader who finds 62.5 in the one and 62
 * in the other takes them for two figures. Halves are rounded up, as people do.
 */
enum Digits {
    /** With the digits its source gave, or all there are. */
    FOUND,
    /** Years, which are told as such. */
    YEAR,
    /** Places in an order. */
    PLACE,
    /** Per cent of a few. */
    SHARE,
    DENSITY,
    /** With its sign to either side of zero. */
    DEVIATION;

    /** Digits of the greatest figure of a circle's key. */
    private static final int MOST_DIGITS = 3;
    private static final char MINUS = '−';
    private static final Messages TEXTS = Messages.of("thematic");

    static Digits of(Theme theme) {
        return theme.tellsYears() ? YEAR : theme.tellsPlaces() ? PLACE
                : theme.group() == ThemeGroup.PUBLISHED ? FOUND : switch (theme.measure()) {
            case RATE -> theme.group() == ThemeGroup.COVERAGE ? SHARE : DENSITY;
            case DEVIATION -> DEVIATION;
            default -> FOUND;
        };
    }

    String written(double value) {
        return written(value, 0);
    }

    /** @param more decimals beyond the usual, where the usual do not tell two figures apart */
    String written(double value, int more) {
        return switch (this) {
            case FOUND -> BigDecimal.valueOf(value).stripTrailingZeros().toPlainString().replace('-', MINUS);
            case YEAR -> TEXTS.get("number.year", String.valueOf(Math.round(value)));
            case PLACE -> TEXTS.get("number.place", String.valueOf(Math.round(value)));
            default -> rounded(value, more);
        };
    }

    /**
     * Figures that stand one below the other, with one number of decimals: no more than some of them have and than
     * make three digits of the greatest. What is not written exactly is said to be about so much.
     */
    static List<String> alike(List<Double> values) {
        double greatest = values.stream().mapToDouble(Math::abs).max().orElse(0);
        int told = Math.max(0, MOST_DIGITS - (int) Math.floor(Math.log10(Math.max(1, greatest))) - 1);
        int found = values.stream().mapToInt(v -> BigDecimal.valueOf(v).stripTrailingZeros().scale()).max().orElse(0);
        int decimals = Math.max(0, Math.min(told, found));
        return values.stream().map(value -> {
            BigDecimal exact = BigDecimal.valueOf(value);
            BigDecimal shown = exact.setScale(decimals, RoundingMode.HALF_UP);
            String words = shown.toPlainString().replace('-', MINUS);
            return shown.compareTo(exact) == 0 ? words : TEXTS.get("number.about", words);
        }).toList();
    }

    private String rounded(double value, int more) {
        DecimalFormat format = new DecimalFormat(TEXTS.get("digits." + name()),
                DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(format.getMinimumFractionDigits() + more);
        format.setMaximumFractionDigits(format.getMaximumFractionDigits() + more);
        String text = format.format(value);
        // A figure so near to zero that nothing of it is left is on neither side of it.
        return text.matches("[+−]0(\\.0+)?") ? text.substring(1) : text;
    }
}
