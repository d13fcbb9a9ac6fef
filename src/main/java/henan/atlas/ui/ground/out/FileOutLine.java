package henan.atlas.ui.ground.out;

import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.CopyButton;
import java.nio.file.Path;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/**
 * What is being written, where that takes longer than a moment, with a way to give it up; then what was written, and
 * its folder to be copied.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
public final class FileOutLine extends HBox {
    /** What takes no longer needs no bar. */
    static final Duration MOMENT = Duration.millis(500);
    private static final Messages TEXTS = Messages.of("ui");
    private static final double BAR = 160;

    private final FileOut out;
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button stop;
    private final CopyButton copy;
    private final PauseTransition moment = new PauseTransition(MOMENT);

    /** @param id before the ids of its parts */
    public FileOutLine(FileOut out, String id) {
        this.out = out;
        getStyleClass().add("file-out");
        setAlignment(Pos.CENTER_LEFT);
        words.setId(id);
        words.setMinWidth(0);
        words.setWrapText(true);
        bar.setId(id + "-bar");
        bar.setPrefWidth(BAR);
        bar.setMinWidth(USE_PREF_SIZE);
        stop = Buttons.plain(TEXTS.get("out.stop"), out::stop);
        stop.setId(id + "-stop");
        stop.setMinWidth(USE_PREF_SIZE);
        copy = new CopyButton(TEXTS.get("out.folder"), TEXTS.get("out.folder.does"),
                () -> out.folder().map(Path::toString).orElse(""));
        copy.setId(id + "-copy");
        moment.setOnFinished(event -> show(out.stateProperty().get()));
        out.stateProperty().addListener((property, was, is) -> {
            if (is.underway() && !was.underway()) {
                hide();
                moment.playFromStart();
            } else if (!is.underway()) {
                moment.stop();
                show(is);
            } else {
                show(is);
            }
        });
        show(out.stateProperty().get());
    }

    private void hide() {
        getChildren().clear();
        setVisible(false);
        setManaged(false);
    }

    private void show(FileOut.State told) {
        words.setText(told.words());
        stop.setDisable(!told.canStop());
        if (told.words().isEmpty()) {
            hide();
            return;
        }
        if (told.underway()) {
            if (!getChildren().contains(bar)) {
                getChildren().setAll(words, bar, stop);
            }
        } else {
            getChildren().setAll(words);
            out.folder().ifPresent(folder -> getChildren().add(copy));
        }
        setVisible(true);
        setManaged(true);
    }
}
