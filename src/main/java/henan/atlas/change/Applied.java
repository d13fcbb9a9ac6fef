package henan.atlas.change;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What comes of changes on a snapshot.
 *
 * @param snapshot   the next one, its revision one more
 * @param changes    those that were made, each with the neighbour it really had: their inverse gives back the snapshot
 *                   they were made on
 * @param mismatches those that were not made, since what they say was there before is not there
 */
public record Applied(AtlasSnapshot snapshot, List<Change> changes, List<Mismatch> mismatches) {
    public Applied {
        changes = List.copyOf(changes);
        mismatches = List.copyOf(mismatches);
    }

    /** Makes changes. Nothing is thrown for one that does not fit: see {@link #mismatches()}. */
    public static Applied to(AtlasSnapshot before, List<Change> changes) {
        Map<RecordType<?>, RecordChain<?>> chains = new LinkedHashMap<>();
        List<Change> made = new ArrayList<>();
        List<Mismatch> mismatches = new ArrayList<>();
        for (Change change : changes) {
            chains.computeIfAbsent(change.type(), type -> chain(before, type)).apply(change, made, mismatches);
        }
        AtlasSnapshot after = before;
        for (RecordChain<?> chain : chains.values()) {
            after = chain.in(after);
        }
        return new Applied(after.at(before.revision() + 1), made, mismatches);
    }

    private static <R> RecordChain<R> chain(AtlasSnapshot before, RecordType<R> type) {
        return new RecordChain<>(type, before.of(type));
    }
}
