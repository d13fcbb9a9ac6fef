package henan.atlas.ui.making.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import henan.atlas.chart.ListChart;
import henan.atlas.table.TableKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the charts of the list stood.
 *
 * @param folded whether they are folded away; empty as long as nobody said so
 * @param height how high their band is, in logical pixels
 * @param picked those picked, by what is listed, from left to right
 */
record ChartsState(Optional<Boolean> folded, int height, Map<TableKind, List<ListChart>> picked) {
    static final int USUAL_HEIGHT = 330;
    static final int LEAST_HEIGHT = 120;
    static final int MOST_HEIGHT = 1200;
    static final ChartsState FIRST = new ChartsState(Optional.empty(), USUAL_HEIGHT, Map.of());

    ChartsState {
        height = Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, height));
        Map<TableKind, List<ListChart>> kept = new EnumMap<>(TableKind.class);
        picked.forEach((kind, charts) -> kept.put(kind, List.copyOf(charts)));
        picked = Collections.unmodifiableMap(kept);
    }

    ChartsState withFolded(boolean now) {
        return new ChartsState(Optional.of(now), height, picked);
    }

    ChartsState withHeight(int now) {
        return new ChartsState(folded, now, picked);
    }

    ChartsState with(TableKind kind, List<ListChart> charts) {
        Map<TableKind, List<ListChart>> next = new EnumMap<>(TableKind.class);
        next.putAll(picked);
        next.put(kind, charts);
        return new ChartsState(folded, height, next);
    }

    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("height", height);
        folded.ifPresent(now -> node.put("folded", now));
        picked.forEach((kind, charts) -> {
            ArrayNode array = node.putArray(kind.code());
            charts.forEach(chart -> {
                ObjectNode each = array.addObject().put("form", chart.form().name());
                ArrayNode columns = each.putArray("columns");
                chart.columns().forEach(columns::add);
            });
        });
        return node;
    }

    /** @param node anything; what is broken in it was never remembered */
    static ChartsState read(JsonNode node) {
        Map<TableKind, List<ListChart>> picked = new EnumMap<>(TableKind.class);
        for (TableKind kind : TableKind.values()) {
            List<ListChart> charts = new ArrayList<>();
            node.path(kind.code()).forEach(each -> {
                List<String> columns = new ArrayList<>();
                each.path("columns").forEach(column -> columns.add(column.asText()));
                Arrays.stream(ListChart.Form.values()).filter(form -> form.name().equals(each.path("form").asText()))
                        .findFirst().ifPresent(form -> charts.add(new ListChart(form, columns)));
            });
            if (!charts.isEmpty()) {
                picked.put(kind, charts);
            }
        }
        return new ChartsState(node.path("folded").isBoolean() ? Optional.of(node.path("folded").asBoolean())
                : Optional.empty(), node.path("height").asInt(USUAL_HEIGHT), picked);
    }
}
