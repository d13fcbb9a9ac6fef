package henan.atlas.ui.map;

import henan.atlas.text.Messages;
import henan.atlas.ui.map.selecting.SelectingTool;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

/** Opens the choice of what is drawn on the map to select several; with a tool in the hand, lays it down. */
final class SelectingButton extends Button {
    private static final Messages TEXT = Messages.of("map");
    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");

    /** @param leave gives the keyboard to the map */
    SelectingButton(MapModel model, Runnable leave) {
        super(TEXT.get("select.sign"));
        SelectingTool tool = model.selecting().tool();
        setId("map-select");
        getStyleClass().addAll("map-button", "map-reading");
        setFocusTraversable(false);
        setTooltip(new Tooltip(TEXT.get("select")));
        setAccessibleText(TEXT.get("select"));
        visibleProperty().bind(model.marks().selectableProperty());
        managedProperty().bind(visibleProperty());
        ContextMenu menu = new ContextMenu();
        for (SelectingTool.Form form : SelectingTool.Form.values()) {
            menu.getItems().add(item("select." + form, () -> model.selecting().take(form), leave));
        }
        MenuItem back = item("select.back", () -> model.selecting().takeBack(), leave);
        MenuItem clear = item("select.clear", () -> model.selecting().clear(), leave);
        menu.getItems().addAll(new SeparatorMenuItem(), back, clear);
        setOnAction(e -> {
            if (tool.taken().isPresent()) {
                tool.leave();
            } else {
                back.setDisable(!model.selecting().canTakeBack());
                clear.setDisable(model.marks().membersProperty().get().isEmpty());
                menu.show(this, Side.LEFT, 0, 0);
            }
        });
        tool.takenProperty().addListener((o, before, now) -> pseudoClassStateChanged(TAKEN, now.isPresent()));
    }

    private static MenuItem item(String key, Runnable does, Runnable leave) {
        MenuItem item = new MenuItem(TEXT.get(key));
        item.setId("map-" + key.replace('.', '-'));
        item.setOnAction(e -> {
            does.run();
            leave.run();
        });
        return item;
    }
}
