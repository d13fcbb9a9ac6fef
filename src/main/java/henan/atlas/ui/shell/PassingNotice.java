package henan.atlas.ui.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** Says something over the window for a moment, in nobody's way. */
final class PassingNotice extends Label {
    private static final Duration MOMENT = Duration.seconds(3);
    private final PauseTransition moment = new PauseTransition(MOMENT);

    PassingNotice() {
        getStyleClass().addAll("calm-notice", "passing-notice");
        setVisible(false);
        setMouseTransparent(true);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        moment.setOnFinished(event -> setVisible(false));
    }

    void say(String words) {
        setText(words);
        setVisible(true);
        moment.playFromStart();
    }
}
