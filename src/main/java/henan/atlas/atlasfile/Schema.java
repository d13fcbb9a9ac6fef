package henan.atlas.atlasfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The tables of an atlas file: those of records follow from their kinds ({@link RecordTable}), the others are written
 * down in {@code schema.sql} and {@code rtree.sql}.
 */
final class Schema {
    /** Version of the tables; a change that older programs cannot read raises it. */
    static final int VERSION = 10;
    /** Version of the tables of an own atlas, which has a journal besides. */
    static final int OWN_VERSION = 11;
    /** Oldest version this program still reads. */
    static final int OLDEST_READ = 10;
    /** "GPKG", the application id of a GeoPackage (OGC 12-128r17, requirement 2). */
    static final int APPLICATION_ID = 0x47504B47;
    /** GeoPackage 1.3: the newest that GDAL 3.6 reads without a word. */
    static final int USER_VERSION = 10300;
    /** Spatial reference ids: CGCS2000 longitude-latitude, and our own for the display projection. */
    static final int CGCS2000 = 4490;
    static final int DISPLAY_PROJECTION = 100001;

    /** Keys of {@code atlas_meta} that speak of the file. */
    static final String FILE_PREFIX = "file.";
    static final String SCHEMA_VERSION_KEY = "file.schema_version";
    static final String BOUNDARY_REPORT_KEY = "file.boundary_report";
    static final String ROWS_PREFIX = "file.rows.";
    static final String DIGEST_PREFIX = "file.digest.";
    /** A digest of the whole journal, of an own atlas: each set's is made of the one before and its rows. */
    static final String JOURNAL_KEY = "file.journal";

    /** The table of what is said of atlas and file, and that in which SQLite describes all tables. */
    static final String META = "atlas_meta";
    static final String MASTER = "sqlite_master";
    /** Names of all tables that have rows of their own; those in which SQLite keeps the R-trees are among them. */
    static final String STORED = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0";

    private static final String CREATE_TABLE = "CREATE TABLE ";

    private Schema() {
    }

    /** The statements that create all tables, in an order that can be executed. */
    static List<String> statements() {
        return Stream.concat(statements("schema.sql"), RecordTable.statements().stream()).toList();
    }

    /** The statement that creates a feature table's R-tree. */
    static String rtreeTable(FeatureTable table) {
        return rtree(table).findFirst().orElseThrow();
    }

    /** The triggers that keep the R-tree true when another program edits a copy of the file. */
    static List<String> rtreeTriggers(FeatureTable table) {
        return rtree(table).skip(1).toList();
    }

    /** Names of all tables, those of GeoPackage first. */
    static List<String> tables() {
        return names(statements());
    }

    private static List<String> names(List<String> statements) {
        return statements.stream().map(s -> s.substring(CREATE_TABLE.length(), s.indexOf(" ("))).toList();
    }

    /** The statements that create what an own atlas has besides. */
    static List<String> ownStatements() {
        return statements("own.sql").toList();
    }

    /** Names of the tables an own atlas has besides. */
    static List<String> ownTables() {
        return names(ownStatements());
    }

    /** Those of them that only grow: what they say is in {@link #JOURNAL_KEY}, they have no digests of their own. */
    static final Set<String> GROWING = Set.of("change_set", "change");

    /** Names of the tables without which there is no atlas: all but what can be made from the others. */
    static List<String> neededTables() {
        return tables().stream().filter(table -> !table.equals(SearchIndexTable.NAME)).toList();
    }

    /** Names of the tables that are ours and have no geometry. */
    static List<String> attributeTables() {
        return tables().stream().filter(Schema::isOfAttributes).toList();
    }

    /** Whether one of the tables is ours and has no geometry. */
    static boolean isOfAttributes(String table) {
        return !table.startsWith("gpkg_") && !FeatureTable.names().contains(table);
    }

    /** The names of the columns of every table. */
    static Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (String create : statements()) {
            String table = create.substring(CREATE_TABLE.length(), create.indexOf(" ("));
            columns.put(table, create.lines().skip(1).map(String::strip).filter(l -> l.matches("[a-zA-Z_]\\w* .*")
                    && !l.matches("(UNIQUE|PRIMARY|CHECK|FOREIGN|CONSTRAINT)\\b.*"))
                    .map(l -> l.substring(0, l.indexOf(' '))).toList());
        }
        return columns;
    }

    private static Stream<String> rtree(FeatureTable table) {
        return statements("rtree.sql").map(s -> s.replace("<t>", table.tableName()));
    }

    private static Stream<String> statements(String resource) {
        try (InputStream in = Schema.class.getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return Stream.of(text.strip().split("\n\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
