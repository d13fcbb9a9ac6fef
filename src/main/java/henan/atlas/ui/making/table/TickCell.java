package henan.atlas.ui.making.table;

import henan.atlas.domain.SubjectRef;
import henan.atlas.table.ListedRow;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.nav.SelectionSet;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;

/** Whether the place of a row is selected together with others. */
final class TickCell extends TableCell<ListedRow, ListedRow> {
    private static final Messages TEXTS = Messages.of("list");
    private final SelectionSet selection;
    private final CheckBox tick = new CheckBox();
    private final ChangeListener<List<SubjectRef>> changed = (property, was, is) -> show();

    TickCell(SelectionSet selection) {
        this.selection = selection;
        getStyleClass().add("list-tick");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // The table has the keyboard, and ticks by Space.
        tick.setFocusTraversable(false);
        tick.setAccessibleText(TEXTS.get("tick"));
        tick.setOnAction(event -> {
            if (tick.isSelected()) {
                selection.add(List.of(getItem().subject()));
            } else {
                selection.remove(List.of(getItem().subject()));
            }
            getTableView().requestFocus();
        });
        selection.membersProperty().addListener(new WeakChangeListener<>(changed));
    }

    @Override
    protected void updateItem(ListedRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : tick);
        show();
    }

    private void show() {
        if (!isEmpty() && getItem() != null) {
            tick.setSelected(selection.contains(getItem().subject()));
        }
    }
}
