package henan.atlas.ui.map;

import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What is offered where the map is clicked with the other button: what can be done with all of the map. */
final class MapMenu extends ContextMenu {
    private static final Messages TEXT = Messages.of("map");

    /** @param save asks for a file and puts the map there */
    MapMenu(MapModel model, Runnable save) {
        setId("map-menu");
        CheckMenuItem rivers = new CheckMenuItem(TEXT.get("rivers") + Punctuation.gap() + TEXT.get("rivers.does"));
        rivers.setId("map-menu-rivers");
        rivers.selectedProperty().bindBidirectional(model.readingMode().riversProperty());
        getItems().addAll(item("copy", model::copyPicture), item("save", save), new SeparatorMenuItem(),
                item("zoom.home", model::home), item("zoom.back", model::viewBack), new SeparatorMenuItem(), rivers);
    }

    private static MenuItem item(String key, Runnable does) {
        MenuItem item = new MenuItem(TEXT.get(key));
        item.setId("map-menu-" + key.replace('.', '-'));
        item.setOnAction(e -> does.run());
        return item;
    }
}
