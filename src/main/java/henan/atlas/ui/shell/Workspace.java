package henan.atlas.ui.shell;

import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapView;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.LeastRoom;
import henan.atlas.ui.ground.kit.PanelScroll;
import henan.atlas.ui.ground.nav.MapAccess;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.session.Activity;
import henan.atlas.ui.ground.session.RightPanel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The activities of the window, which of them is turned to, and the three places their panels stand in. It knows none
 * of them by name.
 */
final class Workspace {
    /** The least room, in logical pixels, in which title, legend and buttons leave something of a map. */
    private static final double LEAST_MAP_WIDTH = 600;
    private static final double LEAST_MAP_HEIGHT = 420;
    /** Height, in logical pixels, that a panel's head and something of its list need. */
    private static final double LEAST_PANEL = 400;
    private static final Insets AROUND_CARD = new Insets(24, MapAccess.BUTTONS, 24, 24);
    private final List<Activity> activities;
    private final Region mapRegion;
    private final MapAccess map;
    private final Navigator navigator;
    private final StackPane left = new StackPane();
    private final StackPane middle = new StackPane();
    private final Map<Region, LeastRoom> rooms = new HashMap<>();
    private final RightSide right;
    private final PanelScroll rightScroll;
    private final SidePanels sides;
    private final ReadOnlyObjectWrapper<Activity> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<MapAccess> onScreen = new ReadOnlyObjectWrapper<>();
    /** Where the map looked when an activity was left that opens whole, and before it was turned to. */
    private MapView leftWhole = MapView.WHOLE;
    private Optional<MapView> beforeWhole = Optional.empty();
    private Optional<ObservableValue<? extends MapAccess>> ownMap = Optional.empty();
    private final ChangeListener<MapAccess> ownMapTurned = (property, was, is) -> onScreen.set(mapOnScreen());

    /**
     * The activities with their panels.
     *
     * @param page the page of what is looked at
     * @param card what is laid over the map to answer a click
     */
    Workspace(ShellParts parts, Region page, Region card, WindowState.Panels panels) {
        this.activities = parts.activities();
        this.mapRegion = parts.map();
        this.map = parts.stage();
        this.navigator = parts.navigator();
        this.right = new RightSide(page);
        this.rightScroll = new PanelScroll(right, LEAST_PANEL, "right-side");
        this.sides = new SidePanels(new PanelScroll(left, LEAST_PANEL, "left-panels"), new StackPane(middle, card),
                rightScroll, panels);
        sides.beforeARoomProperty().bind(Bindings.equal(parts.stage().purposeProperty(), MapPurpose.PRESENTATION));
        sides.listedProperty().bind(parts.stage().listWidthProperty());
        StackPane.setMargin(card, AROUND_CARD);
        middle.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> StackPane.setAlignment(card,
                event.getX() > middle.getWidth() / 2 ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT));
        StackPane.setAlignment(card, Pos.CENTER_RIGHT);
        mapRegion.setMinSize(LEAST_MAP_WIDTH, LEAST_MAP_HEIGHT);
        middle.getChildren().add(room(mapRegion));
        onScreen.set(map);
        activities.forEach(activity -> activity.setTurning(() -> choose(activity)));
    }

    List<Activity> activities() {
        return activities;
    }

    /** The activity one has turned to; null before the first. */
    ReadOnlyObjectProperty<Activity> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    Activity chosen() {
        return chosen.get();
    }

    /** The map that answers keys and is read in the status bar. */
    ReadOnlyObjectProperty<MapAccess> mapProperty() {
        return onScreen.getReadOnlyProperty();
    }

    /** The panels side by side. */
    SidePanels sides() {
        return sides;
    }

    /** Begins with an activity, as remembered; with the first where there is none of that key. */
    void begin(String key) {
        turnTo(activities.stream().filter(a -> a.key().equals(key)).findFirst().orElse(activities.get(0)));
    }

    /** Turns to an activity by hand: its sides are unfolded, or as they were left, and it takes the keyboard. */
    void choose(Activity activity) {
        if (activity == chosen()) {
            activity.chooseAgain();
            unfoldSides(activity);
        } else if (!turnTo(activity)) {
            unfoldSides(activity);
        }
        activity.focus();
    }

    private void unfoldSides(Activity activity) {
        if (activity.left().isPresent()) {
            sides.offerLeft();
        }
        if (activity.right() instanceof RightPanel.Own) {
            sides.offerRight();
        }
    }

    /** Turns to the activity one was at before. */
    void returnTo(Activity activity) {
        if (activity != chosen()) {
            turnTo(activity);
        }
    }

    /** @return whether one has been there before, and its sides are as they were left */
    private boolean turnTo(Activity is) {
        MapAccess before = onScreen.get();
        Optional<Activity> was = Optional.ofNullable(chosen());
        was.ifPresent(Activity::leave);
        is.left().ifPresent(panel -> left.getChildren().setAll(panel.panel()));
        right.show(is.right());
        Region wanted = is.middle().orElse(mapRegion);
        showMiddle(wanted);
        map.onScreenProperty().set(wanted == mapRegion);
        boolean asLeft = sides.arrange(is);
        chosen.set(is);
        useMap(is.map(), before);
        was.ifPresent(former -> look(former, is));
        is.enter();
        return asLeft;
    }

    private void showMiddle(Region wanted) {
        LeastRoom room = room(wanted);
        if (!middle.getChildren().contains(room)) {
            middle.getChildren().add(room);
        }
        for (Node node : middle.getChildren()) {
            node.setVisible(node == room);
        }
    }

    private LeastRoom room(Region content) {
        return rooms.computeIfAbsent(content, LeastRoom::new);
    }

    /** Another map looks where the one before did, and marks the same. */
    private void useMap(Optional<ObservableValue<? extends MapAccess>> own, MapAccess before) {
        ownMap.ifPresent(value -> value.removeListener(ownMapTurned));
        ownMap = own;
        ownMap.ifPresent(value -> value.addListener(ownMapTurned));
        onScreen.set(mapOnScreen());
        if (onScreen.get() != before) {
            onScreen.get().restoreView(before.capture().view());
            onScreen.get().marksProperty().set(navigator.markedProperty().get());
        }
    }

    /** Has the map look where it is to be seen in an activity, and where it looked before that. */
    private void look(Activity was, Activity is) {
        if (was.opensWhole()) {
            leftWhole = map.seen();
            beforeWhole.filter(view -> leftWhole.equals(MapView.WHOLE) && is.map().isEmpty())
                    .ifPresent(map::restoreView);
            beforeWhole = Optional.empty();
        }
        if (is.opensWhole()) {
            beforeWhole = Optional.of(map.seen());
            map.restoreView(leftWhole);
        }
    }

    private MapAccess mapOnScreen() {
        return ownMap.<MapAccess>map(ObservableValue::getValue).orElse(map);
    }

    /** Shows the head of the page again: there is another. */
    void toPageTop() {
        rightScroll.toTop();
    }

    /** Whether the page stands beside the map. */
    boolean isPageShown() {
        return sides.right().isVisible() && right.isPageShown();
    }

    /** Unfolds the right side and brings the page onto it, over a panel of the activity's own. */
    void showPage() {
        sides.openRight();
        right.showPageOver(chosen().right(), Messages.of("ui").get("activity." + chosen().key()));
    }
}
