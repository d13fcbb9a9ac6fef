package henan.atlas.atlasfile;

import henan.atlas.domain.AtlasException;
import henan.atlas.text.WordList;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks the file as a database and as a GeoPackage. */
final class StructureCheck {
    private static final String COLUMNS = "SELECT name || ' ' || type || CASE \"notnull\" WHEN 1 THEN ' NOT NULL'"
            + " ELSE '' END FROM pragma_table_xinfo(?)";

    private final Database database;
    private final CheckReport problems;

    StructureCheck(Database database, CheckReport problems) {
        this.database = database;
        this.problems = problems;
    }

    void run() throws AtlasException {
        FileHeader header = FileHeader.ofGeoPackage(database.file());
        problems.require(header.applicationId() == Schema.APPLICATION_ID, "check.applicationId");
        problems.require(header.userVersion() == Schema.USER_VERSION, "check.userVersion", header.userVersion(),
                Schema.USER_VERSION);
        integrity();
        columns();
        referenceSystems();
        contents();
        for (FeatureTable table : FeatureTable.values()) {
            registration(table);
        }
        rowCounts();
    }

    private void integrity() throws AtlasException {
        for (String answer : database.query("PRAGMA integrity_check", row -> row.text(1))) {
            problems.require(answer.equals("ok"), "check.integrity", answer);
        }
        database.query("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check", row -> {
            problems.add("check.reference", row.text(1), row.value(2), row.text(3));
            return row;
        });
    }

    private void columns() throws AtlasException {
        Map<String, List<String>> expected = expectedColumns();
        for (String table : Schema.tables()) {
            List<String> surplus = new ArrayList<>(database.query(COLUMNS, row -> row.text(1), table));
            List<String> missing = new ArrayList<>(expected.get(table));
            missing.removeAll(surplus);
            surplus.removeAll(expected.get(table));
            missing.addAll(surplus);
            problems.require(missing.isEmpty(), "check.columns", table, WordList.of(missing));
        }
    }

    /** The columns of every table as SQLite understands our schema. */
    private static Map<String, List<String>> expectedColumns() throws AtlasException {
        Map<String, List<String>> expected = new HashMap<>();
        try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:");
             Statement create = memory.createStatement();
             PreparedStatement list = memory.prepareStatement(COLUMNS)) {
            for (String statement : Schema.statements()) {
                create.execute(statement);
            }
            for (String table : Schema.tables()) {
                list.setString(1, table);
                List<String> columns = new ArrayList<>();
                try (ResultSet rows = list.executeQuery()) {
                    while (rows.next()) {
                        columns.add(rows.getString(1));
                    }
                }
                expected.put(table, columns);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("schema.sql is broken", e);
        }
        return expected;
    }

    private void referenceSystems() throws AtlasException {
        Map<Integer, String> wanted = Map.of(-1, "undefined", 0, "undefined", 4326, GeoPackageTables.WGS84,
                Schema.CGCS2000, GeoPackageTables.CGCS2000, Schema.DISPLAY_PROJECTION, GeoPackageTables.DISPLAY);
        for (Integer id : wanted.keySet().stream().sorted().toList()) {
            problems.require(database.number("SELECT count(*) FROM gpkg_spatial_ref_sys WHERE srs_id = ?"
                    + " AND definition = ?", id, wanted.get(id)) == 1, "check.srs", id);
        }
    }

    private void contents() throws AtlasException {
        for (String table : Schema.attributeTables()) {
            problems.require(database.number("SELECT count(*) FROM gpkg_contents WHERE table_name = ?"
                    + " AND data_type = 'attributes'", table) == 1, "check.contents", table);
        }
        database.query("SELECT table_name FROM gpkg_contents"
                + " WHERE table_name NOT IN (SELECT name FROM sqlite_master WHERE type = 'table')", row -> {
            problems.add("check.unknownContents", row.text(1));
            return row;
        });
    }

    private void registration(FeatureTable table) throws AtlasException {
        String name = table.tableName();
        problems.require(database.number("SELECT count(*) FROM gpkg_contents WHERE table_name = ?"
                + " AND data_type = 'features' AND srs_id = ?", name, Schema.CGCS2000) == 1, "check.contents", name);
        problems.require(database.number("SELECT count(*) FROM gpkg_geometry_columns WHERE table_name = ?"
                + " AND column_name = 'geom' AND geometry_type_name = ? AND srs_id = ? AND z = 0 AND m = 0", name,
                table.geometryTypeName(), Schema.CGCS2000) == 1, "check.geometryColumn", name);
        problems.require(database.number("SELECT count(*) FROM gpkg_extensions WHERE table_name = ?"
                + " AND column_name = 'geom' AND extension_name = 'gpkg_rtree_index'", name) == 1, "check.extension",
                name);
        int wanted = Schema.rtreeTriggers(table).size();
        long triggers = database.number("SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?",
                name);
        problems.require(triggers == wanted, "check.trigger", name, wanted, triggers);
        long features = database.number("SELECT count(*) FROM " + name);
        long indexed = database.number("SELECT count(*) FROM " + table.rtreeName() + " r JOIN " + name
                + " t ON t.fid = r.id");
        long boxes = database.number("SELECT count(*) FROM " + table.rtreeName());
        problems.require(features == indexed && features == boxes, "check.rtreeCount", name, features, boxes);
    }

    private void rowCounts() throws AtlasException {
        Map<String, String> noted = new HashMap<>();
        database.query("SELECT key, value FROM atlas_meta WHERE key LIKE '" + Schema.ROWS_PREFIX + "%'",
                row -> noted.put(row.text(1), row.text(2)));
        for (String table : Schema.tables()) {
            if (table.startsWith("gpkg_") || table.equals("atlas_meta")) {
                continue;
            }
            String wanted = noted.get(Schema.ROWS_PREFIX + table);
            String found = Long.toString(database.number("SELECT count(*) FROM " + table));
            problems.require(wanted != null, "check.rowsUnknown", table);
            problems.require(wanted == null || wanted.equals(found), "check.rows", table, wanted, found);
        }
    }
}
