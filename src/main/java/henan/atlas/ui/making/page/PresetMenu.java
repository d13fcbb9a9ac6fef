package henan.atlas.ui.making.page;

import henan.atlas.page.PagePreset;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

/** Choices for pages that were given names: taken up, kept, deleted. */
final class PresetMenu extends MenuButton {
    private static final Messages TEXTS = Messages.of("pagepanel");
    private final PageModel model;
    private final Runnable name;

    /** @param name asks for the name of those made now */
    PresetMenu(PageModel model, Runnable name) {
        super(TEXTS.get("preset.menu"));
        this.model = model;
        this.name = name;
        setId("page-presets");
        getStyleClass().add("page-presets");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(TEXTS.get("preset.does")));
        model.presetsProperty().addListener((property, was, is) -> show(is));
        show(model.presetsProperty().get());
    }

    private void show(List<PagePreset> presets) {
        List<MenuItem> items = new ArrayList<>();
        Menu forget = new Menu(TEXTS.get("preset.forget"));
        for (PagePreset preset : presets) {
            items.add(item(preset.name(), () -> model.take(preset)));
            forget.getItems().add(item(preset.name(), () -> model.forget(preset.name())));
        }
        if (presets.isEmpty()) {
            MenuItem none = item(TEXTS.get("preset.none"), () -> { });
            none.setDisable(true);
            items.add(none);
        }
        items.add(new SeparatorMenuItem());
        items.add(item(TEXTS.get("preset.keep"), name));
        if (!presets.isEmpty()) {
            items.add(forget);
        }
        getItems().setAll(items);
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        // An underscore in a name is none before a letter of a shortcut.
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
