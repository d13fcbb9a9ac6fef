package henan.atlas.ui.making.compare;

import henan.atlas.carto.MapOverlay;
import henan.atlas.carto.MapState;
import henan.atlas.carto.MapView;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.carto.Viewport;
import henan.atlas.text.Messages;
import henan.atlas.thematic.Theme;
import henan.atlas.ui.ground.kit.Buttons;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** A map with the choice of what it shows above it. */
final class MapCell extends VBox {
    private static final Messages TEXT = Messages.of("compare");

    private final ComparedMap compared;
    private final ComboBox<MapChoice> choice = new ComboBox<>();
    /** The times a theme has figures of. */
    private final ComboBox<String> period = new ComboBox<>();
    private boolean offering;
    private MapStateApplier applier;

    /**
     * A cell, whose map is dressed by whoever made it.
     *
     * @param first     index of the choice it begins with
     * @param at        the period its theme begins with; empty for the usual one
     * @param applier   knows the periods there are
     * @param removable whether the map may be taken away
     * @param onRemove  told when it is to be
     * @param onChanged told when it is to show something else
     */
    MapCell(ComparedMap compared, List<MapChoice> choices, int first, Optional<String> at, MapStateApplier applier,
            ObservableBooleanValue removable, Runnable onRemove, Runnable onChanged) {
        this.compared = compared;
        this.applier = applier;
        getStyleClass().add("compare-cell");
        choice.getItems().setAll(choices);
        choice.setVisibleRowCount(18);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(TEXT.get("choice"));
        choice.getSelectionModel().select(first);
        HBox.setHgrow(choice, Priority.ALWAYS);
        period.setId("compare-period");
        period.setAccessibleText(TEXT.get("period"));
        period.setConverter(new StringConverter<>() {
            @Override
            public String toString(String written) {
                return written == null ? "" : Theme.inWords(written);
            }

            @Override
            public String fromString(String words) {
                throw new UnsupportedOperationException("only chosen from a list");
            }
        });
        period.setMinWidth(Region.USE_PREF_SIZE);
        period.managedProperty().bind(period.visibleProperty());
        offerPeriods(at);
        choice.valueProperty().addListener((o, before, now) -> {
            if (now != null) {
                offerPeriods(Optional.empty());
                onChanged.run();
            }
        });
        period.setOnAction(e -> {
            if (period.getValue() != null && !offering) {
                onChanged.run();
            }
        });
        Button remove = Buttons.icon("icon-close", TEXT.get("remove"), onRemove);
        remove.visibleProperty().bind(removable);
        remove.managedProperty().bind(removable);
        HBox head = new HBox(choice, period, remove);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("compare-head");
        Region map = compared.region();
        map.setMinSize(0, 0);
        VBox.setVgrow(map, Priority.ALWAYS);
        getChildren().addAll(head, map);
    }

    /** Offers the periods of what is shown. @param at the one chosen, where there is that; else the usual one */
    private void offerPeriods(Optional<String> at) {
        MapState usual = choice.getValue().state();
        List<String> all = applier.periods(usual);
        offering = true;
        period.getItems().setAll(all);
        period.setValue(at.filter(all::contains).or(() -> usual.theme().map(ThemeChoice::period)
                .filter(all::contains)).orElse(null));
        offering = false;
        period.setVisible(all.size() > 1);
    }

    /** What is chosen: something to show and, of a theme, when. */
    private MapState chosen() {
        MapState usual = choice.getValue().state();
        return period.getValue() == null ? usual : usual.withTheme(usual.theme().map(theme ->
                theme.of(theme.theme(), theme.unit(), period.getValue())));
    }

    /** Has the map show what is chosen. @param all what all maps beside one another show */
    void dress(List<MapState> all) {
        applier.apply(compared.map(), chosen(), all);
    }

    /** Offers other choices; the map shows that of what it showed, else the first. */
    void use(List<MapChoice> choices, MapStateApplier next) {
        MapState shown = chosen();
        applier = next;
        choice.setValue(null);
        choice.getItems().setAll(choices);
        choice.setValue(choices.stream().filter(c -> c.state().isOfTheSameAs(shown)).findFirst()
                .orElse(choices.get(0)));
        offerPeriods(shown.theme().map(ThemeChoice::period));
    }

    ComparedMap compared() {
        return compared;
    }

    /** What the map shows, where it looks and how it is read. */
    MapState state() {
        MapState seen = compared.map().capture();
        return chosen().withView(seen.view()).withPurpose(seen.purpose())
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
        return compared.region().isFocused() || choice.isFocused() || period.isFocused();
    }

    void focus() {
        compared.region().requestFocus();
    }
}
