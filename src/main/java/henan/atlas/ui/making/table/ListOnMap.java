package henan.atlas.ui.making.table;

import henan.atlas.domain.ListedPlaces;
import henan.atlas.domain.SubjectRef;
import henan.atlas.table.ListedRow;
import henan.atlas.table.TableKind;
import henan.atlas.table.TableResult;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.nav.MapAccess;
import henan.atlas.ui.ground.nav.SelectionSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/**
 * The list as the map has it while one looks at both: its numbers on drops, counties and prefectures; and what the
 * pointer is on in the one is pointed out in the other.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
final class ListOnMap {
    private static final Messages TEXTS = Messages.of("list");

    private final ListModel model;
    private final MapAccess map;
    private boolean entered;
    private Optional<ListedRow> pointed = Optional.empty();

    ListOnMap(ListModel model, MapAccess map) {
        this.model = model;
        this.map = map;
        model.resultProperty().addListener((property, was, is) -> put());
        model.setOnFiltered(this::bring);
    }

    /** One turns to the list. */
    void enter() {
        entered = true;
        put();
    }

    /** One turns to something else: the map is as it was before. */
    void leave() {
        entered = false;
        point(Optional.empty());
        map.listedProperty().set(ListedPlaces.NONE);
    }

    private void put() {
        if (entered) {
            map.listedProperty().set(listed(model.result()));
        }
    }

    /** What other conditions list is seen on the map, all of it; without any one sees what one saw. */
    private void bring() {
        if (entered && !model.query().conditions().isEmpty() && !model.result().rows().isEmpty()) {
            map.bringShown();
        }
    }

    /** A place of several rows has the number of the first. */
    private ListedPlaces listed(TableResult result) {
        Map<SubjectRef, Integer> numbers = new LinkedHashMap<>();
        result.rows().forEach(row -> places(row).forEach(place -> numbers.putIfAbsent(place, row.number())));
        return new ListedPlaces(numbers, numbers.isEmpty() || result.query().conditions().isEmpty() ? ""
                : TEXTS.get("map.title." + result.query().kind(), result.rows().size()));
    }

    /** What a source is cited for lies everywhere, and nowhere. */
    private List<SubjectRef> places(ListedRow row) {
        TableKind kind = model.result().query().kind();
        return kind == TableKind.SOURCES ? List.of() : RowTable.isTicked(kind) ? List.of(row.subject())
                : model.content().index().shownAt(row.subject()).stream().filter(SelectionSet::takes).toList();
    }

    /** The pointer is on a row, or on none. */
    void point(Optional<ListedRow> row) {
        Optional<SubjectRef> was = pointed.flatMap(this::place);
        pointed = row;
        // What something else points out is left alone.
        if (row.isPresent() || was.equals(Optional.ofNullable(map.highlightProperty().get()))) {
            map.highlightProperty().set(row.flatMap(this::place).orElse(null));
        }
    }

    /** The pointer has left a row. */
    void leave(ListedRow row) {
        if (pointed.equals(Optional.of(row))) {
            point(Optional.empty());
        }
    }

    private Optional<SubjectRef> place(ListedRow row) {
        return places(row).stream().findFirst();
    }

    /** What lies under the pointer on the map; null for nothing. */
    ObservableValue<SubjectRef> hovered() {
        return map.hoveredProperty();
    }

    /** Whether a row is of what lies under the pointer on the map. */
    boolean isPointedOut(ListedRow row) {
        return Optional.ofNullable(map.hoveredProperty().get()).filter(places(row)::contains).isPresent();
    }
}
