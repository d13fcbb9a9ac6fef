package henan.atlas.table;

import henan.atlas.domain.Observation;
import java.util.List;
import java.util.function.Function;

/**
 * A column, and how it is read from a record.
 *
 * @param figures what is told of a record in a column of figures, in whatever year; none in any other column
 * @param <R>     class of the records
 */
record ColumnReader<R>(Column column, Function<R, Cell> cell, Function<R, List<Observation>> figures) {
    ColumnReader(Column column, Function<R, Cell> cell) {
        this(column, cell, unread -> List.of());
    }
}
