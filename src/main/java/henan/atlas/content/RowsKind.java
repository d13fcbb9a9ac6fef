package henan.atlas.content;

import henan.atlas.domain.Citation;
import java.util.List;

/**
 * A value of several rows, stored in a table of its own.
 *
 * @param <T> type of the record's component, a list
 */
public abstract class RowsKind<T> extends FieldKind<T> {
    /** One row. @param parts one for each of {@link #parts()} @param citations where it comes from, if it says so */
    public record Row(List<Object> parts, List<Citation> citations) {
    }

    RowsKind(Class<?> type, List<Part> parts) {
        super(type, parts);
    }

    /** The rows of a value, in order. */
    public abstract List<Row> rows(T value);

    /** The value of some rows. */
    public abstract T ofRows(List<Row> rows);

    /** In rows only: a list has no columns of its own. */
    @Override
    public final Object[] split(T value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public final T join(Object[] stored) {
        throw new UnsupportedOperationException();
    }
}
