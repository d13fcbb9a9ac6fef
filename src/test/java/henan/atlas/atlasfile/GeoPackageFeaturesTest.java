package henan.atlas.atlasfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.AtlasException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;

/** Boundaries of somebody's own, in a GeoPackage as any GIS writes it. */
class GeoPackageFeaturesTest {
    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void makeFile() throws Exception {
        file = folder.resolve("own.gpkg");
        execute("PRAGMA application_id = " + Schema.APPLICATION_ID,
                "CREATE TABLE gpkg_spatial_ref_sys (srs_name, srs_id INTEGER, organization, organization_coordsys_id)",
                "CREATE TABLE gpkg_contents (table_name, data_type)",
                "CREATE TABLE gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id)",
                "CREATE TABLE \"县 \"\"界\"\"\" (ogc_fid INTEGER PRIMARY KEY, 名称 TEXT, code INTEGER, shape POLYGON)",
                "INSERT INTO gpkg_spatial_ref_sys VALUES ('WGS 84', 4326, 'epsg', 4326), ('Web', 3857, 'EPSG', 3857)",
                "INSERT INTO gpkg_contents VALUES ('县 \"界\"', 'features')",
                "INSERT INTO gpkg_geometry_columns VALUES ('县 \"界\"', 'shape', 'Polygon', 4326)");
    }

    @Test
    void attributesAndGeometryComeAsTheyAre() throws Exception {
        Geometry square = new WKTReader().read("POLYGON ((113 34, 114 34, 114 35, 113 35, 113 34))");
        insert(GeometryBlob.encode(square, 4326));
        insert(null);
        List<Map.Entry<Map<String, String>, Geometry>> features = GeoPackageFeatures.read(file);
        assertEquals(1, features.size());
        assertEquals(Map.of("ogc_fid", "1", "名称", "某县", "code", "410122"), features.get(0).getKey());
        assertTrue(square.equalsExact(features.get(0).getValue()));
    }

    @Test
    void projectedLayersAreRefusedWithTheCommandThatConvertsThem() throws Exception {
        execute("UPDATE gpkg_geometry_columns SET srs_id = 3857");
        assertTrue(message().contains("EPSG:3857") && message().contains("ogr2ogr -t_srs EPSG:4490"), message());
    }

    @Test
    void unknownReferenceSystemsAreRefused() throws Exception {
        execute("UPDATE gpkg_geometry_columns SET srs_id = 99");
        assertTrue(message().contains("坐标系 ?"), message());
    }

    @Test
    void brokenGeometryIsNamedByLayerAndRow() throws Exception {
        insert(new byte[] {'G', 'P', 0, 1, 0, 0, 0, 0, 1, 3, 0, 0, 0, -1, -1, -1, 127});
        assertTrue(message().contains("县 \"界\" 第1行"), message());
    }

    @Test
    void aFileWithoutPolygonsIsRefused() throws Exception {
        execute("UPDATE gpkg_geometry_columns SET geometry_type_name = 'POINT'");
        assertTrue(message().contains("没有多边形图层"), message());
    }

    @Test
    void aFileWithSeveralPolygonLayersIsRefused() throws Exception {
        execute("INSERT INTO gpkg_contents VALUES ('乡界', 'features')",
                "INSERT INTO gpkg_geometry_columns VALUES ('乡界', 'geom', 'MULTIPOLYGON', 4326)");
        assertTrue(message().contains("乡界、县 \"界\""), message());
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeMissing() {
        file = folder.resolve("无.gpkg");
        assertTrue(message().startsWith("找不到"), message());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 120, 5000})
    void aBrokenFileIsToldAsOneOfTheOwnersWithARemedy(int bytes) throws Exception {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, Math.min(bytes, whole.length)));
        assertTrue(message().contains("自备文件") && message().contains("重新导出"), message());
        Files.writeString(file, "<html>".repeat(bytes));
        assertTrue(message().contains("自备文件") && !message().contains("图集文件"), message());
    }

    @Test
    void aDatabaseThatIsNoGeoPackageInsideIsToldSo() throws Exception {
        execute("DROP TABLE gpkg_geometry_columns");
        assertTrue(message().contains("自备文件") && message().contains("重新导出"), message());
        Files.writeString(folder.resolve("own.gpkg-wal"), "x");
        assertTrue(message().contains("自备文件") && message().contains("QGIS"), message());
    }

    private String message() {
        return assertThrows(AtlasException.class, () -> GeoPackageFeatures.read(file)).getMessage();
    }

    private void insert(byte[] blob) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
             PreparedStatement insert = connection.prepareStatement(
                     "INSERT INTO \"县 \"\"界\"\"\" (名称, code, shape) VALUES ('某县', 410122, ?)")) {
            insert.setBytes(1, blob);
            insert.executeUpdate();
        }
    }

    private void execute(String... statements) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
             Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }
}
