package henan.atlas.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ClusterTest {
    @Test
    void leadingIndustriesKnownForALaterTimeSaySo() {
        assertEquals("服装、皮革（2018年报道口径）", cluster(List.of("服装", "皮革"), "2018年报道口径").leadingText());
        assertEquals("服装、皮革", cluster(List.of("服装", "皮革"), "").leadingText());
    }

    @Test
    void unknownIndustriesLeaveNoTimeBehind() {
        assertEquals("", cluster(List.of(), "").leadingText());
        assertEquals("", cluster(List.of(), "2018年报道口径").leadingText());
    }

    private static Cluster cluster(List<String> leading, String vintage) {
        return new Cluster("x", "某县产业集聚区", "410100", List.of("410102"), "某县", "某县", "", OptionalInt.empty(),
                OptionalInt.empty(), leading, vintage, "textile", "",
                Confidence.B, new Position(113, 34), PlaceBasis.COUNTY_SEAT, List.of());
    }
}
