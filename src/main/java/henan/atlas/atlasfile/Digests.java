package henan.atlas.atlasfile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Notes in a file that is written what every table says, so that a check can tell when something in it is another.
 * Their place is reserved at the beginning: so the notes, and what else is said of the file, stand at its front.
 *
 * @param tables names of all tables, that of the notes last
 */
record Digests(Connection connection, List<String> tables) {
    private static final String NOT_YET = "0".repeat(64);

    /** Reserves the notes. All tables must be there. */
    static Digests reserved(Connection connection, Inserts inserts) throws SQLException {
        List<String> tables = new ArrayList<>(List.of(Schema.MASTER));
        try (Statement statement = connection.createStatement();
             ResultSet names = statement.executeQuery(Schema.STORED + " ORDER BY name")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        tables.remove(Schema.META);
        tables.add(Schema.META);
        for (String table : tables) {
            inserts.row(Schema.META, Schema.DIGEST_PREFIX + table, NOT_YET);
        }
        return new Digests(connection, tables);
    }

    /** The notes of some tables, and of that of the notes; they are there already. */
    static Digests of(Connection connection, Collection<String> touched) {
        List<String> tables = new ArrayList<>(touched);
        tables.remove(Schema.META);
        tables.add(Schema.META);
        return new Digests(connection, tables);
    }

    /** Writes the notes. Nothing else may be written afterwards. */
    void write() throws SQLException {
        for (String table : tables) {
            TableDigest digest = new TableDigest();
            try (Statement statement = connection.createStatement();
                 ResultSet rows = statement.executeQuery(TableDigest.query(table))) {
                ResultRow row = new ResultRow(rows);
                while (rows.next()) {
                    digest.add(row);
                }
            }
            try (PreparedStatement note = connection.prepareStatement(
                    "UPDATE " + Schema.META + " SET value = ? WHERE key = ?")) {
                note.setString(1, digest.hex());
                note.setString(2, Schema.DIGEST_PREFIX + table);
                note.executeUpdate();
            }
        }
    }
}
