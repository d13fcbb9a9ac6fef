package henan.atlas.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Cluster;
import henan.atlas.ingest.content.RealTables;
import henan.atlas.page.MapHeading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where a cluster lies is told as certain only where its remark does not doubt it. */
class DoubtedPlacesTest {
    private static AtlasSnapshot content;

    @BeforeAll
    static void read() throws Exception {
        content = RealTables.read();
    }

    @Test
    void aRemarkThatDoubtsThePlaceIsHeardWhereverThePlaceIsTold() {
        List<Cluster> doubted = content.clusters().stream()
                .filter(cluster -> cluster.note().matches(".*(所在|归属)[^；]*待核.*")).toList();
        assertTrue(doubted.size() >= 10);
        ProfileAssembler pages = new ProfileAssembler(content);
        for (Cluster cluster : doubted) {
            String page = WrittenPage.of(pages.assemble(cluster.ref()).orElseThrow());
            assertTrue(page.contains(cluster.countyText() + "，待核"), page);
            assertTrue(page.contains("所在县市有待核实"), page);
            assertTrue(heading(cluster).contains("（待核）"), heading(cluster));
        }
        Cluster certain = content.index().cluster("minquan").orElseThrow();
        assertFalse(WrittenPage.of(pages.assemble(certain.ref()).orElseThrow()).contains("民权县，待核"));
        assertEquals("河南省商丘市民权县　2013年末", heading(certain));
    }

    private static String heading(Cluster cluster) {
        return MapHeading.of(content, new MapHeading.Shown(cluster.ref(), Set.of(), false, Optional.empty(), List.of()))
                .subtitle();
    }
}
