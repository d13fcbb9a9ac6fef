package henan.atlas.ui.shell;

import henan.atlas.text.Messages;
import javafx.animation.PauseTransition;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;

/**
 * What stands in the window while an atlas is being opened: bare paper, and words once that takes a moment. Without a
 * control, for the first of which JavaFX reads the looks of all before the window can stand.
 */
public final class OpeningPane extends StackPane {
    private static final Messages TEXTS = Messages.of("ui");
    /** A start quicker than this shows no words that would only flash. */
    private static final Duration MOMENT = Duration.millis(300);
    private final PauseTransition moment;

    /** @param internal whether to say that the atlas is for use within the house */
    public OpeningPane(boolean internal) {
        this(internal, MOMENT);
    }

    OpeningPane(boolean internal, Duration wait) {
        getStyleClass().addAll("shell", "opening");
        Text words = new Text(TEXTS.get(internal ? "opening.internal" : "opening"));
        words.setTextAlignment(TextAlignment.CENTER);
        words.getStyleClass().add("opening-words");
        words.setVisible(false);
        getChildren().add(words);
        moment = new PauseTransition(wait);
        moment.setOnFinished(event -> words.setVisible(true));
        moment.play();
    }
}
