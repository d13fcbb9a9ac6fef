package henan.atlas.atlasfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.fixture.InventedProvince;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sound file has no problems; each thing broken in it has a sentence. */
class AtlasFileCheckTest {
    @TempDir
    private static Path folder;
    private static Path sound;

    @BeforeAll
    static void write() throws Exception {
        sound = folder.resolve("atlas.gpkg");
        AtlasFileWriter.write(sound, InventedProvince.content(), InventedProvince.boundaries(), Map.of("s", "x"));
    }

    @Test
    void aSoundFileHasNoProblems() {
        assertEquals(List.of(), AtlasFileCheck.check(sound, (name, text) -> { }).problems());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            DELETE FROM source WHERE id = 'paper' ; 引用了表 source 中不存在的记录
            PRAGMA application_id = 1196437808 ; 应用标识不是 GPKG
            PRAGMA user_version = 10100 ; 版本号是10100，应为10300
            ALTER TABLE firm ADD COLUMN extra TEXT ; 表 firm 的列与约定不符：extra TEXT
            DELETE FROM gpkg_spatial_ref_sys WHERE srs_id = 100001 ; 坐标系表缺少编号100001
            UPDATE gpkg_spatial_ref_sys SET definition = 'x' WHERE srs_id = 4490 ; 坐标系表缺少编号4490
            DELETE FROM gpkg_contents WHERE table_name = 'firm' ; 没有正确登记表 firm
            UPDATE gpkg_geometry_columns SET z = 1 WHERE table_name = 'seat' ; 没有正确登记图层 seat
            DELETE FROM gpkg_extensions WHERE table_name = 'county' ; 没有登记图层 county 的空间索引
            DROP TRIGGER rtree_county_geom_insert ; 图层 county 的空间索引触发器应有6个，实有5个
            UPDATE gpkg_contents SET max_x = 120 WHERE table_name = 'seat' ; 图层 seat 登记的范围
            DELETE FROM award WHERE fid = 2 ; 表 award 应有2行，实有1行
            DELETE FROM rtree_county_geom WHERE id = 3 ; 图层 county 有9个要素，空间索引里有8个
            UPDATE rtree_county_geom SET maxx = minx WHERE id = 3 ; 图层 county 第3行的空间索引范围
            UPDATE county SET geom = (SELECT geom FROM seat WHERE fid = 1) WHERE fid = 4 ; 第4行的几何类型是 Point
            UPDATE county SET geom = (SELECT geom FROM county WHERE fid = 2) WHERE fid = 4 ; 地级单位419200与其县级单位的并集不一致
            UPDATE seat SET geom = X'4750000100000000' || substr(geom, 9) WHERE fid = 1 ; 没有标明坐标系4490
            UPDATE seat SET geom = (SELECT max(geom) FROM seat WHERE basis = 'sourced') ; 的行政中心在它的界线以外约
            UPDATE boundary SET class = '县界' WHERE class = '省界' ; 的类别“县界”与两侧代码
            DELETE FROM citation WHERE record_type = 'fact' ; fact 的记录“f1”（citations）：没有出处
            UPDATE citation SET record_type = 'form' WHERE fid = 1 ; 不认识的类别 form
            UPDATE citation SET record_id = 'gone' WHERE fid = 1 ; 没有记录“gone”，却有引注指向它
            DELETE FROM citation WHERE record_type = 'case_study' ; case_study 的记录“lingdong”（paragraphs）：这一段没有出处：岭东早年只有
            DELETE FROM citation WHERE record_type = 'cluster_change' ; cluster_change 的记录“laoting/2021-03/整合”（citations）：没有出处
            DELETE FROM case_passage WHERE part = 'results' ; case_study 的记录“lingdong”（paragraphs）：缺少“results”一节
            DELETE FROM case_question ; case_study 的记录“lingdong”（questions）：不能空着
            DELETE FROM case_subject ; case_study 的记录“lingdong”（subjects）：不能空着
            UPDATE case_subject SET subject_id = 'nowhere' WHERE fid = 1 ; （subjects）：“nowhere”在 cluster 里没有
            UPDATE case_passage SET part = 'z' WHERE fid = 1 ; 已损坏
            UPDATE fact SET subject_id = 'nowhere' WHERE fid = 1 ; fact 的记录“f1”（subject）：“nowhere”在 cluster 里没有
            DELETE FROM search_term WHERE text = '冷峰电器' ; firm:lengfeng“冷峰电器”没有检索词
            DELETE FROM display_level WHERE level = 1 AND layer = 'boundary' ; 显示层级1缺少图层 boundary
            DELETE FROM display_level WHERE level = 0 AND layer = 'county' AND ordinal = 2 ; 图层 county 有8个图形，要素表里有9个
            UPDATE display_level SET tolerance_m = 0 ; 显示层级1的精度没有按由细到粗排列
            UPDATE atlas_meta SET value = '' WHERE key = 'title' ; 图集元数据缺少“title”
            UPDATE unit SET polygon_code = '419202' WHERE code = '419102' ; 县级单位 新陌区 的多边形代码419202
            DELETE FROM style ; 没有任何样式
            UPDATE cluster SET geom = X'00' WHERE fid = 1 ; 已损坏
            UPDATE cluster SET confidence = 'z' WHERE fid = 1 ; 已损坏
            UPDATE search_term SET role = 'unheard' WHERE fid = 1 ; 已损坏
            """)
    void whatIsBrokenIsNamed(String sql, String sentence) throws Exception {
        Path broken = folder.resolve("broken.gpkg");
        Files.deleteIfExists(broken);
        Files.copy(sound, broken);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + broken);
             Statement statement = connection.createStatement()) {
            TriggersOff.execute(statement, sql);
        }
        List<String> problems = AtlasFileCheck.check(broken, (name, text) -> { }).problems();
        assertTrue(problems.stream().anyMatch(p -> p.contains(sentence)), problems::toString);
    }
}
