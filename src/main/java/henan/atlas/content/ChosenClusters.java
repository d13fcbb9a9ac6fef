package henan.atlas.content;

import henan.atlas.domain.Cluster;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What clusters that were chosen have in common, so that a map of them can be named after it, however they were chosen:
 * it is found out by looking at them, and is therefore always true of them.
 *
 * @param extent      how it can be told
 * @param industries  classes of industry: they are all that have one of these; empty where no class tells them
 * @param prefectures codes of prefectures: they are all that lie in these; empty where no prefecture tells them
 */
public record ChosenClusters(Extent extent, List<String> industries, List<String> prefectures) {
    /** How it can be told which ones they are. */
    public enum Extent {
        /** None. */
        NONE,
        /** All there are. */
        ALL,
        /** All of some classes of industry, of some prefectures, or of both. */
        OF,
        /** Some. */
        SOME
    }

    public ChosenClusters {
        industries = List.copyOf(industries);
        prefectures = List.copyOf(prefectures);
    }

    /** @param ids of the clusters chosen, of those that count or of all that are recorded */
    public static ChosenClusters of(AtlasIndex index, Set<String> ids) {
        List<Cluster> counted = index.shown(false);
        // Most often all are: then nothing of them is looked up, be they ten thousands.
        if (!counted.isEmpty() && ids.size() == counted.size()
                && counted.stream().allMatch(cluster -> ids.contains(cluster.id()))) {
            return new ChosenClusters(Extent.ALL, List.of(), List.of());
        }
        List<Cluster> chosen = ids.stream().flatMap(id -> index.cluster(id).stream()).toList();
        if (chosen.isEmpty()) {
            return new ChosenClusters(Extent.NONE, List.of(), List.of());
        }
        List<Cluster> all = index.shown(chosen.stream().anyMatch(cluster -> !AtlasIndex.counts(cluster)));
        if (chosen.size() == all.size()) {
            return new ChosenClusters(Extent.ALL, List.of(), List.of());
        }
        Set<String> codes = chosen.stream().map(Cluster::prefectureCode).collect(Collectors.toSet());
        List<String> prefectures = all.stream().map(Cluster::prefectureCode).distinct().sorted()
                .filter(codes::contains).toList();
        List<Cluster> there = all.stream().filter(cluster -> codes.contains(cluster.prefectureCode())).toList();
        List<String> everywhere = classes(index, all, ids);
        if (there.size() == chosen.size()) {
            return new ChosenClusters(Extent.OF, List.of(), prefectures);
        } else if (!everywhere.isEmpty()) {
            return new ChosenClusters(Extent.OF, everywhere, List.of());
        }
        List<String> classes = classes(index, there, ids);
        return classes.isEmpty() ? new ChosenClusters(Extent.SOME, List.of(), List.of())
                : new ChosenClusters(Extent.OF, classes, prefectures);
    }

    /** The fewest classes, the greatest first, whose clusters among some are just those chosen; none where none are. */
    private static List<String> classes(AtlasIndex index, List<Cluster> among, Set<String> ids) {
        Map<String, Set<String>> byClass = among.stream()
                .flatMap(c -> index.industryClasses(c).stream().map(id -> Map.entry(id, c.id())))
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        Set<String> wanted = among.stream().map(Cluster::id).filter(ids::contains).collect(Collectors.toSet());
        List<String> fitting = byClass.entrySet().stream().filter(e -> wanted.containsAll(e.getValue()))
                .sorted(Comparator.<Map.Entry<String, Set<String>>>comparingInt(e -> -e.getValue().size())
                        .thenComparing(Map.Entry::getKey)).map(Map.Entry::getKey).toList();
        Set<String> covered = new HashSet<>();
        Set<String> taken = new LinkedHashSet<>();
        for (String each : fitting) {
            if (covered.addAll(byClass.get(each))) {
                taken.add(each);
            }
        }
        return covered.equals(wanted) ? new ArrayList<>(taken) : List.of();
    }
}
