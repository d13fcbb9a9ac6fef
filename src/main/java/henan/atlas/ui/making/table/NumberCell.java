package henan.atlas.ui.making.table;

import henan.atlas.table.ListedRow;
import javafx.scene.control.TableCell;

/** The number of a row, which its drop has on the map. */
final class NumberCell extends TableCell<ListedRow, ListedRow> {
    NumberCell() {
        getStyleClass().add("list-number");
    }

    @Override
    protected void updateItem(ListedRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null ? "" : String.valueOf(row.number()));
    }
}
