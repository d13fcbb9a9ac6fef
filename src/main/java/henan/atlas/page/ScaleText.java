package henan.atlas.page;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** A scale denominator in figures, rounded to what the eye can tell, thousands apart: {@code 1∶2 480 000}. */
public final class ScaleText {
    private ScaleText() {
    }

    public static String of(double denominator) {
        double step = Math.pow(10, Math.floor(Math.log10(denominator)) - 2);
        return exactly(Math.round(denominator / step) * step);
    }

    /** The same to the last figure, for a scale that was asked for. */
    static String exactly(double denominator) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('\u00a0');
        return "1∶" + new DecimalFormat("#,##0", symbols).format(Math.round(denominator));
    }
}
