package henan.atlas.ui.making.thematic;

import henan.atlas.ui.ground.kit.Buttons;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;

/** A button that shows what is chosen and opens a list of what there is to choose. */
final class ChoiceButton extends Button {
    private final ContextMenu menu = new ContextMenu();

    /** @param items made each time the list opens */
    ChoiceButton(String id, Supplier<MenuItem[]> items) {
        setId(id);
        getStyleClass().setAll("atlas-button", "chooser");
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(event -> {
            menu.getItems().setAll(items.get());
            menu.show(this, Side.BOTTOM, 0, 2);
        });
    }

    /** @param signs what stands beside the words */
    void show(String words, Node... signs) {
        setText(words);
        HBox beside = new HBox(signs);
        beside.getChildren().add(Buttons.sign("icon-open"));
        beside.getStyleClass().add("chooser-sign");
        setGraphic(beside);
    }
}
