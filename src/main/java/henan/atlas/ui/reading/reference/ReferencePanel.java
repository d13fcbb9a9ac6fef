package henan.atlas.ui.reading.reference;

import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.SelectableText;
import henan.atlas.ui.ground.nav.Navigator;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the panels share: a head that stays, a list that scrolls. */
abstract sealed class ReferencePanel extends BorderPane
        permits BookPanel, TimelinePanel, GlossaryPanel, CoveragePanel {
    static final Messages TEXTS = Messages.of("ui");
    final Navigator navigator;
    private final VBox head = new VBox();

    ReferencePanel(String key, Navigator navigator) {
        this.navigator = navigator;
        getStyleClass().addAll("reference-panel", key + "-panel");
        head.getStyleClass().add("reference-head");
        setTop(head);
    }

    /** Moves the keyboard into the panel. */
    abstract void enter();

    /**
     * Where one is in a panel, without that panel.
     *
     * @param filter   has another panel of its kind filter as it did
     * @param scrolled how far, from 0 to 1
     */
    record Place(Consumer<ReferencePanel> filter, double scrolled) {
    }

    /** Where one is in it now. */
    final Place place() {
        return new Place(filtering(), getCenter() instanceof ScrollPane scroll ? scroll.getVvalue() : 0);
    }

    /** Goes on where a panel before it was, be it over an older content: same filter, scrolled as far. */
    final void resume(Place before) {
        before.filter().accept(this);
        if (getCenter() instanceof ScrollPane scroll) {
            // The scroll pane keeps a value only for content it has laid out.
            applyCss();
            layout();
            scroll.setVvalue(before.scrolled());
        }
    }

    /** What has a panel of its kind filter as this one does now; it holds nothing of this one. */
    Consumer<ReferencePanel> filtering() {
        return other -> { };
    }

    /** The panel as plain text. */
    abstract String asText();

    /** Title, and what can be done with the whole. */
    void showTitle(String title, Node... actions) {
        Label words = new Label(title);
        words.getStyleClass().add("reference-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(words, gap);
        line.getChildren().addAll(actions);
        line.getStyleClass().add("reference-title-line");
        line.setAlignment(Pos.BASELINE_LEFT);
        head.getChildren().add(line);
    }

    void addToHead(Node... parts) {
        head.getChildren().addAll(parts);
    }

    /** What stands in place of the list when the filter leaves nothing. @param clear undoes the filter */
    static VBox emptyState(String words, Runnable clear) {
        Label sentence = new Label(words);
        sentence.setWrapText(true);
        VBox box = new VBox(sentence, Buttons.plain(TEXTS.get("narrow.clear"), clear));
        box.getStyleClass().add("facet-nothing");
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    SelectableText note(String words) {
        return new SelectableText("reference-note").wholePage(this::asText).add(words);
    }
}
