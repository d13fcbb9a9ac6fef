package henan.atlas.ui.making.compare;

import henan.atlas.carto.MapOverlay;
import henan.atlas.carto.MapState;
import henan.atlas.carto.MapView;
import henan.atlas.carto.Viewport;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A map with the choice of what it shows above it. */
final class MapCell extends VBox {
    private static final Messages TEXT = Messages.of("compare");

    private final ComparedMap compared;
    private final ComboBox<MapChoice> choice = new ComboBox<>();
    private MapStateApplier applier;

    /**
     * A cell.
     *
     * @param first     index of the choice it begins with
     * @param applier   has the map show a choice
     * @param removable whether the map may be taken away
     * @param onRemove  told when it is to be
     */
    MapCell(ComparedMap compared, List<MapChoice> choices, int first, MapStateApplier applier,
            ObservableBooleanValue removable, Runnable onRemove) {
        this.compared = compared;
        this.applier = applier;
        getStyleClass().add("compare-cell");
        choice.getItems().setAll(choices);
        choice.setVisibleRowCount(18);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(TEXT.get("choice"));
        choice.valueProperty().addListener((o, before, now) -> {
            if (now != null) {
                this.applier.apply(compared.map(), now.state());
            }
        });
        HBox.setHgrow(choice, Priority.ALWAYS);
        Button remove = Buttons.icon("icon-close", TEXT.get("remove"), onRemove);
        remove.visibleProperty().bind(removable);
        remove.managedProperty().bind(removable);
        HBox head = new HBox(choice, remove);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("compare-head");
        Region map = compared.region();
        map.setMinSize(0, 0);
        VBox.setVgrow(map, Priority.ALWAYS);
        getChildren().addAll(head, map);
        choice.getSelectionModel().select(first);
    }

    /** Offers other choices; the map shows that of what it showed, else the first. */
    void use(List<MapChoice> choices, MapStateApplier next) {
        MapState shown = choice.getValue().state();
        applier = next;
        choice.setValue(null);
        choice.getItems().setAll(choices);
        choice.setValue(choices.stream().filter(c -> c.state().isOfTheSameAs(shown)).findFirst()
                .orElse(choices.get(0)));
    }

    ComparedMap compared() {
        return compared;
    }

    /** What the map shows, where it looks and how it is read. */
    MapState state() {
        MapState seen = compared.map().capture();
        return choice.getValue().state().withView(seen.view()).withPurpose(seen.purpose())
                .withWording(seen.wording()).withMarks(seen.marks())
                .withShown(MapOverlay.RIVERS, seen.shows(MapOverlay.RIVERS));
    }

    /** The same of the ground that is seen, which a picture of another size can show whole. */
    MapState seen() {
        MapState state = state();
        Viewport view = compared.map().viewportProperty().get();
        return view == null || compared.map().showsAll() ? state : state.withView(MapView.OfGround.of(view));
    }

    boolean hasFocus() {
        return compared.region().isFocused() || choice.isFocused();
    }

    void focus() {
        compared.region().requestFocus();
    }
}
