package henan.atlas.ui.making.compare;

import henan.atlas.domain.Industry;
import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.ComparisonSheet;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.IndustrySymbols;
import henan.atlas.ui.ground.kit.LateTooltip;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The heads of the columns of a sheet: where each place lies, its name, what it is at a glance, a small map. They are
 * gone between, moved, removed and opened by mouse and keys.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
final class SheetHeads extends GridPane {
    /** Size of a small map. */
    static final int MAP_WIDTH = 150;
    static final int MAP_HEIGHT = 96;
    /** Width of a column from which its map has room. */
    static final double MAP_FROM = 400;
    /** Columns there are while too few places are compared, the empty ones to be filled. */
    private static final int OFFERED = 3;
    private static final Messages TEXT = Messages.of("compare");
    private static final DataFormat PLACE = new DataFormat("henan-atlas/compared-place");
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    private final Consumer<SubjectRef> opener;
    private final Function<SubjectRef, String> names;
    private final IndustrySymbols symbols;
    private final Consumer<UnaryOperator<SheetState>> change;
    private final Runnable add;
    private List<SubjectRef> places = List.of();
    private Map<SubjectRef, Image> maps = Map.of();
    private Optional<SubjectRef> focused = Optional.empty();
    private BooleanBinding wide = Bindings.createBooleanBinding(() -> false);

    /**
     * Heads of nothing yet.
     *
     * @param opener goes to what is clicked
     * @param names  what a place is called
     * @param change changes what is compared
     * @param add    goes to where a place is added
     */
    SheetHeads(Consumer<SubjectRef> opener, Function<SubjectRef, String> names, IndustrySymbols symbols,
               Consumer<UnaryOperator<SheetState>> change, Runnable add) {
        this.opener = opener;
        this.names = names;
        this.symbols = symbols;
        this.change = change;
        this.add = add;
        getStyleClass().add("sheet-heads");
    }

    /** @param told what is known of the places, if that is known already; else none */
    void show(List<SubjectRef> of, List<ComparisonSheet.Head> told) {
        boolean hadFocus = getChildren().stream().anyMatch(Node::isFocused);
        places = List.copyOf(of);
        int columns = places.size() < ComparisonSheet.FEWEST ? OFFERED : places.size();
        wide = Bindings.createBooleanBinding(() -> (getWidth() - SheetGrid.LABELS) / columns >= MAP_FROM,
                widthProperty());
        getChildren().clear();
        getColumnConstraints().clear();
        SheetGrid.columns(this, columns);
        for (int i = 0; i < places.size(); i++) {
            add(head(places.get(i), i, told.isEmpty() ? Optional.empty() : Optional.of(told.get(i))), i + 1, 0);
        }
        for (int i = places.size(); i < columns; i++) {
            add(empty(i), i + 1, 0);
        }
        if (hadFocus) {
            focused.or(() -> places.stream().findFirst()).ifPresent(this::focus);
        }
    }

    /** The small maps, once they are painted. */
    void setMaps(Map<SubjectRef, Image> painted) {
        maps = painted;
        for (Node node : lookupAll(".sheet-map")) {
            if (node instanceof ImageView view && node.getUserData() instanceof SubjectRef place) {
                view.setImage(maps.get(place));
            }
        }
    }

    /** Gives the keyboard to a place's head. */
    void focus(SubjectRef place) {
        getChildren().stream().filter(node -> place.equals(node.getUserData())).findFirst()
                .ifPresent(Node::requestFocus);
    }

    private Button empty(int number) {
        Button empty = new Button(TEXT.get("sheet.empty"));
        empty.setId("sheet-empty-" + number);
        empty.getStyleClass().setAll("button", "sheet-empty");
        empty.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        empty.setOnAction(event -> add.run());
        GridPane.setFillHeight(empty, true);
        return empty;
    }

    private Region head(SubjectRef place, int number, Optional<ComparisonSheet.Head> told) {
        Label way = new Label(told.map(ComparisonSheet.Head::way).orElse(""));
        way.getStyleClass().add("sheet-way");
        Label name = new Label(names.apply(place));
        name.getStyleClass().add("sheet-name");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        FlowPane pills = new FlowPane();
        pills.getStyleClass().add("sheet-pills");
        told.stream().flatMap(head -> head.glance().stream()).forEach(word -> {
            Label pill = new Label(word);
            pill.getStyleClass().addAll("tag", "tag-plain");
            pills.getChildren().add(pill);
        });
        VBox words = new VBox(way, name, pills);
        words.getStyleClass().add("sheet-head-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        Button away = Buttons.icon("icon-close", TEXT.get("sheet.remove", names.apply(place)),
                () -> change.accept(s -> s.without(place)));
        HBox inner = new HBox(words, map(place), away);
        inner.getStyleClass().add("sheet-head-inner");
        Region band = new Region();
        band.getStyleClass().add("sheet-band");
        band.setStyle(told.map(head -> String.format("-fx-background-color: #%06X;",
                symbols.rgb(head.heading().industryId().isEmpty() ? Industry.UNKNOWN : head.heading().industryId())))
                .orElse(""));
        VBox head = new VBox(band, inner);
        VBox.setVgrow(inner, Priority.ALWAYS);
        head.setUserData(place);
        head.setId("sheet-head-" + number);
        head.getStyleClass().add("sheet-head");
        head.setFocusTraversable(true);
        head.setAccessibleText(names.apply(place));
        head.setAccessibleHelp(TEXT.get("sheet.head.hint"));
        LateTooltip.install(words, TEXT.get("sheet.head.hint"));
        head.focusedProperty().addListener((property, was, is) -> focused = is ? Optional.of(place) : focused);
        head.addEventHandler(KeyEvent.KEY_PRESSED, e -> key(e, place));
        words.setOnMouseClicked(e -> {
            head.requestFocus();
            opener.accept(place);
        });
        drag(head, place, number);
        return head;
    }

    private ImageView map(SubjectRef place) {
        ImageView map = new ImageView(maps.get(place));
        map.getStyleClass().add("sheet-map");
        map.setUserData(place);
        map.setFitWidth(MAP_WIDTH);
        map.setFitHeight(MAP_HEIGHT);
        map.setMouseTransparent(true);
        map.visibleProperty().bind(wide);
        map.managedProperty().bind(wide);
        return map;
    }

    private void key(KeyEvent e, SubjectRef place) {
        boolean moving = e.isAltDown() || e.isShortcutDown();
        switch (e.getCode()) {
            case LEFT -> moveOrGo(moving, place, -1);
            case RIGHT -> moveOrGo(moving, place, 1);
            case DELETE -> change.accept(s -> s.without(place));
            case INSERT -> add.run();
            case ENTER, SPACE -> opener.accept(place);
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void moveOrGo(boolean moving, SubjectRef place, int by) {
        if (moving) {
            change.accept(s -> s.moving(place, by));
        } else {
            int to = places.indexOf(place) + by;
            if (to >= 0 && to < places.size()) {
                focus(places.get(to));
            }
        }
    }

    private void drag(Region head, SubjectRef place, int number) {
        head.setOnDragDetected(e -> {
            ClipboardContent carried = new ClipboardContent();
            carried.put(PLACE, place.toString());
            head.startDragAndDrop(TransferMode.MOVE).setContent(carried);
            head.pseudoClassStateChanged(DRAGGED, true);
            e.consume();
        });
        head.setOnDragDone(e -> head.pseudoClassStateChanged(DRAGGED, false));
        head.setOnDragEntered(e -> head.pseudoClassStateChanged(DROPPING, e.getDragboard().hasContent(PLACE)));
        head.setOnDragExited(e -> head.pseudoClassStateChanged(DROPPING, false));
        head.setOnDragOver(e -> {
            if (e.getDragboard().hasContent(PLACE)) {
                e.acceptTransferModes(TransferMode.MOVE);
            }
            e.consume();
        });
        head.setOnDragDropped(e -> {
            SubjectRef dropped = SubjectRef.parse((String) e.getDragboard().getContent(PLACE));
            e.setDropCompleted(true);
            e.consume();
            change.accept(s -> s.movedTo(dropped, number));
        });
    }
}
