package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.Ramp;
import henan.atlas.fixture.Sight;
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
                assertTrue(lightness.get(i) < lightness.get(i - 1) - 7, ramp.name() + " " + sight + " " + lightness);
            }
        }
    }

    /** A class that looks like ground without colour is read as a place nothing is known of. */
    @ParameterizedTest
    @MethodSource("sequential")
    void noClassOfASequentialRampIsTakenForPaperOrGround(Ramp ramp) {
        for (int ground : List.of(0xFFFFFF, 0xF1EDE1, 0xEFE6DF)) {
            for (int color : ramp.colors(9)) {
                assertTrue(Sight.COMMON.difference(color, ground) >= 9, ramp.name() + " "
                        + Integer.toHexString(color) + " " + Sight.COMMON.difference(color, ground));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sequential")
    void neighbouringClassesOfSequentialRampsDiffer(Ramp ramp) {
        for (Sight sight : Sight.values()) {
            assertTrue(least(ramp.colors(5), true, sight) >= 10, ramp.name() + " in five, " + sight);
            assertTrue(least(ramp.colors(9), true, sight) >= 7, ramp.name() + " in nine, " + sight);
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
