package henan.atlas.atlasfile;

import henan.atlas.domain.Position;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.domain.Worded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ParseException;

/** The current row of a query. What must be there and is not is a damaged file, told by an {@link SQLException}. */
final class ResultRow {
    private final ResultSet rows;

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
        long value = rows.getLong(column);
        required(rows.wasNull() ? null : value, column);
        return value;
    }

    double number(String column) throws SQLException {
        double value = rows.getDouble(column);
        required(rows.wasNull() ? null : value, column);
        return value;
    }

    /** The value as it is stored; null when it is not. */
    Object value(int column) throws SQLException {
        return rows.getObject(column);
    }

    int columns() throws SQLException {
        return rows.getMetaData().getColumnCount();
    }

    String columnName(int column) throws SQLException {
        return rows.getMetaData().getColumnName(column);
    }

    OptionalInt optionalInt(String column) throws SQLException {
        int value = rows.getInt(column);
        return rows.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    OptionalDouble optionalDouble(String column) throws SQLException {
        double value = rows.getDouble(column);
        return rows.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    byte[] bytes(String column) throws SQLException {
        return required(rows.getBytes(column), column);
    }

    /** The bytes, none when there is no value. */
    byte[] optionalBytes(String column) throws SQLException {
        byte[] bytes = rows.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }

    Geometry geometry(String column) throws SQLException {
        try {
            return GeometryBlob.decode(bytes(column));
        } catch (ParseException e) {
            throw new SQLException(e);
        }
    }

    Position position(String column) throws SQLException {
        if (geometry(column) instanceof Point point && !point.isEmpty()) {
            return new Position(point.getX(), point.getY());
        }
        throw new SQLException("no point in " + column);
    }

    SubjectRef subject(String kindColumn, String idColumn) throws SQLException {
        return new SubjectRef(constant(SubjectKind.class, kindColumn), text(idColumn));
    }

    <E extends Enum<E>> E constant(Class<E> type, String column) throws SQLException {
        return Enum.valueOf(type, text(column).toUpperCase(Locale.ROOT));
    }

    /** A constant by its word. @throws IllegalArgumentException when no constant has it */
    <E extends Worded> E worded(E[] constants, String column) throws SQLException {
        String word = text(column);
        return Stream.of(constants).filter(constant -> constant.word().equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no constant: " + word));
    }

    private static <T> T required(T value, Object column) throws SQLException {
        if (value == null) {
            throw new SQLException("no value in column " + column);
        }
        return value;
    }
}
