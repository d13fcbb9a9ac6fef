package henan.atlas.ui.making.thematic;

import henan.atlas.carto.Classification;
import henan.atlas.thematic.AreaUnit;
import henan.atlas.thematic.ClassMethod;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All that was chosen for a thematic map.
 *
 * @param theme    id of the theme
 * @param unit     what carries the values
 * @param period   one of the theme's periods
 * @param method   how values are divided
 * @param classes  how many classes are wanted
 * @param breaks   inner breaks set by hand, ascending; else empty
 * @param ramp     name of the colour ramp; one that does not suit gives way to the first that does
 * @param reversed whether its colours run the other way
 */
record ThemeChoice(String theme, AreaUnit unit, String period, ClassMethod method, int classes, List<Double> breaks,
                   String ramp, boolean reversed) {
    static final int FEWEST_CLASSES = 2;
    private static final String BETWEEN = "|";
    private static final String BETWEEN_BREAKS = ",";
    private static final int PARTS = 8;

    ThemeChoice {
        breaks = List.copyOf(breaks);
    }

    /** Natural breaks in five classes. */
    static ThemeChoice first(String theme, AreaUnit unit, String period, String ramp) {
        return new ThemeChoice(theme, unit, period, ClassMethod.JENKS, 5, List.of(), ramp, false);
    }

    /** The same look for other values; breaks set by hand belong to the values they were set for. */
    ThemeChoice of(String newTheme, AreaUnit newUnit, String newPeriod) {
        boolean byHand = method == ClassMethod.MANUAL;
        return new ThemeChoice(newTheme, newUnit, newPeriod, byHand ? ClassMethod.JENKS : method, classes, List.of(),
                ramp, reversed);
    }

    ThemeChoice withMethod(ClassMethod newMethod) {
        return new ThemeChoice(theme, unit, period, newMethod, classes, List.of(), ramp, reversed);
    }

    ThemeChoice withClasses(int wanted) {
        return new ThemeChoice(theme, unit, period, method,
                Math.max(FEWEST_CLASSES, Math.min(Classification.MOST_CLASSES, wanted)), breaks, ramp, reversed);
    }

    ThemeChoice withBreaks(List<Double> inner) {
        return new ThemeChoice(theme, unit, period, ClassMethod.MANUAL, inner.size() + 1, inner, ramp, reversed);
    }

    ThemeChoice withRamp(String name) {
        return new ThemeChoice(theme, unit, period, method, classes, breaks, name, reversed);
    }

    ThemeChoice turned() {
        return new ThemeChoice(theme, unit, period, method, classes, breaks, ramp, !reversed);
    }

    /** The form the window remembers. */
    String written() {
        return String.join(BETWEEN, theme, unit.name(), period, method.name(), String.valueOf(classes),
                breaks.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN_BREAKS)), ramp,
                String.valueOf(reversed));
    }

    /** Reads what {@link #written} wrote; empty when it is anything else. */
    static Optional<ThemeChoice> read(String written) {
        String[] parts = written.split("\\" + BETWEEN, -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            List<Double> breaks = parts[5].isEmpty() ? List.of()
                    : Arrays.stream(parts[5].split(BETWEEN_BREAKS)).map(Double::valueOf).toList();
            return Optional.of(new ThemeChoice(parts[0], AreaUnit.valueOf(parts[1]), parts[2],
                    ClassMethod.valueOf(parts[3]), 0, breaks, parts[6], Boolean.parseBoolean(parts[7]))
                    .withClasses(Integer.parseInt(parts[4])));
        } catch (IllegalArgumentException strange) {
            return Optional.empty();
        }
    }
}
