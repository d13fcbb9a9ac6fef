package henan.atlas.ui.shell;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.MetaKeys;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.nav.MapAccess;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The bar at the bottom: where the pointer is, scale, projection, and what time the data speak of. */
final class StatusBar extends HBox {
    private static final Messages TEXTS = Messages.of("ui");
    /** What is left out where there is no room, the first first. */
    private final List<Label> dispensable;

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
        Label projection = new Label(TEXTS.get("status.projection"));
        Label offline = new Label(TEXTS.get("status.offline"));
        getChildren().addAll(position, scale, projection, gap, date, offline);
        dispensable = List.of(offline, projection, date, position);
    }

    /** What has no room beside the rest is not said, rather than cut short. */
    @Override
    protected void layoutChildren() {
        double room = getWidth() - getInsets().getLeft() - getInsets().getRight();
        double wanted = getChildren().stream().mapToDouble(child -> child.prefWidth(-1) + getSpacing()).sum();
        for (Label label : dispensable) {
            boolean said = wanted <= room;
            label.setVisible(said);
            label.setManaged(said);
            wanted -= said ? 0 : label.prefWidth(-1) + getSpacing();
        }
        super.layoutChildren();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
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
