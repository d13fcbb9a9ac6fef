package henan.atlas.carto;

import java.util.List;
import java.util.Optional;

/**
 * All that is chosen for a thematic map. The values themselves and what is drawn of them come from the atlas.
 *
 * @param theme    id of the theme
 * @param unit     what carries the values
 * @param period   one of the theme's periods, as in the records
 * @param method   how values are divided; only rates are
 * @param classes  how many classes are wanted
 * @param breaks   inner breaks set by hand, ascending; else empty
 * @param ramp     name of the colour ramp; empty, or one that does not suit, for the first that does
 * @param reversed whether its colours run the other way
 */
public record ThemeChoice(String theme, AreaUnit unit, String period, ClassMethod method, int classes,
                          List<Double> breaks, Optional<String> ramp, boolean reversed) {
    /** Fewest classes that can be chosen. */
    public static final int FEWEST_CLASSES = 2;
    /** Classes a map begins with. */
    public static final int USUAL_CLASSES = 5;

    public ThemeChoice {
        classes = Math.max(1, Math.min(Classification.MOST_CLASSES, classes));
        breaks = List.copyOf(breaks);
    }

    /** Natural breaks in five classes, in the first ramp that suits. */
    public static ThemeChoice usual(String theme, AreaUnit unit, String period) {
        return new ThemeChoice(theme, unit, period, ClassMethod.JENKS, USUAL_CLASSES, List.of(), Optional.empty(),
                false);
    }

    /** The same look for other values; breaks set by hand belong to the values they were set for. */
    public ThemeChoice of(String newTheme, AreaUnit newUnit, String newPeriod) {
        boolean byHand = method == ClassMethod.MANUAL;
        return new ThemeChoice(newTheme, newUnit, newPeriod, byHand ? ClassMethod.JENKS : method, classes, List.of(),
                ramp, reversed);
    }

    public ThemeChoice withMethod(ClassMethod newMethod) {
        return new ThemeChoice(theme, unit, period, newMethod, classes, List.of(), ramp, reversed);
    }

    /** @param wanted how many; taken to the nearest number that can be chosen */
    public ThemeChoice withClasses(int wanted) {
        return new ThemeChoice(theme, unit, period, method, Math.max(FEWEST_CLASSES, wanted), breaks, ramp, reversed);
    }

    /** Classes by hand. @param inner breaks between the classes, ascending */
    public ThemeChoice withBreaks(List<Double> inner) {
        return new ThemeChoice(theme, unit, period, ClassMethod.MANUAL, inner.size() + 1, inner, ramp, reversed);
    }

    public ThemeChoice withRamp(String name) {
        return new ThemeChoice(theme, unit, period, method, classes, breaks, Optional.of(name), reversed);
    }

    /** The colours run the other way. */
    public ThemeChoice turned() {
        return new ThemeChoice(theme, unit, period, method, classes, breaks, ramp, !reversed);
    }
}
