package henan.atlas.ui.making.compare;

import henan.atlas.domain.SubjectRef;
import henan.atlas.handout.ComparisonHandout;
import henan.atlas.profile.ComparisonSheet;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.ClipboardText;
import henan.atlas.ui.ground.kit.IndustrySymbols;
import henan.atlas.ui.ground.kit.LateTooltip;
import henan.atlas.ui.ground.out.FileOut;
import henan.atlas.ui.ground.out.FileOutLine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Places side by side: what is compared above, below it the rows of the sheet.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
final class SheetPane extends VBox {
    private static final Messages TEXT = Messages.of("compare");
    private static final KeyCombination PRINT = KeyCombination.valueOf("Shortcut+P");
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
    private static final KeyCombination EXPORT = KeyCombination.valueOf("Shortcut+E");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final ReadOnlyObjectWrapper<SheetState> state = new ReadOnlyObjectWrapper<>(SheetState.FIRST);
    private final Consumer<SubjectRef> opener;
    private final Function<SubjectRef, String> names;
    private final Label title = new Label();
    private final HBox bar = new HBox();
    private final TextField add = new TextField();
    /** What answers to what is typed, over the rows, below the field. */
    private final VBox offered = new VBox();
    private List<SubjectRef> found = List.of();
    private int marked;
    private final Button print;
    private final Button copy;
    private final SplitMenuButton export;
    private final SheetOut pages;
    private final FileOut out;
    /** What is shown; empty where too few places are compared. */
    private Optional<ComparisonSheet> shown = Optional.empty();
    private final SheetHeads heads;
    private final ScrollPane scroll = new ScrollPane();
    private Set<SubjectRef> located = Set.of();

    /**
     * A sheet of nothing yet.
     *
     * @param opener goes to what is clicked
     * @param names  what a place is called
     * @param ask    asks for the places that answer to what was typed; the answer is offered
     * @param pages  makes a page of the sheet, and paints the small maps
     * @param out    lets files out
     */
    SheetPane(Consumer<SubjectRef> opener, Function<SubjectRef, String> names,
              BiConsumer<String, Consumer<List<SubjectRef>>> ask, IndustrySymbols symbols,
              SheetOut pages, FileOut out) {
        this.pages = pages;
        this.heads = new SheetHeads(opener, names, symbols, this::change, add::requestFocus);
        this.out = out;
        this.opener = opener;
        this.names = names;
        getStyleClass().add("sheet-pane");
        setMinWidth(0);
        title.getStyleClass().add("sheet-title");
        add.setId("sheet-add");
        add.getStyleClass().add("sheet-add");
        add.setPrefColumnCount(13);
        add.textProperty().addListener((property, was, is) -> {
            if (is.isBlank()) {
                offer(is, List.of());
            } else {
                ask.accept(is, places -> offer(is, places));
            }
        });
        add.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        add.focusedProperty().addListener((property, was, is) -> offered.setVisible(is && !add.getText().isBlank()));
        offered.setId("sheet-offered");
        offered.getStyleClass().add("sheet-offered");
        offered.setManaged(false);
        offered.setVisible(false);
        CheckBox later = check("sheet-later", TEXT.get("sheet.later"), TEXT.get("sheet.later.hint"),
                s -> s.later(), (s, on) -> s.withLater(on));
        CheckBox common = check("sheet-common", TEXT.get("sheet.common"), TEXT.get("sheet.common.hint"),
                s -> s.common(), (s, on) -> s.withCommon(on));
        Button swap = Buttons.plain(TEXT.get("sheet.swap"), () -> change(s -> s.places().isEmpty() ? s
                : s.movedTo(s.places().get(0), s.places().size() - 1)));
        swap.setId("sheet-swap");
        LateTooltip.install(swap, TEXT.get("sheet.swap.hint"));
        copy = Buttons.plain(TEXT.get("sheet.copy"), this::copy);
        copy.setId("sheet-copy");
        LateTooltip.install(copy, TEXT.get("sheet.copy.hint"));
        export = export();
        print = Buttons.plain(TEXT.get("sheet.print"), this::print);
        print.setId("sheet-print");
        LateTooltip.install(print, TEXT.get("sheet.print.hint"));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        List.of(swap, copy, export, print, later, common).forEach(node -> node.setMinWidth(USE_PREF_SIZE));
        title.setMinWidth(USE_PREF_SIZE);
        add.setMinWidth(56);
        bar.getChildren().addAll(title, add, later, common, space, swap, copy, print, export);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("compare-bar");
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        scroll.getStyleClass().add("sheet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(bar, new FileOutLine(out, "sheet-told"), new HeadRoom(heads, scroll), scroll, offered);
        addEventHandler(KeyEvent.KEY_PRESSED, this::shortcut);
        state.addListener((property, was, is) -> told());
        told();
    }

    private CheckBox check(String id, String words, String hint, Function<SheetState, Boolean> is,
                           BiFunction<SheetState, Boolean, SheetState> set) {
        CheckBox box = new CheckBox(words);
        box.setId(id);
        LateTooltip.install(box, hint);
        box.setSelected(is.apply(state()));
        box.selectedProperty().addListener((property, was, on) -> change(s -> set.apply(s, on)));
        state.addListener((property, was, now) -> box.setSelected(is.apply(now)));
        return box;
    }

    /** Excel by one click, the other formats from a menu. */
    private SplitMenuButton export() {
        SplitMenuButton button = new SplitMenuButton();
        button.setText(TEXT.get("sheet.export"));
        button.setId("sheet-export");
        button.getStyleClass().add("list-export");
        LateTooltip.install(button, TEXT.get("sheet.export.hint"));
        button.setOnAction(event -> let(SheetFile.XLSX));
        for (SheetFile format : SheetFile.values()) {
            MenuItem item = new MenuItem(format.title());
            item.setOnAction(event -> let(format));
            button.getItems().add(item);
        }
        return button;
    }

    private void let(SheetFile format) {
        shown.ifPresent(sheet -> out.ask(getScene().getWindow(), format.wanted(sheet, pages)));
    }

    private void copy() {
        shown.ifPresent(sheet -> ClipboardText.putTable(ComparisonHandout.lines(sheet)));
    }

    private void print() {
        shown.ifPresent(sheet -> pages.print(sheet, print));
    }

    private void shortcut(KeyEvent e) {
        if (PRINT.match(e)) {
            print();
        } else if (COPY.match(e)) {
            copy();
        } else if (EXPORT.match(e)) {
            let(SheetFile.XLSX);
        } else {
            return;
        }
        e.consume();
    }

    /** Puts what leads to the other form before all else. */
    void setSwitch(Node forms) {
        bar.getChildren().add(0, forms);
    }

    ReadOnlyObjectProperty<SheetState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    SheetState state() {
        return state.get();
    }

    void change(UnaryOperator<SheetState> how) {
        state.set(how.apply(state()));
    }

    /** Says what is missing, where something is; the rows come by {@link #show}. */
    private void told() {
        int count = state().places().size();
        title.setText(TEXT.get("sheet.title", count));
        add.setDisable(count >= ComparisonSheet.MOST);
        add.setPromptText(count >= ComparisonSheet.MOST ? TEXT.get("sheet.full", ComparisonSheet.MOST)
                : TEXT.get("sheet.add", ComparisonSheet.MOST - count));
        add.setAccessibleText(add.getPromptText());
        List.of(print, copy, export).forEach(way -> way.setDisable(!state().isEnough()));
        out.forget();
        if (!state().isEnough()) {
            shown = Optional.empty();
            heads.show(state().places(), List.of());
            Label hint = new Label(TEXT.get(count == 0 ? "sheet.none" : "sheet.one"));
            hint.getStyleClass().add("sheet-hint");
            hint.setWrapText(true);
            scroll.setContent(hint);
        }
    }

    /** What is shown; empty where too few places are compared. */
    Optional<ComparisonSheet> shown() {
        return shown;
    }

    /** Makes a page of it. */
    SheetOut pages() {
        return pages;
    }

    /** Shows what is known of the places. */
    void show(ComparisonSheet sheet) {
        shown = Optional.of(sheet);
        List<SubjectRef> places = sheet.heads().stream().map(ComparisonSheet.Head::subject).toList();
        heads.show(places, sheet.heads());
        locate(places);
        double at = scroll.getVvalue();
        scroll.setContent(new SheetGrid(sheet, () -> change(s -> s.withCommon(false)), opener));
        scroll.layout();
        scroll.setVvalue(at);
    }

    /** Their maps have one scale, which depends on which they are, not on their order. */
    private void locate(List<SubjectRef> places) {
        if (!located.equals(Set.copyOf(places))) {
            located = Set.copyOf(places);
            pages.locate(places, SheetHeads.MAP_WIDTH, SheetHeads.MAP_HEIGHT, painted -> {
                if (located.equals(painted.keySet())) {
                    heads.setMaps(painted);
                }
            });
        }
    }

    private void typed(KeyEvent e) {
        switch (e.getCode()) {
            case ENTER -> {
                if (marked < found.size()) {
                    take(found.get(marked));
                }
            }
            case DOWN -> mark(Math.min(found.size() - 1, marked + 1));
            case UP -> mark(Math.max(0, marked - 1));
            case ESCAPE -> {
                if (add.getText().isEmpty()) {
                    return;
                }
                add.clear();
            }
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void offer(String typed, List<SubjectRef> places) {
        if (!typed.equals(add.getText())) {
            return;
        }
        found = places.stream().filter(place -> !state().places().contains(place)).toList();
        offered.getChildren().setAll(found.isEmpty() ? List.of(new Label(TEXT.get("sheet.notFound", typed)))
                : found.stream().map(this::line).toList());
        offered.setVisible(!typed.isBlank() && add.isFocused());
        mark(0);
        requestLayout();
    }

    private Label line(SubjectRef place) {
        Label line = new Label(names.apply(place));
        line.setMaxWidth(Double.MAX_VALUE);
        // The field keeps the keyboard.
        line.setOnMousePressed(e -> {
            take(place);
            e.consume();
        });
        line.getStyleClass().add("sheet-offer");
        return line;
    }

    private void mark(int which) {
        marked = Math.max(0, which);
        for (int i = 0; i < offered.getChildren().size(); i++) {
            offered.getChildren().get(i).pseudoClassStateChanged(MARKED, i == marked && !found.isEmpty());
        }
    }

    private void take(SubjectRef place) {
        add.clear();
        change(s -> s.with(place));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Bounds field = sceneToLocal(add.localToScene(add.getBoundsInLocal()));
        offered.resize(Math.max(field.getWidth(), offered.prefWidth(-1)), offered.prefHeight(-1));
        offered.relocate(field.getMinX(), field.getMaxY() + 2);
    }

    /** Gives the keyboard to where a place is added, or to the first place. */
    void focus() {
        if (state().isEnough()) {
            heads.focus(state().places().get(0));
        } else {
            add.requestFocus();
        }
    }
}
