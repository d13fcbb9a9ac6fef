package henan.atlas.ui.making.table;

import henan.atlas.table.Column;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** A column that can be asked for; the first of a group has its name above it. */
final class ConditionColumnCell extends ListCell<Column> {
    private final Label group = new Label();
    private final Label title = new Label();
    private final VBox both = new VBox(group, title);

    ConditionColumnCell() {
        // As wide as the list, which is never moved sideways: a longer title is shortened, and told in full.
        setPrefWidth(0);
        group.getStyleClass().add("condition-group");
        title.getStyleClass().add("condition-title");
        title.setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    protected void updateItem(Column column, boolean empty) {
        super.updateItem(column, empty);
        if (empty || column == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        ConditionGroup own = ConditionGroup.of(column);
        boolean first = getIndex() == 0 || getIndex() <= getListView().getItems().size()
                && ConditionGroup.of(getListView().getItems().get(getIndex() - 1)) != own;
        group.setText(own.title());
        group.setVisible(first);
        group.setManaged(first);
        title.setText(column.title());
        setTooltip(new Tooltip(column.title()));
        setGraphic(both);
    }
}
