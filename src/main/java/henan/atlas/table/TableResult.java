package henan.atlas.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a query gives.
 *
 * @param query      what was asked
 * @param columns    the columns shown, in their order
 * @param rows       those that meet all conditions, in the order asked for, numbered
 * @param all        how many rows there are without any condition
 * @param nearMisses rows that fail one condition alone, by that condition, in the order of the atlas; not numbered (0)
 * @param unjudged   rows of which nothing is recorded that a condition could be judged by, and which fail none, by that
 *                   condition; one may stand with several; not numbered
 * @param emptied    when no row is left, what empties the list; else empty
 */
public record TableResult(TableQuery query, List<Column> columns, List<ListedRow> rows, int all,
                          Map<Condition, List<ListedRow>> nearMisses, Map<Condition, List<ListedRow>> unjudged,
                          Optional<Emptying> emptied) {
    /**
     * A condition that is best dropped when a list is empty.
     *
     * @param left how many rows are listed without it; 0 when none are by dropping one alone
     */
    public record Emptying(Condition condition, int left) {
    }

    public TableResult {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        nearMisses = kept(nearMisses);
        unjudged = kept(unjudged);
    }

    /** The same with some of its rows alone, which keep their numbers. */
    public TableResult withRows(List<ListedRow> some) {
        return new TableResult(query, columns, some, all, nearMisses, unjudged, emptied);
    }

    private static Map<Condition, List<ListedRow>> kept(Map<Condition, List<ListedRow>> byCondition) {
        Map<Condition, List<ListedRow>> copy = new LinkedHashMap<>();
        byCondition.forEach((condition, found) -> copy.put(condition, List.copyOf(found)));
        return Collections.unmodifiableMap(copy);
    }

    /** How many rows are told to be near misses, each once. */
    public int nearMissCount() {
        return nearMisses.values().stream().mapToInt(List::size).sum();
    }

    /** Every row that could not be judged, each once, in the order of the atlas. */
    public List<ListedRow> unjudgedRows() {
        List<ListedRow> found = new ArrayList<>();
        unjudged.values().forEach(found::addAll);
        return found.stream().distinct().sorted(Comparator.comparingInt(ListedRow::place)).toList();
    }
}
