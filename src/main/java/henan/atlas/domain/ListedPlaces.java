package henan.atlas.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Places listed beside a map, each with the number by which it is found in the list. The same place in several rows has
 * the number of the first.
 *
 * @param numbers from 1, in their order; clusters, counties and prefectures
 * @param title   what a map of them is called; empty for as the map is called anyway
 */
public record ListedPlaces(Map<SubjectRef, Integer> numbers, String title) {
    /** Nothing is listed. */
    public static final ListedPlaces NONE = new ListedPlaces(Map.of(), "");

    public ListedPlaces {
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    }

    /** The numbers of the clusters among them, by their ids. */
    public Map<String, Integer> clusters() {
        Map<String, Integer> clusters = new LinkedHashMap<>();
        numbers.forEach((place, number) -> {
            if (place.kind() == SubjectKind.CLUSTER) {
                clusters.put(place.id(), number);
            }
        });
        return Collections.unmodifiableMap(clusters);
    }

    /** Whether it tells which clusters are listed: then the others are not. */
    public boolean isOfClusters() {
        return isAny(numbers.keySet(), SubjectKind.CLUSTER);
    }

    private static boolean isAny(Collection<SubjectRef> places, SubjectKind kind) {
        return places.stream().anyMatch(place -> place.kind() == kind);
    }
}
