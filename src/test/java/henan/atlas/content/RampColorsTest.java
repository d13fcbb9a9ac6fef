package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.Ramp;
import henan.atlas.render.style.StyleReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The ramps of the style keep their order on a grey printer and their difference for eyes that lack a kind of cone.
 * Differences are distances in CIELAB (D65); 2.3 is just noticeable side by side.
 */
class RampColorsTest {
    /** Linear RGB as seen without one kind of cone: Machado, Oliveira, Fernandes 2009, severity 1. */
    private enum Sight {
        COMMON(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
        PROTANOPIA(new double[][] {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216},
            {-0.003882, -0.048116, 1.051998}}),
        DEUTERANOPIA(new double[][] {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413},
            {-0.011820, 0.042940, 0.968881}});

        private final double[][] matrix;

        Sight(double[][] matrix) {
            this.matrix = matrix;
        }

        /** A colour as it is seen, in CIELAB. */
        double[] lab(int rgb) {
            double[] linear = {linear(rgb >> 16), linear(rgb >> 8), linear(rgb)};
            double[] seen = new double[3];
            for (int i = 0; i < 3; i++) {
                double sum = matrix[i][0] * linear[0] + matrix[i][1] * linear[1] + matrix[i][2] * linear[2];
                seen[i] = Math.max(0, Math.min(1, sum));
            }
            double x = curve((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
            double y = curve(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
            double z = curve((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
            return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
        }

        private static double linear(int channel) {
            double share = (channel & 0xFF) / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }

        private static double curve(double t) {
            return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116.0;
        }

        double difference(int a, int b) {
            double[] left = lab(a);
            double[] right = lab(b);
            return Math.sqrt(Math.pow(left[0] - right[0], 2) + Math.pow(left[1] - right[1], 2)
                    + Math.pow(left[2] - right[2], 2));
        }
    }

    private static Stream<Ramp> of(Ramp.Kind kind) throws Exception {
        Path style = Path.of("maps/style/book.yaml");
        return StyleReader.read(style.toString(), Files.readString(style)).ramps().stream()
                .filter(r -> r.kind() == kind);
    }

    private static Stream<Ramp> sequential() throws Exception {
        return of(Ramp.Kind.SEQUENTIAL);
    }

    private static Stream<Ramp> diverging() throws Exception {
        return of(Ramp.Kind.DIVERGING);
    }

    private static Stream<Ramp> qualitative() throws Exception {
        return of(Ramp.Kind.QUALITATIVE);
    }

    /** The least difference of any two colours; of neighbours only, where they stand in order. */
    private static double least(List<Integer> colors, boolean neighbours, Sight sight) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < colors.size(); i++) {
            for (int j = i + 1; j < (neighbours ? Math.min(i + 2, colors.size()) : colors.size()); j++) {
                least = Math.min(least, sight.difference(colors.get(i), colors.get(j)));
            }
        }
        return least;
    }

    @Test
    void thereIsARampOfEveryKind() throws Exception {
        assertTrue(sequential().count() >= 3 && diverging().count() >= 2 && qualitative().count() >= 1);
    }

    @ParameterizedTest
    @MethodSource("sequential")
    void sequentialRampsGetDarkerStepByStepWhoeverLooksAtThem(Ramp ramp) {
        for (Sight sight : Sight.values()) {
            List<Double> lightness = ramp.colors(9).stream().map(c -> sight.lab(c)[0]).toList();
            for (int i = 1; i < lightness.size(); i++) {
                assertTrue(lightness.get(i) < lightness.get(i - 1) - 2, ramp.name() + " " + sight + " " + lightness);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sequential")
    void neighbouringClassesOfSequentialRampsDiffer(Ramp ramp) {
        for (Sight sight : Sight.values()) {
            assertTrue(least(ramp.colors(5), true, sight) >= 10, ramp.name() + " in five, " + sight);
            assertTrue(least(ramp.colors(7), true, sight) >= 6, ramp.name() + " in seven, " + sight);
        }
    }

    @ParameterizedTest
    @MethodSource("diverging")
    void allClassesOfDivergingRampsDifferAndTheMiddleIsTheLightest(Ramp ramp) {
        List<Integer> seven = ramp.colors(7);
        for (Sight sight : Sight.values()) {
            assertTrue(least(seven, false, sight) >= 12, ramp.name() + " " + sight);
            double middle = sight.lab(seven.get(3))[0];
            assertEquals(middle, seven.stream().mapToDouble(c -> sight.lab(c)[0]).max().orElseThrow(), ramp.name());
        }
    }

    @ParameterizedTest
    @MethodSource("qualitative")
    void allColoursOfQualitativeRampsDiffer(Ramp ramp) {
        for (Sight sight : Sight.values()) {
            assertTrue(least(ramp.stops(), false, sight) >= 10, ramp.name() + " " + sight);
        }
    }

    @Test
    void redAndGreenOfOneLightnessWouldNotPass() {
        Ramp bad = new Ramp("bad", "坏", Ramp.Kind.QUALITATIVE, List.of(0xB06A30, 0x8A7A2C));
        assertTrue(least(bad.stops(), false, Sight.DEUTERANOPIA) < 10);
    }
}
