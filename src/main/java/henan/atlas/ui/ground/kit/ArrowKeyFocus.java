package henan.atlas.ui.ground.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** Left and right arrows move the focus along a row of buttons, those that are shown; at its ends it stays. */
public final class ArrowKeyFocus {
    private ArrowKeyFocus() {
    }

    /** Moves the focus when the key is an arrow pressed on one of the row's buttons, and takes the key. */
    public static void move(Pane row, KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        List<Node> stops = row.getChildren().stream().filter(n -> n.isVisible() && n.isFocusTraversable()).toList();
        int now = stops.indexOf(event.getTarget());
        if (step != 0 && now >= 0 && !event.isAltDown()) {
            ReachedFocus.give(stops.get(Math.max(0, Math.min(stops.size() - 1, now + step))));
            event.consume();
        }
    }
}
