package henan.atlas.ui.shell;

import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

/** What is not about the map alone: full screen, the size of things, the list of keys, where everything comes from. */
final class MainMenu extends Button {
    private static final Messages TEXTS = Messages.of("ui");
    private final ContextMenu menu = new ContextMenu();

    /**
     * The button that opens it.
     *
     * @param scale     how large everything is
     * @param full      fills the screen with the map
     * @param shortcuts shows the list of keys
     * @param about     shows where everything comes from
     */
    MainMenu(InterfaceScale scale, Runnable full, Runnable shortcuts, Runnable about) {
        setId("menu");
        getStyleClass().setAll("atlas-button", "icon-button");
        setGraphic(Buttons.sign("icon-menu"));
        setTooltip(new Tooltip(TEXTS.get("menu")));
        setAccessibleText(TEXTS.get("menu"));
        MenuItem usual = item("menu.usual", () -> scale.choose(InterfaceScale.USUAL));
        usual.textProperty().bind(scale.percentProperty().map(percent -> TEXTS.get("menu.usual", percent)));
        menu.getItems().addAll(item("menu.full", full), new SeparatorMenuItem(),
                item("menu.larger", scale::larger), item("menu.smaller", scale::smaller), usual,
                new SeparatorMenuItem(), item("help.shortcuts", shortcuts), item("help.about", about));
        setOnAction(event -> {
            menu.show(this, Side.BOTTOM, 0, 4);
            // Its right edge under the button's: it would leave the window otherwise.
            menu.setAnchorX(localToScreen(getWidth(), 0).getX() - menu.getWidth());
        });
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(TEXTS.get(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(event -> action.run());
        return item;
    }
}
