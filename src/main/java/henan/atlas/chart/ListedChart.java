package henan.atlas.chart;

import henan.atlas.table.Condition;
import henan.atlas.table.ListedRow;
import java.util.List;
import java.util.Optional;

/**
 * A chart of a list.
 *
 * @param chart what is drawn
 * @param parts what its bars, rows, points or areas are of, in their order
 * @param table the same as a table, its first row the names of columns
 */
public record ListedChart(Chart chart, List<Part> parts, List<List<String>> table) {
    public ListedChart {
        parts = List.copyOf(parts);
        table = List.copyOf(table);
    }

    /**
     * What a part of a chart is of.
     *
     * @param rows      the rows of the list it counts or shows
     * @param condition what only these rows meet; empty where it shows one row, or nothing can be asked for it
     */
    public record Part(List<ListedRow> rows, Optional<Condition> condition) {
        public Part {
            rows = List.copyOf(rows);
        }
    }
}
