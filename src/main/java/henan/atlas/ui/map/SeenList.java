package henan.atlas.ui.map;

import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.ClusterCount;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.map.picture.MapFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * What is seen on the map, as a list: for the keyboard, and for who hears the map instead of seeing it. It follows the
 * map when that has come to rest; the line that has the focus is pointed out on the map, and Enter or a click goes
 * there.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
final class SeenList extends VBox {
    private static final Messages TEXT = Messages.of("map");
    private static final PseudoClass AREA = PseudoClass.getPseudoClass("area");
    /** By how much a line stands in from the one it belongs to, in logical pixels. */
    private static final double INDENT = 14;
    /** Room beside a line, the scroll bar among it. */
    private static final double BESIDE_LINE = 30;

    private final MapModel model;
    private final Runnable leave;
    private final Label head = new Label();
    /** What is to be known of the list: what is left out, and what the map shows together. */
    private final Label note = new Label();
    private final ListView<SeenPlaces.Row> list = new ListView<>();
    private Optional<Shown> shown = Optional.empty();

    /** All it depends on. */
    private record Shown(AtlasSnapshot content, MapFrame frame, Viewport view, Set<String> drops, boolean asked) {
    }

    /** @param leave gives the keyboard back to the map */
    SeenList(MapModel model, Runnable leave) {
        this.model = model;
        this.leave = leave;
        setId("map-list");
        getStyleClass().add("seen-list");
        setVisible(false);
        head.getStyleClass().add("seen-head");
        head.setWrapText(true);
        HBox.setHgrow(head, Priority.ALWAYS);
        head.setMaxWidth(Double.MAX_VALUE);
        HBox top = new HBox(head, Buttons.icon("icon-close", TEXT.get("list.close"), this::close));
        top.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setId("map-list-rows");
        list.setAccessibleText(TEXT.get("list"));
        list.setCellFactory(view -> new Line());
        list.getFocusModel().focusedItemProperty().addListener((o, was, is) -> pointOut());
        list.focusedProperty().addListener((o, was, is) -> pointOut());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        note.getStyleClass().addAll("seen-head", "seen-note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        getChildren().addAll(top, note, list);
    }

    /** A line of the list. */
    private final class Line extends ListCell<SeenPlaces.Row> {
        private final Label name = new Label();
        private final Label kind = new Label();
        private final HBox line = new HBox(name, kind);

        Line() {
            name.getStyleClass().add("seen-name");
            kind.getStyleClass().add("seen-kind");
            name.setMinWidth(USE_PREF_SIZE);
            line.setAlignment(Pos.BASELINE_LEFT);
            line.setSpacing(8);
            line.prefWidthProperty().bind(list.widthProperty().subtract(BESIDE_LINE));
            setPrefWidth(0);
            setOnMouseClicked(e -> {
                if (e.getButton() == MouseButton.PRIMARY && getItem() != null) {
                    go(getItem().subject());
                }
            });
        }

        @Override
        protected void updateItem(SeenPlaces.Row row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty ? null : line);
            pseudoClassStateChanged(AREA, !empty && row.depth() < 2);
            if (!empty) {
                name.setText(row.name());
                kind.setText(row.kind());
                line.setPadding(new Insets(0, 0, 0, row.depth() * INDENT));
                setAccessibleText(row.name() + Punctuation.remarks() + row.kind());
            }
        }
    }

    /** Opens it with the keyboard in it, or closes it. */
    void turn() {
        if (isVisible()) {
            close();
            return;
        }
        setVisible(true);
        update();
        list.requestFocus();
        int marked = model.marksProperty().get().stream().findFirst().map(this::indexOf).orElse(-1);
        list.getSelectionModel().select(Math.max(0, marked));
        list.scrollTo(Math.max(0, marked));
    }

    /** @return whether it was open */
    boolean close() {
        boolean open = isVisible();
        setVisible(false);
        shown = Optional.empty();
        pointOut();
        if (open) {
            leave.run();
        }
        return open;
    }

    /** Brings it in step with the map once that is drawn. */
    void update() {
        MapFrame frame = model.pictures().frameProperty().get();
        Viewport view = model.view().viewport();
        if (!isVisible() || frame == null || view == null || shown.isPresent() && !model.pictures().isOfNow()) {
            return;
        }
        Shown now = new Shown(model.content(), frame, view, model.marks().drops(),
                !model.filterProperty().get().isAll());
        if (shown.equals(Optional.of(now))) {
            return;
        }
        shown = Optional.of(now);
        AtlasIndex index = now.content().index();
        SeenPlaces seen = SeenPlaces.of(index, now.content().prefectures(), frame, view, now.drops(), now.asked());
        SubjectRef before = Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(SeenPlaces.Row::subject).orElse(null);
        list.getItems().setAll(seen.rows());
        int kept = indexOf(before);
        list.getSelectionModel().select(Math.max(0, kept));
        head.setText(TEXT.get("list.head", ClusterCount.among(seen.clusters()).inWords(), seen.counties()));
        List<String> notes = new ArrayList<>();
        if (now.asked()) {
            notes.add(TEXT.get("list.asked"));
        }
        seen.withoutOutline(index).forEach(county -> notes.add(TEXT.get("list.together",
                index.name(county).orElse(county.id()),
                index.name(index.shownBy(county)).orElse(index.shownBy(county).id()))));
        note.setText(String.join("\n", notes));
    }

    private int indexOf(SubjectRef subject) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).subject().equals(subject)) {
                return i;
            }
        }
        return -1;
    }

    private void pointOut() {
        SeenPlaces.Row focused = list.getFocusModel().getFocusedItem();
        model.highlightProperty().set(isVisible() && list.isFocused() && focused != null ? focused.subject() : null);
    }

    private void pressed(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        SeenPlaces.Row focused = list.getFocusModel().getFocusedItem();
        if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
            if (focused != null) {
                go(focused.subject());
            }
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE) {
            close();
            e.consume();
        }
    }

    /** Leads to what was chosen or, while something is measured, measures from its place. */
    private void go(SubjectRef subject) {
        if (model.measuring().isUnderWay()) {
            model.aim().of(subject).ifPresent(model.measuring()::set);
        } else {
            model.marks().lead(subject);
        }
    }
}
