package henan.atlas.content;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the lookups of one snapshot have found, each worked out when it is first asked. A snapshot made from another
 * takes over what was found among the kinds of record that did not change.
 *
 * <p><b>Threading:</b> safe.
 */
final class LookupTables {
    private final AtlasSnapshot snapshot;
    private final Map<Lookup<?, ?>, Map<?, ? extends List<?>>> found = new ConcurrentHashMap<>();

    LookupTables(AtlasSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The tables of a snapshot that was made from another one. */
    LookupTables(AtlasSnapshot snapshot, LookupTables former) {
        this(snapshot);
        former.found.forEach((lookup, table) -> {
            if (snapshot.of(lookup.type()) == former.snapshot.of(lookup.type())) {
                found.put(lookup, table);
            }
        });
    }

    /** The records found under a key, in their order; none where there is nothing. */
    <R, K> List<R> get(Lookup<R, K> lookup, K key) {
        Map<?, ? extends List<?>> known = found.get(lookup);
        @SuppressWarnings("unchecked") // a lookup is stored with its own table only
        Map<K, List<R>> table = (Map<K, List<R>>) (known != null ? known : found.computeIfAbsent(lookup,
                unseen -> lookup.over(snapshot.of(lookup.type()))));
        return table.getOrDefault(key, List.of());
    }

    /** How many lookups have been worked out or taken over. */
    int size() {
        return found.size();
    }
}
