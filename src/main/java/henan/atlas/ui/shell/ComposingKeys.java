package henan.atlas.ui.shell;

import java.util.Optional;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * While an input method composes, keys are its own: Enter, Esc, arrows and digits choose among its words, and nothing
 * in the window is to answer them too. Where the method takes keys before the window sees any, this does nothing.
 */
final class ComposingKeys {
    /** Where one composes. */
    private Optional<EventTarget> composing = Optional.empty();

    private ComposingKeys() {
    }

    /** Keeps keys from what is in a part of the window while one composes there. */
    static void guard(Node part) {
        ComposingKeys keys = new ComposingKeys();
        part.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, keys::compose);
        part.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
        // Letters that come as keys, a click and a key elsewhere: whatever was composed is given up.
        part.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().chars().noneMatch(Character::isISOControl)) {
                keys.giveUp();
            }
        });
        part.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> keys.giveUp());
    }

    private void compose(InputMethodEvent event) {
        composing = event.getComposed().isEmpty() ? Optional.empty() : Optional.of(event.getTarget());
    }

    private void press(KeyEvent event) {
        if (composing.filter(event.getTarget()::equals).isPresent()) {
            event.consume();
        } else {
            giveUp();
        }
    }

    private void giveUp() {
        composing = Optional.empty();
    }
}
