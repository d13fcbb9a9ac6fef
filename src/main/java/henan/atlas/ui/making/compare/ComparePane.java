package henan.atlas.ui.making.compare;

import henan.atlas.carto.MapState;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.nav.LinkedMap;
import henan.atlas.ui.ground.session.Activity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Two to four maps side by side, of the same ground, moved together. */
public final class ComparePane extends VBox {
    static final int FEWEST = 2;
    static final int MOST = 4;
    private static final Messages TEXT = Messages.of("compare");
    /** How long it stays to be read that a picture was copied. */
    private static final Duration TOLD = Duration.seconds(3);

    private List<MapChoice> choices;
    private final MapFactory maps;
    private MapStateApplier applier;
    private final Consumer<String> say;
    private final ComparedOut out;
    private final Label hint = new Label(TEXT.get("hint"));
    private final LinkedViews links = new LinkedViews();
    private ClusterFilter lookedAt = ClusterFilter.ALL;
    private Consumer<ClusterFilter> onFilter = clusters -> { };
    private final List<MapCell> cells = new ArrayList<>();
    private final CellGrid grid = new CellGrid();
    private final HBox bar = new HBox();
    private final PauseTransition told = new PauseTransition(TOLD);
    private final SimpleIntegerProperty count = new SimpleIntegerProperty();

    /**
     * Begins with what is remembered, else with two maps that show the first two choices.
     *
     * @param choices    what a map may show, at least one
     * @param maps       makes another map
     * @param applier    has a map show a choice
     * @param remembered what {@link #states} gave once; what there is no longer in it counts as nothing
     * @param say        tells why a map could not be added
     * @param out        takes the maps elsewhere
     */
    public ComparePane(List<MapChoice> choices, MapFactory maps, MapStateApplier applier, List<MapState> remembered,
                       Consumer<String> say, ComparedOut out) {
        this.choices = List.copyOf(choices);
        this.maps = maps;
        this.applier = applier;
        this.say = say;
        this.out = out;
        getStyleClass().add("compare");
        hint.getStyleClass().add("compare-hint");
        hint.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button add = Buttons.plain(TEXT.get("add"), this::add);
        add.setTooltip(new Tooltip(TEXT.get("add.hint", MOST)));
        add.disableProperty().bind(count.greaterThanOrEqualTo(MOST));
        Button copy = Buttons.plain(TEXT.get("copy"), this::copy);
        copy.setTooltip(new Tooltip(TEXT.get("copy.hint")));
        copy.setId("compare-copy");
        Button page = Buttons.plain(TEXT.get("page"), () -> out.toPage(cells.stream().map(MapCell::ofGround).toList()));
        page.setTooltip(new Tooltip(TEXT.get("page.hint")));
        page.setId("compare-page");
        List.of(add, copy, page).forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        bar.getChildren().addAll(hint, space, add, copy, page);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("compare-bar");
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren().addAll(bar, grid);
        remembered.stream().limit(MOST).forEach(state -> this.choices.stream()
                .filter(c -> c.state().isOfTheSameAs(state)).findFirst()
                .ifPresent(choice -> make(choice, state.theme().map(ThemeChoice::period))));
        for (int i = cells.size(); i < FEWEST; i++) {
            makeNext();
        }
        changed();
        told.setOnFinished(e -> hint.setText(TEXT.get("hint")));
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** Puts what leads to the other form before all else. */
    void setSwitch(Node forms) {
        bar.getChildren().add(0, forms);
    }

    /** Offers what maps of another snapshot may show. */
    void use(List<MapChoice> others, MapStateApplier next) {
        choices = List.copyOf(others);
        applier = next;
        cells.forEach(cell -> cell.use(choices, next));
        dress();
    }

    /** @param listener receives the subject chosen by hand on any of the maps, or null for empty ground */
    public void setOnChosen(Consumer<SubjectRef> listener) {
        links.setOnChosen(listener);
    }

    /** @param listener hears which clusters a hand on a map wants to be looked at in the window */
    public void setOnFilter(Consumer<ClusterFilter> listener) {
        onFilter = listener;
    }

    /** Looks at some clusters only, on all maps; a map that shows some of a kind by itself goes on showing these. */
    public void look(ClusterFilter clusters) {
        lookedAt = clusters;
        cells.forEach(cell -> cell.look(clusters));
        dress();
    }

    /** The map the pointer was on last; null while there is none. What it is told, all are told. */
    public ReadOnlyObjectProperty<LinkedMap> leadingProperty() {
        return links.leadingProperty();
    }

    /** Says whether its maps are on the screen. */
    void setOnScreen(boolean now) {
        cells.forEach(cell -> cell.compared().map().onScreenProperty().set(now));
    }

    /** Gives the keys to the first map. */
    public void focus() {
        cells.stream().findFirst().ifPresent(MapCell::focus);
    }

    /** The maps, each with the choice above it. */
    List<Activity.Part> parts() {
        return cells.stream().map(cell -> new Activity.Part(cell, cell.compared().region())).toList();
    }

    /** What the maps show, where they look and how they are read. */
    public List<MapState> states() {
        return cells.stream().map(MapCell::state).toList();
    }

    /** The same for another picture: with the ground each shows, whatever its size. */
    private List<MapState> seen() {
        return cells.stream().map(MapCell::seen).toList();
    }

    /** Puts the maps on the clipboard, in a picture as large as they are here. */
    void copy() {
        out.copy(seen(), grid.getWidth(), grid.getHeight(), this::tell);
    }

    private void tell(String words) {
        hint.setText(words);
        told.playFromStart();
    }

    /** Adds a map that shows the next choice; with four there already, nothing happens. */
    void add() {
        if (cells.size() < MOST) {
            makeNext();
            changed();
        }
    }

    /**
     * Has every map show what is chosen for it: what one shows may give another of its theme other classes. What maps
     * before it tell already, the scale of all and a legend they share, it tells no more.
     */
    private void dress() {
        List<MapState> all = states();
        cells.forEach(cell -> cell.dress(all));
        List<LinkedMap> shown = cells.stream().map(cell -> cell.compared().map()).toList();
        for (int i = 0; i < shown.size(); i++) {
            LinkedMap map = shown.get(i);
            map.scaleToldProperty().set(i > 0);
            map.legendToldProperty().set(shown.subList(0, i).stream().anyMatch(other -> hasLegendOf(map, other)));
        }
    }

    /** Whether two maps show a theme by one legend. */
    private static boolean hasLegendOf(LinkedMap map, LinkedMap other) {
        Optional<MapTheme> theme = map.themeProperty().get();
        return theme.isPresent() && other.themeProperty().get().filter(theme.get()::hasLegendOf).isPresent();
    }

    private void makeNext() {
        make(choices.get(cells.size() % choices.size()), Optional.empty());
    }

    private void make(MapChoice choice, Optional<String> period) {
        try {
            ComparedMap compared = maps.make();
            links.add(compared.map());
            MapCell cell = new MapCell(compared, choices, choice, period, applier, count.greaterThan(FEWEST),
                    () -> remove(compared), this::dress);
            cell.look(lookedAt);
            compared.map().setOnFilter(wanted -> cell.ask(wanted, onFilter));
            cells.add(cell);
        } catch (AtlasException e) {
            say.accept(TEXT.get("notAdded", e.getMessage()));
        }
    }

    /** Takes a map away; of two, both stay. */
    void remove(ComparedMap compared) {
        if (cells.size() > FEWEST) {
            links.remove(compared.map());
            boolean hadFocus = cells.stream().anyMatch(c -> c.compared() == compared && c.hasFocus());
            cells.removeIf(c -> c.compared() == compared);
            changed();
            if (hadFocus) {
                cells.get(cells.size() - 1).focus();
            }
        }
    }

    private void changed() {
        count.set(cells.size());
        grid.getChildren().setAll(cells);
        dress();
    }

    private int focused() {
        return (int) cells.stream().takeWhile(c -> !c.hasFocus()).count();
    }

    private void keyPressed(KeyEvent e) {
        int at = focused();
        if (e.isShortcutDown() || e.isAltDown() || at == cells.size()) {
            return;
        }
        switch (e.getCode()) {
            case INSERT -> add();
            case DELETE -> remove(cells.get(at).compared());
            default -> {
                return;
            }
        }
        e.consume();
    }
}
