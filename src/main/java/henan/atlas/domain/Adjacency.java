package henan.atlas.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which counties share a line of the map's boundaries with which, and with which prefectures beyond the border. Those
 * that only touch in a point do not.
 *
 * @param byCode codes of what lies on the other side, by code of the polygon of a county, each in the order of codes
 */
public record Adjacency(Map<String, List<String>> byCode) {
    /** Where nothing is known of boundaries. */
    public static final Adjacency NONE = new Adjacency(Map.of());

    public Adjacency {
        byCode = Map.copyOf(byCode);
    }

    /**
     * From what lies on the two sides of lines.
     *
     * @param sides two codes each; a side on which nothing is known is empty
     */
    public static Adjacency of(List<List<String>> sides) {
        Map<String, Set<String>> found = new HashMap<>();
        for (List<String> line : sides) {
            String left = line.get(0);
            String right = line.get(1);
            if (!left.isEmpty() && !right.isEmpty() && !left.equals(right)) {
                found.computeIfAbsent(left, code -> new TreeSet<>()).add(right);
                found.computeIfAbsent(right, code -> new TreeSet<>()).add(left);
            }
        }
        Map<String, List<String>> beside = new HashMap<>();
        found.forEach((code, others) -> beside.put(code, List.copyOf(others)));
        return new Adjacency(beside);
    }

    /** Codes of what lies beside a polygon; none where it is not known. */
    public List<String> beside(String code) {
        return byCode.getOrDefault(code, List.of());
    }
}
