package henan.atlas.atlasfile;

import henan.atlas.content.FieldKind;
import henan.atlas.domain.Position;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ParseException;

/**
 * The current row of a query. What must be there and is not, or is of another kind, is a damaged file, told by an
 * {@link SQLException}; so are values that fill the memory.
 */
final class ResultRow {
    /** What a query gives at most, in bytes about: many times what any atlas holds. */
    private static final long MOST = 256L << 20;
    /** What a value takes besides its own bytes. */
    private static final int EACH = 64;

    private final ResultSet rows;
    private long read;

    ResultRow(ResultSet rows) {
        this.rows = rows;
    }

    String text(String column) throws SQLException {
        return required(rows.getString(column), column);
    }

    /** The value by place, from 1. */
    String text(int column) throws SQLException {
        return required(rows.getString(column), column);
    }

    int whole(String column) throws SQLException {
        return (int) whole(rows.findColumn(column));
    }

    long whole(int column) throws SQLException {
        Object value = required(value(column), column);
        if (value instanceof Integer || value instanceof Long) {
            return ((Number) value).longValue();
        }
        throw new SQLException("no whole number in column " + column);
    }

    double number(String column) throws SQLException {
        return required(number(rows.findColumn(column)), column);
    }

    /** The value as it is stored; null when it is not. */
    Object value(int column) throws SQLException {
        return counted(rows.getObject(column));
    }

    /** The first values, as they are stored. */
    Object[] values(int columns) throws SQLException {
        Object[] values = new Object[columns];
        for (int i = 0; i < columns; i++) {
            values[i] = value(i + 1);
        }
        return values;
    }

    int columns() throws SQLException {
        return rows.getMetaData().getColumnCount();
    }

    String columnName(int column) throws SQLException {
        return rows.getMetaData().getColumnName(column);
    }

    /** A part of a field's value by place, from 1; null when it is not known and need not be. */
    Object stored(int column, FieldKind.Store store) throws SQLException {
        return switch (store) {
            case TEXT -> text(column);
            case WHOLE -> (int) whole(column);
            case NUMBER -> required(number(column), column);
            case WHOLE_OR_NOTHING -> value(column) == null ? null : (Integer) (int) whole(column);
        };
    }

    private Double number(int column) throws SQLException {
        Object value = value(column);
        if (value == null || value instanceof Number) {
            return value == null ? null : ((Number) value).doubleValue();
        }
        throw new SQLException("no number in column " + column);
    }

    byte[] bytes(String column) throws SQLException {
        return required(rows.getBytes(column), column);
    }

    /** The bytes, none when there is no value. */
    byte[] optionalBytes(String column) throws SQLException {
        byte[] bytes = rows.getBytes(column);
        return bytes == null ? new byte[0] : counted(bytes);
    }

    Geometry geometry(String column) throws SQLException {
        try {
            return GeometryBlob.decode(bytes(column));
        } catch (ParseException e) {
            throw new SQLException(e);
        }
    }

    /** A point by the place of its column, from 1. */
    Position position(int column) throws SQLException {
        try {
            if (GeometryBlob.decode(required(rows.getBytes(column), column)) instanceof Point point
                    && !point.isEmpty()) {
                return new Position(point.getX(), point.getY());
            }
        } catch (ParseException e) {
            throw new SQLException(e);
        }
        throw new SQLException("no point in column " + column);
    }

    private <T> T required(T value, Object column) throws SQLException {
        if (value == null) {
            throw new SQLException("no value in column " + column);
        }
        return counted(value);
    }

    private <T> T counted(T value) throws SQLException {
        read += EACH + (value instanceof String text ? text.length()
                : value instanceof byte[] bytes ? bytes.length : 0);
        if (read > MOST) {
            throw new SQLException("more than any atlas holds");
        }
        return value;
    }
}
