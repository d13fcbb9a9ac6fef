package henan.atlas.ui.shell;

import henan.atlas.ui.ground.nav.MapStage;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.reading.search.SearchField;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that work everywhere in the window; keys of the focused part come first, for it consumes them. */
final class ShellKeys {
    private final SidePanels sides;
    private final Navigator navigator;
    private final Supplier<MapStage> map;
    private final SearchField search;
    private final OverlayCards cards;
    private final Consumer<Activity> choose;
    private final Runnable undo;
    private final Runnable redo;

    ShellKeys(SidePanels sides, Navigator navigator, Supplier<MapStage> map, SearchField search, OverlayCards cards,
              Consumer<Activity> choose, Runnable undo, Runnable redo) {
        this.sides = sides;
        this.navigator = navigator;
        this.map = map;
        this.search = search;
        this.cards = cards;
        this.choose = choose;
        this.undo = undo;
        this.redo = redo;
    }

    void handle(KeyEvent event) {
        boolean done = cards.isOpen() ? onCard(event)
                : event.isAltDown() ? withAlt(event.getCode())
                : event.isShortcutDown() ? withControl(event) : alone(event);
        if (done) {
            event.consume();
        }
    }

    private boolean onCard(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            cards.close();
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
            case Z -> (event.isShiftDown() ? redo : undo).run();
            case Y -> redo.run();
            case K -> search.open();
            case BACK_SLASH -> sides.toggleRight();
            case OPEN_BRACKET -> map.get().viewBack();
            case CLOSE_BRACKET -> map.get().viewForward();
            default -> {
                return activity(event.getCode());
            }
        }
        return true;
    }

    private boolean activity(KeyCode code) {
        int number = code.isDigitKey() ? code.getName().charAt(code.getName().length() - 1) - '1' : -1;
        if (number < 0 || number >= Activity.values().length) {
            return false;
        }
        choose.accept(Activity.values()[number]);
        return true;
    }

    private boolean alone(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        switch (event.getCode()) {
            case F1 -> cards.showShortcuts();
            case F8 -> sides.toggleLeft();
            case F9 -> sides.toggleRight();
            default -> {
                return !typing && forMap(event);
            }
        }
        return true;
    }

    private boolean forMap(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> map.get().zoomIn();
            case MINUS, SUBTRACT -> map.get().zoomOut();
            case HOME -> map.get().home();
            case SLASH -> {
                if (event.isShiftDown()) {
                    cards.showShortcuts();
                } else {
                    search.open();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
