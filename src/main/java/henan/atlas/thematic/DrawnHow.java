package henan.atlas.thematic;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.ClassMethod;
import henan.atlas.carto.Classification;
import henan.atlas.carto.Ramp;
import henan.atlas.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** How a table is drawn, in words: by which method in how many classes, and why in no more. */
final class DrawnHow {
    private static final Messages TEXTS = Messages.of("thematic");

    private DrawnHow() {
    }

    /** @param classes its classes; empty where it has none */
    static String of(ThemeTable table, ThemeDesign design, Optional<Classification> classes) {
        if (table.isOfAreaItself()) {
            return TEXTS.get("method.alone");
        }
        if (!table.isForMap()) {
            return table.crowded().map(in -> TEXTS.get("method.crowded", in))
                    .orElseGet(() -> TEXTS.get("method.listed", ThemeTable.FEWEST_ON_MAP));
        }
        return switch (table.theme().measure()) {
            case RATE, DEVIATION, RANK -> classed(table, design, classes.orElseThrow());
            case TOTAL -> circles(table);
            case MIX -> TEXTS.get("method.pies");
            case KIND -> TEXTS.get("method.kinds");
        };
    }

    /** From which figure of the table on circles are in proportion: smaller ones would not be seen. */
    private static String circles(ThemeTable table) {
        ProportionalSymbolScale scale = ProportionalSymbolScale.of(table.unit(), table.greatest());
        OptionalDouble first = table.values().stream().mapToDouble(ThemeValue::value)
                .filter(v -> !scale.isLeast(v)).min();
        return first.isPresent() && table.values().stream().anyMatch(v -> v.value() > 0 && scale.isLeast(v.value()))
                ? TEXTS.get("method.circles.least", Digits.FOUND.written(first.getAsDouble()))
                : TEXTS.get("method.circles");
    }

    private static String classed(ThemeTable table, ThemeDesign design, Classification classes) {
        // As many classes as there are different figures were made by no method.
        if (classes.classes() == table.divided().stream().distinct().count()) {
            return TEXTS.get(table.theme().tellsYears() ? "method.years" : "method.values");
        }
        String method = TEXTS.get("method." + design.method().name());
        int empty = empty(table.divided(), classes);
        String made = TEXTS.get(empty == 0 ? "method.classes" : "method.classes.empty", method, classes.classes(),
                empty);
        String told = table.part().isPresent() ? TEXTS.get("method.part", made) : made;
        return isSigned(table, design) ? TEXTS.get("method.signed", told) : told;
    }

    /** Whether areas below the middle are strewn with minus signs; clusters are circles and have no room for them. */
    private static boolean isSigned(ThemeTable table, ThemeDesign design) {
        return table.theme().measure() == Measure.DEVIATION && table.unit() != AreaUnit.CLUSTER
                && design.ramp().kind() == Ramp.Kind.DIVERGING
                && table.values().stream().anyMatch(v -> v.value() < 0);
    }

    /** How many classes hold none: the legend, which tells what is on the map, leaves them out. */
    private static int empty(List<Double> figures, Classification classes) {
        return classes.classes() - (int) figures.stream().map(classes::classOf).distinct().count();
    }

    /** Why classes are fewer than were asked for, or than the legend has. */
    static Optional<String> shortfall(ThemeTable table, ThemeDesign design, Classification made) {
        int classes = made.classes();
        int empty = empty(table.divided(), made);
        if (classes < design.classes()) {
            return Optional.of(TEXTS.get("short." + reason(table, design, made), design.classes(), classes));
        }
        return empty == 0 ? Optional.empty() : Optional.of(TEXTS.get("short.empty", classes, empty, classes - empty));
    }

    private static String reason(ThemeTable table, ThemeDesign design, Classification made) {
        long different = table.divided().stream().distinct().count();
        if (different == 1) {
            return "one";
        }
        if (made.classes() == different) {
            return "values";
        }
        if (table.theme().measure() == Measure.DEVIATION) {
            long below = made.breaks().stream().filter(b -> b < 0).count();
            long above = made.breaks().stream().filter(b -> b > 0).count();
            if (below != above || design.classes() % 2 != 0) {
                return below != above ? "oneSided" : "even";
            }
        }
        return design.method() == ClassMethod.STANDARD_DEVIATION ? "deviation" : "ties";
    }
}
