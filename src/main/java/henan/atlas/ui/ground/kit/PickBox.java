package henan.atlas.ui.ground.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;

/** A list to pick from that opens below; tells of picks by hand only. */
public final class PickBox<T> extends ComboBox<T> {
    private boolean showing;

    /**
     * An empty list.
     *
     * @param words what a thing is called
     * @param pick  told what was picked by hand
     */
    public PickBox(String id, Function<T, String> words, Consumer<T> pick) {
        setId(id);
        getStyleClass().add("pick-box");
        setMaxWidth(Double.MAX_VALUE);
        setVisibleRowCount(14);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(T thing) {
                return thing == null ? "" : words.apply(thing);
            }

            @Override
            public T fromString(String typed) {
                return getValue();
            }
        });
        setButtonCell(new ListCell<>() {
            @Override
            protected void updateItem(T thing, boolean empty) {
                super.updateItem(thing, empty);
                setText(thing == null ? PickBox.this.getPromptText() : words.apply(thing));
            }
        });
        valueProperty().addListener((property, was, is) -> {
            if (!showing && is != null) {
                pick.accept(is);
            }
        });
    }

    /** Shows what there is and what is picked; nothing when that is not among it. */
    public void show(List<T> things, Optional<T> picked) {
        showing = true;
        if (!getItems().equals(things)) {
            getItems().setAll(things);
        }
        setValue(picked.filter(things::contains).orElse(null));
        showing = false;
    }
}
