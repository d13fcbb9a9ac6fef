package henan.atlas.ui.shell;

import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The bar at the top: title, activities, search, help. */
final class HeaderBar extends HBox {
    /** Moves the menu left so that it does not leave the window. */
    private static final double MENU_OFFSET = -110;
    private static final Messages TEXTS = Messages.of("ui");

    /**
     * @param activities the row of activities
     * @param shortcuts shows the list of keys
     * @param about     shows where everything comes from
     */
    HeaderBar(Node searchField, Node activities, Runnable shortcuts, Runnable about) {
        getStyleClass().add("header-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label title = new Label(TEXTS.get("app.title"));
        title.getStyleClass().add("app-title");
        title.setMinWidth(USE_PREF_SIZE);
        Label subtitle = new Label(TEXTS.get("app.subtitle"));
        subtitle.getStyleClass().add("app-subtitle");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(title, subtitle, activities, gap, searchField, help(shortcuts, about));
    }

    private static Button help(Runnable shortcuts, Runnable about) {
        ContextMenu menu = new ContextMenu(item("help.shortcuts", shortcuts), item("help.about", about));
        Button button = Buttons.icon("icon-help", TEXTS.get("help"), () -> { });
        button.setOnAction(event -> menu.show(button, Side.BOTTOM, MENU_OFFSET, 4));
        button.setId("help");
        return button;
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(TEXTS.get(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}
