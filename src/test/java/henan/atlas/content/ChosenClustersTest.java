package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.content.ChosenClusters.Extent;
import henan.atlas.fixture.InventedProvince;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChosenClustersTest {
    private static ChosenClusters of(String... ids) {
        return ChosenClusters.of(InventedProvince.content().index(), Set.of(ids));
    }

    @Test
    void allAndNoneAreToldApart() {
        assertEquals(Extent.ALL, of("hexin", "hexin_gx", "lingdong", "shangting", "laoting", "liangkou", "shabei")
                .extent());
        assertEquals(Extent.NONE, of().extent());
    }

    @Test
    void thoseOfAClassAreFoundOut() {
        assertEquals(new ChosenClusters(Extent.OF, List.of("equipment"), List.of()), of("hexin_gx", "lingdong"));
        assertEquals(new ChosenClusters(Extent.OF, List.of("equipment", "electronics", "textile"), List.of()),
                of("hexin", "hexin_gx", "lingdong", "laoting"));
    }

    @Test
    void thoseOfAPrefectureAreFoundOut() {
        assertEquals(new ChosenClusters(Extent.OF, List.of(), List.of("419100", "419200")),
                of("hexin", "hexin_gx", "lingdong", "shangting", "laoting"));
    }

    @Test
    void ofSomeNothingIsSaid() {
        assertEquals(new ChosenClusters(Extent.SOME, List.of(), List.of()), of("lingdong", "laoting", "shangting"));
    }
}
