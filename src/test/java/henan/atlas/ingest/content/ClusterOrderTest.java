package henan.atlas.ingest.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.Cluster;
import henan.atlas.fixture.InventedProvince;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where a cluster stands among the others, whatever row it is in. */
class ClusterOrderTest {
    private static List<String> ids(List<Cluster> clusters) {
        return clusters.stream().map(Cluster::id).toList();
    }

    @Test
    void clustersStandByTheCodeOfTheirCountyThenAsTheirNamesAreReadAloud() {
        List<Cluster> mixed = new ArrayList<>(InventedProvince.content().clusters());
        Collections.reverse(mixed);
        ClusterOrder order = new ClusterOrder(new Pinyin(Map.of()));
        List<Cluster> ordered = order.of(mixed);
        List<String> codes = ordered.stream().map(c -> c.prefectureCode() + c.countyCodes().get(0)).toList();
        assertEquals(codes.stream().sorted().toList(), codes);
        assertEquals(ids(ordered), ids(order.of(InventedProvince.content().clusters())));
        List<String> ids = ids(ordered);
        assertTrue(ids.indexOf("hexin") < ids.indexOf("hexin_gx"), "产业 is read before 高新: " + ids);
    }

    /** The editors' rows are in no order: what is told of Xinyang's clusters was seen to have none. */
    @Test
    void theShippedClustersStandSo() throws Exception {
        List<Cluster> clusters = RealTables.read().clusters();
        List<String> codes = clusters.stream().map(c -> c.prefectureCode() + c.countyCodes().get(0)).toList();
        assertEquals(codes.stream().sorted().toList(), codes);
        assertEquals(List.of("jinniu", "xinyang", "minggang", "pingqiao", "shangtianti", "yangshan", "luoshan",
                "guangshan", "xinxian", "shangcheng", "gushi", "hc_jingkai", "huangchuan", "huaibin", "xixian"),
                ids(clusters.stream().filter(c -> c.prefectureCode().equals("411500")).toList()));
    }
}
