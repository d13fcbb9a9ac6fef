package henan.atlas.ui.shell;

import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.SelectableText;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What is shown in place of the atlas when its file cannot be opened: what happened, and what can be done now. */
public final class StartProblemPane extends StackPane {
    private static final Messages TEXTS = Messages.of("ui");

    /**
     * @param message what happened, to which file, and the remedy
     * @param choose  lets the user choose another atlas file
     * @param open    opens a file that was dropped on the window
     * @param quit    ends the program
     */
    public StartProblemPane(String message, Runnable choose, Consumer<Path> open, Runnable quit) {
        getStyleClass().addAll("shell", "start-problem");
        Label title = new Label(TEXTS.get("problem.title"));
        title.getStyleClass().add("problem-title");
        SelectableText text = new SelectableText("problem-text").add(message);
        Label hint = new Label(TEXTS.get("problem.drop"));
        hint.getStyleClass().add("problem-hint");
        Button other = Buttons.primary(TEXTS.get("problem.choose"), choose);
        other.setDefaultButton(true);
        Button end = Buttons.plain(TEXTS.get("problem.quit"), quit);
        end.setCancelButton(true);
        HBox buttons = new HBox(other, end);
        buttons.getStyleClass().add("problem-buttons");
        VBox card = new VBox(title, text, hint, buttons);
        card.getStyleClass().add("sheet-card");
        card.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(card);
        AtlasFileDrop.install(this, open);
    }
}
