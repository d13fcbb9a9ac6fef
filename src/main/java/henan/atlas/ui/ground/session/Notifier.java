package henan.atlas.ui.ground.session;

import java.util.function.Consumer;

/**
 * Says over the window what a person must know and need not answer, such as what could not be done.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
public final class Notifier {
    private Consumer<String> window = message -> { };

    /** @param hears shows what is said; there is one window, and it is known only once it is built */
    public void setWindow(Consumer<String> hears) {
        window = hears;
    }

    public void say(String message) {
        window.accept(message);
    }
}
