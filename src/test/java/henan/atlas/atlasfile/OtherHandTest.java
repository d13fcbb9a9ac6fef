package henan.atlas.atlasfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.fixture.InventedProvince;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that QGIS has written into, as it and GDAL below it write: sound, and what is different is told. */
class OtherHandTest {
    @TempDir
    private static Path folder;
    private static Path ours;
    private static Path theirs;

    @BeforeAll
    static void write() throws Exception {
        ours = folder.resolve("ours.gpkg");
        AtlasFileWriter.write(ours, InventedProvince.content(), InventedProvince.boundaries(), Map.of("s", "x"));
        theirs = folder.resolve("theirs.gpkg");
        Files.copy(ours, theirs);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + theirs);
             Statement sql = connection.createStatement()) {
            counts(sql);
            stylesAndProjects(sql);
            version14(sql);
            referenceSystems(sql);
            extents(sql);
        }
    }

    /** GDAL counts features by itself: a table and two triggers a layer. */
    private static void counts(Statement sql) throws Exception {
        sql.execute("CREATE TABLE gpkg_ogr_contents(table_name TEXT NOT NULL PRIMARY KEY,"
                + " feature_count INTEGER DEFAULT NULL)");
        for (String name : List.of("county", "cluster")) {
            sql.execute("INSERT INTO gpkg_ogr_contents SELECT '" + name + "', count(*) FROM " + name);
            for (String what : List.of("insert", "delete")) {
                sql.execute("CREATE TRIGGER \"trigger_" + what + "_feature_count_" + name + "\" AFTER " + what
                        + " ON \"" + name + "\" BEGIN UPDATE gpkg_ogr_contents SET feature_count = feature_count + 1"
                        + " WHERE lower(table_name) = lower('" + name + "'); END");
            }
        }
    }

    /** A style saved with a layer, and a project saved into the file. */
    private static void stylesAndProjects(Statement sql) throws Exception {
        sql.execute("INSERT INTO layer_styles (f_table_name, styleName, styleQML) VALUES ('county', 'a', '<qgis/>')");
        sql.execute("CREATE TABLE qgis_projects(name TEXT PRIMARY KEY, metadata BLOB, content BLOB)");
    }

    /** GeoPackage 1.4: two triggers of the R-tree in three, and a number in the header. */
    private static void version14(Statement sql) throws Exception {
        sql.execute("PRAGMA user_version = 10400");
        for (FeatureTable table : FeatureTable.values()) {
            String prefix = table.rtreeName() + "_update";
            sql.execute("DROP TRIGGER " + prefix + 1);
            sql.execute("DROP TRIGGER " + prefix + 3);
            for (int number : new int[] {5, 6, 7}) {
                sql.execute("CREATE TRIGGER \"" + prefix + number + "\" AFTER UPDATE ON \"" + table.tableName()
                        + "\" WHEN OLD.fid = -1 BEGIN DELETE FROM " + table.rtreeName() + " WHERE id = -1; END");
            }
        }
    }

    /** Definitions as GDAL has them, with the axes of the authority, and columns of an extension. */
    private static void referenceSystems(Statement sql) throws Exception {
        sql.execute("UPDATE gpkg_spatial_ref_sys SET definition = replace(definition,"
                + " 'AXIS[\"Longitude\",EAST],AXIS[\"Latitude\",NORTH]',"
                + " 'AXIS[\"Latitude\",NORTH],AXIS[\"Longitude\",EAST]') WHERE srs_id = 4490");
        sql.execute("DELETE FROM gpkg_spatial_ref_sys WHERE srs_id = 100001");
        sql.execute("ALTER TABLE gpkg_spatial_ref_sys ADD COLUMN definition_12_063 TEXT NOT NULL DEFAULT 'undefined'");
        sql.execute("ALTER TABLE gpkg_spatial_ref_sys ADD COLUMN epoch DOUBLE");
    }

    /** Extents of single precision, rounded either way; one that was not made smaller with its features. */
    private static void extents(Statement sql) throws Exception {
        List<String> updates = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery("SELECT table_name, min_x, max_y FROM gpkg_contents"
                + " WHERE table_name IN ('county', 'prefecture')")) {
            while (rows.next()) {
                updates.add("UPDATE gpkg_contents SET min_x = " + (double) (float) rows.getDouble(2) + ", max_y = "
                        + (double) Math.nextDown((float) rows.getDouble(3)) + " WHERE table_name = '"
                        + rows.getString(1) + "'");
            }
        }
        updates.add("UPDATE gpkg_contents SET max_x = max_x + 0.5 WHERE table_name = 'seat'");
        for (String update : updates) {
            sql.execute(update);
        }
    }

    @Test
    void aFileOfOursDiffersInNothing() {
        assertEquals(new CheckedFile(List.of(), List.of()), AtlasFileCheck.check(ours, (name, text) -> { }));
    }

    @Test
    void whatQgisWritesIsToldAndNoDamage() throws Exception {
        CheckedFile found = AtlasFileCheck.check(theirs, (name, text) -> { });
        assertEquals(List.of(), found.problems());
        List<String> told = found.differences();
        for (String part : List.of("版本号是10400", "gpkg_spatial_ref_sys 的列写法不同", "坐标系4490", "不再有编号100001",
                "另有表：gpkg_ogr_contents、qgis_projects", "有别的程序的触发器", "prefecture、county 登记的范围取了整",
                "seat 登记的范围比", "与编好时不同的表：gpkg_contents、gpkg_spatial_ref_sys、layer_styles、sqlite_master。")) {
            assertTrue(told.stream().anyMatch(difference -> difference.contains(part)), () -> part + " in " + told);
        }
        assertEquals(9, told.size(), told::toString);
        try (AtlasFile file = AtlasFile.open(theirs); AtlasFile own = AtlasFile.open(ours)) {
            assertEquals(own.content(), file.content());
        }
    }

    /** A crash leaves the file in the mode in which QGIS edits. */
    @Test
    void theModeOfEditingIsNoDamage() throws Exception {
        Path editing = copy(theirs, "PRAGMA journal_mode = WAL");
        assertEquals(List.of(), AtlasFileCheck.check(editing, (name, text) -> { }).problems());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "UPDATE gpkg_contents SET min_x = min_x + 0.00003 WHERE table_name = 'county' ; 图层 county 登记的范围",
        "UPDATE gpkg_contents SET max_y = NULL, min_x = NULL WHERE table_name = 'county' ; 图层 county 登记的范围",
        "DROP TRIGGER rtree_county_geom_update2 ; 图层 county 的空间索引触发器应有6个，实有5个",
        "DROP TRIGGER rtree_county_geom_update7 ; 图层 county 的空间索引触发器应有6个，实有5个",
        "PRAGMA user_version = 10100 ; 版本号是10100，应为10300",
        "UPDATE gpkg_spatial_ref_sys SET definition = replace(definition, '6378137', '6378000') WHERE srs_id = 4490"
                + " ; 坐标系表缺少编号4490",
        "ALTER TABLE gpkg_spatial_ref_sys DROP COLUMN description ; 表 gpkg_spatial_ref_sys 的列与约定不符",
        "ALTER TABLE firm ADD COLUMN extra TEXT ; 表 firm 的列与约定不符：extra TEXT",
        "UPDATE rtree_county_geom SET maxx = maxx - 0.0001 WHERE id = 3 ; 图层 county 第3行的空间索引范围",
        "DELETE FROM award WHERE fid = 2 ; 表 award 应有2行，实有1行"})
    void whatIsWrongInSuchAFileIsStillWrong(String change, String sentence) throws Exception {
        List<String> problems = AtlasFileCheck.check(copy(theirs, change), (name, text) -> { }).problems();
        assertTrue(problems.stream().anyMatch(problem -> problem.contains(sentence)), problems::toString);
    }

    /** What no other hand explains is damage. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "PRAGMA user_version = 10200 ; 版本号是10200",
        "UPDATE gpkg_contents SET max_x = max_x + 0.5 WHERE table_name = 'seat' ; 图层 seat 登记的范围",
        "DELETE FROM gpkg_spatial_ref_sys WHERE srs_id = 100001 ; 坐标系表缺少编号100001"})
    void withoutTracesOfAGisItIsWrong(String change, String sentence) throws Exception {
        List<String> problems = AtlasFileCheck.check(copy(ours, change), (name, text) -> { }).problems();
        assertTrue(problems.stream().anyMatch(problem -> problem.contains(sentence)), problems::toString);
    }

    private static Path copy(Path file, String change) throws Exception {
        Path copy = Files.createTempFile(folder, "copy", ".gpkg");
        Files.write(copy, Files.readAllBytes(file));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
             Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
        return copy;
    }
}
