package henan.atlas.atlasfile;

import henan.atlas.change.Change;
import henan.atlas.change.ChangeText;
import henan.atlas.change.Difference;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Checks the file as a database and as a GeoPackage. */
final class StructureCheck {
    private static final String COLUMNS = "SELECT name || ' ' || type || CASE \"notnull\" WHEN 1 THEN ' NOT NULL'"
            + " ELSE '' END FROM pragma_table_xinfo(?)";

    /** How SQLite stores values of a plain type; everything else is a geometry or a blob. */
    private static final Map<String, String> STORAGE = Map.of("TEXT", "text", "DATETIME", "text", "INTEGER", "integer",
            "REAL", "real");

    /** GeoPackage 1.2 and the one after 1.4. */
    private static final int OLDEST_VERSION = 10200;
    private static final int VERSION_AFTER = 10500;

    private final Database database;
    private final OtherHand otherHand;
    private final CheckReport problems;
    /** Those of ours that are there: what can be made from others may be missing. */
    private final List<String> tables;
    private final boolean own;

    StructureCheck(Database database, OtherHand otherHand, CheckReport problems) throws AtlasException {
        this.database = database;
        this.otherHand = otherHand;
        this.problems = problems;
        this.own = AtlasFile.isOwn(database);
        this.tables = Stream.concat((SearchIndexTable.isIn(database) ? Schema.tables() : Schema.neededTables())
                .stream(), own ? Schema.ownTables().stream() : Stream.of()).toList();
    }

    void run() throws AtlasException {
        FileHeader header = FileHeader.ofGeoPackage(database.file());
        problems.require(header.applicationId() == Schema.APPLICATION_ID, "check.applicationId");
        version(header.userVersion());
        integrity();
        columns();
        new ReferenceSystemCheck(database, otherHand, problems).run();
        contents();
        for (FeatureTable table : FeatureTable.values()) {
            registration(table);
        }
        rowCounts();
        storage();
        digests();
        if (own) {
            journal();
        }
        if (!otherHand.tables().isEmpty()) {
            problems.differs("differ.tables", WordList.of(otherHand.tables()));
        }
    }

    /** A GIS writes the version it is set to: 1.2 to 1.4 differ in nothing that is used here. */
    private void version(int found) {
        boolean written = otherHand.isSeen() && found >= OLDEST_VERSION && found < VERSION_AFTER;
        if (written && found != Schema.USER_VERSION) {
            problems.differs("differ.userVersion", found, Schema.USER_VERSION);
        } else {
            problems.require(found == Schema.USER_VERSION, "check.userVersion", found, Schema.USER_VERSION);
        }
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
        for (String table : tables) {
            List<String> surplus = new ArrayList<>(database.query(COLUMNS, row -> row.text(1), table));
            List<String> missing = new ArrayList<>(expected.get(table));
            missing.removeAll(surplus);
            surplus.removeAll(expected.get(table));
            boolean sameButNames = sameButForNamesOfTypes(missing, surplus) || isOfGeoPackage(table, missing);
            List<String> both = Stream.concat(missing.stream(), surplus.stream()).toList();
            if (otherHand.isSeen() && sameButNames && !both.isEmpty()) {
                problems.differs("differ.columns", table, WordList.of(both));
            } else {
                problems.require(both.isEmpty(), "check.columns", table, WordList.of(both));
            }
        }
    }

    /** Whether a table of GeoPackage has all its columns: later versions, and extensions, add to them. */
    private static boolean isOfGeoPackage(String table, List<String> missing) {
        return table.startsWith("gpkg_") && missing.isEmpty();
    }

    /** Whether types only go by other names: a real number is DOUBLE to GDAL, a text may have a length. */
    private static boolean sameButForNamesOfTypes(List<String> missing, List<String> surplus) {
        return missing.stream().map(StructureCheck::plainType).sorted().toList()
                .equals(surplus.stream().map(StructureCheck::plainType).sorted().toList());
    }

    private static String plainType(String column) {
        return column.replaceFirst(" (DOUBLE|FLOAT)\\b", " REAL").replaceFirst(" TEXT\\(\\d+\\)", " TEXT")
                .replaceFirst(" (MEDIUMINT|SMALLINT|TINYINT|INT|BOOLEAN)\\b", " INTEGER");
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
            for (String statement : Schema.ownStatements()) {
                create.execute(statement);
            }
            for (String table : Stream.concat(Schema.tables().stream(), Schema.ownTables().stream()).toList()) {
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

    private void contents() throws AtlasException {
        for (String table : tables.stream().filter(Schema::isOfAttributes).toList()) {
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
        triggers(table);
        long features = database.number("SELECT count(*) FROM " + name);
        long indexed = database.number("SELECT count(*) FROM " + table.rtreeName() + " r JOIN " + name
                + " t ON t.fid = r.id");
        long boxes = database.number("SELECT count(*) FROM " + table.rtreeName());
        problems.require(features == indexed && features == boxes, "check.rtreeCount", name, features, boxes);
    }

    /** Ours are there, or those by which GeoPackage 1.4 replaces two of them; others harm nothing and are named. */
    private void triggers(FeatureTable table) throws AtlasException {
        String name = table.tableName();
        List<String> found = database.query("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"
                + " ORDER BY name", row -> row.text(1), name);
        List<String> wanted = Schema.rtreeTriggers(table).stream().map(sql -> sql.split(" ")[2]).toList();
        List<String> missing = new ArrayList<>(wanted);
        missing.removeAll(found);
        List<String> others = new ArrayList<>(found);
        others.removeAll(wanted);
        String prefix = table.rtreeName() + "_update";
        if (others.containsAll(List.of(prefix + 6, prefix + 7))) {
            missing.remove(prefix + 1);
        }
        if (others.contains(prefix + 5)) {
            missing.remove(prefix + 3);
        }
        problems.require(missing.isEmpty(), "check.trigger", name, wanted.size(), wanted.size() - missing.size());
        if (!others.isEmpty()) {
            problems.differsIn("differ.triggers", table);
        }
    }

    /** Values are stored as the columns say: what reads a number would take a text for 0. */
    private void storage() throws AtlasException {
        for (String table : tables) {
            Map<String, String> columns = new LinkedHashMap<>();
            database.query("SELECT name, type FROM pragma_table_xinfo(?)", row -> columns.put(row.text(1),
                    STORAGE.getOrDefault(plainType(" " + row.text(2)).strip(), "blob")), table);
            for (Map.Entry<String, String> column : columns.entrySet()) {
                String name = "\"" + column.getKey().replace("\"", "\"\"") + "\"";
                database.query("SELECT typeof(" + name + "), min(rowid) FROM " + table + " WHERE typeof(" + name
                        + ") NOT IN (?, 'null') GROUP BY 1", row -> {
                            problems.add("check.storage", table, row.whole(2), column.getKey(), row.text(1),
                                    column.getValue());
                            return row;
                        }, column.getValue());
            }
        }
    }

    /** Every table says what it said when the atlas was made; where a GIS has written, it may say something else. */
    private void digests() throws AtlasException {
        Map<String, String> noted = noted(Schema.DIGEST_PREFIX);
        Set<String> stored = new HashSet<>(database.query(Schema.STORED, row -> row.text(1)));
        stored.add(Schema.MASTER);
        List<String> without = Stream.concat(tables.stream(), Stream.of(Schema.MASTER))
                .filter(table -> !noted.containsKey(table) && !(own && Schema.GROWING.contains(table))).toList();
        problems.require(without.isEmpty(), "check.digestUnknown", WordList.of(without));
        List<String> changed = new ArrayList<>();
        for (String table : new TreeSet<>(noted.keySet())) {
            TableDigest digest = new TableDigest();
            if (stored.contains(table)) {
                database.query(TableDigest.query(table), row -> {
                    digest.add(row);
                    return true;
                });
            }
            if (!digest.hex().equals(noted.get(table))) {
                changed.add(table);
            }
        }
        if (otherHand.isSeen() && !changed.isEmpty()) {
            problems.differs("differ.digest", WordList.of(changed));
        } else {
            problems.require(changed.isEmpty(), "check.digest", WordList.of(changed));
        }
    }

    /** The journal is all there, and tells how the records came to be as they are. */
    private void journal() throws AtlasException {
        List<String> noted = database.query("SELECT value FROM atlas_meta WHERE key = ?", row -> row.text(1),
                Schema.JOURNAL_KEY);
        problems.require(noted.equals(List.of(new Journal(database).digest())), "check.journal");
        List<Change> altered = Difference.between(OwnAtlas.told(database), new RecordReader(database).read()).changes();
        if (!altered.isEmpty() && otherHand.isSeen()) {
            problems.differs("differ.replay", altered.size(), ChangeText.of(altered.get(0)));
        } else if (!altered.isEmpty()) {
            problems.add("check.replay", altered.size(), ChangeText.of(altered.get(0)));
        }
    }

    /** What was noted of the tables, by their names. */
    private Map<String, String> noted(String prefix) throws AtlasException {
        Map<String, String> noted = new HashMap<>();
        database.query("SELECT substr(key, ?), value FROM atlas_meta WHERE key LIKE ?",
                row -> noted.put(row.text(1), row.text(2)), prefix.length() + 1, prefix + "%");
        return noted;
    }

    private void rowCounts() throws AtlasException {
        Map<String, String> noted = noted(Schema.ROWS_PREFIX);
        for (String table : tables) {
            // A person may keep more styles with the layers.
            boolean styled = table.equals("layer_styles") && otherHand.isSeen();
            if (table.startsWith("gpkg_") || table.equals("atlas_meta") || styled) {
                continue;
            }
            String wanted = noted.get(table);
            String found = Long.toString(database.number("SELECT count(*) FROM " + table));
            problems.require(wanted != null, "check.rowsUnknown", table);
            problems.require(wanted == null || wanted.equals(found), "check.rows", table, wanted, found);
        }
    }
}
