package henan.atlas.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a person wants to see of a table. A value: kept as it stands, for whatever snapshot.
 *
 * @param kind       what the rows are
 * @param columns    the columns shown, in their order; empty for the usual ones
 * @param order      what the rows are ordered by, the first above all; in what they agree they stand as in the atlas
 * @param conditions all of which a row meets to be listed
 * @param besides    whether with clusters that are recorded though they do not count for the map's year
 */
public record TableQuery(TableKind kind, List<ColumnChoice> columns, List<SortKey> order, List<Condition> conditions,
                         boolean besides) {
    public TableQuery {
        columns = List.copyOf(columns);
        order = List.copyOf(order);
        conditions = conditions.stream().distinct().toList();
    }

    /** Everything of a kind that counts, in the order of the atlas. */
    public static TableQuery of(TableKind kind) {
        return new TableQuery(kind, List.of(), List.of(), List.of(), false);
    }

    /** The same and one condition more. */
    public TableQuery with(Condition condition) {
        return withConditions(Stream.concat(conditions.stream(), Stream.of(condition)).toList());
    }

    public TableQuery without(Condition condition) {
        return withConditions(conditions.stream().filter(each -> !each.equals(condition)).toList());
    }

    public TableQuery withConditions(List<Condition> others) {
        return new TableQuery(kind, columns, order, others, besides);
    }

    public TableQuery ordered(SortKey... keys) {
        return new TableQuery(kind, columns, List.of(keys), conditions, besides);
    }

    /** These columns in this order, each as wide as it takes by itself. @param ids of columns */
    public TableQuery showing(String... ids) {
        return new TableQuery(kind, Stream.of(ids).map(ColumnChoice::of).toList(), order, conditions, besides);
    }

    public TableQuery withBesides(boolean wanted) {
        return new TableQuery(kind, columns, order, conditions, wanted);
    }
}
