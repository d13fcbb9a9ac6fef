package henan.atlas.carto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.Cluster;
import henan.atlas.fixture.InventedProvince;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MapFilterTest {
    private final AtlasIndex index = InventedProvince.content().index();
    private final List<Cluster> all = InventedProvince.content().clusters();

    @Test
    void allClustersAreShownUnlessOneAsksForLess() {
        assertEquals(all.stream().map(Cluster::id).collect(Collectors.toSet()),
                MapFilter.ALL.ids(all, index::industryClasses));
        assertEquals(Set.of("lingdong"), MapFilter.of(Set.of("lingdong", "nowhere")).ids(all, index::industryClasses));
        assertEquals(Set.of(), MapFilter.of(Set.of()).ids(all, index::industryClasses));
    }

    @Test
    void everyConditionMustHold() {
        Cluster one = all.get(0);
        MapFilter own = new MapFilter(Optional.of(Set.of(index.industryClass(one))),
                Optional.of(Set.of(one.prefectureCode())), Optional.of(Set.of(one.id())));
        assertEquals(Set.of(one.id()), own.ids(all, index::industryClasses));
        assertEquals(Set.of(), new MapFilter(own.industries(), Optional.of(Set.of("0")), own.clusters())
                .ids(all, index::industryClasses));
    }
}
