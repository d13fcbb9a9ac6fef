package henan.atlas.ui.map;

import henan.atlas.carto.LegendWording;
import henan.atlas.carto.MapPurpose;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.ui.ground.kit.MenuHeading;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

/**
 * Shows by one character what the map is read for, and opens the choice of that, of rivers and of the
 * legend's wording.
 */
final class ReadingModeButton extends Button {
    private static final Messages TEXT = Messages.of("map");
    private final ReadingMode readingMode;
    private final ContextMenu menu = new ContextMenu();
    private final Tooltip tooltip = new Tooltip();

    /**
     * The button.
     *
     * @param copy puts the map on the clipboard
     * @param save asks for a file and puts it there
     */
    ReadingModeButton(ReadingMode readingMode, Runnable copy, Runnable save) {
        this.readingMode = readingMode;
        setId("map-reading");
        getStyleClass().addAll("map-button", "map-reading");
        setFocusTraversable(false);
        setTooltip(tooltip);
        menu.getItems().add(new MenuHeading(TEXT.get("purpose")));
        for (MapPurpose purpose : MapPurpose.values()) {
            menu.getItems().add(item(readingMode.purposeProperty(), purpose, "purpose." + purpose));
        }
        menu.getItems().addAll(new SeparatorMenuItem(), new MenuHeading(TEXT.get("wording")));
        for (LegendWording wording : LegendWording.values()) {
            menu.getItems().add(item(readingMode.wordingProperty(), wording, "wording." + wording));
        }
        CheckMenuItem rivers = new CheckMenuItem(TEXT.get("rivers") + Punctuation.gap() + TEXT.get("rivers.does"));
        rivers.setId("map-rivers");
        rivers.selectedProperty().bindBidirectional(readingMode.riversProperty());
        menu.getItems().addAll(new SeparatorMenuItem(), rivers);
        menu.getItems().addAll(new SeparatorMenuItem(), action("copy", copy), action("save", save));
        setOnAction(e -> menu.show(this, Side.LEFT, 0, 0));
        readingMode.purposeProperty().addListener((o, before, now) -> say());
        readingMode.wordingProperty().addListener((o, before, now) -> say());
        readingMode.riversProperty().addListener((o, before, now) -> say());
        say();
    }

    private static MenuItem action(String key, Runnable does) {
        MenuItem item = new MenuItem(TEXT.get(key));
        item.setId("map-" + key);
        item.setOnAction(e -> does.run());
        return item;
    }

    private static <E> MenuItem item(ObjectProperty<E> property, E value, String key) {
        RadioMenuItem item = new RadioMenuItem(TEXT.get(key) + Punctuation.gap() + TEXT.get(key + ".does"));
        item.setSelected(property.get() == value);
        property.addListener((o, before, now) -> item.setSelected(now == value));
        item.setOnAction(e -> {
            property.set(value);
            // Chosen once more, it stays what is chosen.
            item.setSelected(true);
        });
        return item;
    }

    private void say() {
        String purpose = TEXT.get("purpose." + readingMode.purposeProperty().get());
        setText(purpose.substring(0, 1));
        String all = TEXT.get("reading", purpose, TEXT.get("wording." + readingMode.wordingProperty().get()));
        boolean without = !readingMode.purposeProperty().get().hasRivers() && !readingMode.riversProperty().get();
        String told = without ? all + "\n" + TEXT.get("reading.rivers.off") : all;
        tooltip.setText(told);
        setAccessibleText(told);
    }
}
