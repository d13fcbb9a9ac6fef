package henan.atlas.ui.map;

import henan.atlas.carto.MapTheme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The class of a theme that is looked at alone: all others fade into the map's ground.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
final class ThemeEmphasis {
    /** What other classes fade into: the map's ground. */
    private static final int GROUND = 0xEFE6DF;
    /** How much of their own colour stays. */
    private static final double LEFT = 0.12;

    private final ReadOnlyObjectWrapper<Optional<MapTheme.LegendItem>> item =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    ReadOnlyObjectProperty<Optional<MapTheme.LegendItem>> itemProperty() {
        return item.getReadOnlyProperty();
    }

    boolean isPresent() {
        return item.get().isPresent();
    }

    boolean isOn(MapTheme.LegendItem other) {
        return item.get().equals(Optional.of(other));
    }

    /** Looks at a class alone; at all again when it was that one. */
    void turn(MapTheme.LegendItem chosen) {
        item.set(isOn(chosen) ? Optional.empty() : Optional.of(chosen));
    }

    void clear() {
        item.set(Optional.empty());
    }

    /** Stays with a theme that has the class. */
    void keepWith(Optional<MapTheme> theme) {
        if (isPresent() && theme.filter(t -> t.legend().contains(item.get().orElseThrow())).isEmpty()) {
            clear();
        }
    }

    /** The theme as it is drawn. */
    MapTheme on(MapTheme theme) {
        if (item.get().isEmpty() || !theme.legend().contains(item.get().get())) {
            return theme;
        }
        MapTheme.LegendItem alone = item.get().get();
        Map<String, Integer> fills = new HashMap<>();
        theme.fills().forEach((code, colour) -> fills.put(code, faded(colour, alone)));
        List<MapTheme.Mark> marks = theme.marks().stream().filter(m -> !m.isSignOfArea() || isSigned(m, alone))
                .map(mark -> mark.withSlices(mark.slices().stream()
                .map(s -> new MapTheme.Slice(faded(s.color(), alone), s.share(),
                        s.sign().filter(sign -> faded(s.color(), alone) == s.color()))).toList(),
                mark.sign().filter(s -> isSigned(mark, alone)))).toList();
        Set<String> hatched = alone instanceof MapTheme.LegendItem.Hatch ? theme.hatched() : Set.of();
        Set<String> below = theme.below().stream()
                .filter(code -> Objects.equals(fills.get(code), theme.fills().get(code))).collect(Collectors.toSet());
        Map<String, Integer> stripes = new HashMap<>();
        theme.stripes().forEach((code, colour) -> stripes.put(code, faded(colour, alone)));
        return new MapTheme(theme.title(), theme.heading(), theme.subtitle(), theme.source(), theme.areas(), fills,
                below, stripes, hatched, marks, theme.legend());
    }

    /** Whether a sign stays: on what has faded it would be seen before all else. */
    private static boolean isSigned(MapTheme.Mark mark, MapTheme.LegendItem alone) {
        return mark.sign().filter(s -> faded(s.ground(), alone) == s.ground()).isPresent();
    }

    private static int faded(int colour, MapTheme.LegendItem alone) {
        return alone instanceof MapTheme.LegendItem.Fill fill && fill.color() == colour ? colour
                : mixed(colour, 16) | mixed(colour, 8) | mixed(colour, 0);
    }

    private static int mixed(int colour, int shift) {
        return (int) Math.round(LEFT * (colour >> shift & 0xFF) + (1 - LEFT) * (GROUND >> shift & 0xFF)) << shift;
    }
}
