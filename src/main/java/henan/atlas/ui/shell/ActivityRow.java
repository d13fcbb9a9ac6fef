package henan.atlas.ui.shell;

import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.RowArrows;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** The activities side by side; exactly one is chosen. Arrows move along the row. */
final class ActivityRow extends HBox {
    private static final Messages TEXTS = Messages.of("ui");

    /** @param choose hears of every click, also on the activity that is chosen already */
    ActivityRow(ObservableValue<Activity> chosen, Consumer<Activity> choose) {
        getStyleClass().add("activities");
        setMinWidth(USE_PREF_SIZE);
        for (Activity activity : Activity.values()) {
            ToggleButton button = new ToggleButton(TEXTS.get("activity." + activity));
            button.setId("activity-" + activity);
            button.getStyleClass().setAll("activity");
            button.setMinWidth(USE_PREF_SIZE);
            button.setTooltip(new Tooltip(TEXTS.get("activity." + activity + ".does", activity.ordinal() + 1)));
            button.setOnAction(event -> {
                button.setSelected(chosen.getValue() == activity);
                choose.accept(activity);
            });
            chosen.addListener((property, was, is) -> button.setSelected(is == activity));
            button.setSelected(chosen.getValue() == activity);
            getChildren().add(button);
        }
        addEventHandler(KeyEvent.KEY_PRESSED, event -> RowArrows.move(this, event));
    }
}
