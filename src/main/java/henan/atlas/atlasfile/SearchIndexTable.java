package henan.atlas.atlasfile;

import henan.atlas.domain.AtlasException;
import henan.atlas.search.SearchColumns;
import henan.atlas.search.SearchColumns.Column;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The table of what is searched. It is made from the others, so it is not believed unless the file is as it was when
 * it was made: SQLite counts the changes in the header, and the table tells the number of them and of the pages. After
 * any other change, a row of a GIS or a copy packed anew, the records are read instead.
 */
record SearchIndexTable(Connection connection) {
    static final String NAME = "search_index";

    /** Row that tells for which state of the file the others were made. */
    private static final String OF_FILE = "of_file";
    /** Figures of the greatest number of four bytes. */
    private static final int FIGURES = 10;
    /** Units: bytes. */
    private static final int LONGEST_NAME = 40;
    /** Ten times the longest column there is. Units: bytes. */
    private static final int LONGEST_COLUMN = 3_600_000;

    /** Writes it; {@link #noteFile} must follow when nothing else is to be written. */
    static SearchIndexTable written(Connection connection, Inserts inserts, SearchColumns columns)
            throws SQLException {
        inserts.row(NAME, OF_FILE, state(0, 0));
        for (Map.Entry<Column, String> column : columns.texts().entrySet()) {
            inserts.row(NAME, name(column.getKey()), column.getValue());
        }
        return new SearchIndexTable(connection);
    }

    /** Notes the state the file will have with the next commit. */
    void noteFile(Path file) throws SQLException, AtlasException {
        try (Statement statement = connection.createStatement();
             PreparedStatement note = connection.prepareStatement(
                     "UPDATE " + NAME + " SET lines = ? WHERE name = '" + OF_FILE + "'")) {
            try (ResultSet pages = statement.executeQuery("PRAGMA page_count")) {
                note.setString(1, state(FileHeader.ofGeoPackage(file).changes() + 1, pages.getInt(1)));
            }
            note.executeUpdate();
        }
    }

    /** Of the same length whatever the numbers, so that noting them takes no page. */
    private static String state(int changes, int pages) {
        return SearchColumns.FORM + " " + padded(changes) + " " + padded(pages);
    }

    private static String padded(int number) {
        String figures = Integer.toUnsignedString(number);
        return "0".repeat(FIGURES - figures.length()) + figures;
    }

    private static String name(Column column) {
        return column.name().toLowerCase(Locale.ROOT);
    }

    /** Whether a file has it. */
    static boolean isIn(Database database) throws AtlasException {
        return database.number("SELECT count(*) FROM sqlite_master WHERE name = ? AND type = 'table'"
                + " AND sql LIKE 'CREATE TABLE %'", NAME) == 1;
    }

    /** Whether the file is as it was when this was noted: nobody else has written into it since. */
    static boolean isOfFile(Database database) throws AtlasException {
        FileHeader header = FileHeader.ofGeoPackage(database.file());
        return isIn(database) && state(header.changes(), header.pages()).equals(rows(database).get(OF_FILE));
    }

    /** Writes what differs from what is stored; {@link #noteFile} must follow. */
    static SearchIndexTable renewed(Connection connection, Map<Column, String> stored, SearchColumns columns)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE " + NAME + " SET lines = ? WHERE name = ?")) {
            for (Map.Entry<Column, String> column : columns.texts().entrySet()) {
                if (!column.getValue().equals(stored.get(column.getKey()))) {
                    update.setString(1, column.getValue());
                    update.setString(2, name(column.getKey()));
                    update.executeUpdate();
                }
            }
        }
        return new SearchIndexTable(connection);
    }

    /** What is searched; empty where there is none for the file as it is. */
    static Optional<SearchColumns> read(Database database) {
        try {
            Map<String, String> rows = isIn(database) ? rows(database) : Map.of();
            FileHeader header = FileHeader.ofGeoPackage(database.file());
            boolean ofFile = state(header.changes(), header.pages()).equals(rows.get(OF_FILE));
            return ofFile ? Optional.of(new SearchColumns(columns(rows))) : Optional.empty();
        } catch (AtlasException damaged) {
            // Then it is made of the records.
            return Optional.empty();
        }
    }

    /** What is stored, whatever the state of the file. */
    static Map<Column, String> columns(Database database) throws AtlasException {
        return columns(rows(database));
    }

    private static Map<Column, String> columns(Map<String, String> rows) {
        Map<Column, String> columns = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            String lines = rows.get(name(column));
            if (lines != null) {
                columns.put(column, lines);
            }
        }
        return columns;
    }

    /** The rows by their names; those that are too long, or more than there should be, are not even read. */
    private static Map<String, String> rows(Database database) throws AtlasException {
        Map<String, String> rows = new HashMap<>();
        database.query("SELECT name, lines FROM (SELECT name, lines FROM " + NAME + " LIMIT ?)"
                + " WHERE octet_length(name) <= ? AND octet_length(lines) <= ?", row ->
                rows.put(row.text(1), row.text(2)), Column.values().length + 1, LONGEST_NAME, LONGEST_COLUMN);
        return rows;
    }
}
