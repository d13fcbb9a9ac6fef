package henan.atlas.ui.shell;

import henan.atlas.text.Messages;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** What stands in the window while an atlas is being opened: bare paper, and words once that takes a moment. */
public final class OpeningPane extends StackPane {
    /** A start quicker than this shows no words that would only flash. */
    private static final Duration MOMENT = Duration.millis(300);
    private final PauseTransition moment;

    public OpeningPane() {
        this(MOMENT);
    }

    OpeningPane(Duration wait) {
        getStyleClass().addAll("shell", "opening");
        Label words = new Label(Messages.of("ui").get("opening"));
        words.setVisible(false);
        getChildren().add(words);
        moment = new PauseTransition(wait);
        moment.setOnFinished(event -> words.setVisible(true));
        moment.play();
    }
}
