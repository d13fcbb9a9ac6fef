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
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

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
    private final BackgroundRunner runner;
    private final Map<TableKind, TableQuery> asked = new EnumMap<>(TableKind.class);
    private final Deque<TableQuery> before = new ArrayDeque<>();
    private final Deque<TableQuery> after = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<TableResult> result = new ReadOnlyObjectWrapper<>();
    private AtlasSnapshot content;
    private TableKind kind = TableKind.CLUSTERS;
    private final ObservableList<SavedView> views = FXCollections.observableArrayList();
    private BackgroundRunner.Job reading;
    private boolean telling;
    private Runnable onFiltered = () -> { };

    /**
     * Begins where another run left off.
     *
     * @param runner     reads ahead what may be asked next
     * @param remembered what another run asked; of clusters its conditions, where they say the window's filter
     */
    ListModel(AtlasSnapshot content, PerSnapshot<AtlasTables> tables, Navigator navigator, BackgroundRunner runner,
              ListState remembered) {
        this.content = content;
        this.tables = tables;
        this.runner = runner;
        this.navigator = navigator;
        remembered.asked().forEach(query -> asked.put(query.kind(), query));
        views.setAll(remembered.views());
        kind = remembered.kind();
        takeRemembered();
        reading = readAhead();
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

    /** What works beside the JavaFX thread. */
    BackgroundRunner runner() {
        return runner;
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
        readOther();
    }

    void choose(TableKind other) {
        if (other != kind) {
            kind = other;
            before.clear();
            after.clear();
            ask();
            readOther();
        }
    }

    private void readOther() {
        reading.cancel();
        reading = readAhead();
    }

    /** Reads what may be asked next of what is listed, beside the JavaFX thread. */
    private BackgroundRunner.Job readAhead() {
        AtlasTables listed = tables();
        TableKind listedKind = kind;
        // What cannot be read fails once more where it is asked for, and is told there.
        return runner.run(cancelled -> {
            listed.readAhead(listedKind, cancelled);
            return listed;
        }, read -> { }, failure -> { });
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

    /** What is to be remembered: what is asked of each kind, and the views that are kept; of files, charts nothing. */
    ListState state() {
        return new ListState(kind, List.copyOf(asked.values()), views, Optional.empty(),
                ChartsState.FIRST);
    }

    /** The views that are kept, by name, in the order they were made. */
    ObservableList<SavedView> views() {
        return FXCollections.unmodifiableObservableList(views);
    }

    /** Asks what a view asks; where that is of the same kind, a step that can be taken back. */
    void open(SavedView view) {
        choose(view.query().kind());
        change(now -> view.query());
    }

    /**
     * Keeps what is asked now under a name, in the place of what had it.
     *
     * @return false, with nothing kept, where it has no name or as many are kept as may be
     */
    boolean keep(String name) {
        return put(new SavedView(name.strip(), query()), name.strip());
    }

    /** Gives a view another name. @return false, with nothing changed, where it is none or another view's */
    boolean rename(SavedView view, String name) {
        String next = name.strip();
        return (next.equals(view.name()) || view(next).isEmpty())
                && put(new SavedView(next, view.query()), view.name());
    }

    void delete(SavedView view) {
        views.remove(view);
    }

    /** Puts back a view that was deleted, where it stood. */
    void putBack(SavedView view, int place) {
        if (view(view.name()).isEmpty() && views.size() < ListState.MOST_VIEWS) {
            views.add(Math.min(place, views.size()), view);
        }
    }

    Optional<SavedView> view(String name) {
        return views.stream().filter(view -> view.name().equals(name.strip())).findFirst();
    }

    private boolean put(SavedView next, String place) {
        int at = view(place).map(views::indexOf).orElse(views.size());
        if (!SavedView.isName(next.name()) || at >= ListState.MOST_VIEWS) {
            return false;
        }
        if (at == views.size()) {
            views.add(next);
        } else {
            views.set(at, next);
        }
        return true;
    }

    /** Runs when the window has another filter by conditions set here. */
    void setOnFiltered(Runnable then) {
        onFiltered = then;
    }

    private void put(TableQuery next) {
        boolean filters = kind == TableKind.CLUSTERS && !next.conditions().equals(query().conditions());
        asked.put(kind, next);
        ask();
        if (kind == TableKind.CLUSTERS) {
            telling = true;
            // What the map shows besides is not the list's to hide.
            if (next.besides()) {
                navigator.besidesShownProperty().set(true);
            }
            navigator.filter(ClusterFilters.of(result()));
            telling = false;
        }
        if (filters) {
            onFiltered.run();
        }
    }

    private void ask() {
        result.set(tables.of(content).ask(query()));
    }

    /** What another run asked of clusters, as long as it says what the window filters by. */
    private void takeRemembered() {
        TableQuery clusters = asked.getOrDefault(TableKind.CLUSTERS, TableQuery.of(TableKind.CLUSTERS));
        if (!ClusterFilters.of(tables.of(content).ask(clusters)).equals(navigator.filter())) {
            takeFilter();
        }
        ask();
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
