package henan.atlas.page;

import henan.atlas.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The numbers that lead from the rows of a page's lists to the clusters on its map: one after the other in the order of
 * the rows, of those only that stand on the map.
 *
 * @param numbers the numbers by cluster id, in the order of the rows
 * @param remarks what the rows of the clusters say that stand on the map without a number, for want of room, by id
 */
record ListNumbers(Map<String, Integer> numbers, Map<String, String> remarks) {
    static final ListNumbers NONE = new ListNumbers(Map.of(), Map.of());
    private static final Messages TEXT = Messages.of("page");

    /**
     * The numbers of a page's rows.
     *
     * @param numbered ids of the clusters that have a number on the map
     * @param bare     ids of those that are on it without
     * @param near     tells where these are
     */
    static ListNumbers of(PageText text, Set<String> numbered, Set<String> bare, NearNumber near) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        text.parts().stream().flatMap(p -> p.clusters().stream()).filter(numbered::contains)
                .forEach(id -> numbers.putIfAbsent(id, numbers.size() + 1));
        return numbers.isEmpty() ? NONE : new ListNumbers(numbers, bare.stream()
                .collect(Collectors.toMap(Function.identity(), id -> near.remark(id, numbers))));
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** What stands before the row of a cluster; empty when it has no number. */
    String before(String cluster) {
        return Optional.ofNullable(numbers.get(cluster)).map(String::valueOf).orElse("");
    }

    /** What the row of a cluster says where it is not to be found on the map; empty where it is. */
    String remark(String cluster) {
        return numbers.containsKey(cluster) ? ""
                : Optional.ofNullable(remarks.get(cluster)).orElseGet(() -> TEXT.get("page.notOnMap"));
    }

    /** The longest there is. */
    String longest() {
        return String.valueOf(numbers.size());
    }

    /** The same with the numbers of some rows only: of those that are printed. */
    Map<String, Integer> of(List<String> clusters) {
        Map<String, Integer> some = new LinkedHashMap<>();
        clusters.stream().filter(numbers::containsKey).forEach(id -> some.put(id, numbers.get(id)));
        return some;
    }
}
