package henan.atlas.atlasfile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Inserts rows, all columns in the order of the schema. */
final class Inserts {
    private final Connection connection;
    /** Whether rows may be there already. */
    private final boolean behind;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final Map<String, Long> rows = new HashMap<>();

    Inserts(Connection connection) {
        this(connection, false);
    }

    private Inserts(Connection connection, boolean behind) {
        this.connection = connection;
        this.behind = behind;
    }

    /** Goes on counting behind the rows that are there. */
    static Inserts behind(Connection connection) {
        return new Inserts(connection, true);
    }

    /** Inserts a row of one of our tables. @return its {@code fid}, counted from 1 in each table */
    long row(String table, Object... values) throws SQLException {
        Object[] withFid = new Object[values.length + 1];
        if (behind && !rows.containsKey(table)) {
            rows.put(table, last(table));
        }
        withFid[0] = rows.merge(table, 1L, Long::sum);
        System.arraycopy(values, 0, withFid, 1, values.length);
        plain(table, withFid);
        return (Long) withFid[0];
    }

    private long last(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
             ResultSet last = statement.executeQuery("SELECT coalesce(max(fid), 0) FROM " + table)) {
            return last.getLong(1);
        }
    }

    /** Inserts a row as it is. */
    void plain(String table, Object... values) throws SQLException {
        PreparedStatement insert = statements.get(table);
        if (insert == null) {
            // Closed with the connection.
            insert = connection.prepareStatement("INSERT INTO " + table + " VALUES ("
                    + String.join(", ", Collections.nCopies(values.length, "?")) + ")");
            statements.put(table, insert);
        }
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.executeUpdate();
    }

    /** Notes how many rows each of our tables has, so that a check can tell when some are gone. */
    void countRows() throws SQLException {
        for (String table : Schema.tables()) {
            if (!table.startsWith("gpkg_") && !table.equals("atlas_meta")) {
                row("atlas_meta", Schema.ROWS_PREFIX + table, Long.toString(rows.getOrDefault(table, 0L)));
            }
        }
    }
}
