package henan.atlas.ui.ground.kit;

import henan.atlas.text.Messages;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Says for a moment, where it was asked for, that something is on the clipboard now. */
final class CopiedSign {
    private static final Duration MOMENT = Duration.seconds(1.5);

    private CopiedSign() {
    }

    /** Shown at a place of the screen. */
    static void show(Node at, double screenX, double screenY) {
        Tooltip sign = new Tooltip(Messages.of("ui").get("copy.done"));
        // No click is kept from what lies below.
        sign.setAutoHide(false);
        sign.show(at, screenX, screenY);
        PauseTransition moment = new PauseTransition(MOMENT);
        moment.setOnFinished(event -> sign.hide());
        moment.play();
    }
}
