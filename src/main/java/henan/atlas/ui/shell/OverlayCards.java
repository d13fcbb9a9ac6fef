package henan.atlas.ui.shell;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.MetaKeys;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.FittingScroll;
import henan.atlas.ui.ground.kit.SelectableText;
import henan.atlas.ui.ground.session.AtlasSession;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Cards laid over the window: the list of keys, and where everything comes from. Esc or a click beside closes them. */
final class OverlayCards extends StackPane {
    private static final Messages TEXTS = Messages.of("ui");
    private static final List<String> KEYS = List.of("search", "activity", "list", "back", "zoom", "twice", "arrows",
            "symbols", "home", "undo", "view", "legend", "filter", "reading", "compare", "left", "right", "multi",
            "copy", "picture", "page", "escape", "help");
    private final AtlasSession session;
    private final String version;

    /** @param version version of the program */
    OverlayCards(AtlasSession session, String version) {
        this.session = session;
        this.version = version;
        getStyleClass().add("card-shade");
        setVisible(false);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
    }

    boolean isOpen() {
        return isVisible();
    }

    void close() {
        setVisible(false);
        getChildren().clear();
    }

    void showShortcuts() {
        GridPane keys = new GridPane();
        keys.getStyleClass().add("key-grid");
        keys.getColumnConstraints().addAll(new ColumnConstraints(185), new ColumnConstraints(480));
        for (int row = 0; row < KEYS.size(); row++) {
            Label key = new Label(TEXTS.get("key." + KEYS.get(row)));
            key.getStyleClass().add("key");
            GridPane.setHalignment(key, HPos.LEFT);
            keys.addRow(row, key, new Label(TEXTS.get("key." + KEYS.get(row) + ".does")));
        }
        open(TEXTS.get("help.shortcuts"), keys);
        // What a key does stands on one line.
        getChildren().get(0).getStyleClass().add("reading-card");
    }

    /** Says something that needs no answer. */
    void showMessage(String title, String message) {
        VBox body = new VBox(new SelectableText("about-text").add(message));
        body.getStyleClass().add("about");
        open(title, body);
    }

    void showAbout() {
        AtlasSnapshot content = session.snapshot();
        VBox parts = new VBox();
        parts.getStyleClass().add("about");
        parts.getChildren().add(new SelectableText("about-lead").add(TEXTS.get("about.lead", version)));
        addPart(parts, "about.content", TEXTS.get("about.content.text",
                content.index().count(SubjectRef.PROVINCE).inWords(),
                content.index().sources().size()));
        addPart(parts, "about.boundaries", String.join("\n", content.meta().getOrDefault(MetaKeys.BOUNDARY_SOURCE, ""),
                content.meta().getOrDefault(MetaKeys.BOUNDARY_TERMS, "")).strip());
        addPart(parts, "about.courses", String.join("\n", content.meta().getOrDefault(MetaKeys.COURSE_SOURCE, ""),
                content.meta().getOrDefault(MetaKeys.COURSE_TERMS, "")).strip());
        String approval = content.meta().getOrDefault(MetaKeys.APPROVAL_NUMBER, "");
        addPart(parts, "about.approval", approval.isEmpty() ? TEXTS.get("about.approval.none") : approval);
        addPart(parts, "about.seats", TEXTS.get("about.seats.text"));
        addPart(parts, "about.fonts", TEXTS.get("about.fonts.text"));
        addPart(parts, "about.libraries", TEXTS.get("about.libraries.text"));
        addPart(parts, "about.file", session.file().toAbsolutePath().toString());
        open(TEXTS.get("help.about"), parts);
        // Much to read: longer lines keep it all in sight.
        getChildren().get(0).getStyleClass().add("reading-card");
    }

    private static void addPart(VBox parts, String key, String text) {
        if (!text.isEmpty()) {
            Label title = new Label(TEXTS.get(key));
            title.getStyleClass().add("section-title");
            parts.getChildren().add(new VBox(title, new SelectableText("about-text").add(text)));
        }
    }

    private void open(String title, Region body) {
        Label head = new Label(title);
        head.getStyleClass().add("card-title");
        BorderPane top = new BorderPane();
        top.setLeft(head);
        top.setRight(Buttons.icon("icon-close", TEXTS.get("card.close"), this::close));
        // Not a border pane, which counts its own padding to the width of the text and so finds it too low.
        VBox card = new VBox(top, new FittingScroll(body, Double.MAX_VALUE));
        card.setMaxHeight(USE_PREF_SIZE);
        card.getStyleClass().add("sheet-card");
        getChildren().setAll(card);
        setVisible(true);
        requestFocus();
    }
}
