package henan.atlas.ui.ground.kit;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Tooltips that are made when the pointer first comes. JavaFX makes a window of its own for each, with its looks, which
 * takes as long as the button it explains; of hundreds a start would make, hardly any is ever seen.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
public final class LateTooltip {
    /** Width beyond which words that are long are broken, in logical pixels. */
    private static final double WIDEST = 420;

    private LateTooltip() {
    }

    /** Explains something by words that stay the same, broken where they are long. */
    public static void install(Node node, String words) {
        install(node, () -> words);
    }

    /** Explains something by words asked for whenever the pointer comes. */
    public static void install(Node node, Supplier<String> words) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            private Optional<Tooltip> made = Optional.empty();

            @Override
            public void handle(MouseEvent event) {
                if (made.isEmpty()) {
                    made = Optional.of(new Tooltip());
                    made.get().setWrapText(true);
                    made.get().setMaxWidth(WIDEST);
                    // It hears of the move that brought the pointer, which follows this.
                    Tooltip.install(node, made.get());
                }
                made.get().setText(words.get());
            }
        });
        node.setAccessibleHelp(words.get());
    }
}
