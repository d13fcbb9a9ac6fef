package henan.atlas.ui.making.table;

import henan.atlas.domain.SubjectRef;
import henan.atlas.table.ListedRow;
import henan.atlas.ui.ground.nav.SelectionSet;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/** A row on other ground while its place is selected together with others. */
final class TickedRow extends TableRow<ListedRow> {
    private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");
    private final SelectionSet selection;
    private final ChangeListener<List<SubjectRef>> changed = (property, was, is) -> show();

    TickedRow(SelectionSet selection) {
        this.selection = selection;
        selection.membersProperty().addListener(new WeakChangeListener<>(changed));
    }

    @Override
    protected void updateItem(ListedRow row, boolean empty) {
        super.updateItem(row, empty);
        show();
    }

    private void show() {
        pseudoClassStateChanged(TICKED, !isEmpty() && getItem() != null
                && selection.members().contains(getItem().subject()));
    }
}
