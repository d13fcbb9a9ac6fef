package henan.atlas.atlasfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.Field;
import henan.atlas.content.RecordType;
import henan.atlas.content.RecordTypes;
import henan.atlas.content.RowsKind;
import henan.atlas.fixture.InventedProvince;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the kinds of record say stands in the file, and comes back out of it. */
class RecordTableTest {
    @TempDir
    private static Path folder;
    private static AtlasFile atlas;

    @BeforeAll
    static void write() throws Exception {
        Path file = folder.resolve("atlas.gpkg");
        AtlasFileWriter.write(file, InventedProvince.content(), InventedProvince.boundaries(), Map.of("s", "x"));
        atlas = AtlasFile.open(file);
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    static List<RecordType<?>> types() {
        return RecordTypes.ALL;
    }

    @ParameterizedTest
    @MethodSource("types")
    <R> void recordsComeBackTheSame(RecordType<R> type) throws Exception {
        assertTrue(!InventedProvince.content().of(type).isEmpty(), "nothing to prove it with");
        assertEquals(InventedProvince.content().of(type), atlas.content().of(type));
    }

    @Test
    void theTablesInTheFileAreThoseOfTheKinds() throws Exception {
        for (String statement : RecordTable.statements()) {
            String table = statement.split(" ")[2];
            assertEquals(List.of(statement), atlas.database().query("SELECT sql FROM sqlite_master WHERE name = ?",
                    row -> row.text(1), table));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyFieldIsStored(RecordType<?> type) throws Exception {
        RecordTable table = new RecordTable(type);
        for (Field field : type.fields()) {
            String stored = field.isCitations() ? "citation" : RecordTable.hasTable(field) ? field.table()
                    : type.table();
            List<String> columns = atlas.database().query("SELECT name FROM pragma_table_info(?)", row -> row.text(1),
                    stored);
            String column = table.isGeometry(field) ? "geom" : (field.isCitations() ? "" : field.stored())
                    + field.kind().parts().get(0).suffix();
            assertTrue(columns.contains(column), () -> field + " is not in " + stored + columns);
        }
    }

    @Test
    void listsStandInTablesOfTheirOwn() throws Exception {
        assertTrue(RecordTypes.LEADING_INDUSTRY.field("industry_ids").kind() instanceof RowsKind);
        assertEquals(List.of("electronics"), atlas.database().query("SELECT industry_id FROM leading_industry_class"
                + " WHERE leading_industry_id = 'hexin/光电'", row -> row.text(1)));
    }

    @Test
    void theClustersTableTellsTheirIndustriesToo() throws Exception {
        assertEquals(List.of("电子信息、光电 electronics electronics"), atlas.database().query(
                "SELECT leading_industries || ' ' || industry_id || ' ' || industry_ids FROM cluster"
                        + " WHERE cluster_id = 'hexin'", row -> row.text(1)));
    }

    @Test
    void citationsHangOnKindAndId() throws Exception {
        assertEquals(List.of("paper"), atlas.database().query("SELECT source_id FROM citation"
                + " WHERE record_type = 'award' AND record_id = 'liangkou/先进产业集聚区/2013'", row -> row.text(1)));
        assertEquals(List.of("seed"), atlas.database().query("SELECT source_id FROM citation"
                + " WHERE record_type = 'case_study' AND record_id = 'lingdong' AND passage = 3", row -> row.text(1)));
    }
}
