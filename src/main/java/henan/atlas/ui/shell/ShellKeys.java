package henan.atlas.ui.shell;

import henan.atlas.domain.ClusterFilter;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.FilterPlace;
import henan.atlas.ui.ground.kit.ReachedFocus;
import henan.atlas.ui.ground.nav.MapAccess;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.reading.profile.GlanceCard;
import henan.atlas.ui.reading.search.SearchField;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that work everywhere in the window; keys of the focused part come first, for it consumes them. */
final class ShellKeys {
    private static final Messages TEXTS = Messages.of("ui");
    private final Workspace workspace;
    private final Navigator navigator;
    private final SearchField search;
    private final Layers layers;
    private final InterfaceScale scale;
    private final WindowRegions regions;

    /** What may lie over the window or take the place of a part of it, and is closed by Esc, the topmost first. */
    record Layers(OverlayCards cards, GlanceCard glance, ReadingRoom readings, FullScreen full,
                  PassingNotice notice) {
        /** Closes the topmost of what one may leave. @return whether there was any */
        boolean leave() {
            return glance.close() || readings.close() || full.back();
        }
    }

    ShellKeys(Workspace workspace, Navigator navigator, SearchField search, Layers layers, InterfaceScale scale,
              WindowRegions regions) {
        this.workspace = workspace;
        this.navigator = navigator;
        this.search = search;
        this.layers = layers;
        this.scale = scale;
        this.regions = regions;
    }

    /** What comes before the keys of the focused part: a card over the map lies on top of all that is under way. */
    void first(KeyEvent event) {
        boolean elsewhere = layers.cards().isOpen() || event.getTarget() instanceof TextInputControl;
        if (event.getCode() == KeyCode.ESCAPE && !elsewhere && layers.glance().close()) {
            event.consume();
        }
    }

    void handle(KeyEvent event) {
        boolean done = layers.cards().isOpen() ? onCard(event)
                : event.isAltDown() ? withAlt(event.getCode())
                : event.isShortcutDown() ? withControl(event) : alone(event);
        if (done) {
            event.consume();
        }
    }

    private boolean onCard(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            layers.cards().close();
            return true;
        }
        return false;
    }

    private boolean withAlt(KeyCode code) {
        switch (code) {
            case LEFT -> navigator.back();
            case RIGHT -> navigator.forward();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withControl(KeyEvent event) {
        switch (event.getCode()) {
            case Z -> {
                if (event.isShiftDown()) {
                    workspace.chosen().redo();
                } else {
                    workspace.chosen().undo();
                }
            }
            case C -> {
                if (!event.isShiftDown()) {
                    return false;
                }
                if (!workspace.chosen().copyPicture()) {
                    map().copyPicture();
                }
            }
            case Y -> workspace.chosen().redo();
            case PLUS, ADD, EQUALS -> scale.larger();
            case MINUS, SUBTRACT -> scale.smaller();
            case DIGIT0, NUMPAD0 -> scale.choose(InterfaceScale.USUAL);
            case K -> search.open();
            case BACK_SLASH -> workspace.sides().toggleRight();
            case OPEN_BRACKET -> map().viewBack();
            case CLOSE_BRACKET -> map().viewForward();
            default -> {
                return activity(event.getCode());
            }
        }
        return true;
    }

    private boolean activity(KeyCode code) {
        int number = code.isDigitKey() ? code.getName().charAt(code.getName().length() - 1) - '1' : -1;
        if (number < 0 || number >= workspace.activities().size()) {
            return false;
        }
        workspace.choose(workspace.activities().get(number));
        Optional.ofNullable(workspace.sides().getScene().getFocusOwner()).ifPresent(ReachedFocus::give);
        return true;
    }

    private boolean alone(KeyEvent event) {
        if (layers.readings().key(event)) {
            return true;
        }
        boolean typing = event.getTarget() instanceof TextInputControl;
        switch (event.getCode()) {
            case F1 -> layers.cards().showShortcuts();
            case F6 -> regions.go(event.isShiftDown() ? -1 : 1);
            case F7 -> {
                if (!layers.readings().turn()) {
                    layers.notice().say(TEXTS.get("reader.none"));
                }
            }
            case F8 -> workspace.sides().toggleLeft();
            case F9 -> workspace.sides().toggleRight();
            case F11 -> {
                // What it answered stands on the page beside the map there.
                layers.glance().close();
                layers.full().turn();
            }
            case ESCAPE -> {
                return layers.leave() || FilterPlace.has(event.getTarget()) && dropFilter();
            }
            default -> {
                return !typing && forMap(event);
            }
        }
        return true;
    }

    /** @return whether there was one */
    private boolean dropFilter() {
        boolean asked = !navigator.filter().isAll();
        navigator.filter(ClusterFilter.ALL);
        return asked;
    }

    private boolean forMap(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> map().zoomIn();
            case MINUS, SUBTRACT -> map().zoomOut();
            case HOME -> map().home();
            case SLASH -> {
                if (event.isShiftDown()) {
                    layers.cards().showShortcuts();
                } else {
                    search.open();
                }
            }
            default -> {
                return event.getCode().isLetterKey() && map().typed(event);
            }
        }
        return true;
    }

    private MapAccess map() {
        return workspace.mapProperty().get();
    }
}
