package henan.atlas.ui.making.table;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.table.AtlasTables;
import henan.atlas.table.ColumnChoice;
import henan.atlas.table.Condition;
import henan.atlas.table.SubjectTable;
import henan.atlas.table.TableKind;
import henan.atlas.table.TableQuery;
import henan.atlas.table.TableResult;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.session.PerSnapshot;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What is listed: the query of each kind, what it gives, and steps back. Of clusters it is one with the window's
 * filter: a condition set here is the map's, and one set there is listed here.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
final class ListModel {
    private static final int LONGEST = 200;

    private final Navigator navigator;
    private final PerSnapshot<AtlasTables> tables;
    private final Map<TableKind, TableQuery> asked = new EnumMap<>(TableKind.class);
    private final Deque<TableQuery> before = new ArrayDeque<>();
    private final Deque<TableQuery> after = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<TableResult> result = new ReadOnlyObjectWrapper<>();
    private AtlasSnapshot content;
    private TableKind kind = TableKind.CLUSTERS;
    private boolean telling;

    ListModel(AtlasSnapshot content, PerSnapshot<AtlasTables> tables, Navigator navigator) {
        this.content = content;
        this.tables = tables;
        this.navigator = navigator;
        takeFilter();
        navigator.filterProperty().addListener((property, was, is) -> takeFilter());
    }

    /** What is listed now; never null. */
    ReadOnlyObjectProperty<TableResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    TableResult result() {
        return result.get();
    }

    TableQuery query() {
        return asked.getOrDefault(kind, TableQuery.of(kind));
    }

    AtlasTables tables() {
        return tables.of(content);
    }

    SubjectTable table() {
        return tables.of(content).of(kind);
    }

    AtlasSnapshot content() {
        return content;
    }

    ValueNames names() {
        return new ValueNames(content);
    }

    /** Lists of another snapshot. */
    void show(AtlasSnapshot next) {
        content = next;
        ask();
    }

    void choose(TableKind other) {
        if (other != kind) {
            kind = other;
            before.clear();
            after.clear();
            ask();
        }
    }

    /** Asks something else; a step that can be taken back. */
    void change(UnaryOperator<TableQuery> change) {
        TableQuery next = change.apply(query());
        if (!next.equals(query())) {
            before.push(query());
            if (before.size() > LONGEST) {
                before.removeLast();
            }
            after.clear();
            put(next);
        }
    }

    /** Remembers columns as a hand has made them; that is no step to be taken back. */
    void keepColumns(List<ColumnChoice> columns) {
        TableQuery now = query();
        asked.put(kind, new TableQuery(now.kind(), columns, now.order(), now.conditions(), now.besides()));
    }

    void undo() {
        if (!before.isEmpty()) {
            after.push(query());
            put(before.pop());
        }
    }

    void redo() {
        if (!after.isEmpty()) {
            before.push(query());
            put(after.pop());
        }
    }

    /** Asks what another run, or a view that was kept, asked. */
    void restore(TableQuery query) {
        kind = query.kind();
        put(query);
    }

    private void put(TableQuery next) {
        asked.put(kind, next);
        ask();
        if (kind == TableKind.CLUSTERS) {
            telling = true;
            navigator.besidesShownProperty().set(next.besides());
            navigator.filter(ClusterFilters.of(result()));
            telling = false;
        }
    }

    private void ask() {
        result.set(tables.of(content).ask(query()));
    }

    /** Lists what the window's filter lets through, where that is not what is listed already. */
    private void takeFilter() {
        if (telling) {
            return;
        }
        ClusterFilter filter = navigator.filter();
        TableQuery clusters = asked.getOrDefault(TableKind.CLUSTERS, TableQuery.of(TableKind.CLUSTERS));
        List<Condition> conditions = ClusterFilters.of(filter, content.index().passing(filter, true).stream()
                .map(Cluster::id).collect(Collectors.toSet()));
        asked.put(TableKind.CLUSTERS, clusters.withConditions(conditions));
        if (kind == TableKind.CLUSTERS) {
            ask();
        }
    }
}
