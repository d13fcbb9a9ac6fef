package henan.atlas.ui.shell;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.MetaKeys;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.nav.MapAccess;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The bar at the bottom: where the pointer is, scale, projection, and what time the data speak of. */
final class StatusBar extends HBox {
    private static final Messages TEXTS = Messages.of("ui");

    StatusBar(ObservableValue<MapAccess> map, ObservableValue<AtlasSnapshot> content) {
        getStyleClass().add("status-bar");
        Label position = new Label();
        position.getStyleClass().add("status-position");
        position.textProperty().bind(map.flatMap(MapAccess::positionText));
        Label scale = new Label();
        scale.textProperty().bind(map.flatMap(MapAccess::scaleText));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label date = new Label();
        date.textProperty().bind(content.map(StatusBar::date));
        getChildren().addAll(position, scale, new Label(TEXTS.get("status.projection")), gap, date,
                new Label(TEXTS.get("status.offline")));
    }

    private static String date(AtlasSnapshot content) {
        String vintage = content.meta().getOrDefault(MetaKeys.VINTAGE, "");
        return vintage.isEmpty() ? TEXTS.get("status.noDate") : TEXTS.get("status.date", inWords(vintage));
    }

    private static String inWords(String isoDate) {
        String[] parts = isoDate.split("-");
        return parts.length < 3 ? isoDate
                : TEXTS.get("date", parts[0], Integer.parseInt(parts[1]),
                        Integer.parseInt(parts[2]));
    }
}
