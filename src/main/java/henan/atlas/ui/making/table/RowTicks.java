package henan.atlas.ui.making.table;

import henan.atlas.domain.SubjectRef;
import henan.atlas.table.ListedRow;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.nav.SelectionSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Rows ticked together: what is selected together everywhere. A click with Ctrl ticks a row, one with Shift all from
 * the last to it; of the keyboard Space, Shift with arrows and Ctrl+A.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
final class RowTicks {
    private static final Messages TEXTS = Messages.of("list");
    private static final double WIDTH = 38;

    private final TableView<ListedRow> table;
    private final SelectionSet selection;
    private final TableColumn<ListedRow, ListedRow> column = new TableColumn<>();
    private final CheckBox all = new CheckBox();
    /** The row from which Shift reaches, by its place in the list. */
    private int from = -1;
    /** Those ticked, and what was then selected: asked several times for each change. */
    private Optional<Ticked> ticked = Optional.empty();
    private boolean shown;

    private record Ticked(List<SubjectRef> members, List<ListedRow> rows) {
    }

    RowTicks(TableView<ListedRow> table, SelectionSet selection, ListOnMap map) {
        this.table = table;
        this.selection = selection;
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        column.setPrefWidth(WIDTH);
        column.setMinWidth(WIDTH);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(unused -> new TickCell(selection));
        all.setId("list-tick-all");
        all.setFocusTraversable(false);
        all.setTooltip(new Tooltip(TEXTS.get("tick.all")));
        all.setAccessibleText(TEXTS.get("tick.all"));
        all.setOnAction(event -> turnAll());
        column.setGraphic(all);
        column.getStyleClass().add("list-tick");
        table.setRowFactory(unused -> new TickedRow(selection, map));
        ChangeListener<Object> told = (property, was, is) -> showAll();
        selection.membersProperty().addListener(told);
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    TableColumn<ListedRow, ListedRow> column() {
        return column;
    }

    /** Whether what is listed can be ticked. */
    boolean areShown() {
        return shown;
    }

    /** The rows that are ticked, in the order of the list. */
    List<ListedRow> ticked() {
        List<SubjectRef> members = selection.members();
        if (ticked.filter(known -> known.members() == members).isEmpty()) {
            ticked = Optional.of(new Ticked(members, members.isEmpty() ? List.of()
                    : table.getItems().stream().filter(row -> selection.contains(row.subject())).toList()));
        }
        return ticked.orElseThrow().rows();
    }

    /** Other rows are about to be listed. */
    void forget() {
        ticked = Optional.empty();
    }

    /** Other rows are listed. @param tickable whether these are places */
    void show(boolean tickable) {
        shown = tickable;
        from = -1;
        showAll();
    }

    private void showAll() {
        int ticked = areShown() ? ticked().size() : 0;
        all.setSelected(ticked > 0 && ticked == table.getItems().size());
        all.setIndeterminate(ticked > 0 && ticked < table.getItems().size());
    }

    private List<SubjectRef> listed() {
        return table.getItems().stream().map(ListedRow::subject).toList();
    }

    /** Ticks all that is listed, or none of it where all is. */
    private void turnAll() {
        if (ticked().size() == table.getItems().size()) {
            selection.remove(listed());
        } else {
            selection.add(listed());
        }
        showAll();
        table.requestFocus();
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !areShown()) {
            return;
        }
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof TableRow)) {
            node = node.getParent();
        }
        if (!(node instanceof TableRow<?> row) || row.isEmpty()) {
            return;
        }
        int at = row.getIndex();
        if (event.isShiftDown()) {
            reach(at);
        } else if (event.isShortcutDown()) {
            selection.toggle(List.of(table.getItems().get(at).subject()));
        }
        if (event.isShiftDown() || event.isShortcutDown()) {
            table.requestFocus();
            table.getFocusModel().focus(at);
            event.consume();
        }
        if (!event.isShiftDown()) {
            from = at;
        }
    }

    /** Ticks all from the row last clicked, or that looked at, to one. */
    private void reach(int to) {
        int first = from >= 0 ? from : Math.max(0, table.getSelectionModel().getSelectedIndex());
        selection.add(listed().subList(Math.min(first, to), Math.max(first, to) + 1));
    }

    /** Ticks on to the next row, or, on the way back to where Shift began, lets go of the one that is left. */
    private void stretch(int at, int next) {
        if (from < 0) {
            from = at;
        }
        if (Math.abs(next - from) < Math.abs(at - from)) {
            selection.remove(List.of(table.getItems().get(at).subject()));
        } else {
            selection.add(listed().subList(Math.min(at, next), Math.max(at, next) + 1));
        }
    }

    private void key(KeyEvent event) {
        if (!areShown() || event.getTarget() != table || event.isAltDown()) {
            return;
        }
        int at = table.getFocusModel().getFocusedIndex();
        switch (event.getCode()) {
            case A -> {
                if (!event.isShortcutDown()) {
                    return;
                }
                selection.add(listed());
            }
            case SPACE -> {
                if (at < 0) {
                    return;
                }
                SubjectRef subject = table.getItems().get(at).subject();
                if (selection.contains(subject)) {
                    selection.remove(List.of(subject));
                } else {
                    selection.add(List.of(subject));
                }
                from = at;
            }
            case UP, DOWN -> {
                if (!event.isShiftDown() || at < 0) {
                    from = -1;
                    return;
                }
                int next = Math.max(0, Math.min(table.getItems().size() - 1,
                        at + (event.getCode() == KeyCode.UP ? -1 : 1)));
                stretch(at, next);
                table.getFocusModel().focus(next);
                table.scrollTo(Math.max(0, next - 3));
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
