package henan.atlas.page;

import java.util.Arrays;

/**
 * The scales printed maps come in: few and round, so that the maps of a volume can be compared with one another and
 * measured with one ruler. Those of prefectures are so far apart that a volume does with five; where whole provinces
 * are shown they are nearer.
 */
final class ScaleLadder {
    private static final double[] RUNGS = {250_000, 300_000, 500_000, 750_000, 1_000_000, 1_500_000, 2_000_000,
        2_250_000, 2_500_000, 3_000_000, 3_500_000, 4_000_000, 5_000_000, 6_000_000, 8_000_000};

    private ScaleLadder() {
    }

    /** The largest scale of the ladder that is no larger than one. Beyond its end: two figures and noughts. */
    static double upFrom(double denominator) {
        return Arrays.stream(RUNGS).filter(rung -> rung >= denominator * (1 - 1e-9)).findFirst()
                .orElseGet(() -> rounded(denominator));
    }

    /** The next larger scale of the ladder; the same at its end. */
    static double above(double denominator) {
        return Arrays.stream(RUNGS).filter(rung -> rung < denominator * (1 - 1e-9)).max().orElse(denominator);
    }

    /** Two figures and noughts. */
    static double rounded(double denominator) {
        double step = Math.pow(10, Math.floor(Math.log10(denominator)) - 1);
        return Math.ceil(denominator / step - 1e-9) * step;
    }
}
