package henan.atlas.ui.ground.kit;

import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;

/**
 * Ties words to a field without what an input method is still composing. JavaFX puts that into the field's text as
 * well: n, ni and nih would be looked for while somebody writes 你好.
 */
public final class CommittedText {
    private final TextInputControl field;
    private final StringProperty words;
    /** What is being composed; empty while nothing is. */
    private String composed = "";

    private CommittedText(TextInputControl field, StringProperty words) {
        this.field = field;
        this.words = words;
    }

    /** Has the words follow what is written into the field, once it is written, and the field follow the words. */
    public static void bind(TextInputControl field, StringProperty words) {
        CommittedText text = new CommittedText(field, words);
        field.setText(words.get());
        field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, text::compose);
        field.textProperty().addListener((property, was, is) -> text.take());
        words.addListener((property, was, is) -> text.follow());
    }

    private void compose(InputMethodEvent event) {
        String before = composed;
        composed = event.getComposed().stream().map(InputMethodTextRun::getText).collect(Collectors.joining());
        // Else the field's text changes after this.
        if (event.getCommitted().equals(before)) {
            take();
        }
    }

    private void take() {
        if (composed.isEmpty()) {
            words.set(field.getText());
        }
    }

    private void follow() {
        if (!words.get().equals(field.getText())) {
            composed = "";
            field.setText(words.get());
        }
    }
}
