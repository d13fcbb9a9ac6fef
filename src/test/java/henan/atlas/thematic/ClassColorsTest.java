package henan.atlas.thematic;

import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.ClassMethod;
import henan.atlas.carto.Classification;
import henan.atlas.carto.Ramp;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.fixture.InventedMap;
import henan.atlas.fixture.Sight;
import henan.atlas.render.style.StyleReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Classes are told apart by lightness alone, as on a grey printer, or by the minus signs of one side: with every ramp
 * and number of classes that can be chosen.
 */
class ClassColorsTest {
    /** Least difference in L* of two classes, to common eyes or in grey; 2.3 is just noticed side by side. */
    private static final double IN_GREY = 6.8;
    /** The same where a kind of cone is wanting. */
    private static final double SIMULATED = 6;

    private static List<Ramp> ramps() throws Exception {
        return StyleReader.read("book", InventedMap.bookStyle()).ramps();
    }

    private static void toldApart(ClassColors classes, Sight sight, String what) {
        double bound = sight == Sight.COMMON ? IN_GREY : SIMULATED;
        List<Integer> colors = classes.colors();
        for (int i = 0; i < colors.size(); i++) {
            for (int j = i + 1; j < colors.size(); j++) {
                double apart = Math.abs(sight.lab(colors.get(i))[0] - sight.lab(colors.get(j))[0]);
                boolean otherSide = i < classes.below() && j >= classes.below();
                assertTrue(otherSide || apart >= bound, "%s, %s: classes %d and %d are %.1f apart".formatted(what,
                        sight, i + 1, j + 1, apart));
            }
        }
    }

    private static Classification classes(int below, boolean across, int above) {
        List<Double> breaks = new ArrayList<>();
        for (int i = -below; i <= above; i++) {
            if (i != 0 || !across) {
                breaks.add((double) i);
            } else {
                breaks.addAll(List.of(-0.5, 0.5));
            }
        }
        return new Classification(breaks);
    }

    @ParameterizedTest
    @EnumSource(Sight.class)
    void classesOfRatesAndOrdersAreToldApartInGrey(Sight sight) throws Exception {
        for (Measure measure : List.of(Measure.RATE, Measure.RANK)) {
            for (ClassMethod method : List.of(ClassMethod.JENKS, ClassMethod.STANDARD_DEVIATION)) {
                for (Ramp ramp : ramps().stream().filter(r -> measure.suits(r.kind(), method)).toList()) {
                    for (int n = ThemeChoice.FEWEST_CLASSES; n <= Classification.MOST_CLASSES; n++) {
                        toldApart(ClassColors.of(classes(0, false, n), measure, ramp), sight, ramp.name() + " " + n);
                        toldApart(ClassColors.of(classes(0, false, n), measure, ramp.reversed()), sight,
                                ramp.name() + " reversed " + n);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Sight.class)
    void classesToEitherSideOfZeroAreToldApartInGrey(Sight sight) throws Exception {
        for (Ramp ramp : ramps().stream().filter(r -> r.kind() == Ramp.Kind.DIVERGING).toList()) {
            for (int below = 0; below <= Classification.MOST_CLASSES; below++) {
                for (int above = 0; below + above <= Classification.MOST_CLASSES; above++) {
                    boolean room = below + above < Classification.MOST_CLASSES;
                    for (boolean across : room ? new boolean[] {true, false} : new boolean[] {false}) {
                        if (below + above > 0) {
                            toldApart(ClassColors.of(classes(below, across, above), Measure.DEVIATION, ramp), sight,
                                    ramp.name() + " " + below + (across ? " across " : " ") + above);
                        }
                    }
                }
            }
        }
    }
}
