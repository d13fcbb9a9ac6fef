package henan.atlas.ui.reading.browse;

import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.ClipboardText;
import henan.atlas.ui.ground.kit.LateTooltip;
import henan.atlas.ui.ground.kit.ReachedFocus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * One facet: a head with 全部, and a row for each choice. A click on a row chooses it alone, on the box at its end adds
 * or removes it. Long facets show their first rows until asked for all.
 */
final class FacetList extends VBox {
    /** What a facet does when a row is clicked or when 全部 is. */
    record Actions(Consumer<String> choose, Consumer<String> toggle, Runnable clear) {
    }

    private static final Messages TEXTS = Messages.of("ui");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private final Map<String, FacetRow> rows = new LinkedHashMap<>();
    private final VBox list = new VBox();
    private final Button all;
    private final Actions actions;
    private final Function<String, Optional<Node>> glyph;
    private final int shownAtFirst;
    private final Button expand;
    private final Function<Integer, String> expandWords;
    private final String collapseWords;
    private boolean expanded;

    FacetList(String title, String allWords, Actions actions, Function<String, Optional<Node>> glyph) {
        this(title, allWords, actions, glyph, Integer.MAX_VALUE, n -> "", "");
    }

    FacetList(String title, String allWords, Actions actions, Function<String, Optional<Node>> glyph, int shownAtFirst,
              Function<Integer, String> expandWords, String collapseWords) {
        this.actions = actions;
        this.glyph = glyph;
        this.shownAtFirst = shownAtFirst;
        this.expandWords = expandWords;
        this.collapseWords = collapseWords;
        getStyleClass().add("facet");
        Label head = new Label(title);
        head.getStyleClass().add("facet-title");
        all = Buttons.link(allWords, actions.clear());
        all.getStyleClass().add("facet-all");
        HBox top = new HBox(head, all);
        top.getStyleClass().add("facet-head");
        expand = Buttons.link("", this::toggleExpanded);
        expand.getStyleClass().add("facet-expand");
        expand.managedProperty().bind(expand.visibleProperty());
        list.getStyleClass().add("facet-rows");
        getChildren().addAll(top, list, expand);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::moveFocus);
        list.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
    }

    /** What can be done with a row and with all of them. */
    private void menu(ContextMenuEvent event) {
        Stream.iterate((Node) event.getTarget(), node -> node != null, Node::getParent)
                .filter(FacetRow.class::isInstance).map(FacetRow.class::cast).findFirst().ifPresent(row -> {
            ContextMenu menu = new ContextMenu();
            menu.setId("facet-menu");
            if (!row.isChosen() || rows.values().stream().filter(FacetRow::isChosen).count() > 1) {
                menu.getItems().add(item("only", TEXTS.get("facet.only", row.words()),
                        () -> actions.choose().accept(row.key())));
            }
            // Where none is chosen yet, one more is that one alone.
            if (rows.values().stream().anyMatch(FacetRow::isChosen)) {
                menu.getItems().add(item("toggle", TEXTS.get(row.isChosen() ? "facet.less" : "facet.more",
                        row.words()), () -> actions.toggle().accept(row.key())));
            }
            menu.getItems().add(
                    item("copy", TEXTS.get("facet.copy"), () -> ClipboardText.putTable(rows.values().stream()
                            .map(FacetRow::cells).toList())));
            menu.show(row, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    private static MenuItem item(String id, String words, Runnable does) {
        MenuItem item = new MenuItem(words);
        item.setId("facet-menu-" + id);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> does.run());
        return item;
    }

    void show(List<Facets.Row> facet) {
        boolean first = rows.isEmpty();
        facet.forEach(row -> rows.computeIfAbsent(row.id(), id -> new FacetRow(id, actions, glyph.apply(id)))
                .show(row));
        if (first) {
            list.getChildren().addAll(rows.values());
        }
        boolean chosen = facet.stream().anyMatch(Facets.Row::selected);
        all.setDisable(!chosen);
        // Where one is chosen, the boxes of all are seen: that more can be chosen is told where it is wanted.
        pseudoClassStateChanged(CHOSEN, chosen);
        showFirstOrAll();
    }

    private void toggleExpanded() {
        expanded = !expanded;
        showFirstOrAll();
    }

    private void showFirstOrAll() {
        int number = 0;
        for (FacetRow row : rows.values()) {
            boolean shown = expanded || number < shownAtFirst || row.isChosen();
            row.setVisible(shown);
            row.setManaged(shown);
            number++;
        }
        expand.setVisible(rows.size() > shownAtFirst);
        expand.setText(expanded ? collapseWords : expandWords.apply(rows.size()));
    }

    private void moveFocus(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        List<FacetRow> shown = new ArrayList<>(rows.values());
        shown.removeIf(row -> !row.isVisible());
        int now = shown.indexOf(event.getTarget());
        if (step != 0 && now >= 0) {
            ReachedFocus.give(shown.get(Math.max(0, Math.min(shown.size() - 1, now + step))));
            event.consume();
        }
    }

    /** A row: sign, name, count, and the box that adds it to the others. */
    private static final class FacetRow extends Button {
        private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("none");
        private final Label name = new Label();
        private final Label count = new Label();
        private final CheckBox adding = new CheckBox();
        private String does = "";

        FacetRow(String id, Actions actions, Optional<Node> glyph) {
            getStyleClass().setAll("facet-row");
            setMaxWidth(Double.MAX_VALUE);
            setId("facet-" + id);
            name.getStyleClass().add("facet-name");
            count.getStyleClass().add("facet-count");
            count.setMinWidth(USE_PREF_SIZE);
            adding.setId("facet-add-" + id);
            adding.getStyleClass().add("facet-add");
            adding.setMinWidth(USE_PREF_SIZE);
            adding.setMaxHeight(Double.MAX_VALUE);
            LateTooltip.install(adding, () -> does);
            adding.setOnAction(event -> {
                actions.toggle().accept(id);
                // Or else it is the row's action too.
                event.consume();
            });
            // From the keyboard the row itself is added, with Ctrl+Enter.
            adding.setFocusTraversable(false);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox line = new HBox(name, gap, count, adding);
            glyph.ifPresent(sign -> line.getChildren().add(0, sign));
            line.getStyleClass().add("facet-line");
            line.setAlignment(Pos.CENTER_LEFT);
            setGraphic(line);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            line.prefWidthProperty().bind(widthProperty().subtract(16));
            setOnAction(event -> actions.choose().accept(id));
            // A button fires neither when clicked with Ctrl or Shift held down, nor on Enter.
            EventHandler<MouseEvent> more = event -> {
                if (event.getButton() == MouseButton.PRIMARY && (event.isShortcutDown() || event.isShiftDown())) {
                    actions.toggle().accept(id);
                }
            };
            setOnMouseClicked(more);
            adding.setOnMouseClicked(more);
            addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, id, actions));
        }

        private void key(KeyEvent event, String id, Actions actions) {
            boolean more = event.isShortcutDown() || event.isShiftDown();
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE && more) {
                (more ? actions.toggle() : actions.choose()).accept(id);
                event.consume();
            }
        }

        void show(Facets.Row row) {
            name.setText(row.name());
            count.setText(String.valueOf(row.count()));
            adding.setSelected(row.selected());
            adding.setAccessibleText(TEXTS.get("facet.more", row.name()));
            does = TEXTS.get(row.selected() ? "facet.less.does" : "facet.more.does", row.name());
            adding.setAccessibleHelp(does);
            pseudoClassStateChanged(CHOSEN, row.selected());
            pseudoClassStateChanged(EMPTY, row.count() == 0);
            setAccessibleText(row.name() + " " + row.count());
        }

        boolean isChosen() {
            return adding.isSelected();
        }

        String key() {
            return getId().substring("facet-".length());
        }

        String words() {
            return name.getText();
        }

        /** As a line of a table. */
        List<String> cells() {
            return List.of(name.getText(), count.getText());
        }
    }
}
