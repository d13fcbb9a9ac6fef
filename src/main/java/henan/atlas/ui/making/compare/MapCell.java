package henan.atlas.ui.making.compare;

import henan.atlas.carto.MapOverlay;
import henan.atlas.carto.MapState;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.domain.ClusterCondition;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.text.Messages;
import henan.atlas.thematic.Theme;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.LeastRoom;
import henan.atlas.ui.ground.kit.PickBox;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A map with the choice of what it shows above it. */
final class MapCell extends VBox {
    private static final Messages TEXT = Messages.of("compare");
    private static final int MOST_ROWS = 18;
    /** What a map needs, in logical pixels, to be more than its title; below it is enlarged less than its choice. */
    private static final double LEAST_WIDTH = 440;
    private static final double LEAST_HEIGHT = 340;

    private final ComparedMap compared;
    private final PickBox<MapChoice> choice;
    /** The times a theme has figures of. */
    private final PickBox<String> period;
    private List<MapChoice> choices;
    private final Runnable onChanged;
    private MapStateApplier applier;
    /** Which clusters are looked at in the window; what is chosen here goes before it. */
    private ClusterFilter lookedAt = ClusterFilter.ALL;

    /**
     * A cell, whose map is dressed by whoever made it.
     *
     * @param first     the choice it begins with
     * @param at        the period its theme begins with; empty for the usual one
     * @param applier   knows the periods there are
     * @param removable whether the map may be taken away
     * @param onRemove  told when it is to be
     * @param onChanged told when it is to show something else
     */
    MapCell(ComparedMap compared, List<MapChoice> choices, MapChoice first, Optional<String> at,
            MapStateApplier applier, ObservableBooleanValue removable, Runnable onRemove, Runnable onChanged) {
        this.compared = compared;
        this.choices = choices;
        this.applier = applier;
        getStyleClass().add("compare-cell");
        this.onChanged = onChanged;
        period = new PickBox<>("compare-period", Theme::inWords, picked -> onChanged.run());
        choice = new PickBox<>("compare-choice", MapChoice::name, picked -> {
            offerPeriods(Optional.empty());
            onChanged.run();
        });
        choice.setVisibleRowCount(MOST_ROWS);
        choice.setAccessibleText(TEXT.get("choice"));
        choice.show(choices, Optional.of(first));
        HBox.setHgrow(choice, Priority.ALWAYS);
        period.setAccessibleText(TEXT.get("period"));
        period.setMinWidth(Region.USE_PREF_SIZE);
        period.managedProperty().bind(period.visibleProperty());
        offerPeriods(at);
        Button remove = Buttons.icon("icon-close", TEXT.get("remove"), onRemove);
        remove.visibleProperty().bind(removable);
        remove.managedProperty().bind(removable);
        HBox head = new HBox(choice, period, remove);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("compare-head");
        Region map = compared.region();
        map.setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
        LeastRoom room = new LeastRoom(map);
        VBox.setVgrow(room, Priority.ALWAYS);
        getChildren().addAll(head, room);
    }

    /** Offers the periods of what is shown. @param at the one chosen, where there is that; else the usual one */
    private void offerPeriods(Optional<String> at) {
        MapState usual = choice.getValue().state();
        List<String> all = applier.periods(usual);
        period.show(all, at.filter(all::contains).or(() -> usual.theme().map(ThemeChoice::period)));
        period.setVisible(all.size() > 1);
    }

    /** What is chosen: something to show and, of a theme, when. */
    private MapState chosen() {
        MapState usual = choice.getValue().state();
        return period.getValue() == null ? usual : usual.withTheme(usual.theme().map(theme ->
                theme.of(theme.theme(), theme.unit(), period.getValue())));
    }

    /** The same of the clusters looked at in the window; over a theme these stand where they are not all. */
    private MapState lookedAt() {
        MapState chosen = chosen();
        MapState shown = chosen.withFilter(chosen.filter().over(lookedAt));
        return chosen.theme().isEmpty() ? shown : shown.withShown(MapOverlay.DROPS, !shown.filter().isAll());
    }

    /** Looks at some clusters only, which whoever says so has the map show. */
    void look(ClusterFilter clusters) {
        lookedAt = clusters;
    }

    /**
     * Answers a hand on the map that asks for other clusters: what was chosen here is given up here, the rest is
     * asked of the window.
     *
     * @param window hears which clusters are to be looked at in the window
     */
    void ask(ClusterFilter wanted, Consumer<ClusterFilter> window) {
        ClusterFilter own = chosen().filter();
        ClusterFilter shown = own.over(lookedAt);
        ClusterFilter next = lookedAt;
        for (ClusterCondition given : shown.conditions()) {
            next = wanted.conditions().contains(given) ? next : next.without(given);
        }
        for (ClusterCondition asked : wanted.conditions()) {
            next = shown.conditions().contains(asked) ? next : next.with(asked);
        }
        if (!wanted.conditions().containsAll(own.conditions())) {
            choice.show(choices, Optional.of(choices.get(0)));
            offerPeriods(Optional.empty());
            onChanged.run();
        }
        window.accept(next);
    }

    /** Has the map show what is chosen. @param all what all maps beside one another show */
    void dress(List<MapState> all) {
        applier.apply(compared.map(), lookedAt(), all);
    }

    /** Offers other choices: that of what the map shows, else the first, which whoever offers them has it show. */
    void use(List<MapChoice> others, MapStateApplier next) {
        MapState shown = chosen();
        choices = others;
        applier = next;
        choice.show(choices, choices.stream().filter(c -> c.state().isOfTheSameAs(shown)).findFirst()
                .or(() -> Optional.of(choices.get(0))));
        offerPeriods(shown.theme().map(ThemeChoice::period));
    }

    ComparedMap compared() {
        return compared;
    }

    /** What is chosen of the map, where it looks and how it is read. */
    MapState state() {
        return state(chosen());
    }

    private MapState state(MapState chosen) {
        MapState seen = compared.map().capture();
        return chosen.withView(seen.view()).withPurpose(seen.purpose())
                .withWording(seen.wording()).withMarks(seen.marks())
                .withShown(MapOverlay.RIVERS, seen.shows(MapOverlay.RIVERS));
    }

    /** What is chosen of the map, of the ground that is seen, which a page can show whole. */
    MapState ofGround() {
        return state().withView(compared.map().seen());
    }

    /** What the map shows, of the ground that is seen, which a picture of another size can show whole. */
    MapState seen() {
        return state(lookedAt()).withView(compared.map().seen());
    }

    boolean hasFocus() {
        return compared.region().isFocused() || choice.isFocused() || period.isFocused();
    }

    void focus() {
        compared.region().requestFocus();
    }
}
