package henan.atlas.ui.making.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import henan.atlas.carto.MapStateJson;
import henan.atlas.table.TableKind;
import henan.atlas.table.TableQuery;
import henan.atlas.table.TableQueryJson;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is remembered of the list from one run to the next.
 *
 * @param kind   what is listed
 * @param asked  what is asked, of each kind of which something is
 * @param views  those that are kept, each name once
 * @param folder where the last file went; empty before any did
 * @param charts how the charts below the table stand
 */
record ListState(TableKind kind, List<TableQuery> asked, List<SavedView> views, Optional<Path> folder,
                 ChartsState charts) {
    /** As many as are found again in a menu, and as the file they are kept in holds. */
    static final int MOST_VIEWS = 50;
    static final ListState FIRST = new ListState(TableKind.CLUSTERS, List.of(), List.of(), Optional.empty(),
            ChartsState.FIRST);

    ListState {
        asked = asked.stream().filter(query -> !query.equals(TableQuery.of(query.kind()))).toList();
        views = List.copyOf(views);
    }

    /** One line; empty for a list nobody has touched. */
    String text() {
        if (equals(FIRST)) {
            return "";
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("kind", kind.code());
        ArrayNode queries = node.putArray("asked");
        asked.forEach(query -> queries.add(TableQueryJson.of(query)));
        ArrayNode kept = node.putArray("views");
        views.forEach(view -> kept.addObject().put("name", view.name()).set("query",
                TableQueryJson.of(view.query())));
        folder.ifPresent(last -> node.put("folder", last.toString()));
        if (!charts.equals(ChartsState.FIRST)) {
            node.set("charts", charts.json());
        }
        return node.toString();
    }

    ListState withFolder(Optional<Path> last) {
        return new ListState(kind, asked, views, last, charts);
    }

    ListState withCharts(ChartsState now) {
        return new ListState(kind, asked, views, folder, now);
    }

    /** @param text anything; what is broken in it was never remembered */
    static ListState read(String text) {
        JsonNode node = MapStateJson.parsed(text);
        List<TableQuery> asked = new ArrayList<>();
        node.path("asked").forEach(each -> TableQueryJson.read(each).ifPresent(asked::add));
        List<SavedView> views = new ArrayList<>();
        node.path("views").forEach(each -> {
            String name = each.path("name").asText();
            if (SavedView.isName(name) && views.size() < MOST_VIEWS
                    && views.stream().noneMatch(view -> view.name().equals(name))) {
                TableQueryJson.read(each.path("query")).ifPresent(query -> views.add(new SavedView(name, query)));
            }
        });
        return new ListState(TableKind.of(node.path("kind").asText()).orElse(TableKind.CLUSTERS), asked, views,
                folder(node.path("folder")), ChartsState.read(node.path("charts")));
    }

    private static Optional<Path> folder(JsonNode node) {
        try {
            return Optional.ofNullable(node.textValue()).map(Path::of);
        } catch (InvalidPathException noFolderHere) {
            return Optional.empty();
        }
    }
}
