package henan.atlas.ui.reading.profile;

import henan.atlas.profile.CaseStudyText;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.DevicePixels;
import henan.atlas.ui.ground.kit.SelectableText;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The questions of a case for a class to discuss, one at a time. */
final class QuestionPane extends VBox {
    private static final Messages TEXTS = Messages.of("ui");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    /** Height below which margins are narrow, in logical pixels: that of a window much enlarged. */
    private static final double LOW_HEIGHT = 380;
    /** Sizes of its letters in logical pixels: the usual one, and that of the case's text. */
    private static final int LETTERS = 32;
    private static final int LETTERS_OF_TEXT = 20;
    /** Least size of its letters in pixels of the window: enlarging makes none smaller. */
    private static final double LEAST_IN_WINDOW = 36;
    private static final double LINE_SPACING = 0.4;
    private final CaseStudyText text;
    private final Label place = new Label();
    private final VBox words = new VBox();
    private final ScrollPane scroll = new ScrollPane(words);
    private final Button before;
    private final Button next;
    private int number;

    /** @param turnTo goes to a question, by its number from 0; to the text, by a negative one */
    QuestionPane(CaseStudyText text, IntConsumer turnTo) {
        this.text = text;
        before = Buttons.plain(TEXTS.get("reader.before"), () -> turnTo.accept(number() - 1));
        next = Buttons.primary(TEXTS.get("reader.next"), () -> turnTo.accept(number() + 1));
        getStyleClass().add("question-pane");
        place.getStyleClass().add("question-place");
        Label of = new Label(text.title().text());
        of.getStyleClass().add("question-case");
        of.setWrapText(true);
        words.getStyleClass().add("question-words");
        // Where even so a question has no room it is moved, and the buttons below it stay.
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setMinHeight(0);
        words.setMinHeight(USE_PREF_SIZE);
        of.managedProperty().bind(of.visibleProperty());
        heightProperty().addListener((property, was, is) -> {
            boolean low = is.doubleValue() < LOW_HEIGHT;
            pseudoClassStateChanged(LOW, low);
            of.setVisible(!low);
        });
        // What is under way has been laid out then.
        PauseTransition laidOut = new PauseTransition(Duration.ONE);
        laidOut.setOnFinished(event -> fit());
        scroll.layoutBoundsProperty().addListener((property, was, is) -> laidOut.playFromStart());
        before.setId("question-before");
        next.setId("question-next");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button backToText = Buttons.link(TEXTS.get("reader.text"), () -> turnTo.accept(-1));
        HBox foot = new HBox(backToText, gap, before, next);
        foot.getStyleClass().add("question-foot");
        foot.setMinHeight(USE_PREF_SIZE);
        place.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(of, place, scroll, foot);
    }

    /** As large as all of it is seen; where that would be too small to be read by a room, it is moved. */
    private void fit() {
        int least = (int) Math.min(LETTERS, Math.max(LETTERS_OF_TEXT,
                Math.ceil(LEAST_IN_WINDOW / DevicePixels.enlarged(this))));
        int letters = LETTERS;
        set(letters);
        while (letters > least && words.prefHeight(scroll.getWidth()) > scroll.getHeight()) {
            letters--;
            set(letters);
        }
    }

    private void set(int letters) {
        words.getChildren().forEach(each -> each.setStyle("-fx-font-size: " + letters + "px; -fx-line-spacing: "
                + LINE_SPACING * letters));
        words.applyCss();
    }

    int number() {
        return number;
    }

    /** @param wanted its number from 0 */
    void show(int wanted) {
        number = Math.max(0, Math.min(wanted, text.questions().size() - 1));
        place.setText(TEXTS.get("reader.question", number + 1, text.questions().size()));
        words.getChildren().setAll(new SelectableText("question-text").add(text.questions().get(number)));
        fit();
        before.setDisable(number == 0);
        next.setDisable(number + 1 == text.questions().size());
    }
}
