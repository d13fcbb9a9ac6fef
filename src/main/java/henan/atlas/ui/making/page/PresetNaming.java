package henan.atlas.ui.making.page;

import henan.atlas.page.PagePreset;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Asks what the choices made now are to be called; not there while nobody asks. */
final class PresetNaming extends HBox {
    private static final Messages TEXTS = Messages.of("pagepanel");
    private final PageModel model;
    private final TextField name = new TextField();

    PresetNaming(PageModel model) {
        this.model = model;
        name.setId("page-preset-name");
        name.getStyleClass().add("page-text");
        name.setPromptText(TEXTS.get("preset.name.prompt"));
        name.setAccessibleText(TEXTS.get("preset.name"));
        name.setTextFormatter(new TextFormatter<>(change ->
                change.getControlNewText().length() <= PagePreset.LONGEST_NAME ? change : null));
        HBox.setHgrow(name, Priority.ALWAYS);
        Button save = Buttons.primary(TEXTS.get("preset.save"), this::save);
        save.setId("page-preset-save");
        save.setMinWidth(USE_PREF_SIZE);
        save.disableProperty().bind(name.textProperty().map(words -> !PagePreset.isName(words)));
        Button cancel = Buttons.plain(TEXTS.get("preset.cancel"), this::close);
        cancel.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(name, save, cancel);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("page-row", "page-preset-naming");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Asks. */
    void ask() {
        setVisible(true);
        name.clear();
        name.requestFocus();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && PagePreset.isName(name.getText())) {
            save();
            event.consume();
        }
    }

    private void save() {
        model.keep(name.getText());
        close();
    }

    private void close() {
        setVisible(false);
    }
}
