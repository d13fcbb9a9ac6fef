package henan.atlas.ui.ground.kit;

import javafx.scene.control.Label;
import javafx.scene.control.SeparatorMenuItem;

/**
 * What the items below it in a menu are about. It stands in the place of a line between items: those alone JavaFX takes
 * for nothing that could be chosen, and passes over with the pointer and with keys.
 */
public final class MenuHeading extends SeparatorMenuItem {
    public MenuHeading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("menu-heading");
        setContent(label);
    }
}
