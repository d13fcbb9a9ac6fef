package henan.atlas.ui.ground.kit;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** Left and right arrows move the focus along a row of buttons; at its ends it stays. */
public final class ArrowKeyFocus {
    private ArrowKeyFocus() {
    }

    /** Moves the focus when the key is an arrow pressed on one of the row's buttons, and takes the key. */
    public static void move(Pane row, KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int now = row.getChildren().indexOf(event.getTarget());
        if (step != 0 && now >= 0 && !event.isAltDown()) {
            row.getChildren().get(Math.max(0, Math.min(row.getChildren().size() - 1, now + step))).requestFocus();
            event.consume();
        }
    }
}
