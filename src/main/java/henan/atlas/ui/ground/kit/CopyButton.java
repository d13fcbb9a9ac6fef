package henan.atlas.ui.ground.kit;

import henan.atlas.text.Messages;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.text.Text;
import javafx.util.Duration;

/** A button that puts words on the clipboard and says for a moment that it did. */
public final class CopyButton extends Button {
    private static final Messages TEXTS = Messages.of("ui");
    private static final Duration MOMENT = Duration.seconds(1.6);
    private final String label;
    private final String done = TEXTS.get("copy.done");
    private final PauseTransition moment = new PauseTransition(MOMENT);

    /**
     * @param label   what stands on it
     * @param meaning what it does, shown while the pointer rests on it
     * @param words   what it copies
     */
    public CopyButton(String label, String meaning, Supplier<String> words) {
        super(label);
        this.label = label;
        getStyleClass().setAll("atlas-button", "copy-button");
        setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER);
        LateTooltip.install(this, meaning);
        moment.setOnFinished(event -> setText(this.label));
        setOnAction(event -> {
            ClipboardText.put(words.get());
            setText(done);
            moment.playFromStart();
        });
    }

    /** As wide as the longer of what it says, so that nothing beside it moves. */
    @Override
    protected double computePrefWidth(double height) {
        return super.computePrefWidth(height) - width(getText()) + Math.max(width(label), width(done));
    }

    private double width(String words) {
        Text text = new Text(words);
        text.setFont(getFont());
        return snapSizeX(text.getLayoutBounds().getWidth());
    }

    /** Copies a citation after GB/T 7714. */
    public static CopyButton citation(String citation) {
        return new CopyButton(TEXTS.get("copy.citation"), TEXTS.get("copy.citation.does", citation), () -> citation);
    }
}
