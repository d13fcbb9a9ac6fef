package henan.atlas.ui.reading.reference;

import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.CommittedText;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A field that narrows a list as one types. Down goes into the list; Esc first empties the field. */
final class FilterField extends HBox {
    private final TextField field = new TextField();
    private final StringProperty written = new SimpleStringProperty("");

    FilterField(String id, String prompt, String clearWords, Runnable intoList) {
        getStyleClass().add("filter-field");
        setAlignment(Pos.CENTER_LEFT);
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        CommittedText.bind(field, written);
        HBox.setHgrow(field, Priority.ALWAYS);
        Button clear = Buttons.icon("icon-close", clearWords, field::clear);
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        clear.setFocusTraversable(false);
        getChildren().addAll(Buttons.sign("icon-search"), field, clear);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                intoList.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            }
        });
    }

    /** What is written in it. */
    StringProperty text() {
        return written;
    }

    void clear() {
        field.clear();
    }

    void enter() {
        field.requestFocus();
        field.selectAll();
    }

    /** Whether some words hold all that was typed, its parts in any order. */
    boolean accepts(String words) {
        String low = words.toLowerCase(Locale.ROOT);
        for (String part : written.get().strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!low.contains(part)) {
                return false;
            }
        }
        return true;
    }
}
