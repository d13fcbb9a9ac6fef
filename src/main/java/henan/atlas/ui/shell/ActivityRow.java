package henan.atlas.ui.shell;

import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.ArrowKeyFocus;
import henan.atlas.ui.ground.session.Activity;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** The activities side by side; exactly one is chosen. Arrows move along the row. */
final class ActivityRow extends HBox {
    private static final Messages TEXTS = Messages.of("ui");

    ActivityRow(Workspace workspace) {
        getStyleClass().add("activities");
        ObservableValue<Activity> chosen = workspace.chosenProperty();
        for (Activity activity : workspace.activities()) {
            int number = workspace.activities().indexOf(activity) + 1;
            ToggleButton button = new ToggleButton(TEXTS.get("activity." + activity.key()));
            button.setId("activity-" + activity.key());
            button.getStyleClass().setAll("activity", "activity-" + activity.group());
            button.setMinWidth(0);
            button.setTooltip(new Tooltip(TEXTS.get("activity." + activity.key() + ".does", number)));
            button.setOnAction(event -> {
                button.setSelected(chosen.getValue() == activity);
                workspace.choose(activity);
            });
            chosen.addListener((property, was, is) -> button.setSelected(is == activity));
            button.setSelected(chosen.getValue() == activity);
            getChildren().add(button);
        }
        addEventHandler(KeyEvent.KEY_PRESSED, event -> ArrowKeyFocus.move(this, event));
    }
}
