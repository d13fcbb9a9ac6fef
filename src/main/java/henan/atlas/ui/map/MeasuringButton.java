package henan.atlas.ui.map;

import henan.atlas.carto.Measurement;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.map.measuring.Measuring;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

/** Opens the choice of what is to be measured on the map. */
final class MeasuringButton extends Button {
    private static final Messages TEXT = Messages.of("map");

    /** @param leave gives the keyboard to the map */
    MeasuringButton(Measuring measuring, Runnable leave) {
        setId("map-measure");
        getStyleClass().add("map-button");
        setFocusTraversable(false);
        setGraphic(Buttons.sign("icon-measure"));
        setTooltip(new Tooltip(TEXT.get("measure")));
        setAccessibleText(TEXT.get("measure"));
        ContextMenu menu = new ContextMenu();
        for (Measurement.Kind kind : Measurement.Kind.values()) {
            MenuItem item = new MenuItem(TEXT.get("measure." + kind));
            item.setId("map-measure-" + kind);
            item.setOnAction(e -> {
                measuring.begin(kind);
                leave.run();
            });
            menu.getItems().add(item);
        }
        setOnAction(e -> menu.show(this, Side.LEFT, 0, 0));
    }
}
