package henan.atlas.ui.making.compare;

import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.ArrowKeyFocus;
import henan.atlas.ui.ground.kit.LateTooltip;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** Turns between the two forms of a comparison: maps side by side, or a sheet of what is known. */
final class CompareForms extends HBox {
    private static final Messages TEXT = Messages.of("compare");

    /** The forms. */
    enum Form { MAPS, SHEET }

    /** @param shown which one it stands over @param choose hears of another */
    CompareForms(Form shown, Consumer<Form> choose) {
        getStyleClass().addAll("chips", "compare-forms");
        setMinWidth(USE_PREF_SIZE);
        for (Form form : Form.values()) {
            ToggleButton chip = new ToggleButton(TEXT.get("form." + form));
            chip.setId("compare-form-" + form);
            chip.getStyleClass().setAll("chip", "compare-form");
            chip.setMinWidth(USE_PREF_SIZE);
            chip.setSelected(form == shown);
            LateTooltip.install(chip, TEXT.get("form." + form + ".does"));
            chip.setOnAction(e -> {
                chip.setSelected(form == shown);
                choose.accept(form);
            });
            getChildren().add(chip);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, e -> ArrowKeyFocus.move(this, e));
    }
}
