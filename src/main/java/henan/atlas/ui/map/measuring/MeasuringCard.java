package henan.atlas.ui.map.measuring;

import henan.atlas.carto.Measurement;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.CopyButton;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What has been measured so far, what is to be done next, and all of it to be done by the pointer alone. */
public final class MeasuringCard extends VBox {
    private static final Messages TEXT = Messages.of("map");
    /** Letters of the card, in logical pixels. */
    private static final double LETTERS = 12.5;

    private final Measuring measuring;
    private final MeasurementText words;
    private final Label head = new Label();
    private final Label figure = new Label();
    private final Label course = line("measure-course");
    private final Label warning = line("measure-warning");
    private final Label hint = line("measure-hint");
    private final Button back;
    private final Button finish;
    private final Button copy;
    private final Button again;
    private Optional<Measurement> shown = Optional.empty();

    /**
     * A card of nothing yet.
     *
     * @param leave gives the keyboard back to the map
     */
    public MeasuringCard(Measuring measuring, MeasurementText words, Runnable leave) {
        this.measuring = measuring;
        this.words = words;
        setId("measure-card");
        setVisible(false);
        getStyleClass().add("measure-card");
        head.getStyleClass().add("measure-head");
        figure.getStyleClass().add("measure-total");
        back = button("measure.back", measuring::takeBack, leave);
        finish = button("measure.finish", measuring::finish, leave);
        copy = new CopyButton(TEXT.get("measure.copy"), TEXT.get("measure.copy.does"),
                () -> measuring.measurement().map(words::whole).orElse(""));
        again = button("measure.again", () -> measuring.measurement().map(Measurement::kind)
                .ifPresent(measuring::begin), leave);
        HBox.setHgrow(figure, Priority.ALWAYS);
        figure.setMaxWidth(Double.MAX_VALUE);
        List.of(head, figure).forEach(each -> each.setMinWidth(USE_PREF_SIZE));
        Button close = Buttons.icon("icon-close", TEXT.get("measure.close"), () -> {
            measuring.leave();
            leave.run();
        });
        HBox top = new HBox(head, figure, back, finish, copy, again, close);
        top.getStyleClass().add("measure-line");
        top.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(top, hint, course, warning);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && e.getTarget() instanceof Button button) {
                button.fire();
                e.consume();
            }
        });
    }

    private static Label line(String styleClass) {
        Label line = new Label();
        line.getStyleClass().add(styleClass);
        line.setWrapText(true);
        return line;
    }

    private static Button button(String key, Runnable does, Runnable leave) {
        Button button = Buttons.link(TEXT.get(key), () -> {
            does.run();
            leave.run();
        });
        button.setId(key.replace('.', '-'));
        button.setTooltip(new Tooltip(TEXT.get(key + ".does")));
        return button;
    }

    /** Whether there is anything to be shown. */
    public boolean isEmpty() {
        return measuring.measurement().isEmpty();
    }

    /** Brings it in step with what is measured. @param letters least size of letters over the map; 0 for as usual */
    public void update(double letters) {
        // Before a room its letters are as large as names on the map.
        setStyle(letters > LETTERS ? "-fx-font-size: " + letters + "px;" : "");
        if (shown.equals(measuring.measurement())) {
            return;
        }
        shown = measuring.measurement();
        setVisible(shown.isPresent());
        shown.ifPresent(measured -> {
            head.setText(words.head(measured));
            figure.setText(words.figure(measured));
            put(course, measured.finished() ? words.course(measured) : "");
            put(warning, measured.finished() ? words.warning(measured) : "");
            put(hint, words.hint(measured));
            show(back, !measured.finished() && !measured.points().isEmpty());
            show(finish, !measured.finished() && measured.lacking() == 0);
            show(copy, measured.finished());
            show(again, measured.finished());
            setAccessibleText(words.whole(measured));
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
        requestLayout();
    }

    private static void put(Label line, String words) {
        line.setText(words);
        show(line, !words.isEmpty());
    }

    private static void show(Node part, boolean seen) {
        part.setVisible(seen);
        part.setManaged(seen);
    }
}
