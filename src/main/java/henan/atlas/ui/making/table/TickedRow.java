package henan.atlas.ui.making.table;

import henan.atlas.domain.SubjectRef;
import henan.atlas.table.ListedRow;
import henan.atlas.ui.ground.nav.SelectionSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/**
 * A row on other ground while its place is selected together with others, or the pointer is on it on the map; the place
 * of one the pointer is on is pointed out there.
 */
final class TickedRow extends TableRow<ListedRow> {
    private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");
    private static final PseudoClass POINTED_OUT = PseudoClass.getPseudoClass("pointed-out");
    private final SelectionSet selection;
    private final ListOnMap map;
    private final ChangeListener<List<SubjectRef>> changed = (property, was, is) -> show();

    private final ChangeListener<SubjectRef> moved = (property, was, is) -> show();

    TickedRow(SelectionSet selection, ListOnMap map) {
        this.selection = selection;
        this.map = map;
        map.hovered().addListener(new WeakChangeListener<>(moved));
        hoverProperty().addListener((property, was, is) -> {
            if (is && getItem() != null) {
                map.point(Optional.of(getItem()));
            } else if (getItem() != null) {
                map.leave(getItem());
            }
        });
        selection.membersProperty().addListener(new WeakChangeListener<>(changed));
    }

    @Override
    protected void updateItem(ListedRow row, boolean empty) {
        super.updateItem(row, empty);
        show();
    }

    private void show() {
        pseudoClassStateChanged(TICKED, !isEmpty() && getItem() != null
                && selection.contains(getItem().subject()));
        pseudoClassStateChanged(POINTED_OUT, !isEmpty() && getItem() != null && map.isPointedOut(getItem()));
    }
}
