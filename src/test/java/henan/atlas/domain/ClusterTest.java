package henan.atlas.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ClusterTest {
    @Test
    void namesInListsAreShortWithBracketsAndWithout() {
        assertEquals("沙陂市", Cluster.brief("沙陂市产业集聚区"));
        assertEquals("沙陂市（沙北）", Cluster.brief("沙陂市产业集聚区（沙北）"));
        assertEquals("产业集聚区", Cluster.brief("产业集聚区"));
    }
}
