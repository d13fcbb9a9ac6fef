package henan.atlas.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A way to find the records of one kind: by what they are called, by what they belong to.
 *
 * @param type the kind
 * @param keys what a record is found by; several, or nothing
 * @param <R>  class of the records
 * @param <K>  what they are found by
 */
record Lookup<R, K>(RecordType<R> type, Function<R, ? extends Collection<K>> keys) {
    /** Finds the records of a kind that have one key each. */
    static <R, K> Lookup<R, K> by(RecordType<R> type, Function<R, K> key) {
        return new Lookup<>(type, key.andThen(List::of));
    }

    /** Finds the records of a kind that have any number of keys each. */
    static <R, K> Lookup<R, K> byEach(RecordType<R> type, Function<R, ? extends Collection<K>> keys) {
        return new Lookup<>(type, keys);
    }

    /** The records by key, each list in the order of the records; a record stands under a key once. */
    Map<K, List<R>> over(List<R> records) {
        Map<K, List<R>> found = new LinkedHashMap<>();
        for (R each : records) {
            for (K key : new LinkedHashSet<>(keys.apply(each))) {
                found.computeIfAbsent(key, k -> new ArrayList<>()).add(each);
            }
        }
        found.replaceAll((key, list) -> List.copyOf(list));
        return found;
    }
}
