package henan.atlas.atlasfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.AtlasException;
import henan.atlas.fixture.InventedProvince;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayerPackageTest {
    @TempDir
    private static Path folder;
    private static Path atlas;

    @BeforeAll
    static void write() throws Exception {
        atlas = folder.resolve("atlas.gpkg");
        AtlasFileWriter.write(atlas, InventedProvince.content(), InventedProvince.boundaries(), Map.of("s", "x"));
    }

    private static LayerPackage.Layer layer() {
        Map<String, List<Optional<Object>>> rows = new LinkedHashMap<>();
        InventedProvince.content().clusters().stream().limit(2)
                .forEach(c -> rows.put(c.id(), List.of(Optional.of(c.name()), Optional.of(rows.size() + 1),
                        rows.isEmpty() ? Optional.of(12.5) : Optional.empty())));
        return new LayerPackage.Layer(LayerPackage.Chosen.CLUSTER, "所列集聚区", List.of(
                new LayerPackage.Column("name", "名称", LayerPackage.Kind.TEXT),
                new LayerPackage.Column("number", "序号", LayerPackage.Kind.WHOLE),
                new LayerPackage.Column("area", "面积（平方千米）", LayerPackage.Kind.NUMBER)), rows);
    }

    private static boolean write(Path target, boolean cancelled) throws AtlasException {
        try (AtlasFile file = AtlasFile.open(atlas)) {
            return LayerPackage.write(target, file, layer(), new LayerPackage.Styles(
                    Map.of("county", "<qgis/>", "cluster", "no"), aliases -> aliases.toString()),
                    List.of("界线：某地图", "条款"), () -> cancelled);
        }
    }

    private static List<String> rows(Path file, String query) throws Exception {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
             Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }

    @Test
    void whatWasChosenLiesOverTheLayersOfTheAtlas() throws Exception {
        Path target = folder.resolve("所列.gpkg");
        assertTrue(write(target, false));
        List<String> names = InventedProvince.content().clusters().stream().limit(2).map(c -> c.name()).toList();
        assertEquals(names, rows(target, "SELECT name FROM listed ORDER BY number"));
        assertEquals(List.of("real", "null"), rows(target, "SELECT typeof(area) FROM listed ORDER BY fid"));
        assertEquals(rows(atlas, "SELECT geom FROM cluster WHERE name = '" + names.get(0) + "'"),
                rows(target, "SELECT geom FROM listed WHERE number = 1"));
        for (String table : List.of("province", "prefecture", "county", "boundary", "seat", "neighbour", "course")) {
            assertEquals(rows(atlas, "SELECT count(*) || ' ' || ifnull(sum(length(geom)), 0) FROM " + table),
                    rows(target, "SELECT count(*) || ' ' || ifnull(sum(length(geom)), 0) FROM " + table), table);
        }
        assertEquals(List.of("ok"), rows(target, "PRAGMA integrity_check"));
        assertEquals(List.of(), rows(target, "PRAGMA foreign_key_check"));
        assertEquals(List.of("界线：某地图", "条款"), rows(target, "SELECT line FROM credits"));
        assertEquals(List.of("所列集聚区"), rows(target,
                "SELECT identifier FROM gpkg_contents WHERE table_name = 'listed' AND min_x <= max_x"));
        // Chosen columns are told beside those a style looks at; a column of the same name stands once.
        assertEquals(List.of("{cluster_id=编号, name=名称, industry_id=主导产业类别, known=资料与图集年份, basis=位置依据,"
                + " number=序号, area=面积（平方千米）}"),
                rows(target, "SELECT styleQML FROM layer_styles WHERE f_table_name = 'listed'"));
        assertEquals(List.of("county", "listed"), rows(target, "SELECT f_table_name FROM layer_styles ORDER BY 1"));
    }

    @Test
    void aCancelledOneLeavesWhatStoodThere() throws Exception {
        Path target = Files.writeString(folder.resolve("there.gpkg"), "before");
        assertFalse(write(target, true));
        assertEquals("before", Files.readString(target));
    }

    @Test
    void aFolderThatIsNotThereIsToldByItsName() {
        Path target = folder.resolve("无此夹").resolve("x.gpkg");
        assertTrue(assertThrows(AtlasException.class, () -> write(target, false)).getMessage().contains("无此夹"));
    }
}
