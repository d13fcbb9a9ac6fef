package henan.atlas.carto;

import henan.atlas.domain.Cluster;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which clusters a map shows: those that pass every condition there is, of those that count or, where
 * {@link MapOverlay#BESIDES} is shown, of all that are recorded.
 *
 * @param industries  ids of the industry classes shown, of which a cluster has one at least; empty for all
 * @param prefectures codes of the prefectures whose clusters are shown; empty for all
 * @param clusters    ids of the clusters shown; empty for all
 */
public record MapFilter(Optional<Set<String>> industries, Optional<Set<String>> prefectures,
                        Optional<Set<String>> clusters) {
    /** All clusters. */
    public static final MapFilter ALL = new MapFilter(Optional.empty(), Optional.empty(), Optional.empty());

    public MapFilter {
        industries = industries.map(Set::copyOf);
        prefectures = prefectures.map(Set::copyOf);
        clusters = clusters.map(Set::copyOf);
    }

    /** The clusters that have a leading industry of one class. */
    public static MapFilter ofIndustry(String id) {
        return new MapFilter(Optional.of(Set.of(id)), Optional.empty(), Optional.empty());
    }

    /** These clusters. @param ids of the clusters */
    public static MapFilter of(Set<String> ids) {
        return new MapFilter(Optional.empty(), Optional.empty(), Optional.of(ids));
    }

    /**
     * The ids of those that are shown.
     *
     * @param all     those it is chosen among
     * @param classes the classes of industry a cluster counts for; one of them is enough
     */
    public Set<String> ids(Collection<Cluster> all, Function<Cluster, ? extends Collection<String>> classes) {
        return all.stream().filter(cluster -> holds(industries, classes.apply(cluster))
                && holds(prefectures, List.of(cluster.prefectureCode())) && holds(clusters, List.of(cluster.id())))
                .map(Cluster::id).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean holds(Optional<Set<String>> wanted, Collection<String> ids) {
        return wanted.isEmpty() || ids.stream().anyMatch(wanted.get()::contains);
    }
}
