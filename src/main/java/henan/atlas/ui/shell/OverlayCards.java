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
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Cards laid over the window: the list of keys, and where everything comes from. Esc or a click beside closes them. */
final class OverlayCards extends StackPane {
    private static final Messages TEXTS = Messages.of("ui");
    private static final List<String> KEYS = List.of("search", "activity", "regions", "list", "table", "back", "zoom",
            "twice", "arrows", "symbols", "seen", "home", "full", "scale", "read", "undo", "view", "legend", "filter",
            "reading", "measure", "select", "compare", "left", "right", "multi", "copy", "picture", "page",
            "escape", "help");
    /** Width of the window from which the keys stand in two columns, and of the column of their names. */
    private static final double ROOM_FOR_TWO = 1100;
    private static final double KEY_WIDTH = 150;
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

    /** In two columns where there is room: nobody looks for a key below the foot of a list. */
    void showShortcuts() {
        boolean wide = getWidth() >= ROOM_FOR_TWO;
        int half = wide ? (KEYS.size() + 1) / 2 : KEYS.size();
        HBox columns = new HBox(keys(KEYS.subList(0, half)));
        if (wide) {
            columns.getChildren().add(keys(KEYS.subList(half, KEYS.size())));
        }
        columns.getStyleClass().add("key-columns");
        open(TEXTS.get("help.shortcuts"), columns);
        getChildren().get(0).getStyleClass().add(wide ? "wide-card" : "reading-card");
    }

    private static Node keys(List<String> names) {
        GridPane keys = new GridPane();
        keys.getStyleClass().add("key-grid");
        ColumnConstraints does = new ColumnConstraints();
        does.setHgrow(Priority.ALWAYS);
        keys.getColumnConstraints().addAll(new ColumnConstraints(KEY_WIDTH), does);
        for (String name : names) {
            Label key = label("key." + name);
            key.getStyleClass().add("key");
            keys.addRow(names.indexOf(name), key, label("key." + name + ".does"));
        }
        HBox.setHgrow(keys, Priority.ALWAYS);
        // Both columns are as wide as one another.
        keys.setPrefWidth(KEY_WIDTH);
        return keys;
    }

    private static Label label(String text) {
        Label label = new Label(TEXTS.get(text));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        return label;
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
        parts.getChildren().add(new SelectableText("about-lead").add(TEXTS.get("about.lead",
                version.isEmpty() ? "" : TEXTS.get("about.version", version))));
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
