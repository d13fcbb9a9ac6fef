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
        moment = new PauseTransition(wait);
        // Not made before: for the first words JavaFX looks for all faces of the machine.
        moment.setOnFinished(event -> say(TEXTS.get(internal ? "opening.internal" : "opening")));
        moment.play();
    }

    private void say(String text) {
        Text words = new Text(text);
        words.setTextAlignment(TextAlignment.CENTER);
        words.getStyleClass().add("opening-words");
        getChildren().add(words);
    }
}
