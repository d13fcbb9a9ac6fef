package henan.atlas.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.atlasfile.AtlasFileWriter;
import henan.atlas.carto.MapSpec;
import henan.atlas.domain.AtlasException;
import henan.atlas.fixture.InventedMap;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.table.AtlasTables;
import henan.atlas.table.Condition;
import henan.atlas.table.TableKind;
import henan.atlas.table.TableQuery;
import henan.atlas.table.TableResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListFileTest {
    @TempDir
    private static Path folder;
    private static Path atlas;
    private static final AtlasTables TABLES = new AtlasTables(InventedProvince.content());

    @BeforeAll
    static void write() throws Exception {
        atlas = folder.resolve("atlas.gpkg");
        AtlasFileWriter.write(atlas, InventedProvince.content(), InventedProvince.boundaries(),
                Map.of(MapSpec.BOOK_STYLE, InventedMap.bookStyle()));
    }

    private static boolean write(Path target, TableResult result, boolean cancelled) throws Exception {
        try (AtlasFile file = AtlasFile.open(atlas)) {
            return ListFile.of(target).orElseThrow().write(target, file, TABLES, result, List.of("条件：食品"),
                    () -> cancelled);
        }
    }

    private static TableResult food() {
        return TABLES.ask(TableQuery.of(TableKind.CLUSTERS).with(new Condition.AnyOf("industry_ids", Set.of("food"))));
    }

    @Test
    void theEndingSaysTheFormat() {
        assertEquals(Optional.of(ListFile.GPKG), ListFile.of(Path.of("所列.GPKG")));
        assertEquals(Optional.empty(), ListFile.of(Path.of("gpkg")));
        assertEquals(Optional.empty(), ListFile.of(Path.of("a.shp")));
    }

    @ParameterizedTest
    @EnumSource(ListFile.class)
    void aListGoesOutWholeOrNotAtAll(ListFile format) throws Exception {
        Path target = Files.writeString(folder.resolve("食品" + format.ending()), "before");
        assertFalse(write(target, food(), true));
        assertEquals("before", Files.readString(target));
        assertTrue(write(target, food(), false));
        assertTrue(Files.size(target) > 100);
        assertFalse(format.title().isBlank());
    }

    @Test
    void featuresHaveThePlacesAndTheNumbersOfTheList() throws Exception {
        Path target = folder.resolve("a.geojson");
        write(target, food(), false);
        JsonNode json = new ObjectMapper().readTree(target.toFile());
        assertEquals(food().rows().size(), json.get("features").size());
        for (int i = 0; i < food().rows().size(); i++) {
            var cluster = InventedProvince.content().index().cluster(food().rows().get(i).recordId()).orElseThrow();
            JsonNode feature = json.get("features").get(i);
            assertEquals(i + 1, feature.at("/properties/number").asInt());
            assertEquals(cluster.name(), feature.at("/properties/name").asText());
            assertEquals(cluster.position().longitude(), feature.at("/geometry/coordinates/0").asDouble(), 1e-6);
        }
        assertTrue(json.get("credits").toString().contains("条件：食品"));
        assertTrue(json.get("credits").toString().contains("界线："), "boundaries go nowhere without their source");
    }

    @Test
    void areasGoOutWithTheirShapes() throws Exception {
        Path target = folder.resolve("b.gpkg");
        TableResult counties = TABLES.ask(TableQuery.of(TableKind.COUNTIES));
        write(target, counties, false);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + target);
             Statement sql = connection.createStatement();
             ResultSet rows = sql.executeQuery("SELECT count(*), min(length(geom)),"
                     + " (SELECT count(*) FROM layer_styles WHERE f_table_name = 'listed' AND styleQML LIKE '%fill%'),"
                     + " (SELECT count(*) FROM county) FROM listed")) {
            rows.next();
            assertEquals(rows.getInt(4), rows.getInt(1));
            assertTrue(rows.getInt(2) > 40);
            assertEquals(1, rows.getInt(3));
        }
    }

    @Test
    void whatHasNoPlaceIsToldAndStillGoesIntoATable() throws Exception {
        TableResult firms = TABLES.ask(TableQuery.of(TableKind.FIRMS));
        Path map = folder.resolve("c.kml");
        assertTrue(assertThrows(AtlasException.class, () -> write(map, firms, false)).getMessage().contains("企业"));
        assertFalse(Files.exists(map));
        assertTrue(write(folder.resolve("c.csv"), firms, false));
    }
}
