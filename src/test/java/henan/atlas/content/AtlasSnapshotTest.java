package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.Firm;
import henan.atlas.fixture.InventedProvince;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AtlasSnapshotTest {
    private static final AtlasSnapshot INVENTED = InventedProvince.content();

    static Stream<RecordType<?>> types() {
        return RecordTypes.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    <R> void withTheSameRecordsItIsEqual(RecordType<R> type) {
        AtlasSnapshot same = INVENTED.with(type, new ArrayList<>(INVENTED.of(type)));
        assertEquals(INVENTED, same);
        assertEquals(INVENTED.hashCode(), same.hashCode());
    }

    @ParameterizedTest
    @MethodSource("types")
    <R> void withoutOneRecordItDiffersInThatKindAlone(RecordType<R> type) {
        List<R> all = INVENTED.of(type);
        AtlasSnapshot fewer = INVENTED.with(type, all.subList(1, all.size()));
        assertNotEquals(INVENTED, fewer);
        types().forEach(other -> {
            if (other == type) {
                assertEquals(all.size() - 1, fewer.of(other).size());
            } else {
                assertSame(INVENTED.of(other), fewer.of(other));
            }
        });
        assertEquals(INVENTED, fewer.with(type, all));
    }

    @Test
    void itTakesNoNoticeOfWhatBecomesOfTheListItWasGiven() {
        List<Firm> firms = new ArrayList<>(List.of(new Firm("a", "甲")));
        AtlasSnapshot snapshot = INVENTED.with(RecordTypes.FIRM, firms);
        firms.clear();
        assertEquals(List.of(new Firm("a", "甲")), snapshot.firms());
        assertThrows(UnsupportedOperationException.class, () -> snapshot.firms().clear());
    }

    @Test
    void anotherRevisionOrMetaIsAnotherSnapshotOfTheSameRecords() {
        AtlasSnapshot next = INVENTED.at(7);
        assertEquals(7, next.revision());
        assertEquals(0, INVENTED.revision());
        assertNotEquals(INVENTED, next);
        assertEquals(INVENTED, next.at(0));
        assertEquals(7, next.with(RecordTypes.FIRM, List.of()).revision());
        AtlasSnapshot renamed = INVENTED.withMeta(Map.of("title", "另一图集"));
        assertEquals("另一图集", renamed.meta().get("title"));
        assertNotEquals(INVENTED, renamed);
        assertSame(INVENTED.clusters(), renamed.clusters());
    }

    @Test
    void itBeginsEmpty() {
        AtlasSnapshot empty = AtlasSnapshot.of(Map.of());
        assertTrue(types().allMatch(type -> empty.of(type).isEmpty()));
    }
}
