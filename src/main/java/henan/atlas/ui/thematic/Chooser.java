package henan.atlas.ui.thematic;

import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** A button that shows what is chosen and opens a list of what there is to choose. */
final class Chooser extends Button {
    private final ContextMenu menu = new ContextMenu();

    /** @param items made each time the list opens */
    Chooser(String id, Supplier<MenuItem[]> items) {
        setId(id);
        getStyleClass().setAll("atlas-button", "chooser");
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(event -> {
            menu.getItems().setAll(items.get());
            menu.show(this, Side.BOTTOM, 0, 2);
        });
    }

    void show(String words, Node sign) {
        setText(words);
        setGraphic(sign);
    }
}
