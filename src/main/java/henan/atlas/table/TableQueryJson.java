package henan.atlas.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import henan.atlas.domain.Position;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Queries as JSON, the form in which they are kept. What is unknown in it is left aside, and what is missing or broken
 * counts as never asked, but for the kind, without which it is no query.
 */
public final class TableQueryJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** A width that is more, in pixels, was not made by a hand. */
    private static final int WIDEST = 4000;

    private TableQueryJson() {
    }

    public static ObjectNode of(TableQuery query) {
        ObjectNode node = NODES.objectNode().put("kind", query.kind().code());
        ArrayNode columns = node.putArray("columns");
        query.columns().forEach(each -> {
            ObjectNode column = columns.addObject().put("column", each.column());
            each.width().ifPresent(width -> column.put("width", width));
        });
        ArrayNode order = node.putArray("order");
        query.order().forEach(key -> order.addObject().put("column", key.column())
                .put("descending", key.descending()));
        ArrayNode conditions = node.putArray("conditions");
        query.conditions().forEach(condition -> conditions.add(of(condition)));
        return node.put("besides", query.besides());
    }

    private static ObjectNode of(Condition condition) {
        ObjectNode node = NODES.objectNode();
        if (condition instanceof Condition.AnyOf asked) {
            ArrayNode keys = node.put("column", asked.column()).putArray("anyOf");
            asked.keys().forEach(keys::add);
        } else if (condition instanceof Condition.Contains asked) {
            node.put("column", asked.column()).put("contains", asked.words());
        } else if (condition instanceof Condition.Told asked) {
            node.put("column", asked.column()).put("told", true);
        } else if (condition instanceof Condition.Within asked) {
            node.put("column", asked.column());
            asked.least().ifPresent(least -> node.put("least", least));
            asked.most().ifPresent(most -> node.put("most", most));
            asked.from().ifPresent(from -> node.put("from", from));
            asked.to().ifPresent(to -> node.put("to", to));
        } else if (condition instanceof Condition.Near asked) {
            node.put("longitude", asked.centre().longitude()).put("latitude", asked.centre().latitude())
                    .put("kilometres", asked.kilometres());
        } else if (condition instanceof Condition.Written asked) {
            node.put("ecql", asked.ecql());
        }
        return node;
    }

    /** A query out of a node; empty where it names no kind. */
    public static Optional<TableQuery> read(JsonNode node) {
        return TableKind.of(node.path("kind").asText()).map(kind -> new TableQuery(kind, columns(node), order(node),
                conditions(node), node.path("besides").asBoolean()));
    }

    /** Each column once. */
    private static List<ColumnChoice> columns(JsonNode node) {
        List<ColumnChoice> columns = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        node.path("columns").forEach(each -> column(each).filter(seen::add).ifPresent(id ->
                columns.add(new ColumnChoice(id, whole(each, "width", 1, WIDEST)))));
        return columns;
    }

    private static List<SortKey> order(JsonNode node) {
        List<SortKey> order = new ArrayList<>();
        node.path("order").forEach(each -> column(each).ifPresent(id ->
                order.add(new SortKey(id, each.path("descending").asBoolean()))));
        return order;
    }

    private static List<Condition> conditions(JsonNode node) {
        List<Condition> conditions = new ArrayList<>();
        node.path("conditions").forEach(each -> {
            try {
                condition(each).ifPresent(conditions::add);
            } catch (IllegalArgumentException broken) {
                // Was never asked.
                return;
            }
        });
        return conditions;
    }

    /** @throws IllegalArgumentException where it asks for nothing, or for what cannot be */
    private static Optional<Condition> condition(JsonNode node) {
        if (node.path("ecql").isTextual()) {
            return Optional.of(new Condition.Written(node.path("ecql").textValue()));
        } else if (node.has("kilometres")) {
            return Optional.of(new Condition.Near(new Position(node.path("longitude").asDouble(Double.NaN),
                    node.path("latitude").asDouble(Double.NaN)), node.path("kilometres").asDouble(Double.NaN)));
        }
        return column(node).flatMap(column -> ofColumn(column, node));
    }

    private static Optional<Condition> ofColumn(String column, JsonNode node) {
        if (node.path("anyOf").isArray()) {
            Set<String> keys = new LinkedHashSet<>();
            node.path("anyOf").forEach(key -> keys.add(key.asText()));
            return Optional.of(new Condition.AnyOf(column, keys));
        } else if (node.path("contains").isTextual()) {
            return Optional.of(new Condition.Contains(column, node.path("contains").textValue()));
        } else if (node.path("told").asBoolean()) {
            return Optional.of(new Condition.Told(column));
        }
        return Optional.of(new Condition.Within(column, number(node, "least"), number(node, "most"),
                whole(node, "from", 0, 9999), whole(node, "to", 0, 9999)));
    }

    private static Optional<String> column(JsonNode node) {
        return Optional.ofNullable(node.path("column").textValue());
    }

    private static OptionalDouble number(JsonNode node, String field) {
        return node.path(field).isNumber() ? OptionalDouble.of(node.path(field).doubleValue())
                : OptionalDouble.empty();
    }

    private static OptionalInt whole(JsonNode node, String field, int least, int most) {
        int number = node.path(field).asInt(least - 1);
        return number >= least && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
