package henan.atlas.ui.making.page;

import henan.atlas.ui.ground.kit.ArrowKeyFocus;
import henan.atlas.ui.ground.kit.LateTooltip;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/** A few things to choose from side by side, of which one is always chosen. Arrows move along. */
final class SegmentedChoice<T> extends FlowPane {
    /**
     * @param id     of the row; its chips add what they stand for
     * @param words  what stands on a chip
     * @param does   what a chip does; empty for none
     * @param chosen what is chosen
     * @param choose hears of another choice
     */
    SegmentedChoice(String id, List<T> things, Function<T, String> words, Function<T, String> does,
          ObservableValue<T> chosen, Consumer<T> choose) {
        setId(id);
        getStyleClass().add("chips");
        for (T thing : things) {
            ToggleButton chip = new ToggleButton(words.apply(thing));
            chip.setId(id + "-" + thing);
            chip.getStyleClass().setAll("chip", "page-chip");
            chip.setMinWidth(USE_PREF_SIZE);
            if (!does.apply(thing).isEmpty()) {
                LateTooltip.install(chip, does.apply(thing));
            }
            chip.setOnAction(event -> {
                choose.accept(thing);
                // Chosen once more it stays chosen.
                chip.setSelected(thing.equals(chosen.getValue()));
            });
            chip.setSelected(thing.equals(chosen.getValue()));
            chosen.addListener((property, was, is) -> chip.setSelected(thing.equals(is)));
            getChildren().add(chip);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, event -> ArrowKeyFocus.move(this, event));
    }
}
