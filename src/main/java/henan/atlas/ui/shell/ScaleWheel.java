package henan.atlas.ui.shell;

import javafx.event.EventHandler;
import javafx.scene.input.ScrollEvent;

/** Ctrl and the wheel over a panel: larger or smaller by a step for each notch. */
final class ScaleWheel implements EventHandler<ScrollEvent> {
    private static final double NOTCH = 40;
    private final InterfaceScale scale;
    /** Of a notch, what is turned already: a pad turns it in many small parts. */
    private double turned;

    ScaleWheel(InterfaceScale scale) {
        this.scale = scale;
    }

    @Override
    public void handle(ScrollEvent event) {
        if (event.isShortcutDown()) {
            turned += event.getDeltaY() / NOTCH;
            if (Math.abs(turned) >= 1) {
                if (turned > 0) {
                    scale.larger();
                } else {
                    scale.smaller();
                }
                turned = 0;
            }
            event.consume();
        }
    }
}
