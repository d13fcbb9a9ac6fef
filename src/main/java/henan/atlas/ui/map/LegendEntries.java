package henan.atlas.ui.map;

import henan.atlas.page.legend.Legend;
import henan.atlas.page.legend.LegendKey;
import henan.atlas.ui.ground.kit.ReachedFocus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** The rows of the legend that can be chosen, laid over its painting, and what choosing them does. */
final class LegendEntries extends Pane {
    private final MapModel model;
    private List<LegendEntryButton> buttons = List.of();

    LegendEntries(MapModel model) {
        this.model = model;
        setPickOnBounds(false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::moveFocus);
    }

    /** Lays a button over each row of a legend that can be chosen. */
    void show(Legend legend) {
        Optional<LegendKey> focused = buttons.stream().filter(LegendEntryButton::isFocused)
                .map(LegendEntryButton::key).findFirst();
        List<LegendEntryButton> next = new ArrayList<>();
        for (Legend.Area area : legend.areas()) {
            area.row().key().filter(this::canBeChosen).ifPresent(key -> next.add(
                    new LegendEntryButton(area, key, () -> choose(key))));
        }
        buttons = List.copyOf(next);
        getChildren().setAll(buttons);
        buttons.stream().filter(b -> focused.equals(Optional.of(b.key()))).findFirst()
                .ifPresent(LegendEntryButton::requestFocus);
    }

    /** Shows what is chosen and what is hidden by that. @param industriesDrawn classes of which a cluster is seen */
    void mark(Set<String> industriesDrawn) {
        buttons.forEach(b -> b.mark(isChosen(b.key()), isHidden(b.key(), industriesDrawn)));
    }

    private boolean canBeChosen(LegendKey key) {
        return !(key instanceof LegendKey.IndustryClass) || model.marks().canFilter();
    }

    private void choose(LegendKey key) {
        if (key instanceof LegendKey.IndustryClass industry) {
            model.marks().filter(model.filterProperty().get().turnedToIndustry(industry.id()));
        } else if (key instanceof LegendKey.ThemeClass themed) {
            model.emphasis().turn(themed.item());
        } else {
            model.readingMode().turnRivers();
        }
    }

    /** Whether it is looked at alone, or among others. */
    boolean isChosen(LegendKey key) {
        return key instanceof LegendKey.IndustryClass industry && model.marks().industries().contains(industry.id())
                || key instanceof LegendKey.ThemeClass themed && model.emphasis().isOn(themed.item());
    }

    private boolean isHidden(LegendKey key, Set<String> industriesDrawn) {
        if (key instanceof LegendKey.IndustryClass industry) {
            return !industriesDrawn.contains(industry.id());
        }
        if (key instanceof LegendKey.ThemeClass) {
            return model.emphasis().isPresent() && !isChosen(key);
        }
        return !model.readingMode().riversProperty().get();
    }

    /** Looks at all classes of a theme again. @return whether one had been chosen */
    boolean clear() {
        boolean chosen = model.emphasis().isPresent();
        if (chosen) {
            model.emphasis().clear();
        }
        return chosen;
    }

    private void moveFocus(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int now = buttons.indexOf(event.getTarget());
        if (step != 0 && now >= 0) {
            ReachedFocus.give(buttons.get(Math.max(0, Math.min(buttons.size() - 1, now + step))));
            event.consume();
        }
    }
}
